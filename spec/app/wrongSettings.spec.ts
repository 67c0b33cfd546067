import { createMemoryStore } from '../../src/browser/memoryStore';
import { createAccount } from '../background/world';
import type { Install } from '../../src/zendesk/install';
import type { NoticeParts } from '../../src/app/namedNotice';
import { checkSettings } from '../../src/app/checkSettings';
import type { Settings } from '../../src/model/ports';

const install = (settings: Settings): Install => ({
  subdomain: 'shop',
  installationId: 5,
  agentId: 7,
  agentName: 'Léa Martin',
  agentRole: 'agent',
  locale: 'en',
  accountTimeZone: 'Europe/Paris',
  settings,
  version: '0.1.0',
});
const set = (
  settings: Settings,
  records: NoticeParts['records'] = createAccount().records,
  store = createMemoryStore(),
) =>
  checkSettings({
    install: install(settings),
    store,
    records,
    clock: { now: () => Date.parse('2026-11-17T09:00:00Z') },
    ids: { next: () => 'mark' },
  });

const wrongIn = async (settings: Settings): Promise<string[]> =>
  ((await set(settings)?.()) ?? []).map(({ setting, value, kind }) => `${setting} ${value} ${kind}`);

it('nothing is looked at where nothing is written', () => {
  expect(set({ identity_level: '', bot_user_ids: null, shopify_shop: 'x' })).toBeNull();
});

it.each<[Settings, string[]]>([
  [{ identity_level: ' Strict ', bot_user_ids: '4001, 4002', facts_off: 'company,OTHER,dateOfBirth' }, []],
  [{ identity_level: 'strikt' }, ['identity_level strikt level']],
  [{ identity_level: 3 }, ['identity_level 3 level']],
  [{ bot_user_ids: '4001, Léo' }, ['bot_user_ids léo user']],
  [{ transcript_field_ids: 'custom_field_12, 13, transcript' }, ['transcript_field_ids transcript field']],
  [
    { facts_off: 'birthday, iban', facts_on: 'policy' },
    ['facts_off birthday factOff', 'facts_off iban factOff', 'facts_on policy factOn'],
  ],
  [{ bot_user_ids: 'x'.repeat(500) }, [`bot_user_ids ${'x'.repeat(60)} user`]],
])('%j: %j', async (settings, expected) => {
  expect(await wrongIn(settings)).toEqual(expected);
});

/** Records that are found again. */
const keeping = (account = createAccount()) => ({
  ...account,
  records: {
    ...account.records,
    find: async (_object: string, externalId: string) => {
      const fields = account.written.get(externalId);
      return fields ? { externalId, fields, updatedAt: '2026-11-17T09:00:00Z', updatedBy: '7' } : null;
    },
  },
});

describe('figures by name', () => {
  const NAMED = {
    figures_level: 'named',
    named_agreement_date: '2026-11-02',
    named_agreement_reference: 'BV 12/2026',
  };

  it.each([['off'], ['own'], ['team']])('at %s there is nothing to tell', async (level) => {
    expect(await wrongIn({ ...NAMED, figures_level: level })).toEqual([]);
  });

  it('without an agreement are figures of the team, and nothing is told', async () => {
    expect(await wrongIn({ ...NAMED, named_agreement_reference: '' })).toEqual([]);
  });

  it('are told to each agent until they read it, which is kept in the account', async () => {
    const account = keeping();
    const [told] = (await set(NAMED, account.records)?.()) ?? [];
    expect(told).toMatchObject({ kind: 'named', value: 'November 2, 2026, BV 12/2026' });
    expect(await set(NAMED, account.records)?.()).toHaveLength(1);
    await told?.onRead?.();
    // In another browser, too.
    expect(await set(NAMED, account.records)?.()).toEqual([]);
    const kept = [...account.written.values()].filter(({ kind }) => kind === 'informed');
    expect(kept).toHaveLength(1);
    expect(String(kept[0]?.['json'])).toContain('BV 12/2026');
    // Another agreement is another thing to know.
    expect(await set({ ...NAMED, named_agreement_date: '2026-11-16' }, account.records)?.()).toHaveLength(1);
  });

  it('are told in this browser once where the account keeps nothing', async () => {
    const account = createAccount();
    account.recordFault = () => ({ status: 403, kind: 'forbidden' });
    const store = createMemoryStore();
    const [told] = (await set(NAMED, account.records, store)?.()) ?? [];
    await expect(told?.onRead?.()).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await set(NAMED, account.records, store)?.()).toEqual([]);
  });
});
