import * as v from 'valibot';
import { listen, type ZafClient } from './zafClient';

/** Our name as Zendesk writes it in addresses. */
const APP = 'throughline';

const routeSchema = v.object({ path: v.string() });

/** Shows our page in the navigation bar, at that path. Nothing happens where the host has no such way. */
export function openOwnPage(client: ZafClient, path: string): void {
  void client.invoke('routeTo', 'nav_bar', APP, path).catch(() => undefined);
}

/** The host shows this page at a path that somebody asked for. Gives back what ends it. */
export const onRoute = (client: ZafClient, listener: (path: string) => void): (() => void) =>
  listen(client, 'app.route.changed', (raw) => {
    const route = v.safeParse(routeSchema, raw);
    if (route.success) listener(route.output.path);
  });
