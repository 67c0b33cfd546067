import { learnDrafting } from '../suggestions/drafting';

/** Makes replies of macros, articles and learned replies possible. Never fails: without it there are those of ours. */
export async function loadDrafting(): Promise<void> {
  const code = await import('../suggestions/draftAll').catch(() => null);
  if (code) learnDrafting(code.draftAll);
}
