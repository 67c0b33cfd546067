import styled from 'styled-components';
import { formatDay, formatTime } from '../../lib/format';
import type { Evidence } from '../../model/suggestion';
import { TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { useTranslate } from '../../ui/TranslateProvider';

const Detail = styled.div`
  margin: 2px 12px;
  padding-inline-start: 8px;
  border-inline-start: 2px solid ${color.border};
`;

const Quote = styled.blockquote`
  margin: 0;
  max-height: 64px;
  overflow-y: auto;
  overflow-wrap: anywhere;
`;

const Source = styled.div`
  color: ${color.grey};
`;

/** What stands behind a claim, in its own words. A message or an order can be gone to. */
export function EvidenceDetail({ evidence, onFollow }: { evidence: Evidence; onFollow: () => void }) {
  const translate = useTranslate();
  const { correction } = evidence;
  const corrected = correction && {
    words: evidence.quote,
    by: correction.by,
    isNamed: correction.by === '' ? 'no' : 'yes',
    when: [formatDay(correction.at, translate.locale), formatTime(correction.at, translate.locale)].join(' '),
  };
  const isReachable = evidence.kind === 'message' || evidence.kind === 'order';
  return (
    <Detail>
      {corrected ? (
        <div dir="auto">{translate('panel.evidence.corrected', corrected)}</div>
      ) : (
        <Quote dir="auto">{translate('panel.quote', { words: evidence.quote })}</Quote>
      )}
      <Source>
        {!corrected && <span dir="auto">{evidence.label}</span>}{' '}
        {isReachable && (
          <TextAction onClick={onFollow}>{translate(`panel.evidence.${evidence.kind}`)}</TextAction>
        )}
      </Source>
    </Detail>
  );
}
