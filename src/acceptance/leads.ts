import * as v from 'valibot';
import type { Document } from '../lib/documents';
import { neededListOf } from '../lib/lenient';
import type { Clock, Request, Settings } from '../model/ports';

/** Zendesk names up to so many users in one answer. */
const MOST_IDS = 100;
/** Somebody who is no lead any more counts as one for so long. */
const KNOWN_MS = 10 * 60_000;
const LONGEST_LIST = 200;

const user = v.object({
  id: v.number(),
  role: v.string(),
  custom_role_id: v.fallback(v.nullish(v.number(), null), null),
  active: v.fallback(v.nullish(v.boolean(), true), true),
  suspended: v.fallback(v.nullish(v.boolean(), false), false),
});
const answer = v.object({ users: neededListOf(user) });

/** A person as the host or the API knows them: `role` is 'admin', 'agent' or the number of a custom role. */
export interface Person {
  id: number;
  role: string;
}

const idsIn = (setting: Settings[string] | undefined): ReadonlySet<string> =>
  new Set((String(setting ?? '').match(/\d+/g) ?? []).slice(0, LONGEST_LIST));

/**
 * Who may approve what others are offered: admins, and whom the install settings name by their role (`lead_role_ids`) or by
 * themselves (`lead_user_ids`). Never a record: any agent may write one.
 */
export function isLead({ id, role }: Person, settings: Settings): boolean {
  return (
    role === 'admin' ||
    idsIn(settings['lead_role_ids']).has(role) ||
    idsIn(settings['lead_user_ids']).has(String(id))
  );
}

export interface Leads {
  /**
   * Those of the users (ids as records have them) who are leads now; asked of Zendesk, and remembered for ten minutes. Who
   * is gone, suspended or unknown is none. Fails with an `OutsideError`: then nobody's word counts.
   */
  among(userIds: readonly string[], signal?: AbortSignal): Promise<ReadonlySet<string>>;
}

export function createLeads(parts: { request: Request; settings: Settings; clock: Clock }): Leads {
  const { request, settings, clock } = parts;
  const known = new Map<string, { isLead: boolean; at: number }>();

  async function ask(ids: readonly string[], signal?: AbortSignal): Promise<void> {
    const url = `/api/v2/users/show_many?ids=${ids.join(',')}`;
    const { users } = v.parse(answer, await request({ url, ...(signal && { signal }) }));
    const at = clock.now();
    for (const id of ids) known.set(id, { isLead: false, at });
    for (const { id, role, custom_role_id: custom, active, suspended } of users) {
      const own = role === 'admin' ? role : String(custom ?? role);
      const isPresent = active && !suspended && role !== 'end-user';
      known.set(String(id), { isLead: isPresent && isLead({ id, role: own }, settings), at });
    }
  }

  const isStale = (id: string): boolean => clock.now() - (known.get(id)?.at ?? -Infinity) >= KNOWN_MS;

  return {
    async among(userIds, signal) {
      const wanted = [...new Set(userIds)].filter((id) => /^\d{1,20}$/.test(id));
      const asked = wanted.filter(isStale);
      for (let from = 0; from < asked.length; from += MOST_IDS)
        await ask(asked.slice(from, from + MOST_IDS), signal);
      return new Set(wanted.filter((id) => known.get(id)?.isLead));
    },
  };
}

/** Documents that count, last written by a lead, and those that do not: people are told of them. */
export async function writtenByLead<T>(
  leads: Leads,
  documents: readonly Document<T>[],
  signal?: AbortSignal,
): Promise<{ valid: Document<T>[]; ignored: Document<T>[] }> {
  const trusted = await leads.among(
    documents.map(({ writtenBy }) => writtenBy),
    signal,
  );
  return {
    valid: documents.filter(({ writtenBy }) => trusted.has(writtenBy)),
    ignored: documents.filter(({ writtenBy }) => !trusted.has(writtenBy)),
  };
}
