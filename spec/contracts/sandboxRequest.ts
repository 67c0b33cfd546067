import { clientRequest } from '../../sandbox/services';
import type { Account } from '../../sandbox/types';
import type { Request } from '../../src/model/ports';
import { createRequest } from '../../src/zendesk/request';
import type { ZafClient, ZafRequest } from '../../src/zendesk/zafClient';

/** Our real `Request` over the fake services, with the host's proxy between them. */
export function sandboxRequest(account: Account, agentId: number): Request {
  const client: Pick<ZafClient, 'request'> = {
    // Without the host's own time limit: a spec's clock stands still, and ours is the one that counts.
    request: async (options: ZafRequest) => {
      const outcome = await clientRequest(account, agentId, { ...options, timeout: undefined });
      if (outcome.ok) return outcome.responseText;
      throw outcome;
    },
  };
  return createRequest(client as ZafClient);
}
