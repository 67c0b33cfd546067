import { learnedOf, type Approval } from '../../src/acceptance/learned';
import { createLeads } from '../../src/acceptance/leads';
import { learnedSource, toLearnedDocument } from '../../src/background/learnedSource';
import type { RecordEntry } from '../../src/model/ports';
import { OutsideError } from '../../src/lib/errors';
import type { KnowledgeDocument } from '../../src/suggestions/engine';

const LEAD = '11';
const signal = new AbortController().signal;
const clock = { now: () => Date.parse('2026-03-10T09:00:00Z') };

const content = (key: string, over = {}) => ({
  key,
  title: 'The finish',
  text: 'It can be varnished.',
  context: 'can the top be varnished',
  language: 'en',
  situation: null,
  brandId: 1,
  groupId: null,
  expiresOn: '2026-09-01',
  isWithdrawn: false,
  ...over,
});

const entry = (key: string, by = LEAD, over = {}): RecordEntry => ({
  externalId: `learned-${key}`,
  fields: { kind: 'learned', key, json: JSON.stringify({ version: 1, mark: 'm', ...content(key, over) }) },
  updatedAt: '2026-03-01T09:00:00Z',
  updatedBy: by,
});

function setUp() {
  const account = { records: [] as RecordEntry[], isDown: false };
  const leads = createLeads({
    clock,
    settings: {},
    request: async ({ url }) => ({
      users: (url.match(/\d+/g) ?? []).map((id) => ({
        id: Number(id),
        role: id === LEAD ? 'admin' : 'agent',
      })),
    }),
  });
  const records = {
    search: async () => {
      if (account.isDown) throw new OutsideError('missing', 'no such object', { status: 404 });
      return { records: account.records, next: null };
    },
  };
  const budget = { wait: () => Promise.resolve(), take: () => true };
  const source = learnedSource({ records, leads, budget, clock });
  const index = new Map<string, KnowledgeDocument>();
  const renew = async () => {
    await source.renew(({ added, removed }) => {
      for (const { key } of removed) index.delete(key);
      for (const document of added) index.set(document.key, document);
    }, signal);
    return [...index.keys()].toSorted();
  };
  return { account, renew, index, source };
}

describe('learned replies', () => {
  it('are those that a lead wrote last, of their brand, until their last day', async () => {
    const { account, renew, index } = setUp();
    account.records = [
      entry('a'),
      entry('b', '12'),
      entry('c', LEAD, { isWithdrawn: true }),
      entry('d', LEAD, { expiresOn: '2026-03-09' }),
    ];
    expect(await renew()).toEqual(['learned:a']);
    expect(index.get('learned:a')).toMatchObject({
      origin: 'learned',
      context: 'can the top be varnished',
      only: { brandId: 1, groupId: null, until: '2026-09-01' },
    });
  });

  it('leave when they are withdrawn, or an agent writes over them', async () => {
    const { account, renew } = setUp();
    account.records = [entry('a'), entry('b')];
    expect(await renew()).toHaveLength(2);
    account.records = [entry('a', LEAD, { isWithdrawn: true }), entry('b', '12')];
    expect(await renew()).toEqual([]);
  });

  it('change their text and their language', async () => {
    const { account, renew, index } = setUp();
    account.records = [entry('a')];
    await renew();
    account.records = [entry('a', LEAD, { text: 'Es geht.', language: 'de' })];
    expect(await renew()).toEqual(['learned:a']);
    expect(index.get('learned:a')).toMatchObject({ text: 'Es geht.', language: 'de' });
  });

  it('are none in an account without our objects, and renewed within a quarter of an hour', async () => {
    const { account, renew, source } = setUp();
    account.isDown = true;
    expect(await renew()).toEqual([]);
    expect(source.freshMs).toBeLessThanOrEqual(15 * 60_000 - 30_000);
  });
});

it('a document is what the review keeps', () => {
  const approval: Approval = { title: 'T', text: 'X', brandId: 2, groupId: 3, expiresOn: '2026-05-01' };
  const pair = { id: 'p', context: ['asked'], language: 'en', situation: null } as unknown;
  const reply = learnedOf(pair as Parameters<typeof learnedOf>[0], approval);
  expect(reply && toLearnedDocument(reply)).toMatchObject({
    key: 'learned:p',
    text: 'X',
    only: { brandId: 2, groupId: 3, until: '2026-05-01' },
  });
});
