import { settingsOf } from '../../sandbox/services';
import { setUpWorkspaces } from './workspace';

/** Expressions of an admin in a real browser: in a worker, under the policy that Zendesk serves apps with. */
const workspaces = setUpWorkspaces();
const MARIE = 8801;
const settings = settingsOf('json');

/** Compares two trees of 2^30 leaves, each of which takes a few bytes. */
const tree = Array.from({ length: 30 }, () => '[@,@]').join('|');
const ENDLESS = `orders = {a: ${tree}, b: ${tree}} | [a == b]`;

it('reads the orders of an endpoint of one’s own, without a complaint of the browser', async () => {
  const work = await workspaces.open({ locale: 'en', ticket: MARIE, settings });
  await work.panel(MARIE).ready();
  await work.panel(MARIE).order.getByText('#1042').first().waitFor();
  expect(await work.panel(MARIE).order.textContent()).toContain('Lampe Oslo');
});

it('gives an expression up that never comes to an end; the page goes on all the while', async () => {
  const options = String(settings['shop1_options']).replace('orders = data.orders', ENDLESS);
  const work = await workspaces.open({
    locale: 'en',
    ticket: MARIE,
    settings: { ...settings, shop1_options: options },
  });
  const frame = await work.frame(`Throughline sidebar ${MARIE}`);
  await frame.evaluate(() => {
    let last = performance.now();
    Object.assign(window, { longest: 0 });
    setInterval(() => {
      const now = performance.now();
      Object.assign(window, { longest: Math.max((window as { longest?: number }).longest ?? 0, now - last) });
      last = now;
    }, 20);
  });
  await work
    .panel(MARIE)
    .root.getByText(/Kasse is too slow/)
    .first()
    .waitFor();
  expect(await frame.evaluate(() => (window as { longest?: number }).longest ?? Infinity)).toBeLessThan(
    1_500,
  );
});
