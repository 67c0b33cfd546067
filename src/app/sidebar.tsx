import { Panel } from '../panel/Panel';
import { readInstall } from '../zendesk/install';
import { openClient } from '../zendesk/zafClient';
import { loadTranslate } from './messages';
import { mount, sayPlainly, startScreen } from './mount';

async function start(): Promise<void> {
  const client = await openClient();
  if (!client) return sayPlainly('Throughline works inside a Zendesk ticket. Open a ticket there to see it.');
  const engine = import('./wire'); // after the skeleton has been painted, while the host tells who and where we are
  const install = await readInstall(client);
  const translate = await loadTranslate(install.locale);
  const { wireSidebar } = await engine;
  mount(client, translate, <Panel parts={await wireSidebar(client, install, translate)} />);
}

startScreen(start);
