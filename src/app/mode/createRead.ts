import { createLeads } from '../../acceptance/leads';
import { systemClock } from '../../browser/clock';
import type { Acting } from '../../model/mode';
import type { Store } from '../../model/ports';
import { agentGroups } from '../../zendesk/agentGroups';
import type { Install } from '../../zendesk/install';
import { createRecords } from '../../zendesk/records';
import { createRequest } from '../../zendesk/request';
import type { ZafClient } from '../../zendesk/zafClient';
import { ACTING, readActing } from './readActing';

/** Reads what an agent acts by, and keeps it for the tabs that open next. `known`: what held before. */
export function createRead(
  { client, install, store }: { client: ZafClient; install: Install; store: Store },
  known: Acting | null,
) {
  const request = createRequest(client);
  const parts = {
    records: createRecords(request),
    leads: createLeads({ request, settings: install.settings, clock: systemClock }),
    groups: () => agentGroups(client),
  };
  let last = known;
  return async (signal: AbortSignal): Promise<Acting> => {
    last = await readActing(parts, last, signal);
    await store.set(ACTING, last);
    return last;
  };
}
