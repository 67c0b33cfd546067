import type { Locator } from 'playwright-core';
import type { Slot } from '../../src/model/fact';
import { findBarriers } from './measure';
import { eventually, setUpWorkspaces, type Panel, type Workspace } from './workspace';

const workspaces = setUpWorkspaces();
const MARIE = 8801;
const KARIM = 10002;
const LONG = 8848;

/** The list of messages, once the section is open. */
async function openTalk(panel: Panel, work: Workspace): Promise<Locator> {
  await panel.section('conversation').click();
  const talk = panel.frame.getByRole('region', {
    name: work.say('panel.sections.conversation'),
    exact: true,
  });
  await talk.getByRole('listitem').last().waitFor();
  return talk;
}

/** One fact's detail, its list opened where it is not on the row. */
async function openFact(panel: Panel, work: Workspace, words: string, slot: Slot): Promise<Locator> {
  const button = panel.known.getByRole('button', { name: words, exact: false });
  const detail = panel.known.getByRole('group', { name: work.say(`panel.slot.${slot}`), exact: true });
  if ((await button.count()) === 0) await panel.known.getByRole('button', { name: /autres? fait/ }).click();
  await button.first().click();
  await detail.waitFor();
  return detail;
}

const isWritten = ({ method, url, status }: { method: string; url: string; status: number }): boolean =>
  method === 'PATCH' && url.includes('/throughline_document/') && status < 300;

/** What agents decide is collected for a moment, then written as one document. */
const written = async (work: Workspace, times: number): Promise<void> =>
  void (await eventually(work.account.requests, (all) =>
    expect(all.filter(isWritten).length).toBeGreaterThanOrEqual(times),
  ));

describe('what an agent says of facts and speakers', () => {
  it('wins, survives a reload, and reaches the colleague who takes over, with name and time', async () => {
    const work = await workspaces.open({ ticket: MARIE });
    const panel = work.panel(MARIE);
    await panel.card.waitFor();
    const press = (detail: Locator, key: string) =>
      detail.getByRole('button', { name: work.say(key), exact: true }).click();
    const right = await openFact(panel, work, '1042', 'orderNumber');
    await press(right, 'fact.right');
    await right.getByText('Léa Martin').waitFor();
    const edited = await openFact(panel, work, '69003', 'postcode');
    await press(edited, 'fact.edit');
    await edited.getByRole('textbox').fill('69100');
    await work.page.keyboard.press('Enter');
    await edited.getByText('69003').last().waitFor();
    const wrong = await openFact(panel, work, '89,00', 'amount');
    await press(wrong, 'fact.wrong');
    await wrong.getByText('Léa Martin').waitFor();

    const talk = await openTalk(panel, work);
    const bot = work.say('transcript.speaker.bot');
    const agent = work.say('transcript.speaker.agent');
    await talk
      .getByRole('button', { name: work.say('transcript.correct', { speaker: bot }) })
      .last()
      .click();
    await talk.getByRole('button', { name: agent, exact: true }).click();
    await talk
      .getByRole('button', { name: work.say('transcript.correct', { speaker: agent }) })
      .last()
      .waitFor();
    await written(work, 1);
    await new Promise((resolve) => setTimeout(resolve, 1_500)); // the last of it is written

    await work.page.reload();
    await tells(work);
    const colleague = await workspaces.openElsewhere({ ticket: MARIE, agent: KARIM }, work);
    await tells(colleague);
  });

  async function tells(work: Workspace): Promise<void> {
    const panel = work.panel(MARIE);
    await panel.known.getByRole('button', { name: '69100' }).waitFor();
    const right = await openFact(panel, work, '1042', 'orderNumber');
    await right.getByText(/Léa Martin \d\d:\d\d/).waitFor();
    const edited = await openFact(panel, work, '69100', 'postcode');
    await edited.getByText(/Léa Martin \d\d:\d\d.*69003/).waitFor();
    const wrong = await openFact(panel, work, '89,00', 'amount');
    await wrong.getByText(/Léa Martin \d\d:\d\d/).waitFor();
    const talk = await openTalk(panel, work);
    const speaker = work.say('transcript.speaker.agent');
    await talk
      .getByRole('button', { name: work.say('transcript.correct', { speaker }) })
      .last()
      .waitFor();
    expect(await panel.section('withBot').count()).toBe(0);
  }
});

