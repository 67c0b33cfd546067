import fc from 'fast-check';
import type { Message } from '../../src/model/transcript';
import { mergeMessages } from '../../src/transcripts/merge';
import { message } from './parts';

const at = (minute: number, second = 0) => new Date(Date.UTC(2026, 2, 10, 9, minute, second)).toISOString();
const textsOf = (messages: Message[]) => messages.map(({ text }) => text);

describe('messages from two sources', () => {
  it('are not doubled when clocks, spaces and roles differ a little', () => {
    const known = [message({ id: 'log', speaker: 'bot', name: 'Léo', text: 'Your\norder?', at: at(0) })];
    const live = [
      message({ id: 'live', speaker: 'system', name: 'Léo', text: 'Your order? ', at: at(1, 30) }),
    ];
    expect(mergeMessages(known, live)).toBe(known);
  });

  it('are two when somebody else said it, or later', () => {
    const known = [message({ text: 'ok', at: at(0) })];
    expect(mergeMessages(known, [message({ text: 'ok', speaker: 'agent', at: at(0) })])).toHaveLength(2);
    expect(mergeMessages(known, [message({ text: 'ok', at: at(3) })])).toHaveLength(2);
  });

  it('stay two when the same was said twice', () => {
    const known = [message({ text: 'ok', at: at(0) })];
    const live = [message({ id: 'l1', text: 'ok', at: at(0) }), message({ id: 'l2', text: 'ok', at: at(1) })];
    expect(mergeMessages(known, live)).toHaveLength(2);
  });

  it('are told oldest first', () => {
    const known = [message({ text: 'one', at: at(1) }), message({ text: 'three', at: at(3) })];
    expect(textsOf(mergeMessages(known, [message({ text: 'two', at: at(2) })]))).toEqual([
      'one',
      'two',
      'three',
    ]);
  });

  it('know a bot by the name it had before', () => {
    const known = [message({ speaker: 'bot', name: 'Léo', text: 'Hi', at: at(0) })];
    const [, later] = mergeMessages(known, [
      message({ speaker: 'agent', name: 'Léo', text: 'Bye', at: at(5) }),
    ]);
    expect(later?.speaker).toBe('bot');
  });

  it('never lose or double anything', () => {
    const any = fc
      .record({
        text: fc.constantFrom('ok', 'no', '', 'where is it?'),
        at: fc.option(fc.integer({ min: 0, max: 20 }).map((minute) => at(minute))),
        speaker: fc.constantFrom('customer' as const, 'agent' as const, 'bot' as const),
      })
      .map((more) => message(more));
    fc.assert(
      fc.property(fc.array(any), fc.array(any), (known, newer) => {
        const merged = mergeMessages(known, newer);
        expect(merged.length).toBeGreaterThanOrEqual(Math.max(known.length, newer.length));
        expect(merged.length).toBeLessThanOrEqual(known.length + newer.length);
        expect(merged).toEqual(expect.arrayContaining(known));
        expect(mergeMessages(merged, newer)).toHaveLength(merged.length);
        expect(mergeMessages(known, known)).toBe(known);
      }),
    );
  });

  it('are merged by the ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      message({ text: `line ${index}`, at: at(0, index) }),
    );
    expect(mergeMessages(many, [...many, message({ text: 'new' })])).toHaveLength(10_001);
  });
});
