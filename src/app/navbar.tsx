import { lazy } from 'react';
import { TeamPage } from '../team/TeamPage';
import type { Translate } from '../lib/translate';
import { type Install, readInstall } from '../zendesk/install';
import { onRoute } from '../zendesk/route';
import { openClient, type ZafClient } from '../zendesk/zafClient';
import { loadTranslate } from './messages';
import { mount, sayPlainly, startScreen } from './mount';
import { wireTeam } from './wireTeam';

async function start(): Promise<void> {
  const client = await openClient();
  if (!client) return sayPlainly('Throughline works inside Zendesk. Open it there from the bar on the left.');
  const install = await readInstall(client);
  // "My figures" in the panel: the page's own address tells its tab.
  // A host that only shows the page names no path, and whoever is on a tab stays there.
  onRoute(client, (path) => {
    const asked = path.replace(/^\/+/, '');
    if (asked !== '') location.hash = `#tab=${encodeURIComponent(asked)}`;
  });
  const translate = await loadTranslate(install.locale);
  await translate.learn();
  const isAdmin = install.agentRole === 'admin';
  const setup = isAdmin ? setupOf(client, install, translate) : null;
  const privacy = isAdmin ? privacyOf(client, install, translate) : null;
  mount(client, translate)(<TeamPage parts={{ ...wireTeam(client, install, translate), setup, privacy }} />);
}

/** Only admins who open it fetch it. */
const setupOf = (client: ZafClient, install: Install, translate: Translate) =>
  lazy(async () => {
    const { setupPage } = await import('./setup/wireSetup');
    return { default: setupPage(client, install, translate) };
  });

const privacyOf = (client: ZafClient, install: Install, translate: Translate) =>
  lazy(async () => {
    const { privacyPage } = await import('./privacy/wirePrivacy');
    return { default: await privacyPage(client, install, translate) };
  });

startScreen(start);
