import { diffTexts } from '../../src/team/say/diff';

const NBSP = '\u00a0';
const NARROW = '\u202f';

describe('the difference of two texts', () => {
  it('is none where only kinds of spaces differ, and shows what was sent', () => {
    const sent = `Votre colis${NARROW}: 15${NBSP}€ !`;
    expect(diffTexts('Votre colis : 15 € !', sent)).toEqual([{ kind: 'same', text: sent }]);
  });

  it('is a word, and a line that was broken', () => {
    expect(diffTexts('It comes today.', 'It comes tomorrow.')).toEqual([
      { kind: 'same', text: 'It comes ' },
      { kind: 'removed', text: 'today' },
      { kind: 'added', text: 'tomorrow' },
      { kind: 'same', text: '.' },
    ]);
    expect(
      diffTexts('Hello there, good day', 'Hello there,\ngood day').some(({ kind }) => kind === 'added'),
    ).toBe(true);
  });
});
