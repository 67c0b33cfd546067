import { createLeads } from '../acceptance/leads';
import { createReviewQueue, type QueueParts } from '../acceptance/reviewQueue';
import { systemClock } from '../browser/clock';
import { randomIds } from '../browser/ids';
import type { Request, Settings } from '../model/ports';
import type { ReviewPair } from '../model/review';
import { EVERYBODYS, loadLanguages } from './loadReading';

interface ReviewWiring extends Pick<QueueParts, 'records' | 'by' | 'pause' | 'today'> {
  request: Request;
  settings: Settings;
}

/** The review queue of the person at the screen, over the account's records. */
export const wireReview = ({ settings, ...parts }: ReviewWiring) =>
  createReviewQueue({
    ...parts,
    leads: createLeads({ request: parts.request, settings, clock: systemClock }),
    clock: systemClock,
    ids: randomIds,
    learn,
  });

/** Amounts and days are only found in languages that are understood. */
async function learn(pairs: readonly ReviewPair[]): Promise<void> {
  await loadLanguages([...new Set(pairs.map(({ language }) => language ?? EVERYBODYS))]);
}
