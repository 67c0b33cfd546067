import type { AssistParts } from '../assist/parts';
import { languagesOf } from '../facts';
import type { Translate } from '../lib/translate';
import type { House } from '../suggestions/playbooks/own/house';
import { readHouse, type HouseParts } from './house';
import { loadMoreReading } from './loadMoreReading';
import { loadPlaybooks } from './loadPlaybooks';
import { EVERYBODYS, textsOf } from './loadReading';

type Spoken = Parameters<AssistParts['loadMoreReading']>;

/** What replies are made with beside the situation; `house` is null until the admin's texts were read. */
export interface LaterParts extends HouseParts {
  translate: Translate;
  kept: { house: House | null };
}

/**
 * All that is fetched once the first view stands; true where some of it is new. Without the words that tell agents of them
 * there are no further playbooks; without the admin's texts ours are said.
 */
export async function loadLater(spoken: Spoken, parts: LaterParts): Promise<boolean> {
  const isNew = await Promise.all([loadMoreReading(...spoken), further(spoken, parts).catch(() => false)]);
  return isNew.includes(true);
}

async function further(
  [messages, tags]: Spoken,
  { translate, kept, ...house }: LaterParts,
): Promise<boolean> {
  await translate.learn();
  const before = kept.house;
  kept.house ??= await readHouse(house);
  const isNew = await loadPlaybooks([EVERYBODYS, ...languagesOf(textsOf(messages), tags)]);
  return isNew || kept.house !== before;
}
