import { failOnTrouble, openTicket, pass, withStageClock } from './stage';

withStageClock();
failOnTrouble();

const asked = ({ account }: Awaited<ReturnType<typeof openTicket>>) =>
  account.requests.filter(({ url }) => /klaviyo|\/events/.test(url) && !url.includes('throughline_event'));

describe('what a customer was sent to sell them something', () => {
  it('is asked of nobody until an admin switches it on', async () => {
    const tab = await openTicket('order-late');
    await pass(3_000);
    await tab.click(/^Customer/);
    await tab.click('Shop’s notes, marketing');
    await pass(3_000);
    expect(asked(tab)).toEqual([]);
    expect(tab.text()).not.toContain('Last campaign');
  });

  it('stands in the panel by each source that is on, after a click, and it is no time to sell', async () => {
    const settings = { marketing_klaviyo: true, marketing_zendesk: true };
    const tab = await openTicket('order-late', { settings });
    await pass(3_000);
    expect(asked(tab)).toEqual([]);
    await tab.click(/^Customer/);
    await tab.click('Shop’s notes, marketing');
    await pass(3_000);
    expect(asked(tab).map(({ url }) => new URL(url).pathname.replace(/\/\d+/, '/N'))).toEqual(
      expect.arrayContaining(['/api/profiles', '/api/events', '/api/v2/users/N/events']),
    );
    expect(tab.text()).toMatch(/Last campaign\W*Winter lamps/);
    expect(tab.text()).toMatch(/Code promised\W*HELLO\d+ · until/);
    expect(tab.text()).toContain('No upsell while a problem is open');
    expect(tab.text()).not.toContain('Last opened');
  });

  it('says which source does not answer, and shows the others', async () => {
    const settings = { marketing_klaviyo: true, marketing_zendesk: true };
    const tab = await openTicket('order-late', { settings, faults: { klaviyo: '500' } });
    await pass(3_000);
    await tab.click(/^Customer/);
    await tab.click('Shop’s notes, marketing');
    await pass(6_000);
    expect(tab.text()).toContain('Klaviyo does not answer');
    expect(tab.text()).toMatch(/Last campaign\W*Winter lamps/);
  });
});
