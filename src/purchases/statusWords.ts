import type { OrderStatus } from '../model/order';

export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** What accounts usually call it, English and French; the first that fits. Anything else is `other`, in their own word. */
const STATUS_WORDS: [RegExp, OrderStatus][] = [
  [/unpaid|(awaiting|pending) payment|impaye|attente.*paiement/, 'unpaid'],
  [/draft|brouillon/, 'draft'],
  [/cancel|annul|void/, 'cancelled'],
  [/part(ly|ial\w*|iell\w*).*(refund|rembours)|(refund|rembours)\w*.*part/, 'partlyRefunded'],
  [/refunded|remboursee?\b/, 'refunded'],
  [/not.*deliver|undeliver|fail|echec|non.*livr/, 'deliveryFailed'],
  [/out for delivery|en (cours de )?livraison/, 'outForDelivery'],
  [/part(ly|ial\w*|iell\w*).*(ship|fulfil|expedi|envoy)/, 'partlyShipped'],
  [/unfulfil|not.*(shipped|sent)|process|prepar|pack|\bpaid|payee?\b|confirm|\bnew\b|nouvelle/, 'processing'],
  [/delivered|livree?\b|completed?\b|terminee?\b/, 'delivered'],
  [/shipped|\bsent\b|transit|dispatch|fulfil|expediee?\b|envoyee?\b/, 'shipped'],
];

/** What somebody's own word for a status means; `other` where it is none of the usual ones. */
export function statusByWords(word: string): OrderStatus {
  const plain = withoutAccents(word.toLowerCase()).replace(/[_-]+/g, ' ');
  return STATUS_WORDS.find(([words]) => words.test(plain))?.[1] ?? 'other';
}
