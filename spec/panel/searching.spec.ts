import fc from 'fast-check';
import { findMessages } from '../../src/panel/derive/findMessages';
import { findFirst, findRanges, foldText } from '../../src/panel/derive/foldText';
import { cutPieces, windowOf } from '../../src/panel/derive/pieces';
import { isSecretAnswer, secretRanges, secretsOf, withoutSecrets } from '../../src/panel/derive/secrets';
import { inSlices } from '../../src/lib/inSlices';
import { aFact } from '../builders/fact';
import { aMessage } from '../builders/transcript';
import { MESSAGES } from './fixtures';

const find = (search: string): Promise<string[] | null> =>
  inSlices(findMessages(MESSAGES, search), new AbortController().signal);
const cut = (text: string, search: string) =>
  cutPieces(text, search, []).map(({ kind, text: words }) => [kind, words]);

describe('searching the conversation', () => {
  test('finds words without case and accents, in names, buttons and files too', async () => {
    expect(await find('NUMERO')).toEqual(['m3']);
    expect(await find('boite.JPG')).toEqual(['m10']);
    expect(await find('retour')).toEqual(['m1']);
    expect(await find(' ')).toEqual([]);
  });

  test('takes no longer than a slice at a time, and ends when it is aborted', async () => {
    let steps = 0;
    function* long(): Generator<void, string> {
      for (const until = performance.now() + 1_000; performance.now() < until; steps += 1) yield;
      return 'all of it';
    }
    const ending = new AbortController();
    const searching = inSlices(long(), ending.signal);
    await new Promise((resolve) => setTimeout(resolve, 1));
    ending.abort();
    expect(await searching).toBeNull();
    expect(steps).toBeGreaterThan(0);
  });

  test('marks the words where they stand as they were written', () => {
    expect(cut('Où est l’ÉTÉ, où ?', 'ou')).toEqual([
      ['found', 'Où'],
      ['plain', ' est l’ÉTÉ, '],
      ['found', 'où'],
      ['plain', ' ?'],
    ]);
    expect(cut('un cœur', 'coe')).toEqual([
      ['plain', 'un '],
      ['found', 'cœ'],
      ['plain', 'ur'],
    ]);
    expect(cut('e\u0301te\u0301', 'été')).toEqual([['found', 'e\u0301te\u0301']]);
    expect(cut('<b>bold</b>', '<b>')).toEqual([
      ['found', '<b>'],
      ['plain', 'bold</b>'],
    ]);
  });

  test('loses no character whatever is searched, hidden or said', () => {
    const words = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(words, words, fc.nat(60), fc.nat(60), (text, search, from, length) => {
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const hidden = start < end ? [{ start, end }] : [];
        const pieces = cutPieces(text, search, hidden);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.filter(({ kind }) => kind === 'secret').map((piece) => piece.text)).toEqual(
          hidden.map((range) => text.slice(range.start, range.end)),
        );
        for (const { start: at, end: to } of findRanges(text, search)) {
          expect(foldText(text.slice(at, to))).toContain(foldText(search.trim()));
        }
      }),
    );
  });

  test('draws the part of a long message in which the words stand, however long it is', () => {
    const text = `${'x '.repeat(300_000)}l’aiguille${' y'.repeat(300_000)}`;
    const { start, end } = windowOf(text, 'AIGUILLE', 1_200);
    expect(end - start).toBe(1_200);
    expect(text.slice(start, end)).toContain('aiguille');
    expect(windowOf(text, '', 1_200)).toEqual({ start: 0, end: 1_200 });
    expect(windowOf(text, 'not there', 1_200)).toEqual({ start: 0, end: 1_200 });
    expect(findFirst(text, 'aiguille')?.start).toBe(text.indexOf('aiguille'));
  });
});

describe('what is secret', () => {
  const IBAN = 'FR76 3000 6000 0112 3456 7890 189';
  const said = aMessage('customer', `Mon IBAN : ${IBAN}, et mon code est 4312.`, { id: 's1' });
  const at = (words: string) => {
    const start = said.text.indexOf(words);
    return { messageId: 's1', turn: 0, start, end: start + words.length };
  };
  const secrets = secretsOf([
    aFact({
      slot: 'iban',
      value: 'FR7630006000011234567890189',
      quote: IBAN,
      place: at(IBAN),
      standing: 'sensitive',
    }),
    aFact({ slot: 'securityAnswer', value: '4312', quote: '4312', place: at('4312'), standing: 'sensitive' }),
    aFact({ slot: 'orderNumber', value: '1042' }),
  ]);
  const hidden = (id: string, text: string) =>
    secretRanges({ id, text }, secrets).map(({ start, end }) => text.slice(start, end));

  test('is hidden where it was said, and where somebody repeats it', () => {
    expect(hidden('s1', said.text)).toEqual([IBAN, '4312']);
    expect(hidden('s2', `Nous avons noté ${IBAN}.`)).toEqual([IBAN]);
    // Four digits elsewhere are an order's, more likely than not.
    expect(hidden('s2', 'Commande 4312')).toEqual([]);
  });

  test('is hidden in a form, however it is written there, and in the brief', () => {
    expect(isSecretAnswer('fr76-3000-6000-0112-3456-7890-189', secrets)).toBe(true);
    expect(isSecretAnswer('Marie Durand', secrets)).toBe(false);
    expect(isSecretAnswer('', secrets)).toBe(false);
    expect(withoutSecrets(`« sur ${IBAN} »`, secrets)).toBe('« sur •••• »');
  });

  test('a place beyond the text hides nothing and breaks nothing', () => {
    expect(hidden('s1', 'court')).toEqual([]);
  });
});
