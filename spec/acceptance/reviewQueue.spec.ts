import { createLeads } from '../../src/acceptance/leads';
import { LEARNED, readLearned } from '../../src/acceptance/learned';
import { sweepReviews, writeReview } from '../../src/acceptance/reviewDocuments';
import { createReviewQueue } from '../../src/acceptance/reviewQueue';
import type { Document } from '../../src/lib/documents';
import { OutsideError } from '../../src/lib/errors';
import type { HttpRequest, RecordEntry, RecordFilter, Records } from '../../src/model/ports';
import type { ReviewPair } from '../../src/model/review';

const CLAIRE = { id: 10, name: 'Claire Dubois' };
const JAMES = { id: 11, name: 'James Walker' };
const LEA = { id: 1, name: 'Léa Martin' };
const TODAY = '2026-11-17';
const signal = new AbortController().signal;

const PAIR: ReviewPair = {
  id: 'r-1',
  ticketId: 8805,
  day: TODAY,
  expiresOn: '2026-12-17',
  channel: 'email',
  language: 'en',
  brandId: 401,
  groupId: 301,
  origin: 'playbook',
  key: 'playbook:refund/issued',
  situation: 'refund/issued',
  outcome: 'light',
  keptShare: 0.8,
  suggested: 'Hello {{ticket.requester.first_name}}, it was refunded.',
  sent: 'Hello {{ticket.requester.first_name}}, your money for {{order.number}} is on its way to you.',
  context: ['Where is my money?'],
  evidence: ['{{order.number}}'],
  checks: [{ kind: 'status', verdict: 'supported' }],
  note: '',
  decision: null,
};

/** An account: records stamped with their writer, people, and macros. */
function account() {
  const kept = new Map<string, RecordEntry & { createdBy: string }>();
  const macros = new Map<number, unknown>();
  let next = 500;
  let isFailing = false;
  const failWrites = (fails: boolean) => {
    isFailing = fails;
  };
  const records = (user: number): Records => ({
    find: async (_, id) => kept.get(id) ?? null,
    async upsert(_, externalId, __, fields) {
      if (isFailing) throw new OutsideError('down', 'down');
      const createdBy = kept.get(externalId)?.createdBy ?? String(user);
      kept.set(externalId, {
        externalId,
        fields,
        updatedAt: new Date().toISOString(),
        updatedBy: String(user),
        createdBy,
      });
    },
    async delete(_, id) {
      kept.delete(id);
    },
    async search(_, filters) {
      const fits = (entry: RecordEntry & { createdBy: string }) =>
        filters.every(({ field, value }: RecordFilter) =>
          field === 'created_by_user' ? entry.createdBy === value : entry.fields[field] === value,
        );
      return { records: [...kept.values()].filter(fits), next: null };
    },
  });
  const request = async ({ url, method, json }: HttpRequest): Promise<unknown> => {
    if (method === 'POST') {
      next += 1;
      macros.set(next, json);
      return { macro: { id: next } };
    }
    const id = Number(/macros\/(\d+)/.exec(url)?.[1]);
    if (method === 'DELETE' && !macros.delete(id)) throw new OutsideError('missing', 'gone', { status: 404 });
    const ids = url.split('ids=')[1]?.split(',') ?? [];
    return { users: ids.map((each) => ({ id: Number(each), role: Number(each) >= 10 ? 'admin' : 'agent' })) };
  };
  const clock = { now: () => Date.now() };
  let mark = 0;
  const ids = { next: () => `m${++mark}` };
  const leads = () => createLeads({ request, settings: {}, clock });
  const pause = () => Promise.resolve();
  const queue = (by: typeof LEA, own: Records = records(by.id)) =>
    createReviewQueue({
      records: own,
      request,
      leads: leads(),
      by,
      clock,
      ids,
      pause,
      learn: () => Promise.resolve(),
      today: () => TODAY,
    });
  const replies = () => readLearned({ records: records(3), leads: leads(), pause }, TODAY, signal);
  const send = (pair: ReviewPair) =>
    done(writeReview(records(LEA.id), pair, { at: Date.now(), mark: ids.next() }));
  return { kept, macros, failWrites, records, queue, replies, send, pause };
}

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-17T09:00:00Z') }));
afterEach(() => jest.useRealTimers());
async function done<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  await jest.runAllTimersAsync();
  return work;
}
async function firstOf(
  queue: ReturnType<ReturnType<typeof account>['queue']>,
): Promise<Document<ReviewPair>> {
  const [item] = (await queue.readPage(null, signal)).items;
  if (!item) throw new Error('nothing waits');
  return item;
}

