import { fromHost, readPaths, type ZafClient } from './zafClient';

/** What custom fields of the ticket on screen hold, in the order of their ids; undefined where the form has none. No request. */
export async function readTicketFields(client: ZafClient, ids: readonly string[]): Promise<unknown[]> {
  const paths = ids.map((id) => `ticket.customField:custom_field_${id}`);
  const values = await readPaths(client, paths);
  return paths.map((path) => values[path]);
}

/** Sets custom fields of the ticket on screen, by their ids, in one call. Rejects where the host refuses it. */
export async function setTicketFields(
  client: ZafClient,
  values: Readonly<Record<string, string | number>>,
): Promise<void> {
  const paths = Object.entries(values).map(([id, value]) => [`ticket.customField:custom_field_${id}`, value]);
  await fromHost(client.set(Object.fromEntries(paths)));
}
