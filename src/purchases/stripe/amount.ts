import type { Money } from '../../model/order';
import { toMoney, withPoint } from '../money';

/** Currencies without a smaller unit, by Stripe's own list. */
const WHOLE = new Set('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' '));
const THOUSANDTHS = new Set(['BHD', 'JOD', 'KWD', 'OMR', 'TND']);
/** Its documentation lists the shilling as a currency without a smaller unit, and tells to write 500 for 5 of them. */
const UNCLEAR = new Set(['UGX']);

/** What Stripe writes as a whole number of the smallest unit. Blank where it is none, or where its unit is not clear. */
export function fromUnits(units: number | null, currency: string | null): Money {
  const code = (currency ?? '').toUpperCase();
  if (units === null || !Number.isSafeInteger(units) || !/^[A-Z]{3}$/.test(code) || UNCLEAR.has(code))
    return toMoney(null, code);
  return toMoney(withPoint(BigInt(units), scaleOf(code)), code);
}

function scaleOf(code: string): number {
  if (WHOLE.has(code)) return 0;
  return THOUSANDTHS.has(code) ? 3 : 2;
}
