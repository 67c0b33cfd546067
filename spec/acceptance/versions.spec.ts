import * as v from 'valibot';
import { versioned, withVersion } from '../../src/acceptance/versions';
import { MOST_BYTES } from '../../src/lib/documents';

interface Note {
  text: string;
}
const NOTE = { name: 'note', version: 1, schema: v.object({ text: v.string() }) };
const step = { by: 'Nora', byId: 1, at: '2026-11-23T09:00:00.000Z' };
const writtenTimes = (times: number, text: string) =>
  Array.from({ length: times }).reduce<ReturnType<typeof withVersion<Note>>>(
    (before, _each, index) => withVersion({ text: `${text}${index}` }, before.versions, step),
    { text: '', versions: [] },
  );

describe('former states of a document', () => {
  it('are the last twenty, newest last', () => {
    const { versions } = writtenTimes(25, 'v');
    expect(versions).toHaveLength(20);
    expect(versions.at(-1)?.content).toEqual({ text: 'v24' });
  });

  it('are as many as a record holds, where they are long', () => {
    const long = writtenTimes(20, 'x'.repeat(3_000));
    expect(long.versions.length).toBeGreaterThan(5);
    expect(JSON.stringify(long).length).toBeLessThan(MOST_BYTES);
  });

  it('cost nobody the document where one of them cannot be read', () => {
    const raw = { text: 'now', versions: [{ by: 'x' }, { ...step, content: { text: 'then' } }, 7] };
    expect(v.parse(versioned(NOTE).schema, raw)).toEqual({
      text: 'now',
      versions: [{ ...step, content: { text: 'then' } }],
    });
    expect(v.is(versioned(NOTE).schema, { versions: [] })).toBe(false);
  });
});
