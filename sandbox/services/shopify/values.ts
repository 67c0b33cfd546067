import type { ShopAddress } from '../../world/types';
import { enumValue } from './schema';

export const gid = (type: string, id: number | string) => `gid://shopify/${type}/${id}`;

/** The number at the end of gid://shopify/TYPE/NUMBER; NaN for anything else. */
export function numberOf(type: string, id: string): number {
  const prefix = `gid://shopify/${type}/`;
  return id.startsWith(prefix) ? Number(id.slice(prefix.length)) : Number.NaN;
}

export function money(amount: string | number, currency: string): { amount: string; currencyCode: string } {
  // Shopify writes 12.5 for 12.50 and 11.0 for 11.
  const text = String(Number(amount));
  return {
    amount: text.includes('.') ? text : `${text}.0`,
    currencyCode: enumValue('CurrencyCode', currency, 'XXX'),
  };
}

export function moneyBag(amount: string | number, currency: string): object {
  const shopMoney = money(amount, currency);
  return { shopMoney, presentmentMoney: shopMoney };
}

/** An address; only its country is left when customer data are protected. */
export function address(value: ShopAddress | null, id: string, redacted: boolean): object | null {
  if (!value) return null;
  const country = value.countryCodeV2 === null ? null : enumValue('CountryCode', value.countryCodeV2, 'ZZ');
  const hidden = { name: null, address1: null, address2: null, zip: null, city: null, phone: null };
  return { ...value, ...(redacted ? hidden : {}), id: gid('MailingAddress', id), countryCodeV2: country };
}
