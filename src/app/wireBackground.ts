import { acceptanceScope } from '../acceptance/scope';
import { createPageIndex, createWorkerIndex } from '../background/indexPort';
import type { BackgroundParts } from '../background/startBackground';
import { openChannel } from '../browser/channel';
import { systemClock } from '../browser/clock';
import { randomIds } from '../browser/ids';
import { createLocks } from '../browser/locks';
import { memoryName, ownerName } from '../browser/name';
import { openStore } from '../browser/store';
import { startWorker } from '../browser/worker';
import type { Install } from '../zendesk/install';
import { createRecords } from '../zendesk/records';
import { createRequest } from '../zendesk/request';
import { onTicketSaved } from '../zendesk/saved';
import type { ZafClient } from '../zendesk/zafClient';
import { indexKnowledge } from './indexKnowledge';

/** What outlives a ticket tab. */
export async function wireBackground(client: ZafClient, install: Install): Promise<BackgroundParts> {
  const name = ownerName(install);
  const request = createRequest(client);
  const records = createRecords(request);
  const worker = startWorker(() => new Worker(new URL('../background/indexWorker.ts', import.meta.url)));
  return {
    agentId: install.agentId,
    scope: acceptanceScope(install.subdomain, install.installationId, install.agentId),
    channel: openChannel(name),
    memory: openChannel(memoryName(name)),
    store: await openStore(name),
    records,
    request,
    clock: systemClock,
    ids: randomIds,
    locks: createLocks(name),
    knowledge: indexKnowledge({
      request,
      records,
      settings: install.settings,
      index: worker ? createWorkerIndex(worker) : createPageIndex(),
    }),
    onTicketSaved: (listener) => onTicketSaved(client, listener),
    onOnline(listener) {
      window.addEventListener('online', listener);
      return () => window.removeEventListener('online', listener);
    },
  };
}
