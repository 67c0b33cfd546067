import * as v from 'valibot';
import {
  allDocuments,
  type Change,
  deleteDocument,
  type Document,
  type DocumentKind,
  MOST_BYTES,
  readDocument,
  type Saved,
  writeDocument,
} from '../../src/lib/documents';
import { seededRandom } from '../../src/lib/seededRandom';
import type { RecordEntry, Records } from '../../src/model/ports';

interface Note {
  text: string;
}
const NOTE: DocumentKind<Note> = { name: 'note', version: 2, schema: v.object({ text: v.string() }) };

/** Records as Zendesk keeps them: the last write wins, stamped with who and when in whole seconds. */
function memory(delay: () => number = () => 0) {
  const kept = new Map<string, RecordEntry>();
  const turn = async () => {
    const ms = delay();
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
  };
  const of = (user: string): Pick<Records, 'find' | 'upsert' | 'delete' | 'search'> => ({
    async find(_, id) {
      await turn();
      return kept.get(id) ?? null;
    },
    async upsert(_, externalId, __, fields) {
      await turn();
      const updatedAt = new Date(Math.floor(Date.now() / 1000) * 1000).toISOString();
      kept.set(externalId, { externalId, fields, updatedAt, updatedBy: user });
      await turn();
    },
    async delete(_, id) {
      kept.delete(id);
    },
    async search() {
      return { records: [...kept.values()], next: null };
    },
  });
  return { kept, of };
}

let marks = 0;
const by = (id: number, name: string): Change => ({
  by: { id, name },
  what: 'changed',
  at: Date.now(),
  mark: `m${++marks}`,
});
const LEA = () => by(1, 'Léa Martin');
const KARIM = () => by(2, 'Karim Benali');

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-17T09:00:00Z') }));
afterEach(() => jest.useRealTimers());
async function done<T>(work: Promise<T>): Promise<T> {
  await jest.runAllTimersAsync();
  return work;
}

describe('a document', () => {
  it('is written, read back, and remembers its last ten changes', async () => {
    const records = memory().of('1');
    expect(await readDocument(records, NOTE, 'a')).toBeNull();
    let before: Document<Note> | null = null;
    for (let time = 0; time < 12; time += 1) {
      const saved: Saved<Note> = await done(
        writeDocument(records, NOTE, { key: 'a', content: { text: `v${time}` }, before }, LEA()),
      );
      if (saved.state !== 'saved') throw new Error(saved.state);
      before = saved.document;
    }
    const found = await readDocument(records, NOTE, 'a');
    expect(found).toMatchObject({ key: 'a', content: { text: 'v11' }, writtenBy: '1' });
    expect(found?.history).toHaveLength(10);
    expect(found?.history[9]).toEqual({
      by: 'Léa Martin',
      byId: 1,
      at: '2026-11-17T09:00:07.700Z',
      what: 'changed',
    });
  });

  it('that somebody changed since it was read is not written over, and it is told by whom', async () => {
    const { of } = memory();
    const first = await done(
      writeDocument(of('1'), NOTE, { key: 'a', content: { text: 'one' }, before: null }, LEA()),
    );
    if (first.state !== 'saved') throw new Error(first.state);
    const before = first.document;
    await done(writeDocument(of('2'), NOTE, { key: 'a', content: { text: 'two' }, before }, KARIM()));
    const late = await done(
      writeDocument(of('1'), NOTE, { key: 'a', content: { text: 'three' }, before }, LEA()),
    );
    expect(late).toMatchObject({
      state: 'conflict',
      theirs: { content: { text: 'two' }, writtenBy: '2', history: [{}, { by: 'Karim Benali' }] },
    });
    expect((await readDocument(of('1'), NOTE, 'a'))?.content.text).toBe('two');
    expect(await deleteDocument(of('1'), NOTE, before)).toBe(false);
  });

  it('that somebody deleted, or made meanwhile, is a conflict too', async () => {
    const { of, kept } = memory();
    const made = await done(
      writeDocument(of('1'), NOTE, { key: 'a', content: { text: 'one' }, before: null }, LEA()),
    );
    const again = await done(
      writeDocument(of('2'), NOTE, { key: 'a', content: { text: 'mine' }, before: null }, KARIM()),
    );
    expect(again).toMatchObject({ state: 'conflict', theirs: { content: { text: 'one' } } });
    kept.clear();
    if (made.state !== 'saved') throw new Error(made.state);
    const gone = await done(
      writeDocument(of('1'), NOTE, { key: 'a', content: { text: 'two' }, before: made.document }, LEA()),
    );
    expect(gone).toEqual({ state: 'conflict', theirs: null });
  });

  it('of two who write at the same instant, in whatever order their calls arrive, nobody loses unawares', async () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = seededRandom(seed);
      const { of } = memory(() => Math.floor(random() * 400));
      const write = (user: string, text: string, change: Change) =>
        writeDocument(of(user), NOTE, { key: 'a', content: { text }, before: null }, change);
      const both = await done(Promise.all([write('1', 'lea', LEA()), write('2', 'karim', KARIM())]));
      const kept = (await done(readDocument(of('1'), NOTE, 'a')))?.content.text;
      const believed = both.flatMap((each) => (each.state === 'saved' ? [each.document.content.text] : []));
      expect(believed).toEqual([kept]);
    }
  });

  it('that is too large is refused in bytes, before anything is asked', async () => {
    const content = { text: 'é'.repeat(MOST_BYTES / 2) };
    const saved = await writeDocument(memory().of('1'), NOTE, { key: 'a', content, before: null }, LEA());
    expect(saved).toMatchObject({ state: 'tooLarge', most: MOST_BYTES });
  });

  it.each(['', 'no json', 'null', '[]', '{"text":7}', '{"__proto__":{"text":"x"}}'])(
    'that is junk (%s) is a problem and no crash, is left out of lists, and may be written anew',
    async (json) => {
      const { of, kept } = memory();
      const junk = {
        externalId: 'note-a',
        fields: { kind: 'note', key: 'a', json },
        updatedAt: '',
        updatedBy: '9',
      };
      kept.set('note-a', junk);
      await expect(readDocument(of('1'), NOTE, 'a')).rejects.toMatchObject({ kind: 'malformed' });
      const all = await allDocuments(
        { records: of('1'), pause: async () => {} },
        NOTE,
        { mostPages: 3 },
        AbortSignal.timeout(9e8),
      );
      expect(all).toEqual({ documents: [], unreadable: 1 });
      const saved = await done(
        writeDocument(of('1'), NOTE, { key: 'a', content: { text: 'new' }, before: null }, LEA()),
      );
      expect(saved.state).toBe('saved');
    },
  );

  it('of a newer version of the app is neither read nor written over', async () => {
    const { of, kept } = memory();
    const json = JSON.stringify({ version: 3, text: 'from the future' });
    kept.set('note-a', {
      externalId: 'note-a',
      fields: { kind: 'note', key: 'a', json },
      updatedAt: '',
      updatedBy: '9',
    });
    const saved = await done(
      writeDocument(of('1'), NOTE, { key: 'a', content: { text: 'old' }, before: null }, LEA()),
    );
    expect(saved.state).toBe('conflict');
  });

  it('that claims another key than its own id is nobody’s', async () => {
    const { of, kept } = memory();
    const fields = { kind: 'note', key: 'b', json: '{"text":"x"}' };
    kept.set('note-a', { externalId: 'note-a', fields, updatedAt: '', updatedBy: '9' });
    await expect(readDocument(of('1'), NOTE, 'a')).rejects.toMatchObject({ kind: 'malformed' });
  });
});
