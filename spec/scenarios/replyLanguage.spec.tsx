import { failOnTrouble, findButton, openTicket, pass, withStageClock, type Stage, type Tab } from './stage';

withStageClock();
failOnTrouble();

const card = ({ panel }: Tab): string =>
  (panel.querySelector('article')?.textContent ?? '').replace(/\u2060\d+/g, '');
const row = ({ panel }: Tab): string => panel.querySelector('h1')?.parentElement?.textContent ?? '';

async function open(): Promise<Stage & Tab> {
  const tab = await openTicket('order-late');
  await pass(6_000);
  return tab;
}

async function speak(tab: Tab, language: string): Promise<void> {
  if (!findButton(tab.panel, language)) await tab.click(/^(?:FR|EN|DE|ES)$/);
  await pass(500);
  await tab.click(language);
  await pass(2_000);
}

describe('the language of the reply', () => {
  it.each([
    ['German', 'Ihre Bestellung #1042', 'DE'],
    ['Spanish', 'su pedido #1042', 'ES'],
    ['English', 'your order #1042', 'EN'],
  ])('is %s once the agent says so, and no model is needed', async (language, words, code) => {
    const tab = await open();
    expect(card(tab)).toContain('votre commande #1042');
    await speak(tab, language);
    expect(card(tab)).toContain(words);
    expect(card(tab)).toMatch(/[3-9] verified/);
    expect(row(tab)).toContain(code);
    expect(tab.panel.querySelector('[title$="the customer writes French"]')).not.toBeNull();
    expect(tab.text()).toContain('FR · customer');
    await tab.click(`Insert message, ${code}`);
    expect(tab.draft()).toContain(words);
  });

  it('holds when the customer writes again, until the agent goes back to theirs', async () => {
    const tab = await open();
    await speak(tab, 'German');
    await tab.port.receive(tab.ticketId, 'Alors, où est mon colis ? Toujours rien reçu.');
    await pass(6_000);
    expect(row(tab)).toContain('DE');
    expect(findButton(tab.panel, 'Insert message, DE')).not.toBeNull();
    await speak(tab, 'French');
    expect(row(tab)).toContain('FR');
    expect(card(tab)).toContain('votre commande #1042');
    expect(findButton(tab.panel, 'Insert message, FR')).not.toBeNull();
  });

  it('belongs to its ticket', async () => {
    const tab = await open();
    await speak(tab, 'German');
    const other = await openTicket('order-late');
    await pass(6_000);
    expect(row(other)).toContain('FR');
  });
});
