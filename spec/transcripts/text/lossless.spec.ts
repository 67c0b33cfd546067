import fc from 'fast-check';
import { parseTranscriptText } from '../../../src/transcripts/text/parseTranscriptText';
import { HINTS } from './hints';
import { TEXT_SAMPLES } from './samples';

/** All that the story holds and a person would see. */
const told = (text: string, hints = HINTS): string[] | null =>
  parseTranscriptText(text, hints)?.messages.flatMap(({ name, text: said }) => [name, said]) ?? null;

/** What layouts are made of, in every order: lines that nobody thought of. */
const FRAGMENTS = `
[10:02] |(09:21:33 AM) |10/03/2026 9:21 |25:61 |[Mar 10, 2026, 9:02 AM] |*** |**|> |>> |🤖 |👤 |Bot: |Customer: |
Ellen Park: |LampBot (10:03): |Order: |http://x.example/a: |: |:~|~|~~|~---~|~----------~|~=== CONVERSATION HISTORY ===~|
~=== END ===~|~>~|Question:~|~On Tue, Mar 10, 2026 at 9:21 AM | wrote:~|~From: |~Sent: March 9, 2026~|~Subject: |
~## Summary~|Collected data:~|- |\r~|\u2028| |Fin: |Ada |Chat ID: |Le 3/4/26 à 9h21, | a écrit :~`
  .replaceAll('\n', '')
  .replaceAll('~', '\n')
  .split('|');

/** Words that stand nowhere else, so that each can be looked for. */
const hostile = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 2, arbitrary: fc.constant(null) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.map((part, index) => part ?? `zq${index}zq `).join(''));

describe('whatever the text', () => {
  it('no word of a hostile one is lost', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const story = told(text)?.join('\n');
        if (story === undefined) return;
        for (const [word] of text.matchAll(/zq\d+zq/g)) expect(story).toContain(word);
      }),
      { numRuns: 1000 },
    );
  });

  it('garbage is no trouble', () => {
    const garbage = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.string({
        unit: fc.constantFrom(...Array.from('[](){}<>:-–*_#=>|/.,0123456789 \n\tAaé🤖👤hT')),
        maxLength: 500,
      }),
    );
    fc.assert(
      fc.property(garbage, fc.string({ unit: 'binary' }), (text, name) => {
        const hints = {
          ...HINTS,
          customerName: name,
          locale: name,
          timeZone: name,
          at: name,
          botNames: [name],
        };
        const story = parseTranscriptText(text, hints);
        for (const { at, id } of story?.messages ?? []) {
          expect(at === null || !Number.isNaN(Date.parse(at))).toBe(true);
          expect(id).toMatch(/^text:\w+:\d+$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(TEXT_SAMPLES)('nothing is lost of what a cut leaves over: $title', ({ text, hints, expected }) => {
    const known = new Set(expected.flatMap(({ name, text: said }) => wordsOf(`${name} ${said}`)));
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const cut = text.slice(Math.min(a, b), Math.max(a, b));
        const story = told(cut, hints);
        if (!story) return;
        const kept = new Set(wordsOf(story.join(' ')));
        // The first and the last word may be halves, and a half may look like another word.
        for (const word of wordsOf(cut).slice(1, -1)) if (known.has(word)) expect(kept).toContain(word);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['names', 'Ada: b\n'],
    ['times', '(09:21:33 AM) Ellen: hi\n'],
    ['quotes', '>>>>>>>> On Mar 10, 2026, a wrote:\n'],
    ['headings', '=== history ===\n'],
  ])('ten megabytes of %s end, and stay whole', (_, piece) => {
    const text = piece.repeat(10_000_000 / piece.length);
    const story = parseTranscriptText(text, HINTS);
    const kept = story?.messages.reduce((sum, { text: said }) => sum + said.length, 0) ?? text.length;
    expect(kept).toBeGreaterThan(text.length / 20);
  });

  it('says that it breaks off where it does', () => {
    const isPartial = (text: string) => parseTranscriptText(text, HINTS)?.isPartial;
    expect(isPartial('=== CHAT HISTORY ===\nBot: Hi\nCustomer: Hello')).toBe(true);
    expect(isPartial('(09:21:33 AM) Bot: Hi\n(09:22:10 A')).toBe(true);
    expect(isPartial(`Bot: Hi there, Ellen!\nCustomer: ${'my lamp is broken '.repeat(4000)}`)).toBe(true);
    expect(isPartial('(09:21:33 AM) Bot: Hi')).toBe(false);
  });

  it('keeps a name with nothing behind it', () => {
    expect(told('(09:21:33 AM) Bot: Hi\n(09:22:10 AM) Marguerite:')).toContain('Marguerite');
  });
});

/** Of times only the message's time remains, so numbers do not count. */
const wordsOf = (text: string): string[] => text.match(/\p{L}{3,}/gu) ?? [];
