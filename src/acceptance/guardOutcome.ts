/** What became of a warning. `sentAnyway`: the question stood in what was sent. */
export const GUARD_OUTCOMES = ['heeded', 'sentAnyway', 'notUseful'] as const;
export type GuardOutcome = (typeof GUARD_OUTCOMES)[number];

/**
 * Where the question came from: `macro:360001` or `suggestion`, where it stands there. Else what the agent was not handed over:
 * `form` or `bot`, if the customer had answered in a form or to the bot. Else `pasted` (all at once, from we know not where) or
 * `typed`.
 */
export type QuestionOrigin = `macro:${string}` | 'suggestion' | 'form' | 'bot' | 'pasted' | 'typed';

export interface GuardNote {
  outcome: GuardOutcome;
  origin: QuestionOrigin;
  /** The guard could speak only after it was sent. */
  isAfter: boolean;
}

/** As a record has it: "heeded/typed", "sentAnyway/macro:360001/after". */
export const toGuardValue = ({ outcome, origin, isAfter }: GuardNote): string =>
  [outcome, origin, ...(isAfter ? ['after'] : [])].join('/');

/** The outcome of a record's value, whichever version wrote it; null for what nobody knows. */
export function guardOutcomeOf(value: string): GuardOutcome | null {
  const [outcome] = value.split('/');
  return GUARD_OUTCOMES.find((each) => each === outcome) ?? null;
}

/** A slot that is made of a form's own words: they are no name of ours, and stay out of the record. */
const OPEN_SLOT = /^other:(?!(?:place|origin|destination|choice)$)/;

export const guardKey = (slot: string): string => (OPEN_SLOT.test(slot) ? 'other' : slot);
