import { useMemo, useState } from 'react';
import styled from 'styled-components';
import type { PastTicket } from '../../model/customer';
import type { Fact } from '../../model/fact';
import { TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Toned } from '../../ui/Notice';
import { Cut, Fixed, Grey, Row, RowButton } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { sayOutcome, sayRecurring, topicOf, topicOfTicket } from '../derive/pastProblems';
import type { Say } from '../derive/say';

const AT_FIRST = 5;
/** What Zendesk calls a ticket's state; an account's own states are shown as they are. */
const KNOWN = new Set(['new', 'open', 'pending', 'hold', 'solved', 'closed']);

interface PastTicketsProps {
  tickets: PastTicket[];
  /** What is told in this ticket. */
  facts: Fact[];
  locale: string;
  say: Say;
  onOpen: (ticketId: number) => void;
}

/** More than these are not read for what they were about. */
const MOST_READ = 20;

/** Earlier tickets as problems with what became of them, newest first; a click opens one beside this. */
export function PastTickets({ tickets, facts, locale, say, onOpen }: PastTicketsProps) {
  const translate = useTranslate();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? tickets : tickets.slice(0, AT_FIRST);
  const past = useMemo(
    () =>
      tickets.map((ticket, index) => ({
        ticket,
        topic: index < MOST_READ ? topicOfTicket(ticket, locale) : null,
      })),
    [tickets, locale],
  );
  const recurring = sayRecurring(topicOf(facts), past, say);
  return (
    <>
      {recurring && (
        <Row>
          <Toned $tone="doubt">{recurring}</Toned>
        </Row>
      )}
      {past.slice(0, shown.length).map(({ ticket, topic }) => {
        const { id, subject, status, createdAt } = ticket;
        const outcome = sayOutcome(ticket, topic, say);
        return (
          <RowButton key={id} type="button" title={subject} onClick={() => onOpen(id)}>
            <Fixed>
              <Grey>{say.shortDay(createdAt)}</Grey>
            </Fixed>
            <Cut dir="auto">{subject}</Cut>
            <Outcome title={outcome}>
              {outcome || (KNOWN.has(status) ? translate(`panel.past.status.${status}`) : status)}
            </Outcome>
          </RowButton>
        );
      })}
      {tickets.length > shown.length && (
        <Row>
          <TextAction onClick={() => setWhole(true)}>
            {translate('panel.past.older', { count: tickets.length - shown.length })}
          </TextAction>
        </Row>
      )}
    </>
  );
}

/** Long in some languages: it gives way together with the subject. */
const Outcome = styled(Cut)`
  flex: 0 1 auto;
  max-width: 55%;
  color: ${color.grey};
`;
