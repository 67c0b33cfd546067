import type { LoggedRequest } from '../../sandbox/types';
import { failOnTrouble, openStage, pass, type Stage, withStageClock } from './stage';

withStageClock();
failOnTrouble();

const MARIE = 8801;
const IN_COPY = [8801, 8803, 8806, 8813];

/** Macros and articles are the background's, once for each agent. */
const isIndex = ({ url }: LoggedRequest) => /\/macros\/|\/help_center\//.test(url);
const isShop = ({ service }: LoggedRequest) => !isZendesk(service);
const isZendesk = (service: string) => !/^(shopify|woocommerce|bigcommerce)$/.test(service);

const asked = ({ account }: Stage, from = 0) => account.requests.slice(from).filter((each) => !isIndex(each));
const urls = (requests: LoggedRequest[]) => requests.map(({ url }) => url);

async function working(): Promise<Stage & { end: () => void }> {
  const stage = await openStage();
  const end = await stage.startBackground();
  await pass(5_000); // the index is there
  return { ...stage, end };
}

describe('requests of the ticket sidebar', () => {
  it.each(IN_COPY)('until ticket %s stands: at most 8 to Zendesk and 2 to the shop', async (ticketId) => {
    const stage = await working();
    const before = stage.account.requests.length;
    const tab = await stage.open(ticketId);
    await pass(3_000);
    const all = asked(stage, before);
    const shop = all.filter(isShop);
    expect([urls(all), all.length - shop.length <= 8, shop.length <= 2]).toEqual([urls(all), true, true]);
    tab.remove();
    stage.end();
  });

  it('of a ticket that is opened again within a minute: two, whatever they are', async () => {
    const stage = await working();
    const first = await stage.open(MARIE);
    await pass(5_000);
    expect(first.text()).toContain('#1042');
    first.remove();
    await pass(20_000);
    const before = stage.account.requests.length;
    const again = await (await openStage({ beside: stage })).open(MARIE);
    await pass(5_000);
    expect(again.text()).toContain('#1042');
    const all = asked(stage, before);
    expect([urls(all), all.length <= 2]).toEqual([urls(all), true]);
    again.remove();
    stage.end();
  });

  it('of a tab that was restored and not yet shown: none', async () => {
    const stage = await openStage();
    const tab = await stage.restore(MARIE);
    await pass(60_000);
    expect(urls(stage.account.requests)).toEqual([]);
    tab.remove();
  });

  it('are made by every tab itself where there is no background page', async () => {
    const stage = await openStage();
    const tab = await stage.open(MARIE);
    await pass(5_000);
    expect(tab.text()).toContain('#1042');
    expect(asked(stage).filter(isShop)).toHaveLength(1);
    tab.remove();
  });

  it('to refresh the customer bring what is new', async () => {
    const stage = await working();
    const tab = await stage.open(MARIE);
    await pass(5_000);
    const before = stage.account.requests.length;
    await tab.click('Refresh the customer');
    await pass(5_000);
    expect(urls(asked(stage, before)).some((url) => url.includes('/users/'))).toBe(true);
    tab.remove();
    stage.end();
  });
});

it('nothing about a customer is kept in the browser', async () => {
  const stage = await working();
  const tab = await stage.open(MARIE);
  await pass(5_000);
  const kept = JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]);
  expect(kept).not.toMatch(/Marie|1042|example/);
  const databases = 'indexedDB' in globalThis ? await indexedDB.databases() : [];
  expect(databases).toEqual([]);
  tab.remove();
  stage.end();
});
