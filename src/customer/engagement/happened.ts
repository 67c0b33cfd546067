import { toIso } from '../../lib/lenient';
import type { Engagement } from '../../model/engagement';

type Properties = Readonly<Record<string, unknown>>;

const LONGEST = 120;

/** The first of these properties that holds a text. */
export function textOf(properties: Properties, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = Object.hasOwn(properties, key) ? properties[key] : null;
    if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, LONGEST);
  }
  return null;
}

const MOST_CODES = 3;
const CODE_KEYS = [
  'coupon_code',
  'Coupon Code',
  'CouponCode',
  'discount_code',
  'Discount Code',
  'promo_code',
];
const UNTIL_KEYS = ['expires_at', 'Expires At', 'expiration', 'Expiration', 'valid_until'];

/** Codes that stand in what happened, newest first, under the names that are usual for them. */
export function codesOf(happened: readonly { properties: Properties }[]): Engagement['codes'] {
  const codes = new Map<string, string | null>();
  for (const { properties } of happened) {
    const code = textOf(properties, CODE_KEYS);
    if (code && !codes.has(code)) codes.set(code, toIso(textOf(properties, UNTIL_KEYS)));
  }
  return [...codes].slice(0, MOST_CODES).map(([code, until]) => ({ code, until }));
}