describe('a ticket of each kind of hand-over', () => {
  type Kind = [ticket: number, sources: string[], words: string];
  // Two scenes: twelve tickets at once are more requests than an account allows in a minute.
  const CHATS: Kind[] = [
    [8831, ['audits'], 'je vous passe un conseiller'],
    [8832, ['sunshine'], 'York station'],
    [8833, ['comments'], 'A colleague will take over from here.'],
    [8834, ['comments', 'fields'], 'Je transmets votre demande'],
    [8836, ['comments'], 'Quel est votre numéro de commande ?'],
  ];
  const TEXTS: Kind[] = [
    [8835, ['comments'], 'the small bag with the screws'],
    [8837, ['comments'], '14 Mill Lane, York YO1 7HH'],
    [8839, ['comments'], "I don't want to return it"],
    [8841, ['comments'], 'Toujours rien reçu'],
    [8844, ['comments'], 'Quel produit est concerné ?'],
  ];
  const openTicket = async (work: Workspace, id: number) => {
    await work.show(id);
    const panel = work.panel(id);
    await panel.order.waitFor();
    return { panel, talk: await openTalk(panel, work) };
  };

  it.each([
    ['chats, comments and fields', CHATS],
    ['texts', TEXTS],
  ])('%s: shows its story once, and says where it comes from', async (_, kinds) => {
    const tickets = kinds.map(([id]) => id);
    const work = await workspaces.open({ tickets, ticket: tickets[0], locale: 'en' });
    for (const [id, sources, words] of kinds) {
      const { panel, talk } = await openTicket(work, id);
      const told = sources.map((source) => work.say(`transcript.source.${source}`)).join(', ');
      await panel.frame.getByText(work.say('transcript.from', { sources: told }), { exact: true }).waitFor();
      await talk.getByText(words).first().waitFor();
      expect([id, await talk.getByText(words).count()]).toEqual([id, 1]);
    }
  });

  it('what no format explains is told to be raw, with its file, and a text that breaks off says so', async () => {
    const work = await workspaces.open({ tickets: [8846, 8847], ticket: 8846, locale: 'en' });
    const raw = await openTicket(work, 8846);
    await raw.talk.getByText(work.say('transcript.raw')).waitFor();
    await raw.talk.getByRole('link', { name: 'transcript.txt' }).waitFor();
    expect(await raw.panel.brief.innerText()).toContain('I was told that somebody writes to');
    const cut = await openTicket(work, 8847);
    await cut.talk.getByText(work.say('transcript.cutOff')).waitFor();
  });

  it('a long one has its newest page on screen, reads older ones when asked, and finds words in them', async () => {
    const work = await workspaces.open({ ticket: LONG, locale: 'en' });
    const panel = work.panel(LONG);
    await panel.order.waitFor();
    const talk = await openTalk(panel, work);
    await talk.getByText('A colleague will take over.').waitFor();
    await panel.button('panel.conversation.older').click();
    const field = panel.frame.getByRole('searchbox');
    await field.fill('thunderstorm');
    await panel.frame.getByText(work.say('panel.conversation.notFound'), { exact: true }).waitFor();
    await panel.frame.getByText(work.say('panel.conversation.part'), { exact: true }).first().waitFor();
    await panel.button('panel.conversation.rest').click();
    await panel.frame.getByText(work.say('panel.conversation.complete')).waitFor();
    expect(await talk.evaluate((list) => list === document.activeElement)).toBe(true);
    await panel.frame.getByText(work.say('panel.conversation.found', { number: 1, count: 1 })).waitFor();
    await talk.getByText('thunderstorm', { exact: true }).waitFor();
    expect(await talk.getByRole('listitem').count()).toBeLessThan(40);
    // What was said at the very beginning is known by now; nothing moves before the agent has left the panel.
    await work.desk(LONG).editor.click();
    await panel.root.dispatchEvent('pointerleave'); // a machine's pointer does not tell a frame that it left
    await panel.known.getByText(/order \d+/).waitFor();
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (scheme) => {
  it('in the full hand-over, a fact and its field, the search, a speaker, and a reply being checked', async () => {
    const work = await workspaces.open({ ticket: MARIE, width: 320, scheme, agent: 'admin' });
    const panel = work.panel(MARIE);
    const { keyboard } = work.page;
    const frame = await work.frame(`Throughline sidebar ${MARIE}`);
    const found: Record<string, string[]> = {};
    const look = async (name: string) => (found[name] = await findBarriers(frame));
    await panel.card.waitFor();
    await panel.brief.getByRole('button', { expanded: false }).click();
    await panel.frame.getByRole('region', { name: work.say('panel.brief.full'), exact: true }).waitFor();
    await look('brief');

    const detail = await openFact(panel, work, '1042', 'orderNumber');
    await look('fact');
    await detail.getByRole('button', { name: work.say('fact.edit'), exact: true }).click();
    await detail.getByRole('textbox').fill('!');
    await keyboard.press('Enter');
    await detail.locator('[aria-invalid="true"]').waitFor();
    await look('field');
    await keyboard.press('Escape');
    await (await openFact(panel, work, '89,00', 'amount')).waitFor();
    await look('facts');

    const talk = await openTalk(panel, work);
    await panel.frame.getByRole('searchbox').fill('colis');
    await talk.locator('mark').first().waitFor();
    await look('search');
    const speak = async (from: 'bot' | 'agent', to: 'bot' | 'agent') => {
      const speaker = work.say(`transcript.speaker.${from}`);
      await talk
        .getByRole('button', { name: work.say('transcript.correct', { speaker }) })
        .first()
        .click();
      await look('speaker');
      await talk.getByRole('button', { name: work.say(`transcript.speaker.${to}`), exact: true }).click();
    };
    await speak('bot', 'agent');
    await speak('agent', 'bot');
    await panel.frame.getByText(work.say('transcript.rule.names', { value: 'Léo' })).waitFor();
    await look('rule');

    await panel.person.click();
    await keyboard.press('c');
    await panel.frame
      .getByRole('textbox', { name: work.say('panel.guard.boxField') })
      .fill('Quel est votre numéro de commande ?');
    await panel.button('panel.guard.check').click();
    await panel.button('panel.guard.replace').waitFor();
    await look('check');
    expect(Object.fromEntries(Object.entries(found).filter(([, each]) => each.length > 0))).toEqual({});
  });
});
