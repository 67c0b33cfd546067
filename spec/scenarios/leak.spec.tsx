import { act } from '@testing-library/react';
import { draftValue } from '../../sandbox/host/composer';
import { emitChange } from '../../sandbox/host/instance';
import { situation } from '../../sandbox/world';
import type { SituationName } from '../../sandbox/world/situations';
import type { World } from '../../sandbox/world/types';
import { poisonCase, poisonPerson } from './poison';
import { failOnTrouble, findButton, openStage, pass, withStageClock } from './stage';
import type { Stage, Tab } from './stage';

withStageClock();
failOnTrouble();

/** Three customers, each with a word that stands in all that is theirs and nowhere else. */
const PEOPLE: [name: SituationName, mark: string][] = [
  ['order-late', 'Anemone'],
  ['refund-pending', 'Begonia'],
  ['email-without-bot', 'Camellia'],
];
const TICKETS = PEOPLE.map(([name, mark]) => ({ ticketId: situation(name).ticketId, mark }));

const markAll = (world: World): void =>
  TICKETS.forEach(({ ticketId, mark }) => poisonCase(world, ticketId, mark));

/** What stands in the panel and in the composer of a ticket, attributes and all. */
function everythingIn({ desk }: Stage, { panel, ticketId }: Tab): string {
  const composer = desk.state.tabs.find((each) => each.ticketId === ticketId)?.composer;
  return `${panel.innerHTML} ${composer ? draftValue(composer) : ''}`;
}

function expectOnly(stage: Stage, tab: Tab, mark: string): void {
  const seen = everythingIn(stage, tab);
  for (const other of TICKETS) if (other.mark !== mark) expect(seen).not.toContain(other.mark);
}

/** The same numbers for the same seed, so that a run that fails can be run again. */
function createRandom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  const pick = <T,>(list: readonly T[]): T => {
    const one = list[Math.floor(next() * list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  return { next, pick };
}

describe('three tickets switched quickly, with answers in any order', () => {
  it.each([1, 2, 3, 4])(
    'nothing of one customer is ever in the panel or the composer of another (seed %i, 50 steps)',
    async (seed) => {
      const { next, pick } = createRandom(seed);
      const stage = await openStage({ delay: () => Math.floor(next() * 4_000), change: markAll });
      if (seed % 2 === 0) await stage.startBackground();
      const open = new Map<number, Tab>();
      const steps: ((tab: Tab, mark: string) => Promise<unknown>)[] = [
        (tab) => press(tab, /^Insert (public|message)/),
        (tab) => press(tab, 'Undo'),
        (tab) => press(tab, 'Retry'),
        (tab) => press(tab, 'Refresh the customer'),
        (tab) => press(tab, 'Next reply'),
        (tab) => press(tab, pick([/^Orders/, /^Conversation/, /^Customer/, /^Past tickets/])),
        (tab, mark) => act(() => stage.port.receive(tab.ticketId, `Encore ${mark} ?`)),
        (tab, mark) => tab.type(`${mark} `),
      ];
      for (let step = 0; step < 50; step += 1) {
        const { ticketId } = pick(TICKETS);
        const tab = await stage.open(ticketId);
        open.set(ticketId, tab);
        await pass(Math.floor(next() * 900));
        if (next() < 0.6)
          await pick(steps)(tab, TICKETS.find((each) => each.ticketId === ticketId)?.mark ?? '');
        for (const each of TICKETS) {
          const shown = open.get(each.ticketId);
          if (shown) expectOnly(stage, shown, each.mark);
        }
      }
      await pass(10_000);
      for (const { ticketId, mark } of TICKETS) {
        const tab = open.get(ticketId);
        if (!tab) continue;
        expectOnly(stage, tab, mark);
        expect(tab.text()).toContain(mark);
      }
      expect(stage.account.complaints).toEqual([]);
    },
  );
});

async function press(tab: Tab, name: RegExp | string): Promise<void> {
  const button = findButton(tab.panel, name);
  if (button && !button.disabled) await tab.click(name);
}

describe('one tab that becomes another case', () => {
  const [first, second] = TICKETS as [(typeof TICKETS)[0], (typeof TICKETS)[0]];

  it.each([0, 400, 1_500, 3_000, 9_000])(
    'the requester is changed %i ms after opening: nothing of the first one stays',
    async (ms) => {
      const other = 20_005;
      const stage = await openStage({
        delay: () => 700,
        change: (world) => {
          const ticket = world.tickets.find(({ id }) => id === first.ticketId);
          poisonPerson(world, ticket?.requester_id ?? 0, first.mark);
          poisonPerson(world, other, second.mark);
        },
      });
      const tab = await stage.open(first.ticketId);
      await pass(ms);
      await changeRequester(stage, first.ticketId, other);
      await pass(600);
      expectOnly(stage, tab, second.mark);
      await pass(8_000);
      expectOnly(stage, tab, second.mark);
      expect(tab.text()).toContain(second.mark);
    },
  );

  it.each([0, 1_500, 9_000])(
    'the same iframe goes on to another ticket %i ms after opening: nothing of the first one stays',
    async (ms) => {
      const stage = await openStage({ delay: () => 700, change: markAll });
      await stage.startBackground();
      const tab = await stage.open(first.ticketId);
      await pass(ms);
      await act(() => stage.desk.move(first.ticketId, second.ticketId));
      await pass(600);
      const moved = { ...tab, ticketId: second.ticketId };
      expectOnly(stage, moved, second.mark);
      await pass(8_000);
      expectOnly(stage, moved, second.mark);
      expect(tab.text()).toContain(second.mark);
      await tab.click(/^Insert (public|message)/);
      await act(() => stage.desk.submit(second.ticketId, 'open'));
      tab.remove();
      await pass(60_000);
      expect(stage.events()).toMatchObject([{ kind: 'reply', ticket_id: String(second.ticketId) }]);
    },
  );
});

async function changeRequester({ account, port, desk }: Stage, ticketId: number, userId: number) {
  const ticket = account.world.tickets.find(({ id }) => id === ticketId);
  if (ticket) Object.assign(ticket, { requester_id: userId, updated_at: '2026-11-17T09:00:30Z' });
  port.announce({ type: 'ticket', ticketId });
  await pass();
  const instance = desk.state.tabs.find((each) => each.ticketId === ticketId)?.instance;
  if (instance) await act(() => Promise.resolve(emitChange(instance, 'ticket.requester.id', userId)));
}
