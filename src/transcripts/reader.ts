import type { Request, Settings } from '../model/ports';
import type { Sourced } from '../model/problem';
import type { Ticket } from '../model/ticket';
import type { Transcript } from '../model/transcript';

/**
 * What a source knows of a ticket: the `chat` with the bot, its `comments` and notes, or a transcript kept in its `fields`.
 * Once a share of the story is told, further readers of that share are not asked.
 */
export type Share = 'chat' | 'comments' | 'fields';

/**
 * The contract of a transcript format. One file per format, one line in `app/wire.ts`; readers are asked in the order of
 * that list, and what several tell is merged (`mergeStories`). "Nothing there" is null, "broken" is a thrown `OutsideError`.
 */
export interface Reader {
  /** Also the transcript's `source`; `transcript.source.ID` in translations names it. */
  id: string;
  /** The service's name for people, where it is not Zendesk. */
  label?: string;
  /** Chat and comments unless told. */
  tells?: readonly Share[];
  /** Asked only where better ones have nothing or may not be read, and not while they are merely overloaded. */
  isSpare?: boolean;
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
  /** What custom fields of the ticket on screen hold, in the order of their ids. */
  readFields: (ids: readonly string[]) => Promise<unknown[]>;
  /** Those of `docs/transcripts.md`: which users are bots, which fields hold transcripts, Sunshine's app. */
  settings: Settings;
  /** How the account writes days and times, for transcripts that are text. */
  locale: string;
  /** IANA name of the zone of their clocks. */
  timeZone: string;
}
