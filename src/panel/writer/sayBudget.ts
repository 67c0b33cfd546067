import { formatMoney } from '../../lib/format';
import type { Translate } from '../../lib/translate';
import type { WriterBudget } from '../../model/writer';

/** "Today 12,400 of 200,000 tokens · €0.03 of €2.00" */
export function sayBudget(
  { tokens, mostTokens, cost, mostCost, currency }: WriterBudget,
  translate: Translate,
): string {
  const money = (amount: number) => formatMoney({ amount: amount.toFixed(3), currency }, translate.locale);
  const used =
    mostTokens === null
      ? translate('writer.tokens', { tokens })
      : translate('writer.tokensOf', { tokens, most: mostTokens });
  if (cost === null) return used;
  const paid =
    mostCost === null
      ? money(cost)
      : translate('writer.costOf', { cost: money(cost), most: money(mostCost) });
  return `${used} · ${paid}`;
}
