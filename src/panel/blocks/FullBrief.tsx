import { lazy, Suspense, useMemo } from 'react';
import styled from 'styled-components';
import type { Brief } from '../../model/brief';
import type { Evidence } from '../../model/suggestion';
import { color } from '../../ui/color';
import { Icon } from '../../ui/Icon';
import { focusRing, Row, ROW_HEIGHT } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import type { PanelParts } from '../parts';
import { type FullBriefRow, viewFullBrief } from '../derive/fullBrief';
import type { Say } from '../derive/say';
import { withoutSecrets, type Secrets } from '../derive/secrets';

const SummaryPart = lazy(() =>
  import('../writer/SummaryPart').then((file) => ({ default: file.SummaryPart })),
);

/** Scrolls inside: a bot that tried twenty things does not push the order out of sight. */
const Box = styled.section`
  max-height: 240px;
  /* What is about to leave is read first, with its button in sight. */
  &:has(pre) {
    max-height: none;
  }
  overflow-y: auto;
  overscroll-behavior: contain;
  background: ${color.hover};
  &:focus-visible {
    outline: 2px solid ${color.focus};
    outline-offset: -2px;
  }
`;

const Title = styled.h2`
  margin: 0;
  padding: 4px 12px 0;
  font: inherit;
  color: ${color.grey};
`;

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Line = styled.button`
  display: flex;
  align-items: flex-start;
  gap: 6px;
  width: 100%;
  min-height: ${ROW_HEIGHT}px;
  padding: 4px 12px;
  border: 0;
  background: none;
  text-align: start;
  cursor: pointer;
  &:disabled {
    cursor: default;
  }
  ${focusRing}
  svg {
    margin-block-start: 2px;
    color: ${color.grey};
  }
`;

const Words = styled.span`
  flex: 1;
  min-width: 0;
  overflow-wrap: anywhere;
`;

const State = styled.span<{ $isLate: boolean }>`
  flex: none;
  max-width: 60%;
  text-align: end;
  color: ${({ $isLate, theme }) => ($isLate ? color.doubt : color.grey)({ theme })};
`;

interface FullBriefProps {
  brief: Brief;
  secrets: Secrets;
  say: Say;
  writer: PanelParts['writer'];
  onMessage: (messageId: string) => void;
  onEvidence: (evidence: Evidence) => void;
}

/** The whole hand-over: why, what was tried, what was promised, what is open, what the customer does. */
export function FullBrief({ brief, secrets, say, writer, onMessage, onEvidence }: FullBriefProps) {
  const translate = useTranslate();
  const groups = useMemo(() => viewFullBrief(brief, say), [brief, say]);
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <Box tabIndex={0} aria-label={translate('panel.brief.full')}>
      {writer && (
        <Suspense fallback={<Row />}>
          <SummaryPart load={writer} secrets={secrets} onEvidence={onEvidence} />
        </Suspense>
      )}
      {groups.map(({ kind, rows }) => (
        <div key={kind}>
          <Title>{translate(`panel.brief.group.${kind}`)}</Title>
          <List>
            {rows.map((row, index) => (
              // Two lines may say the same of the same message.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                <FullLine row={row} secrets={secrets} onMessage={onMessage} />
              </li>
            ))}
          </List>
        </div>
      ))}
    </Box>
  );
}

interface FullLineProps {
  row: FullBriefRow;
  secrets: Secrets;
  onMessage: (messageId: string) => void;
}

function FullLine({ row, secrets, onMessage }: FullLineProps) {
  const { messageId, state, isUrgent } = row;
  return (
    <Line
      type="button"
      disabled={messageId === null}
      onClick={() => messageId !== null && onMessage(messageId)}
    >
      <Words dir="auto">{withoutSecrets(row.text, secrets)}</Words>
      {state !== '' && <State $isLate={isUrgent}>{state}</State>}
      {messageId !== null && <Icon name="forward" />}
    </Line>
  );
}
