import { measureBudget } from '../../benchmark/budget';

it('half of every limit is left, at nine o’clock and for five hundred agents at work', async () => {
  // As spec/scenarios/requests.spec.tsx counts them; the benchmark itself counts in a browser.
  const rows = await measureBudget({ zendesk: 5, log: 1, index: 6 });
  const shares = rows.flatMap(([, words]) =>
    [...words.matchAll(/\((\d+) %\)/g)].map(([, share]) => Number(share)),
  );
  expect(shares).toHaveLength(6);
  expect(Math.max(...shares)).toBeLessThanOrEqual(50);
});