it('a pair is kept once for each reply, and told again it stays as it is', async () => {
  const { send, queue, kept } = account();
  expect(await send(PAIR)).toBe('written');
  const claire = queue(CLAIRE);
  await done(claire.reject(await firstOf(claire), 'tone'));
  expect(await send(PAIR)).toBe('known');
  expect(kept.size).toBe(1);
  expect((await claire.readPage(null, signal)).items).toEqual([]);
});

it('approving keeps the reply for its brand and group, half a year; taking back takes it out', async () => {
  const { send, queue, replies } = account();
  await send(PAIR);
  const claire = queue(CLAIRE);
  const item = await firstOf(claire);
  const proposal = claire.propose(item.content);
  expect(proposal).toEqual({
    title: 'Hello …, your money for … is on its way to you.',
    text: PAIR.sent,
    brandId: 401,
    groupId: 301,
    expiresOn: '2027-05-16',
  });
  const approved = await done(claire.approve(item, proposal));
  expect(approved).toMatchObject({ state: 'saved', document: { history: [{}, { by: 'Claire Dubois' }] } });
  expect((await replies()).replies).toMatchObject([
    { key: 'r-1', context: 'Where is my money?', brandId: 401 },
  ]);
  if (approved.state !== 'saved') throw new Error(approved.state);
  const reopened = await done(claire.reopen(approved.document));
  expect(reopened.state).toBe('saved');
  expect((await replies()).replies).toEqual([]);
  const again = await firstOf(claire);
  await done(claire.approve(again, proposal));
  expect((await replies()).replies).toHaveLength(1);
});

it('what holds something of the customer’s is not approved, whoever asks', async () => {
  const { send, queue, kept } = account();
  await send({ ...PAIR, sent: 'Hello [person].' });
  const claire = queue(CLAIRE);
  const item = await firstOf(claire);
  await expect(claire.approve(item, claire.propose(item.content))).rejects.toMatchObject({
    kind: 'malformed',
  });
  await expect(claire.makeMacro(item, { title: 'x', text: '{{setting.key}}' })).rejects.toMatchObject({
    kind: 'malformed',
  });
  expect(kept.size).toBe(1);
});

describe('two leads at once', () => {
  it('the second is told who decided, and what; nothing is written over', async () => {
    const { send, queue, replies } = account();
    await send(PAIR);
    const [claire, james] = [queue(CLAIRE), queue(JAMES)];
    const [hers, his] = [await firstOf(claire), await firstOf(james)];
    await done(claire.reject(hers, 'wrong'));
    const late = await done(james.approve(his, james.propose(his.content)));
    expect(late).toMatchObject({
      state: 'conflict',
      theirs: {
        writtenBy: '10',
        content: { decision: { kind: 'rejected', reason: 'wrong' } },
        history: [{}, { by: 'Claire Dubois' }],
      },
    });
    expect((await replies()).replies).toEqual([]); // what he had kept for it is taken out again
  });

  it('a macro of a pair that another lead decided is not made, or goes again', async () => {
    const { send, queue, macros } = account();
    await send(PAIR);
    const [claire, james] = [queue(CLAIRE), queue(JAMES)];
    const [hers, his] = [await firstOf(claire), await firstOf(james)];
    const both = await done(
      Promise.all([claire.makeMacro(hers, { title: 'a', text: PAIR.sent }), james.reject(his, 'once')]),
    );
    expect(both.map(({ state }) => state).toSorted()).toEqual(['conflict', 'saved']);
    expect(macros.size).toBe(both[0].state === 'saved' ? 1 : 0);
    expect((await done(claire.makeMacro(hers, { title: 'b', text: PAIR.sent }))).state).toBe('conflict');
  });
});

it('a macro keeps its placeholders and its group, and goes when the decision is taken back', async () => {
  const { send, queue, macros } = account();
  await send(PAIR);
  const claire = queue(CLAIRE);
  const made = await done(claire.makeMacro(await firstOf(claire), { title: 'Money back', text: PAIR.sent }));
  expect([...macros.values()]).toMatchObject([
    {
      macro: {
        title: 'Money back',
        actions: [{ field: 'comment_value', value: PAIR.sent }, {}],
        restriction: { type: 'Group', id: 301 },
      },
    },
  ]);
  if (made.state !== 'saved') throw new Error(made.state);
  await done(claire.reopen(made.document));
  expect(macros.size).toBe(0);
});

