import type { AssistParts } from '../assist/parts';
import { languagesOf } from '../facts';
import type { Translate } from '../lib/translate';
import type { Records } from '../model/ports';
import type { House } from '../suggestions/playbooks/own/house';
import { loadMoreReading } from './loadReading';

/** What is fetched of replies once the first view stands; `house` is null until the admin's texts were read. */
export interface Later {
  load: AssistParts['loadMoreReading'];
  house: () => House | null;
}

/**
 * The further playbooks with the words that tell agents of them, and the admin's texts. Without the words there are none;
 * without the admin's texts ours are said.
 */
export function createLater(translate: Translate, records: Pick<Records, 'search'>): Later {
  let house: House | null = null;

  async function further(...[messages, tags]: Parameters<Later['load']>): Promise<boolean> {
    const [{ loadPlaybooks }, { readHouse }] = await Promise.all([
      import('./loadPlaybooks'),
      import('./house'),
      translate.learn(),
    ]);
    const before = house;
    house ??= await readHouse(records);
    const spoken = languagesOf(
      messages.map(({ text }) => text),
      tags,
    );
    return (await loadPlaybooks(['en', ...spoken])) || house !== before;
  }

  return {
    house: () => house,
    async load(...spoken) {
      const isNew = await Promise.all([loadMoreReading(...spoken), further(...spoken).catch(() => false)]);
      return isNew.includes(true);
    },
  };
}
