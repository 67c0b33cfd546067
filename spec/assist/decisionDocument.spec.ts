import { NO_DECISIONS, type Decisions, type FactEntry } from '../../src/assist/decisions/decisions';
import { mergeDecisions, readDecisions, writeDecisions } from '../../src/assist/decisions/document';

const NOW = Date.parse('2026-11-17T09:31:00Z');

const entry = (minute: number, over: Partial<FactEntry> = {}): FactEntry => ({
  verdict: 'right',
  by: 'Léa',
  byId: 11,
  at: new Date(NOW + minute * 60_000).toISOString(),
  ...over,
});
const of = (facts: Record<string, FactEntry>, rest = {}): Decisions => ({
  ...NO_DECISIONS,
  facts: new Map(Object.entries(facts)),
  rest,
});
const read = (content: unknown) => readDecisions(content, NOW);

it('what is written is read again, with what a later version keeps beside it', () => {
  const decisions = of({ a1: entry(0), b2: entry(-1, { verdict: 'edited', value: '1042' }) }, { notes: [1] });
  const written: unknown = JSON.parse(JSON.stringify(writeDecisions(decisions)));
  expect(written).toMatchObject({ version: 1, notes: [1], facts: { a1: { verdict: 'right', by: 'Léa' } } });
  expect(read(written)).toEqual(decisions);
});

it('at most 32 KB, and the oldest go', () => {
  const long = 'é'.repeat(190);
  const facts = Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => [
      `k${index}`,
      entry(index, { verdict: 'edited', value: long }),
    ]),
  );
  const written = writeDecisions(of(facts));
  const size = new TextEncoder().encode(JSON.stringify(written)).length;
  expect(size).toBeLessThanOrEqual(32_768);
  expect(size).toBeGreaterThan(31_000);
  const kept = Object.keys(written['facts'] as object);
  expect(kept).toContain('k399');
  expect(kept).not.toContain('k0');
});

it.each([null, undefined, 'text', 7, [], { facts: [] }, { facts: null, speakers: 'x' }])(
  'anything else (%j) is no decision',
  (content) => {
    expect(read(content).facts.size + read(content).speakers.size).toBe(0);
  },
);

it.each([
  ['an unknown verdict', { ...entry(0), verdict: 'perhaps' }],
  ['no time', { ...entry(0), at: 'soon' }],
  ['180 days old', entry(-181 * 24 * 60)],
  ['from the day after tomorrow', entry(2 * 24 * 60)],
  ['a novel', entry(0, { verdict: 'edited', value: 'x'.repeat(201) })],
])('an entry that is %s counts for nothing, and takes no other with it', (_, bad) => {
  expect([...read({ facts: { bad, good: entry(0) } }).facts.keys()]).toEqual(['good']);
});

it('merging keeps the newest of each, in whatever order, and tells when there is nothing new', () => {
  const one = of({ a: entry(1, { verdict: 'wrong' }), b: entry(1) });
  const other = of({ a: entry(2), b: entry(1, { byId: 12, verdict: 'wrong' }), c: entry(0) });
  const merged = mergeDecisions(one, other);
  expect(merged.facts).toEqual(mergeDecisions(other, one).facts);
  expect(merged.facts.get('a')?.verdict).toBe('right');
  expect(merged.facts.get('b')?.byId).toBe(12);
  expect(mergeDecisions(merged, one)).toBe(merged);
});
