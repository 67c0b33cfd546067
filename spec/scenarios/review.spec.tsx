import { situation } from '../../sandbox/world';
import { type Approval, learnedOf } from '../../src/acceptance/learned';
import { wireReview } from '../../src/app/wireReview';
import type { ReviewParts } from '../../src/team/review/parts';
import { readInstall } from '../../src/zendesk/install';
import { createRecords } from '../../src/zendesk/records';
import { createRequest } from '../../src/zendesk/request';
import { readAgent } from '../../src/zendesk/ticketHost';
import { failOnTrouble, openStage, openTicket, pass, type Stage, withStageClock } from './stage';

withStageClock();
failOnTrouble();

const MINUTE = 60_000;
const INSERT = /^Insert (public reply|message|note)/;
const CLAIRE_LEADS = 10010;
const KARIM = 10002;
const REVIEW_ON = { review_on: true };
const TODAY = '2026-11-17';

const documents = ({ account }: Stage) => account.world.objects['throughline_document']?.records ?? [];
const ofKind = (stage: Stage, kind: string) =>
  documents(stage).filter((record) => record.custom_object_fields['kind'] === kind);
const jsonOf = (record: ReturnType<typeof documents>[number] | undefined) =>
  JSON.parse(String(record?.custom_object_fields['json'])) as Record<string, unknown>;

/** Another person's queue, in their own workspace in the same account. */
async function queueOf(stage: Stage, agentId = CLAIRE_LEADS) {
  const beside = await openStage({ beside: stage, agentId });
  const client = beside.clientOf('background');
  const [{ settings }, { id, name }] = await Promise.all([readInstall(client), readAgent(client)]);
  const request = createRequest(client);
  const queue = wireReview({
    settings,
    request,
    records: createRecords(request),
    by: { id, name },
    pause: () => Promise.resolve(),
    today: () => TODAY,
  });
  queue satisfies ReviewParts;
  return queue;
}

async function settled<T>(work: Promise<T>): Promise<T> {
  const done = { value: undefined as T | undefined, isDone: false, error: undefined as unknown };
  work.then(
    (value) => Object.assign(done, { value, isDone: true }),
    (error: unknown) => Object.assign(done, { error, isDone: true }),
  );
  while (!done.isDone) await pass(500);
  return work;
}

const signal = new AbortController().signal;

/** Léa inserts the first reply for Thomas's refund, changes it, and sends it. */
async function sendOne(settings: Record<string, boolean | string> = REVIEW_ON, text?: string) {
  const tab = await openTicket('refund-pending', { settings });
  await tab.startBackground();
  await pass(6_000);
  await tab.click(INSERT);
  if (text) await tab.rewrite(text);
  const draft = tab.draft();
  await tab.submit('pending');
  await pass(2 * MINUTE);
  return { tab, draft };
}

it('with review off no word is kept', async () => {
  const { tab } = await sendOne({ review_on: false });
  expect(documents(tab).map((record) => record.custom_object_fields['kind'])).not.toContain('review');
});

it('with review on a pair is kept once, with nothing in it that is this customer’s alone', async () => {
  const { tab, draft } = await sendOne();
  const kept = ofKind(tab, 'review');
  expect(kept).toHaveLength(1);
  const pair = jsonOf(kept[0]);
  expect(pair).toMatchObject({
    ticketId: tab.ticketId,
    expiresOn: '2026-12-17',
    language: 'fr',
    brandId: 401,
    groupId: 303,
    outcome: 'verbatim',
    sent: 'Bonjour {{ticket.requester.first_name}},\n\nVotre remboursement de {{order.refunded}} pour la commande {{order.number}} a été émis le {{order.refunded_on}}.\n\nSelon votre banque, il peut mettre un peu de temps à apparaître sur votre compte.\n\nBien cordialement,',
  });
  expect(draft).toContain('1012');
  const words = JSON.stringify(kept);
  for (const theirs of ['Thomas', 'Girard', '1012', '199', 'Léa', '15 novembre'])
    expect(words).not.toContain(theirs);
});

const OWN_WORDS = `Bonjour Thomas,

Votre colis a pris du retard et je comprends votre colère. La commande #1012 est partie ; nous demandons une enquête au transporteur, et vous aurez de ses nouvelles ici.

Bien cordialement,`;

