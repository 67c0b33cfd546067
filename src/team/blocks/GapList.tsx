import type { ReactNode } from 'react';
import type { GapRow, Shown, TeamFigures } from '../../model/team';
import { useTranslate } from '../../ui/TranslateProvider';
import type { PageParts } from '../pages/pageParts';
import { sayCause, sayGap } from '../say/names';
import { sayMeasure, sayShown, sayWithheld } from '../say/share';
import { GuardFigures } from './GuardFigures';
import { Line, List, Title } from './layout';
import { OpenLine } from './OpenLine';
import { TicketLinks } from './TicketLinks';
import { useOpen } from './useOpen';

/** More rows than this are behind one line. */
const FIRST_ROWS = 3;

interface GapListProps {
  gaps: Shown<GapRow[]>;
  useless: TeamFigures['useless'];
  readGuard: PageParts['readGuard'];
  onOpenTicket: (ticketId: number) => void;
}

/** What customers had already told and are still asked, by what can be mended: the macro or the form first, no agent counted. */
export function GapList({ gaps, useless, readGuard, onOpenTicket }: GapListProps) {
  const translate = useTranslate();
  const [open, toggle] = useOpen();
  const rows = gaps.value ?? [];
  const row = (each: GapRow) => (
    <li key={each.slot}>
      <OpenLine
        words={sayGap(each, translate)}
        isOpen={open === each.slot}
        onToggle={() => toggle(each.slot)}
      >
        <Causes row={each} onOpenTicket={onOpenTicket} />
      </OpenLine>
    </li>
  );
  return (
    <section aria-label={translate('team.gaps.title')}>
      <Title>{translate('team.gaps.title')}</Title>
      {gaps.withheld && <Line>{sayWithheld(gaps.withheld, translate)}</Line>}
      {gaps.value?.length === 0 && <Line>{translate('team.gaps.none')}</Line>}
      <List>
        {rows.slice(0, FIRST_ROWS).map(row)}
        {rows.length > FIRST_ROWS && <More rows={rows.slice(FIRST_ROWS)} draw={row} />}
        <li>
          <OpenLine
            words={translate('team.gaps.useless', {
              share: sayShown(useless.now, (share) => sayMeasure(share, 'percent', translate), translate),
            })}
            isOpen={open === '/useless'}
            onToggle={() => toggle('/useless')}
          >
            <GuardFigures parts={{ readGuard }} />
          </OpenLine>
        </li>
      </List>
    </section>
  );
}

function More({ rows, draw }: { rows: readonly GapRow[]; draw: (row: GapRow) => ReactNode }) {
  const translate = useTranslate();
  const [open, toggle] = useOpen();
  return (
    <li>
      <OpenLine
        words={translate('team.more', { count: rows.length })}
        isOpen={open !== null}
        onToggle={() => toggle('/more')}
      >
        <List>{rows.map(draw)}</List>
      </OpenLine>
    </li>
  );
}

/** Every cause with the tickets in which it can be seen. */
function Causes({ row, onOpenTicket }: { row: GapRow; onOpenTicket: (ticketId: number) => void }) {
  const translate = useTranslate();
  return (
    <List>
      {row.causes.map((each) => (
        <li key={`${each.cause}/${each.key}`}>
          {sayCause(each, translate)}
          <TicketLinks tickets={each.tickets} onOpen={onOpenTicket} />
        </li>
      ))}
      {row.legitimate > 0 && (
        <Line as="li">{translate('team.gaps.legitimate', { count: row.legitimate })}</Line>
      )}
    </List>
  );
}
