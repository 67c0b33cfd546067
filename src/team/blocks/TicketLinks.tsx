import { useTranslate } from '../../ui/TranslateProvider';
import { TextAction } from '../../ui/Action';
import styled from 'styled-components';

const Links = styled.span`
  display: flex;
  flex-wrap: wrap;
  gap: 0 4px;
  margin-inline-start: -4px;
`;

interface TicketLinksProps {
  tickets: readonly number[];
  onOpen: (ticketId: number) => void;
}

/** Tickets to look at, opened in the workspace. */
export function TicketLinks({ tickets, onOpen }: TicketLinksProps) {
  const translate = useTranslate();
  return (
    <Links>
      {tickets.map((id) => (
        <TextAction key={id} aria-label={translate('team.openTicket', { id })} onClick={() => onOpen(id)}>
          {`#${id}`}
        </TextAction>
      ))}
    </Links>
  );
}
