import { figuresLevel } from '../../src/acceptance/figuresLevel';

const AGREED = { named_agreement_date: '2026-11-02', named_agreement_reference: 'BV 12/2026' };

describe('the level of figures about people', () => {
  it.each([
    [{}, 'off'],
    [{ figures_level: null }, 'off'],
    [{ figures_level: ' Own ' }, 'own'],
    [{ figures_level: 'team' }, 'team'],
  ])('%j is %s', (settings, level) => {
    expect(figuresLevel(settings)).toEqual({ level, asked: null, why: null, agreement: null });
  });

  it('is named with date and reference of the agreement', () => {
    expect(figuresLevel({ figures_level: 'named', ...AGREED })).toEqual({
      level: 'named',
      asked: null,
      why: null,
      agreement: { date: '2026-11-02', reference: 'BV 12/2026' },
    });
  });

  it.each([
    [{ named_agreement_date: '' }, 'noDate'],
    [{ named_agreement_date: 'soon' }, 'noDate'],
    [{ named_agreement_date: '2026-02-30' }, 'noDate'],
    [{ named_agreement_reference: ' ' }, 'noReference'],
  ])('without them it is the team’s, and says why: %j', (missing, why) => {
    const setting = figuresLevel({ figures_level: 'named', ...AGREED, ...missing });
    expect(setting).toEqual({ level: 'team', asked: 'named', why, agreement: null });
  });

  it('is off for a word that nobody knows', () => {
    expect(figuresLevel({ figures_level: 'everyone' })).toMatchObject({ level: 'off', why: 'unknown' });
  });
});
