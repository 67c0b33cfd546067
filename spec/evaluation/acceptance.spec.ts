import { agreementOf, differingMarkup, predictAcceptance, type AcceptanceRow } from '../../evaluation/acceptance';
import { readRows } from '../../evaluation/rows';
import type { Outcome } from '../../src/model/acceptance';
import { READ_LANGUAGES } from '../../src/model/language';

const labels = (...classes: Outcome[]) => new Map(classes.map((each, index) => [`row-${index}`, each]));

it('Cohen’s kappa is agreement beyond chance', () => {
  const one = labels('verbatim', 'verbatim', 'light', 'light');
  expect(agreementOf(one, one)).toEqual({ rows: 4, agreed: 1, kappa: 1 });
  expect(agreementOf(one, labels('verbatim', 'light', 'light', 'verbatim')).kappa).toBe(0);
  // 0.75 agreed, 0.5 by chance.
  expect(agreementOf(one, labels('verbatim', 'verbatim', 'light', 'verbatim')).kappa).toBeCloseTo(0.5);
  expect(agreementOf(one, new Map([['row-0', 'verbatim']]))).toMatchObject({ rows: 1, kappa: 1 });
});

it('the same text under other markup has the same class, in every language', () => {
  for (const language of READ_LANGUAGES) {
    const file = `spec/evaluation/acceptance-own.${language}.jsonl`;
    const rows = readRows<AcceptanceRow>(file, Number.POSITIVE_INFINITY);
    const classes = new Map(rows.map((row) => [row.id, predictAcceptance(row, language)]));
    expect({ language, differing: differingMarkup(rows, classes) }).toEqual({ language, differing: [] });
    expect(rows.filter(({ same }) => same !== undefined).length).toBeGreaterThan(10);
  }
});
