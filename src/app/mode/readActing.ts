import * as v from 'valibot';
import type { Leads } from '../../acceptance/leads';
import { writtenByLead } from '../../acceptance/leads';
import { SETUP_DOCUMENT } from '../../acceptance/setupDocument';
import { pageOfDocuments } from '../../lib/documents';
import { FEATURES, MODES, type Acting } from '../../model/mode';
import type { Records } from '../../model/ports';
import { toActing } from './toActing';

/** Under which key the browser's store holds what was last read. */
export const ACTING = 'acting';

const told = v.object({
  type: v.literal('acting'),
  acting: v.object({
    mode: v.picklist(MODES),
    isStopped: v.boolean(),
    off: v.array(v.picklist(FEATURES)),
    brands: v.array(v.number()),
    settings: v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()])),
  }),
});
const asked = v.object({ type: v.literal('actingAsked') });

/** What a background page tells the tabs; null for any other message. */
export function toldActing(message: unknown): Acting | null {
  const parsed = v.safeParse(told, message);
  return parsed.success ? parsed.output.acting : null;
}

export const asksForActing = (message: unknown): boolean => v.is(asked, message);

export interface ReadParts {
  records: Pick<Records, 'search'>;
  leads: Leads;
  /** Ids of the agent's groups. */
  groups(): Promise<readonly number[]>;
}

/** What the admin's documents say now, in one request (a second one each ten minutes). Fails with an `OutsideError`. */
export async function readActing(
  { records, leads, groups }: ReadParts,
  last: Acting | null,
  signal?: AbortSignal,
): Promise<Acting> {
  const { documents } = await pageOfDocuments(records, SETUP_DOCUMENT, signal ? { signal } : {});
  const { valid: counted, ignored } =
    documents.length > 0 ? await writtenByLead(leads, documents, signal) : { valid: [], ignored: [] };
  return toActing({ counted, ignored }, counted.length > 0 ? await groups() : [], last);
}
