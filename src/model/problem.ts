/** The place on the screen that suffers when a source is broken. */
export type Block = 'conversation' | 'orders' | 'customer' | 'suggestions' | 'draft' | 'records';

/**
 * What went wrong, in one word that the screens can explain:
 * `rejected` the service refused our credential (401), `forbidden` no permission (403), `blockedHost` the host is not in
 * the app's list, `missing` the thing is not there (404), `limited` too many requests (429), `down` 5xx or no connection,
 * `slow` no answer within our own time limit, `malformed` an answer that we cannot read, `partial` some of it is missing,
 * `misconfigured` a setting of the shop is not right (`values.setting` names it),
 * `redacted` protected fields came back empty, `history` only the newest part is visible to us, `more` there may be older
 * ones that nobody has asked for (`values.count` are there).
 */
export type ProblemKind =
  | 'rejected'
  | 'forbidden'
  | 'blockedHost'
  | 'misconfigured'
  | 'missing'
  | 'limited'
  | 'down'
  | 'slow'
  | 'malformed'
  | 'partial'
  | 'redacted'
  | 'history'
  | 'more';

/** A source is broken or incomplete. It is shown in its block, with its words in `translations/` (`problem.KIND`). */
export interface Problem {
  block: Block;
  /** Id of the part that failed: a reader, a connector, 'zendesk', 'macros' … */
  source: string;
  /** The name people know it by ("Shopify", "Zendesk"). */
  label: string;
  kind: ProblemKind;
  /** Values for the words: `{ seconds: 30 }`, `{ days: 60 }`. Never a secret, never customer text. */
  values?: Record<string, string | number>;
  isRetryable: boolean;
}

/** Partial results are normal: what there is, and what is wrong with it. */
export interface Sourced<T> {
  value: T;
  problems: Problem[];
}
