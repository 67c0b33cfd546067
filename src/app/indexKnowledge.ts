import { createIndexedKnowledge, type KnowledgeSource } from '../background/indexedKnowledge';
import type { IndexPort } from '../background/indexPort';
import { systemClock } from '../browser/clock';
import { politely } from '../lib/politely';
import type { Request } from '../model/ports';
import { loadArticles, loadMacros } from '../suggestions/knowledge/loadKnowledge';
import { loadLocales } from '../suggestions/knowledge/loadLocales';

/** Pages of macros and articles that one agent's index may read in a minute: an account has 200 requests for everybody. */
const PAGES_A_MINUTE = 10;

const knowledgeSources = (request: Request): KnowledgeSource[] => {
  const pause = politely(PAGES_A_MINUTE, systemClock);
  return [
    { id: 'macros', label: 'Zendesk', load: (signal) => loadMacros(request, signal, pause) },
    {
      id: 'articles',
      label: 'Help Center',
      load: async (signal) => loadArticles(request, await loadLocales(request, signal), signal, pause),
    },
  ];
};

/** Macros and articles, in the index that is handed in. */
export const indexKnowledge = (request: Request, index: IndexPort) =>
  createIndexedKnowledge({
    index,
    sources: knowledgeSources(request),
    clock: systemClock,
    signal: new AbortController().signal,
  });
