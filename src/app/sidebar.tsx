import { Panel } from '../panel/Panel';
import { readInstall } from '../zendesk/install';
import { openClient } from '../zendesk/zafClient';
import { loadTranslate } from './messages';
import { heardClient } from './mode/heardClient';
import { mount, sayPlainly, startScreen } from './mount';

/** When the first view stands in any case, in ms. */
const FIRST_VIEW_MS = 3_000;

async function start(): Promise<void> {
  const client = await openClient();
  if (!client) return sayPlainly('Throughline works inside a Zendesk ticket. Open a ticket there to see it.');
  const engine = import('./wire'); // after the skeleton has been painted, while the host tells who and where we are
  const install = await readInstall(client);
  const translate = await loadTranslate(install.locale);
  const { lastKnown, wireSidebar } = await engine;
  const begun = await lastKnown(install);
  const draw = mount(client, translate);
  const begin = async () => {
    const own = heardClient(client);
    const parts = await wireSidebar(own, install, translate, begun);
    draw(<Panel parts={parts} />);
    return { own, parts };
  };
  const running = begun.acting.isStopped ? null : await begin();
  const keep = async () =>
    (await import('./mode/keepMode')).keepMode({ client, install, translate, begun, draw, begin, running });
  setTimeout(() => void keep(), running ? FIRST_VIEW_MS : 0);
}

startScreen(start);
