import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EventBatch } from '../../src/acceptance/readEvents';
import type { DayRange } from '../../src/acceptance/summarise';
import { OutsideError } from '../../src/lib/errors';
import { createTranslate } from '../../src/lib/translate';
import type { ReplyEvent } from '../../src/model/acceptance';
import { toRange } from '../../src/team/derive/ranges';
import { TeamPage } from '../../src/team/TeamPage';
import { ThemeRoot } from '../../src/ui/ThemeRoot';
import english from '../../translations/en.json';
import french from '../../translations/fr.json';

const TODAY = '2026-11-23';

const aReply = (over: Partial<ReplyEvent> = {}): ReplyEvent => ({
  kind: 'reply',
  id: Math.random().toString(36),
  day: TODAY,
  ticketId: 101,
  channel: 'messaging',
  target: 'public',
  brandId: null,
  groupId: null,
  language: 'fr',
  origin: 'playbook',
  key: 'playbook:whereIsOrder/late',
  situation: null,
  outcome: 'verbatim',
  keptShare: 1,
  replyShare: 1,
  offered: 3,
  inserted: 1,
  dismissed: 0,
  guard: {},
  sourcesUp: [],
  engine: '0.1.0',
  ...over,
});

type Read = (range: DayRange) => AsyncIterable<EventBatch>;

const batches = (...lists: ReplyEvent[][]): Read =>
  async function* () {
    let read = 0;
    for (const [index, events] of lists.entries()) {
      read += events.length;
      yield { events, read, isComplete: index === lists.length - 1 };
    }
  };

const fails = (error: unknown): Read =>
  // eslint has no say: a generator that only throws is what a failing service is.
  async function* () {
    yield* [];
    throw error;
  };

function open(readEvents: Read, locale: 'en' | 'fr' = 'en') {
  const translate = createTranslate(locale, locale === 'fr' ? french : english);
  const parts = { readEvents, today: () => TODAY, translate };
  return render(
    <ThemeRoot scheme="light">
      <TeamPage parts={parts} />
    </ThemeRoot>,
  );
}

describe('the team page', () => {
  it('says what became of the suggestions, by day, by source and by outcome', async () => {
    open(
      batches(
        [aReply(), aReply({ outcome: 'light', origin: 'macro' })],
        [
          aReply({ outcome: 'heavy', day: '2026-11-20' }),
          aReply({ origin: null, outcome: 'discarded', inserted: 0 }),
        ],
      ),
    );
    expect(await screen.findByText(/4 replies to customers recorded/)).toBeInTheDocument();
    const byDay = within(await screen.findByRole('table', { name: 'By day' }));
    expect(byDay.getByRole('row', { name: /Mon.*23/ })).toHaveTextContent('3267%');
    expect(byDay.getAllByRole('row')).toHaveLength(8);
    const bySource = within(screen.getByRole('table', { name: 'By source' }));
    expect(bySource.getByRole('row', { name: /Macro/ })).toHaveTextContent('1100%');
    const byOutcome = within(screen.getByRole('table', { name: 'What was sent' }));
    expect(byOutcome.getByRole('row', { name: /Heavily changed/ })).toHaveTextContent('1');
  });

  it('names nobody', async () => {
    const { container } = open(batches([aReply()]));
    await screen.findByRole('table', { name: 'By day' });
    expect(container.textContent).toContain('No figure is about a person');
    expect(container.textContent).not.toMatch(/agent:/i);
  });

  it('reads the chosen days, and only real ranges', async () => {
    const asked: DayRange[] = [];
    open((range) => {
      asked.push(range);
      return batches([aReply()])(range);
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Last 28 days' }));
    expect(asked.at(-1)).toEqual({ from: '2026-10-27', to: TODAY });
    const from = screen.getByLabelText('From');
    await userEvent.clear(from);
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose a first day before the last one');
    await userEvent.type(from, '2026-11-01');
    expect(asked.at(-1)).toEqual({ from: '2026-11-01', to: TODAY });
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.change(from, { target: { value: '2026-12-24' } });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(asked.at(-1)?.from).toBe('2026-11-01');
  });

  it('says so when nothing has been recorded', async () => {
    open(batches([]));
    expect(await screen.findByText(/no reply has been recorded yet/)).toBeInTheDocument();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('tells a role without permission what to ask for', async () => {
    open(fails(new OutsideError('forbidden', 'no')), 'fr');
    expect(await screen.findByRole('alert')).toHaveTextContent('Votre rôle ne peut pas lire');
  });

  it('keeps what was read when a later page fails, and reads again on request', async () => {
    let isBroken = true;
    open(async function* () {
      yield { events: [aReply()], read: 1, isComplete: !isBroken };
      if (isBroken) throw new OutsideError('down', '502');
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('The records could not be read');
    expect(screen.getByRole('table', { name: 'By day' })).toBeInTheDocument();
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

it.each(['2026-02-31', '2026-06-31', '2025-02-29', '2026-13-01'])(
  'takes %s for no day, though a date can be made of it',
  (day) => {
    expect(toRange(day, TODAY, TODAY)).toBeNull();
    expect(toRange('2024-02-29', '2024-03-01', TODAY)).toEqual({ from: '2024-02-29', to: '2024-03-01' });
  },
);
