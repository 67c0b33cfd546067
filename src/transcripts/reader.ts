import type { Request } from '../model/ports';
import type { Sourced } from '../model/problem';
import type { Ticket } from '../model/ticket';
import type { Transcript } from '../model/transcript';

/**
 * The contract of a transcript format. One file per format, one line in `app/wire.ts`; readers are tried in the order of
 * that list until one answers with messages. "Nothing there" is null, "broken" is a thrown `OutsideError`.
 */
export interface Reader {
  /** Also the transcript's `source`; `transcript.source.ID` in translations names it. */
  id: string;
  /** True when this ticket can hold such a transcript at all: a reader that does not apply makes no request. */
  appliesTo(ticket: Ticket): boolean;
  /** The newest page first; older ones are read on demand. */
  read(ticket: Ticket, signal: AbortSignal): Promise<Sourced<Transcript> | null>;
  /** The page before, by the cursor in `Transcript.older`; what comes back has an `older` of its own. */
  readOlder?(ticket: Ticket, cursor: string, signal: AbortSignal): Promise<Sourced<Transcript>>;
  /** One harmless request for setup: resolves when the source can be reached. */
  probe?(signal: AbortSignal): Promise<void>;
}

/** What every reader is made from. */
export interface ReaderParts {
  request: Request;
  /** Names of bot users that the admin listed, lower case. */
  botNames: readonly string[];
}
