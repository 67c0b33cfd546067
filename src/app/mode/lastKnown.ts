import { ownerName } from '../../browser/name';
import { openStore } from '../../browser/store';
import type { Acting } from '../../model/mode';
import type { Store } from '../../model/ports';
import type { Install } from '../../zendesk/install';

/** What a tab begins with; `acting` may be another from one moment to the next. */
export interface Begun {
  store: Store;
  acting: Partial<Acting>;
}

/** What this browser last knew of the mode. */
export async function lastKnown(install: Install): Promise<Begun> {
  const store = await openStore(ownerName(install));
  return { store, acting: ((await store.get('acting')) ?? {}) as Partial<Acting> };
}
