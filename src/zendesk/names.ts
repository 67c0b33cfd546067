import * as v from 'valibot';
import { isOutsideError } from '../lib/errors';
import { neededListOf } from '../lib/lenient';
import type { Request } from '../model/ports';

/** Names by id, as the account has them now. */
export interface AccountNames {
  groups: ReadonlyMap<string, string>;
  brands: ReadonlyMap<string, string>;
}

const named = v.object({ id: v.number(), name: v.fallback(v.string(), '') });
const groupPage = v.object({ groups: neededListOf(named) });
const brandPage = v.object({ brands: neededListOf(named) });
const userPage = v.object({ users: neededListOf(named) });
const macroEntry = v.object({
  id: v.number(),
  title: v.fallback(v.string(), ''),
  updated_at: v.fallback(v.string(), ''),
});
const macroPage = v.object({ macros: neededListOf(macroEntry) });
const macroAnswer = v.object({ macro: macroEntry });

type Named = v.InferOutput<typeof named>;
const byId = (list: readonly Named[]): Map<string, string> =>
  new Map(list.map(({ id, name }) => [String(id), name]));

/** The first hundred groups and brands; none of those that this person may not list. Fails with an `OutsideError`. */
export async function readAccountNames(request: Request, signal: AbortSignal): Promise<AccountNames> {
  const [groups, brands] = await Promise.all([
    permitted(async () => {
      const answer = await request({ url: '/api/v2/groups?page[size]=100', signal });
      return v.parse(groupPage, answer).groups;
    }),
    permitted(async () => {
      const answer = await request({ url: '/api/v2/brands?page[size]=100', signal });
      return v.parse(brandPage, answer).brands;
    }),
  ]);
  return { groups: byId(groups), brands: byId(brands) };
}

/** A name that somebody may not know is no failure: its id is shown. */
async function permitted(ask: () => Promise<Named[]>): Promise<Named[]> {
  try {
    return await ask();
  } catch (error) {
    if (isOutsideError(error) && (error.kind === 'forbidden' || error.kind === 'missing')) return [];
    throw error;
  }
}

/** Names of a hundred users at most. Fails with an `OutsideError`. */
export async function readUserNames(
  request: Request,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const url = `/api/v2/users/show_many?ids=${ids.slice(0, 100).join(',')}`;
  return byId(v.parse(userPage, await request({ url, signal })).users);
}

export interface MacroChange {
  id: string;
  title: string;
  /** ISO time; '' when unknown. */
  updatedAt: string;
}

/** The hundred active macros that changed last. Fails with an `OutsideError`. */
export async function readMacroChanges(request: Request, signal: AbortSignal): Promise<MacroChange[]> {
  const url = '/api/v2/macros/active?sort_by=updated_at&sort_order=desc&page[size]=100';
  const { macros } = v.parse(macroPage, await request({ url, signal }));
  return macros.map(({ id, title, updated_at }) => ({ id: String(id), title, updatedAt: updated_at }));
}

/** One macro, which may not have changed for long. Null where it is gone or not this agent's to see. */
export async function readMacro(
  request: Request,
  id: string,
  signal: AbortSignal,
): Promise<MacroChange | null> {
  try {
    const answer = await request({ url: `/api/v2/macros/${encodeURIComponent(id)}`, signal });
    const { macro } = v.parse(macroAnswer, answer);
    return { id: String(macro.id), title: macro.title, updatedAt: macro.updated_at };
  } catch (error) {
    if (isOutsideError(error) && (error.kind === 'missing' || error.kind === 'forbidden')) return null;
    throw error;
  }
}
