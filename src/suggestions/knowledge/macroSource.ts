import * as v from 'valibot';
import { isOutsideError } from '../../lib/errors';
import type { Budget } from '../../lib/politely';
import type { Clock, Request } from '../../model/ports';
import { createMirror, PAGE_SIZE, type ListOrder } from './mirror';
import { readPage } from './readPage';
import { pace, type KnowledgeSource } from './source';
import { macroSchema, toMacroDocument, type ZendeskMacro } from './toMacroDocument';

const QUARTER_HOUR_MS = 15 * 60_000;
const SORTS: Record<ListOrder, string> = { usual: 'usage_30d', changed: 'updated_at' };
/** Few macros have a word of the customer's in their title; more than these none would look through. */
const MOST_FOUND = 25;

interface Parts {
  request: Request;
  budget: Budget;
  clock: Clock;
}

/**
 * The macros that this agent may use and that write a public reply: Zendesk lists no others. The most used first, 2,000 of
 * them; beyond that Zendesk's search by title.
 */
export function macroSource({ request, budget, clock }: Parts): KnowledgeSource {
  const list = { name: 'macros', item: macroSchema };
  const mirror = createMirror({
    now: () => clock.now(),
    toDocument: toMacroDocument,
    async readPage(page, order, signal) {
      await budget.wait(pace(mirror.held(), page));
      const sort = `sort_by=${SORTS[order]}&sort_order=desc`;
      const url = `/api/v2/macros/active.json?${sort}&per_page=${PAGE_SIZE}&page=${page}`;
      return readPage(request, { ...list, url }, signal);
    },
  });
  /** Whether this agent may use a macro that is for some only: Zendesk's search tells. Null where it does not. */
  const isListed = async (
    { key, title }: { key: string; title: string },
    signal: AbortSignal,
  ): Promise<boolean | null> => {
    if (!budget.take()) return null;
    const asked = `query=${encodeURIComponent(title)}&active=true&only_viewable=true&per_page=${PAGE_SIZE}`;
    const url = `/api/v2/macros/search.json?${asked}`;
    const { items, isLast } = await readPage(request, { ...list, url }, signal);
    return items.some(({ id }) => keyOf(id) === key) || (isLast ? false : null);
  };
  return {
    id: 'macros',
    label: 'Zendesk',
    freshMs: QUARTER_HOUR_MS,
    renew: (tell, signal) => mirror.renew((change) => tell(change, mirror.held()), signal),
    async search({ text, language }, signal) {
      // Only accounts with more texts than are held here ever need its lists of words.
      const { searchWords } = await import('./searchWords');
      const [word] = searchWords(text, language);
      if (mirror.held().leftOut === 0 || word === undefined || !budget.take()) return [];
      const asked = `query=${encodeURIComponent(word)}&active=true&only_viewable=true&per_page=${MOST_FOUND}`;
      const { items } = await readPage(
        request,
        { ...list, url: `/api/v2/macros/search.json?${asked}` },
        signal,
      );
      return items.flatMap((macro) => toMacroDocument(macro) ?? []);
    },
    async recheck({ key, title, language }, signal) {
      if (!budget.take()) return null;
      const gone = { added: [], removed: [{ key, language }] };
      const macro = await readMacro(request, key, signal);
      const document = macro && toMacroDocument(macro);
      if (!document) return gone;
      const isTheirs = !macro.restriction || (await isListed({ key, title }, signal));
      if (isTheirs === null) return null;
      if (!isTheirs) return gone;
      return { added: [document], removed: document.language === language ? [] : gone.removed };
    },
  };
}

const keyOf = (id: number): string => `macro:${id}`;
const answerSchema = v.object({ macro: macroSchema });
const GONE: ReadonlySet<string> = new Set(['missing', 'forbidden']);

/** A macro by its key; null where it is gone. Fails with an `OutsideError`, or where the answer cannot be read. */
async function readMacro(request: Request, key: string, signal: AbortSignal): Promise<ZendeskMacro | null> {
  try {
    const url = `/api/v2/macros/${encodeURIComponent(key.replace('macro:', ''))}.json`;
    return v.parse(answerSchema, await request({ url, signal })).macro;
  } catch (error) {
    if (isOutsideError(error) && GONE.has(error.kind)) return null;
    throw error;
  }
}
