/** Every concrete part of the privacy page, once. Fetched only by whoever opens it. */
import { dayOf } from '../../acceptance/day';
import { createLeads } from '../../acceptance/leads';
import { systemClock } from '../../browser/clock';
import { randomIds } from '../../browser/ids';
import { ownerName } from '../../browser/name';
import { openStore } from '../../browser/store';
import { politely } from '../../lib/politely';
import { createTranslate, type Translate } from '../../lib/translate';
import { wait } from '../../lib/wait';
import type { Settings, Store } from '../../model/ports';
import type { Service } from '../../privacy/inventory/flows';
import type { PrivacyParts } from '../../privacy/parts';
import { PrivacyPage } from '../../privacy/PrivacyPage';
import { readAddress } from '../../purchases/readAddress';
import type { Install } from '../../zendesk/install';
import { createBulkRecords, createRecords } from '../../zendesk/records';
import { createRequest } from '../../zendesk/request';
import type { ZafClient } from '../../zendesk/zafClient';
import { readSetup } from '../writer/setup';
import { createAccountData } from './account';

/** Agents share the limit, and come first: on a small plan there are sixty left for all of them. */
const REQUESTS_A_MINUTE = 30;

const PLACES = {
  fields: '/admin/objects-rules/tickets/ticket-fields',
  schedules: '/admin/account/security/deletion-schedules',
  objects: '/admin/objects-rules/custom-objects/objects',
};

const LANGUAGES = {
  en: () => import('./words/en.json'),
  fr: () => import('./words/fr.json'),
  de: () => import('./words/de.json'),
};

/** The admin's privacy page with all its parts. */
export async function privacyPage(client: ZafClient, install: Install, translate: Translate) {
  const parts = wirePrivacy(client, install, translate, await openStore(ownerName(install)));
  return () => <PrivacyPage parts={parts} />;
}

function wirePrivacy(client: ZafClient, install: Install, translate: Translate, store: Store): PrivacyParts {
  const { settings, subdomain } = install;
  const request = createRequest(client);
  const pause = politely(REQUESTS_A_MINUTE, systemClock);
  return {
    records: { ...createRecords(request), ...createBulkRecords(request) },
    account: createAccountData(request, { pause, wait }),
    leads: createLeads({ request, settings, clock: systemClock }),
    store,
    settings,
    pause,
    clock: systemClock,
    wait,
    isAdmin: install.agentRole === 'admin',
    services: servicesOf(settings),
    by: { id: install.agentId, name: install.agentName },
    subdomain,
    version: install.version,
    settingNames: Object.keys(settings).toSorted(),
    today: () => dayOf(systemClock.now(), install.accountTimeZone),
    hash,
    salt: () => randomIds.next(),
    loadWords: async (language) => createTranslate(language, (await LANGUAGES[language]()).default),
    linkTo: (place) => `https://${subdomain}.zendesk.com${PLACES[place]}`,
    translate,
  };
}

async function hash(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const textOf = (settings: Settings, name: string): string => String(settings[name] ?? '').trim();

const hostOf = (address: string): string => {
  const read = readAddress(address);
  return read === null ? '' : new URL(read).host;
};

/** Everybody outside Zendesk whom these settings name. */
export function servicesOf(settings: Settings): Service[] {
  const text = (name: string): string => textOf(settings, name);
  const shop = text('shopify_shop');
  const slots = ['shop1', 'shop2', 'shop3'].flatMap((slot): Service[] => {
    const kind = text(`${slot}_kind`).toLowerCase();
    const label = text(`${slot}_name`) || kind;
    return kind === '' ? [] : [{ kind, label, host: hostOf(text(`${slot}_address`)) }];
  });
  return [
    ...(shop === ''
      ? []
      : [{ kind: 'shopify', label: 'Shopify', host: shop.includes('.') ? shop : `${shop}.myshopify.com` }]),
    ...(text('order_object') === ''
      ? []
      : [{ kind: 'customObject', label: text('order_object'), host: 'zendesk.com' }]),
    ...slots,
    ...(settings['marketing_klaviyo'] === true
      ? [{ kind: 'klaviyo', label: 'Klaviyo', host: 'a.klaviyo.com' }]
      : []),
    ...(text('sunshine_app_id') === ''
      ? []
      : [
          {
            kind: 'sunshine',
            label: 'Sunshine Conversations',
            host: settings['sunshine_is_eu'] === true ? 'api.eu-1.smooch.io' : 'api.smooch.io',
          },
        ]),
    ...modelOf(settings),
  ];
}

/** None where its settings cannot be used: then nothing leaves for it. */
function modelOf(settings: Settings): Service[] {
  if (textOf(settings, 'llm_provider') === '') return [];
  const read = readSetup(settings);
  if ('wrong' in read) return [];
  const { provider, setup, allowed, isUnasked } = read;
  return [
    {
      kind: provider.id,
      label: provider.label,
      host: provider.host ?? hostOf(setup.address),
      model: { name: setup.model, lets: allowed, isUnasked },
    },
  ];
}
