import type { Knowledge } from '../suggestions/engine';
import { learnDrafting } from '../suggestions/drafting';

async function loadDrafting(): Promise<void> {
  const { draftAll } = await import('../suggestions/draftAll');
  learnDrafting(draftAll);
}

/** A search whose texts can be made replies of: how that is done is fetched once there are some. */
export const withDrafting = (knowledge: Knowledge): Knowledge => ({
  async search(query, signal) {
    const answer = await knowledge.search(query, signal);
    if (answer.value.length > 0) await loadDrafting();
    return answer;
  },
});
