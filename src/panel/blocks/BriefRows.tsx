import { lazy, Suspense, useMemo } from 'react';
import styled from 'styled-components';
import type { Assistance } from '../../assist/session';
import type { Evidence } from '../../model/suggestion';
import { TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Icon } from '../../ui/Icon';
import { Block, focusRing, ROW_HEIGHT } from '../../ui/Row';
import { Skeleton } from '../../ui/Skeleton';
import { AllWords, useTranslate } from '../../ui/TranslateProvider';
import type { BriefRow, BriefView } from '../derive/brief';
import type { Say } from '../derive/say';
import { secretsOf } from '../derive/secrets';
import type { PanelParts } from '../parts';
import { ProblemRow } from './ProblemRow';

// Nobody sees it before a click.
const FullBrief = lazy(() => import('./FullBrief').then((file) => ({ default: file.FullBrief })));

const Lines = styled.div<{ $rows: number }>`
  position: relative;
  min-height: ${({ $rows }) => $rows * ROW_HEIGHT}px;
`;

const Line = styled.button`
  display: flex;
  align-items: flex-start;
  gap: 6px;
  width: 100%;
  min-width: 0;
  min-height: ${ROW_HEIGHT}px;
  padding: 4px 12px;
  border: 0;
  background: none;
  text-align: start;
  cursor: pointer;
  &:hover:enabled {
    background: ${color.hover};
  }
  &:disabled {
    cursor: default;
  }
  ${focusRing}
  svg {
    margin-block-start: 2px;
    color: ${color.grey};
  }
`;

const Name = styled.span`
  flex: none;
  min-width: 44px;
  color: ${color.grey};
`;

/** Alone, the customer's own words may use all rows; beside another row, a promise that comes later would push it. Amber only for a promise that was broken. */
const Words = styled.span<{ $lines: number; $isLate: boolean }>`
  flex: 1;
  min-width: 0;
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: ${({ $lines }) => $lines};
  overflow: hidden;
  overflow-wrap: anywhere;
  color: ${({ $isLate, theme }) => ($isLate ? color.doubt : color.text)({ theme })};
`;

/** Its room is kept from the start: a count that comes later moves nothing. */
const More = styled.span`
  flex: none;
  width: 40px;
  padding-inline-end: 8px;
  text-align: end;
`;

const First = styled.div`
  display: flex;
  > button {
    padding-inline-end: 0;
  }
`;

interface BriefRowsProps {
  brief: BriefView;
  /** What the full brief is made of, as it stands while somebody reads it. */
  whole: Pick<Assistance, 'brief' | 'facts'>;
  isOpen: boolean;
  say: Say;
  writer: PanelParts['writer'];
  onMore: () => void;
  onMessage: (messageId: string) => void;
  onEvidence: (evidence: Evidence) => void;
  onRetry: () => void;
}

/** What they want, what the bot did, what was promised; each leads to its message. The full brief opens below. */
export function BriefRows(props: BriefRowsProps) {
  const { brief, isOpen, onMore, onMessage, onRetry } = props;
  const translate = useTranslate();
  const { rows, reserved, more } = brief;
  const lineOf = (row: BriefRow) => (
    <BriefLineRow
      key={row.kind}
      row={row}
      lines={row.kind === 'wants' && rows.length === 1 ? reserved : 1}
      onMessage={onMessage}
    />
  );
  const [first, ...others] = isOpen ? rows : rows.slice(0, reserved);
  return (
    <Block aria-label={translate('panel.brief.title')}>
      <Lines $rows={reserved}>
        {brief.isLoading && <Skeleton widths={[88, 70, 78].slice(0, reserved)} />}
        {brief.problem && <ProblemRow problem={brief.problem} onRetry={onRetry} />}
        {first && (
          <First>
            {lineOf(first)}
            <More>
              {more > 0 && (
                <TextAction
                  aria-expanded={isOpen}
                  aria-label={translate('panel.brief.more', { count: more })}
                  title={translate('panel.brief.more', { count: more })}
                  onClick={onMore}
                >
                  +{more}
                </TextAction>
              )}
            </More>
          </First>
        )}
        {others.map(lineOf)}
      </Lines>
      {isOpen && <WholeBrief {...props} />}
    </Block>
  );
}

function WholeBrief(props: BriefRowsProps) {
  const { whole } = props;
  const secrets = useMemo(() => secretsOf(whole.facts), [whole.facts]);
  return (
    <Suspense fallback={<Skeleton widths={[60, 75, 50]} />}>
      <AllWords>
        <FullBrief {...props} brief={whole.brief} secrets={secrets} />
      </AllWords>
    </Suspense>
  );
}

interface BriefLineRowProps {
  row: BriefRow;
  lines: number;
  onMessage: (messageId: string) => void;
}

function BriefLineRow({ row, lines, onMessage }: BriefLineRowProps) {
  const translate = useTranslate();
  const { messageId } = row;
  return (
    <Line
      type="button"
      title={row.text}
      disabled={messageId === null}
      onClick={() => messageId !== null && onMessage(messageId)}
    >
      <Name>{translate(`panel.brief.${row.kind}`)}</Name>
      <Words dir="auto" $lines={lines} $isLate={row.kind === 'promised' && row.isUrgent}>
        {row.text}
      </Words>
      {messageId !== null && <Icon name="forward" />}
    </Line>
  );
}
