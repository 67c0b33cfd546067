import type { PlaybookName } from '../texts';

/** Situations whose replies are fetched once the first view stands. */
export const MORE_PLAYBOOKS = [
  'defective/askPhoto',
  'defective/check',
  'defective/replace',
  'payment/received',
  'subscription/cancel',
  'subscription/pause',
  'subscription/change',
  'discount/failed',
  'discount/missing',
  'discount/promised',
  'access/reset',
  'access/help',
] as const;
export type MoreName = (typeof MORE_PLAYBOOKS)[number];

export type AnyPlaybook = PlaybookName | MoreName;
