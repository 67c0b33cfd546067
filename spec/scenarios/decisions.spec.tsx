import 'fake-indexeddb/auto';
import { act } from '@testing-library/react';
import { situation } from '../../sandbox/world';
import type { FactDecision } from '../../src/assist/session';
import type { Fact, Slot } from '../../src/model/fact';
import {
  blockOf,
  failOnTrouble,
  INES_WITHOUT_RECORDS,
  openStage,
  pass,
  type Stage,
  type Tab,
  withStageClock,
} from './stage';

withStageClock();
failOnTrouble();

const KARIM = 10002;
const PAUL_LIGHT = 10008;
const MINUTE = 60_000;
const { ticketId } = situation('order-late');
const { IDBFactory } = globalThis as typeof globalThis & { IDBFactory: new () => IDBFactory };
beforeEach(() => void (globalThis.indexedDB = new IDBFactory()));

async function open(stage: Stage): Promise<Tab> {
  const tab = await stage.open(ticketId);
  await pass(6_000);
  return tab;
}

const stateOf = (tab: Tab) => tab.parts.session.state();
const factOf = (tab: Tab, slot: Slot): Fact => {
  const found = stateOf(tab).facts.findLast(
    (fact) => fact.slot === slot && (!fact.isSuperseded || fact.decision),
  );
  if (!found) throw new Error(`no ${slot}`);
  return found;
};
async function decide(tab: Tab, slot: Slot, decision: FactDecision | null): Promise<void> {
  await act(async () => void tab.parts.session.decideFact(factOf(tab, slot).id, decision));
  await pass(6_000);
}
const numberInQuestion = (tab: Tab) => blockOf(tab, 'Order in question').textContent;
const documentsOf = ({ account }: Stage) =>
  (account.world.objects['throughline_document']?.records ?? []).map((record) => record.custom_object_fields);

/** The page is loaded anew, with what the browser kept. */
async function reload(stage: Stage, tab: Tab): Promise<Tab> {
  tab.remove();
  stage.desk.leave();
  return open(await openStage({ beside: stage, agentId: stage.desk.state.agent.id }));
}

it('Léa edits a number: the order follows; Karim opens the ticket and reads whose word it is, and when', async () => {
  const lea = await openStage();
  const tab = await open(lea);
  expect(numberInQuestion(tab)).toContain('#1042');
  await decide(tab, 'orderNumber', { verdict: 'edited', value: '#1024' });
  expect(numberInQuestion(tab)).toContain('#1024');
  expect(factOf(tab, 'orderNumber')).toMatchObject({
    value: '1024',
    standing: 'confirmed',
    decision: { verdict: 'edited', by: 'Léa Martin', at: '2026-11-17T09:00:06.000Z', original: '1042' },
  });

  const karim = await open(await openStage({ beside: lea, agentId: KARIM }));
  expect(numberInQuestion(karim)).toContain('#1024');
  expect(factOf(karim, 'orderNumber').decision).toMatchObject({
    by: 'Léa Martin',
    at: '2026-11-17T09:00:06.000Z',
  });
  expect(documentsOf(lea)).toMatchObject([{ kind: 'correction', key: String(ticketId) }]);
  expect(JSON.stringify(documentsOf(lea))).not.toContain('1042');

  const again = await reload(lea, tab);
  expect(numberInQuestion(again)).toContain('#1024');
  await decide(again, 'orderNumber', null);
  expect(numberInQuestion(again)).toContain('#1042');
});

it('two at once, and a minute later both know both', async () => {
  const lea = await openStage();
  const one = await open(lea);
  const other = await open(await openStage({ beside: lea, agentId: KARIM }));
  await act(async () => {
    one.parts.session.decideFact(factOf(one, 'orderNumber').id, { verdict: 'right' });
    other.parts.session.decideFact(factOf(other, 'email').id, { verdict: 'wrong' });
    await Promise.resolve();
  });
  await pass(MINUTE);
  for (const tab of [one, other]) {
    expect(factOf(tab, 'orderNumber').decision?.by).toBe('Léa Martin');
    expect(factOf(tab, 'email').decision?.by).toBe('Karim Benali');
  }
  expect(documentsOf(lea)).toHaveLength(1);
});

it.each([
  ['a role without access to records', INES_WITHOUT_RECORDS],
  ['a light agent, who may only read', PAUL_LIGHT],
])('%s: it holds in this tab, nobody is kept from working, and it is told', async (_, agentId) => {
  const stage = await openStage({ agentId });
  const tab = await open(stage);
  expect(stateOf(tab).decisions.problem).toBeNull();
  await decide(tab, 'orderNumber', { verdict: 'edited', value: '1024' });
  await decide(tab, 'email', { verdict: 'wrong' });
  expect(numberInQuestion(tab)).toContain('#1024');
  expect(stateOf(tab).decisions.problem).toMatchObject({ kind: 'forbidden', isRetryable: false });
  expect(documentsOf(stage)).toEqual([]);
  const again = await reload(stage, tab); // what was typed is gone, what was said right or wrong is not
  expect(numberInQuestion(again)).toContain('#1042');
  expect(factOf(again, 'email').isSuperseded).toBe(true);
});

it('an account without our objects: as without access', async () => {
  const stage = await openStage({ change: (world) => void (world.objects = {}) });
  delete stage.account.world.objects['throughline_document'];
  const tab = await open(stage);
  expect(stateOf(tab).decisions.problem).toBeNull();
  await decide(tab, 'orderNumber', { verdict: 'wrong' });
  expect(stateOf(tab).decisions.problem?.kind).toBe('missing');
});

it('offline it holds; back online a click writes it', async () => {
  const stage = await openStage();
  const tab = await open(stage);
  stage.desk.setOffline(true);
  await decide(tab, 'orderNumber', { verdict: 'edited', value: '1024' });
  expect(stateOf(tab).decisions.problem?.kind).toBe('down');
  expect(factOf(tab, 'orderNumber').value).toBe('1024');
  stage.desk.setOffline(false);
  await act(async () => tab.parts.session.retry('records'));
  await pass(6_000);
  expect(stateOf(tab).decisions.problem).toBeNull();
  expect(documentsOf(stage)).toHaveLength(1);
});

it('a closed ticket takes its document with it', async () => {
  const stage = await openStage();
  const tab = await open(stage);
  await decide(tab, 'orderNumber', { verdict: 'right' });
  expect(documentsOf(stage)).toHaveLength(1);
  const theirs = stage.account.world.tickets.find(({ id }) => id === ticketId);
  if (theirs) theirs.status = 'closed';
  await reload(stage, tab);
  expect(documentsOf(stage)).toEqual([]);
});
