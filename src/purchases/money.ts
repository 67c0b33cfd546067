import type { Money } from '../model/order';

/** Whatever a shop writes for an amount: "89.00", 89, "361.9500". */
export type Amount = string | number | null | undefined;

const DECIMAL = /^(-?)(\d{1,15})(?:\.(\d{1,12}))?$/;

/**
 * An amount with the decimals that its currency is written with, more only where there are more. No float comes near it.
 * Blank, not zero, where it is no amount: nothing may be claimed of it.
 */
export function toMoney(amount: Amount, currency: string | null | undefined): Money {
  const code = /^[A-Z]{3}$/.test(currency ?? '') ? (currency ?? '') : '';
  const [, sign = '', whole, decimals = ''] = DECIMAL.exec(String(amount ?? '').trim()) ?? [];
  if (whole === undefined) return { amount: '', currency: code };
  const fraction = decimals.replace(/0+$/, '').padEnd(digitsOf(code), '0');
  return { amount: `${sign}${whole}${fraction && `.${fraction}`}`, currency: code };
}

function digitsOf(currency: string): number {
  if (currency === '') return 2;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** The exact sum, whatever the signs and decimals; null when one of them is no amount. */
export function addAmounts(amounts: Amount[]): string | null {
  const parts = amounts.map((amount) => DECIMAL.exec(String(amount ?? '').trim()));
  const scale = Math.max(0, ...parts.map((part) => part?.[3]?.length ?? 0));
  let sum = 0n;
  for (const part of parts) {
    if (!part) return null;
    const units = BigInt(`${part[2]}${(part[3] ?? '').padEnd(scale, '0')}`);
    sum += part[1] === '-' ? -units : units;
  }
  return withPoint(sum, scale);
}

/** Whole units of the last decimal as text with its point. */
export function withPoint(units: bigint, scale: number): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const sign = units < 0n ? '-' : '';
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** A share of an amount, where it comes out even at two decimals; null where it would have to be rounded. */
export function evenShare(amount: string | null, count: number): string | null {
  const part = DECIMAL.exec(amount ?? '');
  if (!part || !Number.isInteger(count) || count < 1) return null;
  const scale = Math.max(2, part[3]?.length ?? 0);
  const units = BigInt(`${part[1]}${part[2]}${(part[3] ?? '').padEnd(scale, '0')}`);
  return units % BigInt(count) === 0n ? withPoint(units / BigInt(count), scale) : null;
}

/** Without its sign: shops write refunds as negative amounts. */
export const withoutSign = (amount: Amount): string =>
  String(amount ?? '')
    .trim()
    .replace(/^-/, '');
