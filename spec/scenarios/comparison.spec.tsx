import 'fake-indexeddb/auto';
import { readDetails } from '../../src/acceptance/details';
import { isControlTicket } from '../../src/acceptance/control';
import { createWorld, situation } from '../../sandbox/world';
import { failOnTrouble, openTicket, pass, type Stage, type Tab, withStageClock } from './stage';

withStageClock();
failOnTrouble();

const INSERT = /^Insert public reply/;
const KEPT = 'Comparison ticket: replies are kept back';
const DAY = '2026-11-17';

/** The first share of requesters at which this ticket's is among the compared, or is not. */
function settingsFor(isCompared: boolean) {
  const { ticketId } = situation('refund-pending');
  const requester = createWorld({ now: new Date('2026-11-17T09:00:00Z') }).tickets.find(
    ({ id }) => id === ticketId,
  )?.requester_id;
  for (let day = 1; day < 17; day += 1) {
    const settings = {
      control_share: '50',
      control_from: `2026-11-${String(day).padStart(2, '0')}`,
      control_until: '2026-11-30',
    };
    if (isControlTicket(requester ?? 0, settings, DAY) === isCompared) return settings;
  }
  throw new Error('no such day');
}

async function open(settings: Record<string, string>): Promise<Stage & Tab> {
  const tab = await openTicket('refund-pending', { settings });
  await tab.startBackground();
  await pass(6_000);
  return tab;
}

const armsOf = (tab: Stage) =>
  tab
    .events()
    .filter(({ kind }) => kind === 'reply')
    .map(({ details, source }) => ({ source, arm: readDetails(String(details))?.arm }));

it('in a comparison ticket replies are kept back, and the panel says so; the reply tells of it', async () => {
  const tab = await open(settingsFor(true));
  expect(tab.text()).toContain(KEPT);
  expect(tab.text()).not.toMatch(INSERT);
  await tab.rewrite('Bonjour Thomas, votre banque met trois jours de plus, nous n’y pouvons rien.');
  await tab.submit('pending');
  await pass(60_000);
  expect(armsOf(tab)).toEqual([{ source: null, arm: 'silent' }]);
});

it('the agent may open them all the same, which is told too', async () => {
  const tab = await open(settingsFor(true));
  await tab.click('Show them all the same');
  await pass(6_000);
  await tab.click(INSERT);
  await tab.submit('pending');
  await pass(60_000);
  expect(armsOf(tab)).toEqual([{ source: 'playbook', arm: 'opened' }]);
});

it.each([
  ['of the other side', () => settingsFor(false), 'offered'],
  ['once it is over', () => ({ ...settingsFor(true), control_until: '2026-11-16' }), null],
])('a ticket %s has its replies', async (_name, settings, arm) => {
  const tab = await open(settings());
  expect(tab.text()).not.toContain(KEPT);
  await tab.click(INSERT);
  await tab.submit('pending');
  await pass(60_000);
  expect(armsOf(tab)).toEqual([{ source: 'playbook', arm }]);
});
