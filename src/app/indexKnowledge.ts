import { createLeads } from '../acceptance/leads';
import { createIndexedKnowledge } from '../background/indexedKnowledge';
import type { IndexPort } from '../background/indexPort';
import { learnedSource } from '../background/learnedSource';
import { systemClock } from '../browser/clock';
import { createBudget } from '../lib/politely';
import type { Records, Request, Settings } from '../model/ports';
import { articleSource } from '../suggestions/knowledge/articleSource';
import { macroSource } from '../suggestions/knowledge/macroSource';
import { A_MINUTE } from '../suggestions/knowledge/source';

/** Macros, articles and learned replies, in the index that is handed in. */
export function indexKnowledge(parts: {
  request: Request;
  records: Pick<Records, 'search'>;
  settings: Settings;
  index: IndexPort;
}) {
  const { request, records, settings, index } = parts;
  const clock = systemClock;
  const budget = createBudget(A_MINUTE, clock);
  const leads = createLeads({
    clock,
    settings,
    async request(asked) {
      await budget.wait();
      return request(asked);
    },
  });
  return createIndexedKnowledge({
    index,
    sources: [
      macroSource({ request, budget, clock }),
      articleSource({ request, budget, clock }),
      learnedSource({ records, leads, budget, clock }),
    ],
    clock,
    signal: new AbortController().signal,
  });
}
