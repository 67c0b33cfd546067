/** Every concrete part of setup, once. Fetched only by whoever opens it. */
import { watchIndex } from '../../acceptance/indexProgress';
import { openChannel } from '../../browser/channel';
import { systemClock } from '../../browser/clock';
import { ownerName } from '../../browser/name';
import type { Translate } from '../../lib/translate';
import type { AdminPlace, SetupPart, SetupParts } from '../../setup/parts';
import { SetupPage } from '../../setup/SetupPage';
import { createAuditsReader } from '../../transcripts/audits';
import { createCommentsReader } from '../../transcripts/comments';
import { createConversationLogReader } from '../../transcripts/conversationLog';
import { createSunshineReader } from '../../transcripts/sunshine';
import type { Install } from '../../zendesk/install';
import { createRecords } from '../../zendesk/records';
import { createRequest } from '../../zendesk/request';
import type { ZafClient } from '../../zendesk/zafClient';
import { readSetup } from '../writer/setup';
import { createEditing } from './editing';
import { createReadRecent } from './recentTickets';
import { shopParts } from './shopParts';
import { tryTicket } from './tryTicket';
import { ticketLookup, zendeskParts } from './zendeskParts';

/** Zendesk's admin pages, below the account's own address. */
const PLACES: Record<AdminPlace, string> = {
  app: '/admin/apps-integrations/apps/support-apps',
  roles: '/admin/people/team/roles',
  objects: '/admin/objects-rules/custom-objects/objects',
  helpCenter: '/knowledge',
  macros: '/admin/workspaces/agent-workspace/macros',
  messaging: '/admin/channels/messaging_and_social/channels',
};

function wireSetup(client: ZafClient, install: Install, translate: Translate): SetupParts {
  const { settings, locale, accountTimeZone: timeZone } = install;
  const request = createRequest(client);
  const records = createRecords(request);
  const readerParts = { request, readFields: async () => [], settings, locale, timeZone };
  const sunshine = createSunshineReader(readerParts);
  const shops = shopParts({ request, settings });
  const own = zendeskParts({ request, records, settings, agentId: install.agentId });
  return {
    parts: [
      ...own.slice(0, 1),
      ...shops.parts,
      ...own.slice(1),
      sunshinePart(sunshine, settings),
      llmPart(settings),
    ],
    lookups: [ticketLookup(request), ...shops.lookups],
    isAdmin: install.agentRole === 'admin',
    settings,
    version: install.version,
    readRecent: createReadRecent({
      request,
      readers: [
        createConversationLogReader(readerParts),
        createAuditsReader(readerParts),
        createCommentsReader(readerParts),
      ],
      clock: systemClock,
    }),
    editing: createEditing({ request, records, install }),
    watchIndex: (listener) => watchIndex(openChannel(ownerName(install)), listener),
    tryTicket: (ticketId, onShown) => tryTicket({ client, install, ticketId, onShown }),
    linkTo: (place) => `https://${install.subdomain}.zendesk.com${PLACES[place]}`,
    now: () => systemClock.now(),
    timeZone,
    translate,
  };
}

/** The admin's page with all its parts. */
export function setupPage(client: ZafClient, install: Install, translate: Translate) {
  const parts = wireSetup(client, install, translate);
  return () => <SetupPage parts={parts} />;
}

function sunshinePart(
  sunshine: ReturnType<typeof createSunshineReader>,
  settings: Install['settings'],
): SetupPart {
  const isOn = String(settings['sunshine_app_id'] ?? '').trim() !== '';
  const host = settings['sunshine_is_eu'] === true ? 'api.eu-1.smooch.io' : 'api.smooch.io';
  return {
    id: 'sunshine',
    isOn,
    host,
    place: isOn ? 'app' : 'messaging',
    async attempt(signal) {
      await sunshine.probe?.(signal);
      return { says: { key: 'setup.trial.sunshine' }, sample: [] };
    },
  };
}

/** A model is tried in the panel, where what leaves is shown first: setup only tells whether its settings can be used. */
function llmPart(settings: Install['settings']): SetupPart {
  const isOn = String(settings['llm_provider'] ?? '').trim() !== '';
  const setup = isOn ? readSetup(settings) : null;
  const provider = setup && 'provider' in setup ? setup.provider : null;
  return {
    id: 'llm',
    ...(provider && { label: provider.label }),
    isOn,
    host: provider?.host ?? null,
    place: 'app',
    wrong: async () =>
      setup && 'wrong' in setup ? { key: 'setup.wrong', values: { setting: setup.wrong } } : null,
  };
}
