import { act, within } from '@testing-library/react';
import { FAULTS } from '../../sandbox/types';
import type { Fault, Service } from '../../sandbox/types';
import type { SituationName } from '../../sandbox/world/situations';
import { createTranslate } from '../../src/lib/translate';
import type { ProblemKind } from '../../src/model/problem';
import english from '../../translations/en.json';
import { blockOf, findButton, failOnTrouble, openTicket, pass, withStageClock } from './stage';
import type { Stage, Tab } from './stage';

withStageClock();
failOnTrouble();

type Opened = Stage & Tab;

/** What each fault is called in the row that tells of it. `slow` mends itself: 5 s are within every limit. */
const KINDS: Record<Fault, ProblemKind | null> = {
  slow: null,
  silent: 'slow',
  '401': 'rejected',
  '403': 'forbidden',
  '404': 'missing',
  '429': 'limited',
  '500': 'down',
  html: 'malformed',
  cut: 'malformed',
  empty: 'malformed',
  throttled: 'limited',
  accessDenied: 'forbidden',
  partial: 'partial',
  redacted: 'redacted',
  sixtyDays: 'history',
};
const RETRYABLE: readonly (ProblemKind | null)[] = ['slow', 'limited', 'down', 'malformed', 'partial'];
/** What an admin mends in the shop while the panel is open. */
const MENDED_ELSEWHERE: readonly (ProblemKind | null)[] = ['rejected', 'forbidden', 'missing'];
const MILD: readonly (ProblemKind | null)[] = ['partial', 'redacted', 'history'];
const GRAPHQL_ONLY: readonly Fault[] = ['throttled', 'accessDenied', 'partial', 'redacted', 'sixtyDays'];

const translate = createTranslate('en', english);
const words = (kind: ProblemKind, label: string, seconds = 0): string =>
  translate(`problem.${kind}`, { label, seconds, days: 60 });

/** The row of the first view that tells of the one most urgent thing. */
const inAlertRow = ({ panel }: Opened, text: string) => {
  const row = within(panel).getByTitle(text).parentElement;
  if (!row) throw new Error('no row');
  return Promise.resolve(row);
};
const inOrderBlock = (tab: Opened) => Promise.resolve(blockOf(tab, 'Order in question'));
const inSection = (name: RegExp) => async (tab: Opened) => {
  await tab.click(name);
  return blockOf(tab, 'More');
};

interface Suffering {
  situation: SituationName;
  /** The name that people know the service by. */
  label: string;
  /** Where an agent reads what is wrong. */
  place: (tab: Opened, text: string) => Promise<HTMLElement>;
  /** Without it the order in question cannot be shown to anyone. */
  hasOrder: boolean;
  kinds?: Partial<typeof KINDS>;
}

const SERVICES: Partial<Record<Service, Suffering>> = {
  users: {
    situation: 'refund-pending',
    label: 'Zendesk',
    place: inAlertRow,
    hasOrder: true, // of the address that the ticket was written from
  },
  tickets: { situation: 'refund-pending', label: 'Zendesk', place: inAlertRow, hasOrder: true },
  comments: { situation: 'refund-pending', label: 'Zendesk', place: inAlertRow, hasOrder: true },
  conversationLog: {
    situation: 'delivered-not-received',
    label: 'Zendesk',
    place: inAlertRow,
    hasOrder: true,
  },
  macros: { situation: 'refund-pending', label: 'Zendesk', place: inAlertRow, hasOrder: true },
  helpCenter: {
    situation: 'refund-pending',
    label: 'Help Center',
    place: inAlertRow,
    hasOrder: true,
    kinds: { '404': null }, // an account without a Help Center lacks nothing
  },
  shopify: { situation: 'refund-pending', label: 'Shopify', place: inOrderBlock, hasOrder: false },
};

const CASES = Object.entries(SERVICES).flatMap(([service, suffering]) =>
  FAULTS.filter((fault) => service === 'shopify' || !GRAPHQL_ONLY.includes(fault)).map(
    (fault) => [service as Service, fault, suffering] as const,
  ),
);

const CUSTOMERS: Partial<Record<SituationName, [name: string, order: string]>> = {
  'refund-pending': ['Thomas Girard', '#1012'],
  'delivered-not-received': ['Julien Moreau', '#1047'],
};

const isWaiting = ({ panel }: Tab): boolean =>
  panel.querySelector('[data-skeleton], [aria-busy="true"]') !== null;

const hasOrder = (tab: Opened, number: string): boolean =>
  blockOf(tab, 'Order in question').textContent?.includes(number) === true;

/** The blocks that do not need the broken service are as they always are. */
function expectTheRest(tab: Opened, suffering: Suffering, isOrderThere: boolean): void {
  const [name = '', order = ''] = CUSTOMERS[suffering.situation] ?? [];
  expect(tab.text()).toContain(name);
  expect(blockOf(tab, 'Hand-over')).toHaveTextContent('Wants');
  expect(findButton(tab.panel, /^Insert (public reply|message), FR/)).toBeEnabled();
  expect(tab.text()).toContain(`order ${order.slice(1)}`);
  expect(hasOrder(tab, order)).toBe(isOrderThere);
  expect(tab.account.complaints).toEqual([]);
}

