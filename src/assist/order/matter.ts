/** What a ticket wants something about: each can concern orders of its own kinds. */
export type Matter =
  | 'awaited'
  | 'announced'
  | 'change'
  | 'calledOff'
  | 'arrived'
  | 'warranty'
  | 'money'
  | 'moneyAwaited'
  | 'unpaid'
  | 'paid'
  | 'any';