/** What Léa sent, as a lead makes it fit for everybody. */
const FOR_ALL = OWN_WORDS.replace('Thomas', '{{ticket.requester.first_name}}').replace(
  '#1012',
  '{{order.number}}',
);

/** Léa has sent her own words; Claire finds the pair, and Karim is at work before she decides. */
async function waiting() {
  const { tab } = await sendOne(REVIEW_ON, OWN_WORDS);
  const karim = await openStage({ beside: tab, agentId: KARIM });
  await karim.startBackground();
  await pass(10_000);
  const claire = await queueOf(tab);
  const page = await settled(claire.readPage(null, signal));
  const [item] = page.items;
  if (!item || page.items.length > 1) throw new Error('one pair should wait');
  const approve = async (change: Partial<Approval> = {}) => {
    const approval = { ...claire.propose(item.content), title: 'Retard', text: FOR_ALL, groupId: null };
    expect(claire.check(FOR_ALL, item.content)).toEqual([]);
    const approved = await settled(claire.approve(item, { ...approval, ...change }));
    if (approved.state !== 'saved') throw new Error(approved.state);
    return approved.document;
  };
  /** What of learned replies Karim is offered for Bernard, a quarter of an hour later. */
  const offeredToKarim = async (): Promise<string[]> => {
    await pass(15 * MINUTE);
    const workspace = await openStage({ beside: tab, agentId: KARIM });
    const open = await workspace.open(situation('angry').ticketId);
    await pass(8_000);
    const { offered } = open.parts.session.state().suggestions.value;
    open.remove();
    workspace.desk.leave();
    return offered.filter(({ origin }) => origin === 'learned').map(({ text }) => text);
  };
  return { stage: tab, claire, item, approve, offeredToKarim };
}

it('approved, it is offered to another agent within 15 minutes, filled for another customer; withdrawn, it goes', async () => {
  const { claire, approve, offeredToKarim } = await waiting();
  await approve();
  expect(await offeredToKarim()).toEqual([OWN_WORDS.replace('Thomas', 'Bernard').replace('#1012', '#1020')]);
  const [learned] = (await settled(claire.readLearned(signal))).items;
  if (!learned) throw new Error('nothing learned');
  expect((await settled(claire.withdraw(learned))).state).toBe('saved');
  expect(await offeredToKarim()).toEqual([]);
});

it('a decision that is taken back takes the reply out', async () => {
  const { claire, approve, offeredToKarim } = await waiting();
  await settled(claire.reopen(await approve()));
  expect(await offeredToKarim()).toEqual([]);
});

it.each<[string, Partial<Approval>]>([
  ['of another group', { groupId: 303 }],
  ['of another brand', { brandId: 402 }],
  ['that has expired', { expiresOn: '2026-11-16' }],
])('a reply %s is not offered', async (_, change) => {
  const { approve, offeredToKarim } = await waiting();
  await approve(change);
  expect(await offeredToKarim()).toEqual([]);
});

it('a reply that somebody without a lead’s right wrote, or wrote over, is offered to nobody and reported', async () => {
  const { stage, claire, item, approve, offeredToKarim } = await waiting();
  const lea = createRecords(createRequest(stage.clientOf('background')));
  const key = 'forged';
  const reply = learnedOf(item.content, { ...claire.propose(item.content), text: FOR_ALL, groupId: null });
  const fields = { kind: 'learned', key, json: JSON.stringify({ ...reply, key, version: 1 }) };
  await settled(lea.upsert('throughline_document', `learned-${key}`, 'Throughline', fields));
  expect(await offeredToKarim()).toEqual([]);
  await approve();
  expect(await offeredToKarim()).toHaveLength(1);
  const [approved] = ofKind(stage, 'learned').filter(({ external_id: id }) => id !== `learned-${key}`);
  const { external_id: id, custom_object_fields: theirs } = approved ?? {
    custom_object_fields: {} as Record<string, unknown>,
  };
  const json = String(theirs['json']).replace('une enquête', 'votre numéro de carte');
  await settled(lea.upsert('throughline_document', String(id), 'Throughline', { ...theirs, json }));
  expect(await offeredToKarim()).toEqual([]);
  const { items, ignored } = await settled(claire.readLearned(signal));
  expect([items.length, ignored.map(({ writtenBy }) => writtenBy)]).toEqual([0, ['10001', '10001']]);
});
