import { fireEvent } from '@testing-library/react';
import { modelSettings } from '../../sandbox/services';
import type { World } from '../../sandbox/world/types';
import { failOnTrouble, findButton, openTicket, pass, withStageClock } from './stage';
import type { Stage, StageOptions, Tab } from './stage';

withStageClock();
failOnTrouble();

const WORDS = 'deux ans à partir de son achat';
const TITLE = 'Carte cadeau : durée de validité';
const ASKS = 'Combien de temps la carte cadeau est-elle valable ?';
const INSERT = /^Insert (?:message|public reply|note), FR$/;

/** What is asked for last is answered by one article alone, and that is for agents. */
function onlyForAgents(world: World): void {
  const [first] = world.articles;
  if (!first) throw new Error('a world without articles');
  world.macros.length = 0;
  for (const ticket of world.tickets) ticket.subject = ASKS;
  const body = `<p>La carte cadeau est valable ${WORDS}. Son solde se lit sur la page des cartes cadeaux.</p>`;
  world.articles = [{ ...first, locale: 'fr', title: TITLE, body, user_segment_id: 4711 }];
}

const card = ({ panel }: Tab): string =>
  (panel.querySelector('article')?.textContent ?? '').replace(/\u2060\d+/g, '');
const question = ({ panel }: Tab): Element | null =>
  panel.querySelector('[aria-label="Internal source: insert all the same?"]');

async function press(tab: Tab, key: string): Promise<void> {
  fireEvent.keyDown(tab.panel.ownerDocument.body, { key });
  await pass(500);
}

async function open(options: StageOptions = {}): Promise<Stage & Tab> {
  const tab = await openTicket('order-late', { ...options, change: onlyForAgents });
  await pass(6_000);
  await tab.port.receive(tab.ticketId, ASKS);
  await pass(20_000);
  return tab;
}

async function toInternal(options: StageOptions = {}): Promise<Stage & Tab> {
  const tab = await open(options);
  await tab.click(`article ${TITLE}`);
  await pass(500);
  expect(card(tab)).toContain(WORDS);
  return tab;
}

describe('a text for agents', () => {
  it('comes after all others, and no reply takes anything of it by itself', async () => {
    const tab = await open();
    expect(card(tab)).toContain('#1042');
    expect(card(tab)).not.toContain(WORDS);
    expect(card(tab)).not.toContain('Internal source');
    expect(findButton(tab.panel, `article ${TITLE}`)).not.toBeNull();
  });

  it('is marked, and reaches the customer once the agent says so, without its link', async () => {
    const tab = await toInternal();
    expect(card(tab)).toContain('Internal source');
    const before = tab.draft();
    await tab.click(INSERT);
    expect(question(tab)).not.toBeNull();
    expect(tab.draft()).toBe(before);
    await tab.click('Insert');
    expect(tab.draft()).toContain(WORDS);
    expect(tab.draft()).not.toContain('http');
    expect(question(tab)).toBeNull();
  });

  it.each(['Cancel', 'Escape'])('stays out after %s, by key as by click', async (way) => {
    const tab = await toInternal();
    const before = tab.draft();
    await press(tab, 'i');
    expect(question(tab)).not.toBeNull();
    await (way === 'Escape' ? press(tab, way) : tab.click(way));
    expect(question(tab)).toBeNull();
    expect(tab.draft()).toBe(before);
  });

  it('goes into a note without a word', async () => {
    const tab = await toInternal();
    tab.desk.setTarget(tab.ticketId, 'internal');
    await pass(3_000);
    await tab.click('Insert note, FR');
    expect(question(tab)).toBeNull();
    expect(tab.draft()).toContain(WORDS);
  });

  it('asks for the agent’s own wording of it too, and keeps it', async () => {
    const tab = await toInternal();
    await tab.click('Edit');
    const editor = tab.panel.querySelector('article textarea');
    if (!editor) throw new Error('no editor');
    fireEvent.change(editor, { target: { value: `Elle vaut ${WORDS}.` } });
    await tab.click(INSERT);
    expect(tab.draft()).not.toContain(WORDS);
    await tab.click('Insert');
    expect(tab.draft()).toContain(`Elle vaut ${WORDS}.`);
  });

  it('never leaves for a model', async () => {
    const tab = await toInternal({ settings: modelSettings('openai') });
    await tab.click('AI');
    await tab.click('Shorter');
    await pass(1_000);
    expect(tab.text()).toContain('comes from an internal source, which is not sent');
    await tab.click('Write a reply');
    await pass(3_000);
    await tab.click('Send');
    await pass(3_000);
    const sent = tab.account.requests.filter(({ service }) => service === 'llm');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).not.toContain(WORDS);
  });
});
