import type { EventBatch } from '../acceptance/readEvents';
import type { SlotFigures } from '../acceptance/guardTally';
import type { DayRange } from '../acceptance/summarise';
import type { Translate } from '../lib/translate';

/** Everything that the team page is handed. */
export interface TeamParts {
  /** The records of a range, batch by batch, from a batch's `next` on. Fails with an `OutsideError`. */
  readEvents(range: DayRange, signal: AbortSignal, from?: string | null): AsyncIterable<EventBatch>;
  /** What agents thought of the guard's warnings over the last four weeks, by slot. Fails with an `OutsideError`. */
  readGuard(signal: AbortSignal): Promise<SlotFigures[]>;
  /** Today as YYYY-MM-DD in the account's zone. */
  today(): string;
  translate: Translate;
}