it('a lead with an old screen leaves what another approved', async () => {
  const { send, queue, replies } = account();
  await send(PAIR);
  const [claire, james] = [queue(CLAIRE), queue(JAMES)];
  const [hers, his] = [await firstOf(claire), await firstOf(james)];
  await done(claire.approve(hers, claire.propose(hers.content)));
  const late = await done(james.approve(his, { ...james.propose(his.content), title: 'His own' }));
  expect(late).toMatchObject({ state: 'conflict', theirs: { writtenBy: '10' } });
  expect((await replies()).replies).toMatchObject([{ title: claire.propose(hers.content).title }]);
});

it('a pair that pretends to be another is neither shown nor approved', async () => {
  const { send, queue, kept } = account();
  await send(PAIR);
  const entry = kept.get('review-r-1');
  if (!entry) throw new Error('none');
  kept.set('review-r-9', { ...entry, externalId: 'review-r-9', fields: { ...entry.fields, key: 'r-9' } });
  const claire = queue(CLAIRE);
  const page = await claire.readPage(null, signal);
  expect(page).toMatchObject({ items: [{ key: 'r-1' }], unreadable: 1 });
  const forged = { ...(await firstOf(claire)), key: 'r-9' };
  await expect(done(claire.approve(forged, claire.propose(PAIR)))).rejects.toMatchObject({
    kind: 'malformed',
  });
});

it.each([{ day: '2026-99-99' }, { expiresOn: '2026-02-30' }])(
  'a pair of no day of the calendar is not read, and the others are: %j',
  async (days) => {
    const { send, queue, kept } = account();
    await send(PAIR);
    await send({ ...PAIR, id: 'r-2' });
    const entry = kept.get('review-r-2');
    if (!entry) throw new Error('none');
    const json = JSON.stringify({ ...JSON.parse(String(entry.fields['json'])), ...days });
    kept.set('review-r-2', { ...entry, fields: { ...entry.fields, json } });
    expect(await queue(CLAIRE).readPage(null, signal)).toMatchObject({
      items: [{ key: 'r-1' }],
      unreadable: 1,
    });
  },
);

it('a macro goes again where the decision could not be written', async () => {
  const { send, queue, macros, failWrites } = account();
  await send(PAIR);
  const claire = queue(CLAIRE);
  const item = await firstOf(claire);
  failWrites(true);
  await expect(done(claire.makeMacro(item, { title: 'a', text: PAIR.sent }))).rejects.toThrow('down');
  expect(macros.size).toBe(0);
  failWrites(false);
  expect((await done(claire.makeMacro(item, { title: 'a', text: PAIR.sent }))).state).toBe('saved');
  expect(macros.size).toBe(1);
});

describe('who is no lead', () => {
  it('decides nothing: the pair waits on, and it is told', async () => {
    const { send, queue } = account();
    await send(PAIR);
    const lea = queue(LEA);
    await done(lea.reject(await firstOf(lea), 'duplicate'));
    const page = await queue(CLAIRE).readPage(null, signal);
    expect(page).toMatchObject({ items: [{ content: { decision: null } }], ignored: 1 });
  });

  it('approves nothing, and changes nothing that was approved', async () => {
    const { send, queue, replies, records } = account();
    await send(PAIR);
    const claire = queue(CLAIRE);
    const item = await firstOf(claire);
    await done(claire.approve(item, claire.propose(item.content)));
    const entry = await records(LEA.id).find('throughline_document', 'learned-r-1');
    const fields = entry?.fields ?? {};
    await records(LEA.id).upsert('throughline_document', 'learned-r-1', 'x', {
      ...fields,
      json: String(fields['json']).replace('is on its way', 'went to my own account'),
    });
    expect(await replies()).toMatchObject({ replies: [], ignored: [{ key: 'r-1', writtenBy: '1' }] });
    expect((await claire.readLearned(signal)).ignored).toHaveLength(1);
  });

  it('says a word on their own pairs, without naming anybody, until somebody decides', async () => {
    const { send, queue } = account();
    await send(PAIR);
    const lea = queue(LEA);
    const [own] = (await lea.readOwn(null, signal)).documents;
    if (!own) throw new Error('none');
    await done(lea.annotate(own, ' Dear Marie Durand wrote from marie@example.fr '));
    const item = await firstOf(queue(CLAIRE));
    expect(item.content.note).toBe('Dear [PERSON-1] wrote from [EMAIL-1]');
    expect((await queue(JAMES).readOwn(null, signal)).documents).toEqual([]);
    await done(queue(CLAIRE).reject(item, 'tone'));
    expect((await done(lea.annotate(item, 'too late'))).state).toBe('conflict');
  });
});

