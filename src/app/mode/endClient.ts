import type { HeardClient } from './heardClient';

/** From now on nobody hears an event, a save asks nobody, and no request leaves. */
export function endClient(client: HeardClient): void {
  for (const heard of client.heard.splice(0)) client.off(...heard);
  client.on = () => undefined;
  client.request = () => Promise.reject(new DOMException('stopped', 'AbortError'));
}
