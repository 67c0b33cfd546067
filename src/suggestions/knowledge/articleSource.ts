import type { Budget } from '../../lib/politely';
import type { Clock, Request } from '../../model/ports';
import { loadLocales } from './loadLocales';
import { createMirror, type Mirror, PAGE_SIZE, type ListOrder } from './mirror';
import { readPage } from './readPage';
import { type Held, type KnowledgeSource, pace } from './source';
import { articleSchema, toArticleDocument } from './toArticleDocument';

const QUARTER_HOUR_MS = 15 * 60_000;
/** A Help Center hardly ever learns another language. */
const LOCALES_MS = 12 * 60 * 60_000;
const SORTS: Record<ListOrder, string> = { usual: 'position', changed: 'updated_at' };
const MOST_FOUND = 25;

interface Parts {
  request: Request;
  budget: Budget;
  clock: Clock;
}

/**
 * Public Help Center articles in every locale that we can reply in, 2,000 of each; beyond that Zendesk's article search, which
 * gives whole texts. An account without a Help Center has none.
 */
export function articleSource({ request, budget, clock }: Parts): KnowledgeSource {
  const list = { item: articleSchema };
  const mirrors = new Map<string, Mirror>();
  let localesAt: number | null = null;

  const toMirror = (locale: string): Mirror => {
    const path = `/api/v2/help_center/${encodeURIComponent(locale)}/articles.json`;
    const mirror = createMirror({
      now: () => clock.now(),
      toDocument: toArticleDocument,
      async readPage(page, order, signal) {
        await budget.wait(pace(mirror.held(), page));
        const sort = `sort_by=${SORTS[order]}&sort_order=${order === 'changed' ? 'desc' : 'asc'}`;
        const url = `${path}?${sort}&per_page=${PAGE_SIZE}&page=${page}`;
        return readPage(request, { ...list, name: 'articles', url }, signal);
      },
    });
    return mirror;
  };
  const held = (): Held => {
    const each = [...mirrors.values()].map((mirror) => mirror.held());
    const totals = each.map(({ total }) => total);
    return {
      total: totals.includes(null) ? null : totals.reduce<number>((sum, total) => sum + (total ?? 0), 0),
      leftOut: each.reduce((sum, { leftOut }) => sum + leftOut, 0),
    };
  };
  const learnLocales = async (signal: AbortSignal): Promise<void> => {
    if (localesAt !== null && clock.now() - localesAt < LOCALES_MS) return;
    await budget.wait();
    for (const locale of await loadLocales(request, signal))
      if (!mirrors.has(locale)) mirrors.set(locale, toMirror(locale));
    localesAt = clock.now();
  };

  return {
    id: 'articles',
    label: 'Help Center',
    freshMs: QUARTER_HOUR_MS,
    async renew(tell, signal) {
      await learnLocales(signal);
      for (const mirror of mirrors.values()) await mirror.renew((change) => tell(change, held()), signal);
    },
    async search({ text, language }, signal) {
      const isOfLanguage = (locale: string): boolean => locale.toLowerCase().split('-')[0] === language;
      const [locale] =
        [...mirrors].find(([each, { held: of }]) => isOfLanguage(each) && of().leftOut > 0) ?? [];
      // Only accounts with more texts than are held here ever need its lists of words.
      const { searchWords } = await import('./searchWords');
      const words = searchWords(text, language).join(' ');
      if (locale === undefined || words === '' || !budget.take()) return [];
      const asked = `query=${encodeURIComponent(words)}&locale=${encodeURIComponent(locale)}&per_page=${MOST_FOUND}`;
      const url = `/api/v2/help_center/articles/search.json?${asked}`;
      const { items } = await readPage(request, { ...list, name: 'results', url }, signal);
      return items.flatMap((article) => toArticleDocument(article) ?? []);
    },
  };
}
