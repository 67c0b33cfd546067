import { startBackground } from '../background/startBackground';
import { readInstall } from '../zendesk/install';
import { openClient } from '../zendesk/zafClient';
import { wireBackground } from './wire';

async function start(): Promise<void> {
  const client = await openClient();
  if (!client) return;
  startBackground(await wireBackground(client, await readInstall(client)));
}

void start();