it('an expired or withdrawn reply is offered to nobody', async () => {
  const { send, queue, replies } = account();
  await send(PAIR);
  const claire = queue(CLAIRE);
  const item = await firstOf(claire);
  await done(claire.approve(item, { ...claire.propose(item.content), expiresOn: '2026-11-16' }));
  expect((await replies()).replies).toEqual([]);
  const [learned] = (await claire.readLearned(signal)).items;
  expect(learned?.content.expiresOn).toBe('2026-11-16');
  if (learned) await done(claire.withdraw(learned));
  expect((await claire.readLearned(signal)).items[0]?.content.isWithdrawn).toBe(true);
});

it('a reply whose brand cannot be read is not widened to all brands: it is not read', async () => {
  const { kept, replies } = account();
  const json = JSON.stringify({ ...PAIR, title: 't', text: 'x', isWithdrawn: false, brandId: 'all' });
  kept.set('learned-k', {
    externalId: 'learned-k',
    fields: { kind: LEARNED.name, key: 'k', json },
    updatedAt: '',
    updatedBy: '10',
    createdBy: '10',
  });
  expect(await replies()).toEqual({ replies: [], ignored: [], unreadable: 1 });
});

it('whoever opens the page sweeps what is over, and nothing else', async () => {
  const { send, kept, records, pause } = account();
  await send(PAIR);
  await send({ ...PAIR, id: 'r-old', expiresOn: '2026-11-16' });
  await send({ ...PAIR, id: 'r-today', expiresOn: TODAY });
  expect(await sweepReviews({ records: records(3), pause }, TODAY, signal)).toBe(1);
  expect([...kept.keys()]).toEqual(['review-r-1', 'review-r-today']);
});

describe('what somebody wrote by hand', () => {
  it('stands in no queue with a day to come or an end beyond any, and goes when it is old', async () => {
    const { kept, queue, send, records, pause } = account();
    await send({ ...PAIR, id: 'r-2', day: '2030-01-01', expiresOn: '9999-12-31' });
    await send({ ...PAIR, id: 'r-3', expiresOn: '9999-12-31' });
    await send(PAIR);
    const page = await done(queue(CLAIRE).readPage(null, signal));
    expect([page.items.map(({ key }) => key), page.unreadable]).toEqual([['r-1'], 2]);
    const sweeping = { records: records(CLAIRE.id), pause };
    await done(sweepReviews(sweeping, '2026-12-18', signal));
    expect([...kept.keys()]).toEqual(['review-r-2', 'review-r-3']);
    await done(sweepReviews(sweeping, '2027-05-20', signal));
    expect([...kept.keys()]).toEqual([]);
  });

  it('is found among many decisions, and what was not looked through is told', async () => {
    const { queue, send, records } = account();
    for (const id of ['r-1', 'r-2']) await send({ ...PAIR, id });
    const claire = queue(CLAIRE);
    const [one, two] = (await done(claire.readPage(null, signal))).items;
    if (!one || !two) throw new Error('two pairs wait');
    await done(claire.reject(one, 'once'));
    await done(queue(LEA).reject(two, 'once'));
    const inPages = (pages: number): Records => ({
      ...records(CLAIRE.id),
      async search(...asked) {
        const all = await records(CLAIRE.id).search(...asked);
        if (asked[1].some(({ value }) => value === 'review')) return all;
        const at = Number(asked[2] ?? 0);
        return {
          records: all.records.filter((_, index) => index === Math.min(at, 1)),
          next: at + 1 < pages ? String(at + 1) : null,
        };
      },
    });
    const few = await done(queue(CLAIRE, inPages(2)).readPage(null, signal));
    expect([few.items.map(({ key }) => key), few.ignored, few.isPartlyChecked]).toEqual([
      [two.key],
      1,
      false,
    ]);
    expect((await done(queue(CLAIRE, inPages(9)).readPage(null, signal))).isPartlyChecked).toBe(true);
  });
});
