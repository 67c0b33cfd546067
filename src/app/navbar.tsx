import { TeamPage } from '../team/TeamPage';
import { readInstall } from '../zendesk/install';
import { openClient } from '../zendesk/zafClient';
import { loadTranslate } from './messages';
import { mount, sayPlainly } from './mount';
import { wireTeam } from './wire';

async function start(): Promise<void> {
  const client = await openClient();
  if (!client) return sayPlainly('Throughline works inside Zendesk. Open it there from the bar on the left.');
  const install = await readInstall(client);
  const translate = await loadTranslate(install.locale);
  mount(client, <TeamPage parts={wireTeam(client, install, translate)} />);
}

start().catch(() =>
  sayPlainly('Throughline could not start. Reload the page; if it stays, tell your admin.'),
);
