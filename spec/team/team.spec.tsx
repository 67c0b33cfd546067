import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EventBatch } from '../../src/acceptance/readEvents';
import { NO_DETAILS } from '../../src/acceptance/details';
import type { SlotFigures } from '../../src/acceptance/guardTally';
import { summarise } from '../../src/acceptance/summarise';
import { OutsideError } from '../../src/lib/errors';
import { createTranslate } from '../../src/lib/translate';
import type { ReplyEvent } from '../../src/model/acceptance';
import type { DayRange } from '../../src/model/team';
import { toRange } from '../../src/team/derive/ranges';
import type { TeamParts } from '../../src/team/parts';
import { TeamPage } from '../../src/team/TeamPage';
import { ThemeRoot } from '../../src/ui/ThemeRoot';
import english from '../../translations/en.json';
import french from '../../translations/fr.json';

jest.mock('../../src/acceptance/summarise', () => {
  const actual = jest.requireActual<{ summarise: typeof summarise }>('../../src/acceptance/summarise');
  return { ...actual, summarise: jest.fn(actual.summarise) };
});

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
  details: NO_DETAILS,
  sourcesUp: [],
  engine: '0.1.0',
  ...over,
});

type Read = (range: DayRange, signal: AbortSignal, from?: string | null) => AsyncIterable<EventBatch>;

const batches = (...lists: ReplyEvent[][]): Read =>
  async function* () {
    for (const [index, events] of lists.entries()) {
      yield { events, read: events.length, next: index === lists.length - 1 ? null : String(index + 1) };
    }
  };

const fails = (error: unknown): Read =>
  // eslint has no say: a generator that only throws is what a failing service is.
  async function* () {
    yield* [];
    throw error;
  };

function open(
  readEvents: Read,
  locale: 'en' | 'fr' = 'en',
  readGuard: TeamParts['readGuard'] = () => Promise.resolve([]),
) {
  const translate = createTranslate(locale, locale === 'fr' ? french : english);
  const parts = { readEvents, readGuard, today: () => TODAY, translate };
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
    open((range, signal) => {
      asked.push(range);
      return batches([aReply()])(range, signal);
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
    const asked: (string | null | undefined)[] = [];
    open(async function* (_range, _signal, from) {
      asked.push(from);
      if (!from) {
        yield { events: [aReply()], read: 1, next: 'b' };
        yield { events: [aReply()], read: 1, next: 'c' };
        throw new OutsideError('down', '502');
      }
      yield { events: [aReply()], read: 1, next: null };
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('The records could not be read');
    expect(
      within(screen.getByRole('table', { name: 'By day' })).getByRole('row', { name: /Mon.*23/ }),
    ).toHaveTextContent('22100%');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await screen.findByText(/3 replies to customers recorded/)).toBeInTheDocument();
    expect(asked).toEqual([null, 'c']);
  });

  it('begins anew where Zendesk no longer takes the cursor', async () => {
    const asked: (string | null | undefined)[] = [];
    open(async function* (_range, _signal, from) {
      asked.push(from);
      if (asked.length < 3) yield { events: [aReply()], read: 1, next: 'b' };
      if (asked.length < 3) throw new OutsideError(from ? 'malformed' : 'down', '400');
      yield { events: [aReply()], read: 1, next: null };
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/1 reply to a customer recorded/)).toBeInTheDocument();
    expect(asked).toEqual([null, 'b', null]);
  });

  it('adds up a long range now and then only, and at its end', async () => {
    const pages = Array.from({ length: 95 }, () => Array.from({ length: 100 }, () => aReply()));
    jest.mocked(summarise).mockClear();
    open(batches(...pages));
    expect(await screen.findByText(/9,500 replies to customers recorded/)).toBeInTheDocument();
    expect(jest.mocked(summarise).mock.calls.length).toBeLessThanOrEqual(11);
  });
});

it.each(['2026-02-31', '2026-06-31', '2025-02-29', '2026-13-01'])(
  'takes %s for no day, though a date can be made of it',
  (day) => {
    expect(toRange(day, TODAY, TODAY)).toBeNull();
    expect(toRange('2024-02-29', '2024-03-01', TODAY)).toEqual({ from: '2024-02-29', to: '2024-03-01' });
  },
);

describe('what the team page says of the guard', () => {
  const figures = (over: Partial<SlotFigures>): SlotFigures => ({
    slot: 'phone',
    heeded: 80,
    sentAnyway: 26,
    notUseful: 14,
    warned: 120,
    agents: 6,
    complaining: 4,
    isSilent: true,
    ...over,
  });

  it('which slots are silent and why, and every slot when asked', async () => {
    const odd = figures({
      slot: '<b>odd</b>',
      warned: 2,
      heeded: 2,
      sentAnyway: 0,
      notUseful: 0,
      isSilent: false,
    });
    open(batches([aReply()]), 'en', () => Promise.resolve([figures({}), odd]));
    const guard = within(await screen.findByRole('region', { name: 'The guard' }));
    expect(guard.getByText('122 warnings in four weeks: 67% heeded, 11% found useless.')).toBeInTheDocument();
    expect(guard.getByRole('listitem')).toHaveTextContent(
      'Silent about the phone number: 12% of 120 warnings were not useful.',
    );
    expect(guard.queryByRole('table')).not.toBeInTheDocument();
    await userEvent.click(guard.getByRole('button', { name: 'By slot' }));
    expect(guard.getByRole('row', { name: /^the phone number/ })).toHaveTextContent('1208026141');
    expect(guard.getByRole('row', { name: /^something else/ })).toBeInTheDocument();
  });

  it('nothing to a role that may not know', async () => {
    const forbidden = new OutsideError('forbidden', 'no');
    open(batches([aReply()]), 'en', () => Promise.reject(forbidden));
    await screen.findByRole('table', { name: 'By day' });
    expect(screen.queryByRole('region', { name: 'The guard' })).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
