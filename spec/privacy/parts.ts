import { createHash } from 'node:crypto';
import en from '../../translations/en.json';
import type { Account } from '../../sandbox/types';
import type { WorldRecord } from '../../sandbox/world/types';
import { createLeads } from '../../src/acceptance/leads';
import { createAccountData } from '../../src/app/privacy/account';
import { createMemoryStore } from '../../src/browser/memoryStore';
import { createTranslate } from '../../src/lib/translate';
import type { Request, Settings } from '../../src/model/ports';
import type { PrivacyParts } from '../../src/privacy/parts';
import { createBulkRecords, createRecords } from '../../src/zendesk/records';
import { sandboxRequest } from '../contracts/sandboxRequest';
import { IDS } from '../sandbox/smallWorld';
import { testAccount } from '../sandbox/testAccount';
import { installObjects } from '../../sandbox/services/ownObjects';

const NOW = '2026-03-10T09:00:00Z';

/** An account with our objects, and the page's parts over it; waiting is done at once. */
export function openPrivacy(
  options: { settings?: Settings; agentId?: number; over?: (request: Request) => Request } = {},
) {
  const { account, time } = testAccount();
  account.world.objects = {};
  installObjects(account.world);
  const asked: string[] = [];
  const plain = sandboxRequest(account, options.agentId ?? IDS.admin);
  const inner = options.over?.(plain) ?? plain;
  const request: Request = (each) => {
    asked.push(`${each.method ?? 'GET'} ${each.url}`);
    return inner(each);
  };
  const settings = options.settings ?? {};
  const pause = () => Promise.resolve();
  const waited: number[] = [];
  const wait = (ms: number) => {
    waited.push(ms);
    time.at += ms;
    return Promise.resolve();
  };
  const clock = { now: () => time.at };
  const parts: PrivacyParts = {
    records: { ...createRecords(request), ...createBulkRecords(request) },
    account: createAccountData(request, { pause, wait }),
    leads: createLeads({ request, settings, clock }),
    store: createMemoryStore(),
    settings,
    pause,
    clock,
    wait,
    isAdmin: true,
    services: [],
    by: { id: IDS.admin, name: 'Ada Admin' },
    subdomain: 'acme',
    version: '0.1.0',
    settingNames: [],
    today: () => '2026-03-10',
    hash: (text) => Promise.resolve(createHash('sha256').update(text).digest('hex')),
    salt: () => 'salt',
    loadWords: () => Promise.reject(new Error('not here')),
    linkTo: (place) => `https://acme.zendesk.com/${place}`,
    translate: createTranslate('en', en),
  };
  return { account, parts, asked, waited, time };
}

let next = 0;

/** Puts a record into the account as this user would have written it. */
export function keep(
  account: Account,
  object: 'throughline_event' | 'throughline_document',
  fields: Record<string, unknown>,
  over: Partial<WorldRecord> & { by?: number } = {},
): void {
  const { by = IDS.agent, ...rest } = over;
  next += 1;
  account.world.objects[object]?.records.push({
    id: `01SPEC${String(next).padStart(20, '0')}`,
    name: 'Throughline',
    external_id: `x-${next}`,
    custom_object_key: object,
    custom_object_fields: fields,
    created_by_user_id: String(by),
    updated_by_user_id: String(by),
    created_at: NOW,
    updated_at: NOW,
    ...rest,
  });
}

/** External ids of what is kept, of both objects. */
export const idsIn = (account: Account): string[] =>
  Object.values(account.world.objects)
    .flatMap(({ records }) => records.map(({ external_id: id }) => id ?? ''))
    .toSorted();

export const jsonOf = (account: Account, externalId: string): unknown => {
  const all = Object.values(account.world.objects).flatMap(({ records }) => records);
  const found = all.find(({ external_id: id }) => id === externalId);
  const json = found?.custom_object_fields['json'];
  return typeof json === 'string' ? JSON.parse(json) : null;
};
