import type { Work } from './work';

/** What the first view of the shops' orders did without, once it stands: nothing where no shop has more. See `fillIn`. */
export async function fillInLater(work: Work, signal: AbortSignal): Promise<boolean> {
  const hasRest = [...work.moreOrders.values()].some(({ rest }) => rest);
  return hasRest && (await import('./moreOrders')).fillIn(work, signal);
}