describe.each(CASES)('%s: %s', (service, fault, suffering) => {
  const kind = suffering.kinds?.[fault] === undefined ? KINDS[fault] : suffering.kinds[fault];
  const isOrderThere = suffering.hasOrder || kind === null || MILD.includes(kind);
  const isRetryable = RETRYABLE.includes(kind) || (service === 'shopify' && MENDED_ELSEWHERE.includes(kind));
  const place = MILD.includes(kind) ? inSection(/^Orders/) : suffering.place;

  it(`an agent ${kind === null ? 'is told nothing and misses nothing' : `reads that it is ${kind}`}, and the rest works`, async () => {
    const tab = await openTicket(suffering.situation, { faults: { [service]: fault } });
    await pass(15_500);
    expect(isWaiting(tab)).toBe(false);
    expectTheRest(tab, suffering, isOrderThere);
    const text = kind && words(kind, suffering.label, fault === 'throttled' ? 1 : 0);
    if (text === null) {
      await pass(5_000); // a list of several pages at 5 s each
      expect(findButton(tab.panel, 'Retry')).toBeNull();
    } else await expectRow(tab, await place(tab, text), text, isRetryable);
  });

  async function expectRow(tab: Opened, row: HTMLElement, text: string, isRetryable: boolean): Promise<void> {
    expect(row).toHaveTextContent(text);
    expect(findButton(row, 'Retry') !== null).toBe(isRetryable);
    if (!isRetryable) return;
    // Lifted, one click, and all is as if nothing had been.
    tab.account.faults = {};
    await tab.click('Retry');
    await pass(5_000);
    expect(tab.text()).not.toContain(text);
    expect(isWaiting(tab)).toBe(false);
    expectTheRest(tab, suffering, true);
  }
});

/** Of a fact that was put right: written with one attempt, or told, and with the next one. */
describe.each(FAULTS.filter((fault) => !GRAPHQL_ONLY.includes(fault)))('records: %s', (fault) => {
  const kind = KINDS[fault];
  const isQuiet = kind === 'forbidden' || kind === 'missing' || kind === null;
  const problemOf = (tab: Opened) => tab.parts.session.state().decisions.problem?.kind ?? null;
  const numberOf = (tab: Opened) =>
    tab.parts.session.state().facts.find(({ slot, isSuperseded }) => slot === 'orderNumber' && !isSuperseded);
  const documents = (tab: Opened) => tab.account.world.objects['throughline_document']?.records ?? [];

  it('the ticket is as always; what the agent decides holds, and is written when the fault is lifted', async () => {
    const tab = await openTicket('refund-pending', { faults: { records: fault } });
    await pass(15_500);
    expect(isWaiting(tab)).toBe(false);
    expect(problemOf(tab)).toBe(isQuiet ? null : kind);
    const { session } = tab.parts;
    await act(async () => void session.decideFact(numberOf(tab)?.id ?? '', { verdict: 'right' }));
    await pass(20_000);
    expect(numberOf(tab)?.decision?.verdict).toBe('right');
    expect(problemOf(tab)).toBe(kind);
    expect(documents(tab)).toHaveLength(kind === null ? 1 : 0);
    tab.account.faults = {};
    await act(async () => session.retry('records'));
    await pass(5_000);
    expect(problemOf(tab)).toBeNull();
    expect(documents(tab)).toHaveLength(1);
    expect(isWaiting(tab)).toBe(false);
    expect(tab.account.complaints).toEqual([]);
  });
});

describe('everything at once', () => {
  const all = (fault: Fault) =>
    Object.fromEntries(Object.keys(SERVICES).map((service) => [service, fault])) as Record<Service, Fault>;

  it.each(FAULTS.filter((fault) => !GRAPHQL_ONLY.includes(fault) && fault !== 'slow'))(
    'all services %s: no skeleton is left after 15 s, and the words of the mail are still used',
    async (fault) => {
      const tab = await openTicket('order-late', { faults: all(fault) });
      await pass(15_500);
      expect(isWaiting(tab)).toBe(false);
      expect(tab.text()).toContain('Marie Durand');
      expect(blockOf(tab, 'Hand-over')).toHaveTextContent(/Wants“Où/);
      expect(tab.text()).toContain('order 1042');
      expect(blockOf(tab, 'Order in question')).toHaveTextContent('Shopify');
    },
  );

  it('says after 3 s that the shop is slow, before it has failed', async () => {
    const tab = await openTicket('refund-pending', { faults: { shopify: 'silent' } });
    await pass(2_000);
    expect(tab.text()).not.toContain(translate('panel.order.slow'));
    await pass(2_500);
    expect(blockOf(tab, 'Order in question')).toHaveTextContent(translate('panel.order.slow'));
  });

  it('no shop connected: one grey row, and facts from the mail still work', async () => {
    const tab = await openTicket('refund-pending', { settings: { shopify_shop: '' } });
    await pass(6_000);
    expect(blockOf(tab, 'Order in question')).toHaveTextContent(translate('panel.order.noShop'));
    expect(tab.text()).toContain('order 1012');
    expect(tab.account.requests.filter((request) => request.service === 'shopify')).toEqual([]);
  });
});
