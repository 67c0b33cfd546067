import { startBackground } from '../background/startBackground';
import { readInstall } from '../zendesk/install';
import { openClient, type ZafClient } from '../zendesk/zafClient';
import { keepBackground } from './mode/keepBackground';
import { wireBackground } from './wireBackground';

/** Nobody waits for this page, so a host that does not tell whose it is may be asked again, in ms. */
const AGAIN_MS = 30_000;

async function start(client: ZafClient): Promise<void> {
  const install = await readInstall(client).catch(() => null);
  if (!install) return void setTimeout(() => void start(client), AGAIN_MS);
  await keepBackground(client, install, async (own) => startBackground(await wireBackground(own, install)));
}

void openClient().then((client) => client && start(client));
