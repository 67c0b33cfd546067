import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import { REJECT_REASONS, type RejectReason } from '../../model/review';
import { useTranslate } from '../../ui/TranslateProvider';

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
`;

export type DecisionKind = 'approve' | 'correct' | 'macro' | 'reject';
const KINDS: readonly DecisionKind[] = ['approve', 'correct', 'macro', 'reject'];

interface DecisionsProps {
  isBusy: boolean;
  /** Reasons are asked for. */
  isRejecting: boolean;
  onChoose: (kind: DecisionKind) => void;
  onReject: (reason: RejectReason) => void;
}

/** What can be made of a pair; each with its letter. */
export function Decisions({ isBusy, isRejecting, onChoose, onReject }: DecisionsProps) {
  const translate = useTranslate();
  return (
    <>
      <Bar role="group" aria-label={translate('team.review.decide')}>
        {KINDS.map((kind) => (
          <Button
            key={kind}
            size="small"
            disabled={isBusy}
            aria-expanded={kind === 'reject' ? isRejecting : undefined}
            aria-keyshortcuts={translate(`team.review.key.${kind}`)}
            onClick={() => onChoose(kind)}
          >
            {translate(`team.review.actions.${kind}`)}
          </Button>
        ))}
      </Bar>
      {isRejecting && (
        <Bar role="group" aria-label={translate('team.review.why')}>
          {translate('team.review.why')}
          {REJECT_REASONS.map((reason, index) => (
            <Button
              key={reason}
              size="small"
              isPill
              disabled={isBusy}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => onReject(reason)}
            >
              {`${index + 1} ${translate(`team.review.reasons.${reason}`)}`}
            </Button>
          ))}
        </Bar>
      )}
    </>
  );
}
