import type { ZafClient } from '../../zendesk/zafClient';

/** A client that remembers to what was listened, so that all of it can be ended (`endClient`). */
export interface HeardClient extends ZafClient {
  heard: Parameters<ZafClient['on']>[];
}

export function heardClient(client: ZafClient): HeardClient {
  const own = Object.create(client) as HeardClient;
  own.heard = [];
  own.on = (...heard) => {
    client.on(...heard);
    own.heard.push(heard);
  };
  return own;
}
