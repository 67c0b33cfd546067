import { useState } from 'react';
import type { PastTicket } from '../../model/customer';
import { TextAction } from '../../ui/Action';
import { Cut, Fixed, Grey, Row, RowButton } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import type { Say } from '../derive/say';

const AT_FIRST = 5;
/** What Zendesk calls a ticket's state; an account's own states are shown as they are. */
const KNOWN = new Set(['new', 'open', 'pending', 'hold', 'solved', 'closed']);

interface PastTicketsProps {
  tickets: PastTicket[];
  say: Say;
  onOpen: (ticketId: number) => void;
}

/** Earlier tickets of this customer, newest first; a click opens one beside this. */
export function PastTickets({ tickets, say, onOpen }: PastTicketsProps) {
  const translate = useTranslate();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? tickets : tickets.slice(0, AT_FIRST);
  return (
    <>
      {shown.map(({ id, subject, status, createdAt }) => (
        <RowButton key={id} type="button" title={subject} onClick={() => onOpen(id)}>
          <Fixed>
            <Grey>{say.shortDay(createdAt)}</Grey>
          </Fixed>
          <Cut dir="auto">{subject}</Cut>
          <Fixed>
            <Grey>{KNOWN.has(status) ? translate(`panel.past.status.${status}`) : status}</Grey>
          </Fixed>
        </RowButton>
      ))}
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
