/** What of an order an expression can give: a text or a number each. */
export const TEXTS = [
  'number',
  'id',
  'email',
  'phone',
  'status',
  'total',
  'currency',
  'refunded',
  'placed',
  'cancelled',
  'promised',
  'link',
] as const;

/** Lists of objects with these keys; an item may be its bare title. */
export const LISTS = {
  items: ['id', 'title', 'variant', 'sku', 'quantity', 'price', 'image'],
  parcels: ['id', 'tracking', 'carrier', 'link', 'status', 'shipped', 'promised', 'delivered'],
  payments: ['method', 'status', 'amount', 'at'],
  refunds: ['id', 'amount', 'at', 'note'],
} as const;

/** The keys of an address. */
export const ADDRESS = ['name', 'line1', 'line2', 'postcode', 'city', 'country'] as const;

export type TextField = (typeof TEXTS)[number];
export type ListField = keyof typeof LISTS;

/** Our word for a part of an order, or for where the orders are → the expression that finds it. */
export type Mapping = Partial<Record<TextField | ListField | 'address' | 'orders', string>>;

const WORDS: ReadonlySet<string> = new Set([...TEXTS, ...Object.keys(LISTS), 'address', 'orders']);

export const isMapped = (word: string): word is keyof Mapping => WORDS.has(word);

/** Texts by the keys that they stand under; null where there is none. */
export type Texts<Key extends string = string> = Readonly<Record<Key, string | null>>;

/** An order as the expressions gave it: short texts and short lists only, whatever the shop answered. */
export interface RawOrder {
  texts: Texts<TextField>;
  lists: Readonly<Record<ListField, Texts[]>>;
  address: Texts<(typeof ADDRESS)[number]> | null;
}

/** An expression that cannot be used: whose, at which character (from 1) where that is known, and why. */
export interface Wrong {
  field: string;
  at: number | null;
  message: string;
}
