import fc from 'fast-check';
import type { Message } from '../../src/model/transcript';
import { mergeMessages, mergeStories } from '../../src/transcripts/merge';
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

  it('are merged by the ten thousand of the same words', () => {
    const late = Array.from({ length: 10_000 }, (_, index) =>
      message({ id: `l${index}`, text: 'ok', at: at(600, index) }),
    );
    const early = late.map((each, index) => message({ id: `e${index}`, text: 'ok', at: at(0, index) }));
    expect(mergeMessages(early, late)).toHaveLength(20_000);
    expect(mergeMessages(early, early)).toBe(early);
  });
});

describe('messages that were read out of a text', () => {
  const retold = (index: number, more: Parameters<typeof message>[0]) =>
    message({ id: `9:text:zendeskChat:${index}`, ...more });

  it('count by their words alone: their clocks and speakers are guesses', () => {
    const known = [message({ speaker: 'bot', text: 'Hello', at: at(0) })];
    expect(mergeMessages(known, [retold(0, { speaker: 'customer', text: ' Hello ', at: at(120) })])).toBe(
      known,
    );
    const [only, ...rest] = mergeMessages([retold(0, { speaker: 'system', text: 'Hello', at: null })], known);
    expect([only?.id, rest]).toEqual(['9:text:zendeskChat:0', []]);
  });

  it('stand for one message each', () => {
    const known = [message({ text: 'ok', at: at(0) })];
    const text = [retold(0, { text: 'ok', at: at(0) }), retold(1, { text: 'ok', at: at(1) })];
    expect(mergeMessages(known, text)).toHaveLength(2);
  });

  it('keep their place among themselves where they have no times', () => {
    const known = [message({ text: 'first', at: at(0) }), message({ text: 'last', at: at(9) })];
    const text = [retold(0, { text: 'a', at: at(5) }), retold(1, { text: 'b', at: null })];
    expect(textsOf(mergeMessages(known, text))).toEqual(['first', 'a', 'b', 'last']);
  });

  it('do not tell of files again that came with a message', () => {
    const file = { name: 'a.png', contentType: 'image/png', url: 'https://x.example/a.png' };
    const known = [message({ text: 'See', attachments: [file] })];
    const again = message({
      id: '9:text:file:0',
      text: '',
      attachments: [{ ...file, url: 'https://y.example' }],
    });
    expect(mergeMessages(known, [again])).toBe(known);
    const other = { ...again, attachments: [{ ...file, name: 'b.png' }] };
    expect(mergeMessages(known, [other])).toHaveLength(2);
  });
});

describe('two stories', () => {
  const story = (source: string, ...texts: string[]) => ({
    source,
    messages: texts.map((text, index) => message({ id: `${source}${index}`, text, at: at(index) })),
    isComplete: true,
  });

  it('name the second only where it has something to add', () => {
    const better = story('audits', 'a', 'b');
    expect(mergeStories(better, story('comments', 'a'))).toBe(better);
    const both = mergeStories(better, story('comments', 'a', 'b', 'c'));
    expect(both).toMatchObject({ source: 'audits', alsoFrom: ['comments'] });
    expect(textsOf(both.messages)).toEqual(['a', 'b', 'c']);
    expect(mergeStories(both, story('comments', 'a', 'b', 'c', 'd')).alsoFrom).toEqual(['comments']);
    expect(mergeStories(both, story('fields', 'x')).alsoFrom).toEqual(['comments', 'fields']);
  });
});
