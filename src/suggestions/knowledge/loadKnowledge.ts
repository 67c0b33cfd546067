import type { Request } from '../../model/ports';
import type { Sourced } from '../../model/problem';
import type { KnowledgeDocument } from '../engine';
import { readPages } from './readPages';
import { articleSchema, toArticleDocument } from './toArticleDocument';
import { macroSchema, toMacroDocument } from './toMacroDocument';

/** Waits between two pages of a list; injected, so that the caller decides how polite to be. */
export type Pause = () => Promise<void>;

/** The macros that this agent may use and that write a public reply, up to 2,000. Rejects only when aborted. */
export async function loadMacros(
  request: Request,
  signal: AbortSignal,
  pause: Pause,
): Promise<Sourced<KnowledgeDocument[]>> {
  const list = { path: '/api/v2/macros/active.json', name: 'macros', item: macroSchema, source: 'macros' };
  const { value, problems } = await readPages(list, { request, signal, pause });
  return { value: value.flatMap((macro) => toMacroDocument(macro) ?? []), problems };
}

/**
 * Public Help Center articles in the given locales ('fr', 'en-us'), up to 2,000 in each. An account without a Help Center
 * gives no documents and one problem. Rejects only when aborted.
 */
export async function loadArticles(
  request: Request,
  locales: readonly string[],
  signal: AbortSignal,
  pause: Pause,
): Promise<Sourced<KnowledgeDocument[]>> {
  const all: Sourced<KnowledgeDocument[]> = { value: [], problems: [] };
  for (const [index, locale] of locales.entries()) {
    if (index > 0) await pause();
    const path = `/api/v2/help_center/${encodeURIComponent(locale)}/articles.json`;
    const list = { path, name: 'articles', item: articleSchema, source: 'articles' };
    const { value, problems } = await readPages(list, { request, signal, pause });
    all.value.push(...value.flatMap((article) => toArticleDocument(article) ?? []));
    all.problems.push(...problems);
    // What one locale may not do, none may: the others would only say the same again.
    if (problems.length > 0) break;
  }
  return all;
}
