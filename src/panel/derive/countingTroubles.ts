import type { RecordsStatus } from '../../acceptance/ticketAcceptance';

/**
 * What an agent should know of how replies are counted; words: `panel.counted.TROUBLE`. A role that may not write is named
 * alone: nothing of theirs is on its way.
 */
export function countingTroubles({ waiting, isExcluded, isPersistent }: RecordsStatus): string[] {
  if (isExcluded) return ['excluded'];
  return [...(isPersistent ? [] : ['memory']), ...(waiting > 0 ? ['waiting'] : [])];
}
