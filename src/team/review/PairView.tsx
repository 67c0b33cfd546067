import styled from 'styled-components';
import type { ReviewPair } from '../../model/review';
import { color } from '../../ui/color';
import { useTranslate } from '../../ui/TranslateProvider';
import { Diff } from '../blocks/Diff';
import { Line, List } from '../blocks/layout';
import { TicketLinks } from '../blocks/TicketLinks';
import { sayDay } from '../derive/words';
import { saySource, saySuggestion } from '../say/names';

const Pair = styled.article`
  display: grid;
  gap: 12px;
  min-width: 0;
`;

const Title = styled.h2`
  margin: 0;
  font-size: 16px;
  line-height: 24px;
  font-weight: 600;
`;

const Small = styled.h3`
  margin: 0 0 4px;
  color: ${color.grey};
  font-size: 12px;
  line-height: 16px;
  font-weight: 400;
`;

const Said = styled.blockquote`
  max-width: 72ch;
  margin: 0 0 4px;
  padding-inline-start: 12px;
  border-inline-start: 2px solid ${color.hairline};
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

interface PairViewProps {
  pair: ReviewPair;
  onOpenTicket: (ticketId: number) => void;
}

/** What the customer wrote, what was suggested and what was sent, and what spoke for it. */
export function PairView({ pair, onOpenTicket }: PairViewProps) {
  const translate = useTranslate();
  const { context, suggested, sent, evidence, checks, note, outcome, origin, key, day, ticketId } = pair;
  return (
    <Pair aria-label={saySuggestion(key, translate)}>
      <header>
        <Title tabIndex={-1}>{saySuggestion(key, translate)}</Title>
        <Line as="div">
          {[
            saySource(origin, translate),
            translate(`team.outcomes.${outcome}`),
            sayDay(day, translate.locale),
          ].join(' · ')}
          <TicketLinks tickets={[ticketId]} onOpen={onOpenTicket} />
        </Line>
      </header>
      {context.length > 0 && (
        <section>
          <Small>{translate('team.review.customer')}</Small>
          {context.map((said, index) => (
            // Messages have no identity here: their place is all there is.
            // oxlint-disable-next-line react/no-array-index-key
            <Said key={index} dir="auto">
              {said}
            </Said>
          ))}
        </section>
      )}
      <section>
        <Small>{translate('team.review.diff')}</Small>
        <Diff suggested={suggested} sent={sent} />
      </section>
      {note !== '' && (
        <section>
          <Small>{translate('team.review.note')}</Small>
          <Said dir="auto">{note}</Said>
        </section>
      )}
      <section>
        <Small>{translate('team.review.stoodBehind')}</Small>
        {evidence.length === 0 && <Line>{translate('team.review.noEvidence')}</Line>}
        <List>
          {evidence.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </List>
        {checks.length > 0 && <Line>{sayChecks(checks, translate)}</Line>}
      </section>
    </Pair>
  );
}

/** "4 claims confirmed, 1 to check". */
function sayChecks(checks: ReviewPair['checks'], translate: ReturnType<typeof useTranslate>): string {
  const count = (verdict: string): number => checks.filter((each) => each.verdict === verdict).length;
  return translate('team.review.checks', {
    supported: count('supported'),
    unsupported: count('unsupported'),
    contradicted: count('contradicted'),
  });
}
