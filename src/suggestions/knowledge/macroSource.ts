import type { Budget } from '../../lib/politely';
import type { Clock, Request } from '../../model/ports';
import { createMirror, PAGE_SIZE, type ListOrder } from './mirror';
import { readPage } from './readPage';
import { pace, type KnowledgeSource } from './source';
import { macroSchema, toMacroDocument } from './toMacroDocument';

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
  };
}
