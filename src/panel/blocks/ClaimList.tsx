import styled from 'styled-components';
import type { Evidence, Verdict } from '../../model/suggestion';
import { color } from '../../ui/color';
import { Icon } from '../../ui/Icon';
import { type Tone, Toned } from '../../ui/Notice';
import { Cut, focusRing, Grey, Row } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { type ClaimRow, sayClaims, viewClaims } from '../derive/checked';
import type { Say } from '../derive/say';
import type { CheckedClaims } from '../parts';

const List = styled.ul`
  max-height: 144px;
  margin: 0;
  padding: 0;
  overflow-y: auto;
  list-style: none;
  ${focusRing}
`;

const Line = styled.li`
  display: flex;
  gap: 6px;
  padding: 2px 12px;
  svg {
    margin-block-start: 2px;
  }
`;

const Words = styled.div`
  min-width: 0;
  overflow-wrap: anywhere;
`;

/** As inconspicuous as the words around it until it is wanted. */
const Follow = styled.button`
  padding: 0;
  border: 0;
  background: none;
  color: ${color.link};
  text-align: start;
  cursor: pointer;
  ${focusRing}
`;

const TONES: Record<Verdict, Tone> = { contradicted: 'wrong', unsupported: 'doubt', supported: 'plain' };

interface ClaimListProps {
  text: string;
  checked: CheckedClaims;
  say: Say;
  onEvidence: (evidence: Evidence) => void;
}

/** What a text claims, what became of each claim, and what says so. */
export function ClaimList({ text, checked, say, onEvidence }: ClaimListProps) {
  const translate = useTranslate();
  const rows = viewClaims(text, checked, say);
  const sum = sayClaims(rows, say);
  const worst = rows[0]?.verdict ?? 'supported';
  return (
    <>
      <Row>
        <Sign verdict={worst} />
        <Cut>{sum}</Cut>
      </Row>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <List tabIndex={0} aria-label={translate('panel.checked.title')}>
        {rows.map((row) => (
          <Line key={row.key}>
            <Sign verdict={row.verdict} />
            <Words dir="auto">
              {translate('panel.quote', { words: row.words })} <Why row={row} onEvidence={onEvidence} />
            </Words>
          </Line>
        ))}
      </List>
    </>
  );
}

const Sign = ({ verdict }: { verdict: Verdict }) => (
  <Toned $tone={TONES[verdict]}>
    <Icon name={verdict === 'supported' ? 'check' : 'alert'} />
  </Toned>
);

function Why({
  row: { why, evidence },
  onEvidence,
}: {
  row: ClaimRow;
  onEvidence: ClaimListProps['onEvidence'];
}) {
  const isReachable = evidence?.kind === 'message' || evidence?.kind === 'order';
  if (!evidence || !isReachable) return <Grey>{why}</Grey>;
  return (
    <Follow type="button" onClick={() => onEvidence(evidence)}>
      {why}
    </Follow>
  );
}
