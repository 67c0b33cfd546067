import { act, fireEvent } from '@testing-library/react';
import type { Fault, Service } from '../../sandbox/types';
import type { SituationName } from '../../sandbox/world/situations';
import { failOnTrouble, findButton, openTicket, pass, withStageClock } from './stage';
import type { Stage, Tab } from './stage';

withStageClock();
failOnTrouble();

type Opened = Stage & Tab;

/** Everything on screen, without the times at which sources answered. */
function onScreen({ panel }: Opened): string {
  const shown = panel.cloneNode(true) as HTMLElement;
  for (const each of shown.querySelectorAll('[aria-live]')) each.remove(); // heard, not seen
  return shown.textContent?.replace(/as of [\d:]+ [AP]M/, '') ?? '';
}

/** As a hand does it: the pointer and the focus stay where they are. */
async function press(tab: Opened, name: string): Promise<void> {
  const button = findButton(tab.panel, name);
  const root = tab.panel.querySelector('main');
  if (!button || !root) throw new Error(`no button ${name} in ${tab.text()}`);
  await act(async () => {
    fireEvent.pointerEnter(root);
    button.focus();
    fireEvent.click(button);
  });
}

const CASES: [Service[], Fault, SituationName][] = [
  [['users'], '500', 'order-late'],
  [['tickets'], '500', 'order-late'],
  [['tickets', 'users'], '500', 'order-late'],
  [['tickets', 'users', 'comments'], '500', 'refund-pending'],
  [['conversationLog', 'users'], '500', 'delivered-not-received'],
  [['macros'], '500', 'refund-pending'],
  [['shopify'], '500', 'order-late'],
  [['shopify'], '401', 'order-late'],
  [['shopify'], '403', 'order-late'],
  [['shopify'], '404', 'order-late'],
];

describe.each(CASES)('%s: %s, lifted, one click', (services, fault, situation) => {
  it('everything is as if it had never failed, though pointer and focus are still in the panel', async () => {
    const healthy = await openTicket(situation);
    await pass(15_500);
    const expected = onScreen(healthy);
    healthy.remove();
    const tab = await openTicket(situation, {
      faults: Object.fromEntries(services.map((service) => [service, fault])),
    });
    await pass(15_500);
    expect(onScreen(tab)).not.toBe(expected);
    tab.account.faults = {};
    await press(tab, 'Retry');
    await pass(8_000);
    expect(onScreen(tab)).toBe(expected);
    expect(tab.account.complaints).toEqual([]);
  });
});
