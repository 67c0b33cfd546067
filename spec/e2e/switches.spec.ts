import type { Switches } from '../../sandbox/types';
import { eventually, type Opening, setUpWorkspaces, type Workspace } from './workspace';

/** What Zendesk leaves undocumented, both ways: the same things must work, or the panel must say what it cannot do. */
const workspaces = setUpWorkspaces();
const MARIE = 8801;
const JACK = 8807;
const TOM = 10004;

const both = (name: keyof Switches): [string, Partial<Switches>][] =>
  [true, false].map((value) => [`${name}: ${value}`, { [name]: value }]);

const openJack = (opening: Opening): Promise<Workspace> =>
  workspaces.open({ agent: TOM, locale: 'en', ticket: JACK, ...opening });

async function insertInto(work: Workspace, ticketId: number, own: string, expected: string): Promise<void> {
  const panel = work.panel(ticketId);
  await panel.card.waitFor();
  await work.desk(ticketId).type(own);
  await panel.insert.click();
  await panel.button('panel.suggestion.undo').waitFor();
  const draft = await work.desk(ticketId).draft();
  expect(draft).toContain(own.trim());
  expect(draft).toContain(expected);
}

const onlyReply = (work: Workspace) =>
  eventually(work.account.replies, (replies) => expect(replies).toHaveLength(1));

describe.each([...both('saveHookInMessaging'), ...both('draftReadableInMessaging')])(
  'a live chat, %s',
  (_name, switches) => {
    it('takes the text beside the agent’s own, and is counted once with what was sent', async () => {
      const work = await workspaces.open({ ticket: MARIE, switches });
      await insertInto(work, MARIE, 'Bonjour Marie, un instant. ', '#1042');
      await work.desk(MARIE).send();
      await work.desk(MARIE).conversation.getByText('un instant').waitFor();
      const [reply] = await onlyReply(work);
      expect(reply?.fields).toMatchObject({ source: 'playbook', target: 'message', inserted: 1 });
      expect(['verbatim', 'light']).toContain(reply?.fields['outcome']);
    });
  },
);

describe.each([...both('editorInSidebar'), ...both('setInHookIsSaved')])(
  'an e-mail, %s',
  (_name, switches) => {
    it('takes the text beside the agent’s own, and is counted once with what was sent', async () => {
      const work = await openJack({ switches });
      await insertInto(work, JACK, 'Sorry about that. ', '#1055');
      await work.desk(JACK).submitAs('solved');
      const [reply] = await onlyReply(work);
      expect(reply?.fields).toMatchObject({ source: 'playbook', target: 'public', outcome: 'verbatim' });
      const sent = (await work.account.comments(JACK)).at(-1)?.body ?? '';
      expect(sent).toContain('Sorry about that.');
      expect(sent).toContain('#1055');
    });
  },
);

describe('a chat whose draft no app may read', () => {
  it('keeps the agent’s words when they undo: the panel says that they must do it in the composer', async () => {
    const work = await workspaces.open({ ticket: MARIE, switches: { draftReadableInMessaging: false } });
    const panel = work.panel(MARIE);
    await insertInto(work, MARIE, 'Bonjour Marie, un instant. ', '#1042');
    const draft = await work.desk(MARIE).draft();
    await panel.button('panel.suggestion.undo').click();
    await panel.suggestion.getByText(work.say('panel.draft.changedSince')).waitFor();
    expect(await work.desk(MARIE).draft()).toBe(draft);
  });
});

describe('the hosts that an app may talk to', () => {
  it.each([
    [{ whitelistMatchesSubdomains: true, whitelistTakesPlaceholders: false }, true],
    [{ whitelistMatchesSubdomains: true, whitelistTakesPlaceholders: true }, true],
    [{ whitelistMatchesSubdomains: false, whitelistTakesPlaceholders: false }, false],
    [{ whitelistMatchesSubdomains: false, whitelistTakesPlaceholders: true }, false],
  ])('with %j, the shop answers: %s', async (switches, isReached) => {
    const work = await openJack({ switches });
    const panel = work.panel(JACK);
    await panel.ready();
    if (isReached) {
      expect(await panel.order.innerText()).toContain('#1055');
      return;
    }
    // Refused by Zendesk and not by the shop: the row says which, and everything else is there.
    const words = work.say('problem.blockedHost', { label: 'Shopify', host: 'atelier-nord.myshopify.com' });
    await panel.order.getByText(words).waitFor();
    expect(await panel.known.innerText()).toContain('1055');
    expect(await panel.person.innerText()).toBe('Jack Thompson');
  });
});

describe('the strip under the workspace', () => {
  it('sets what an admin sets at installation, and the app obeys once it is loaded again', async () => {
    const work = await workspaces.open({ ticket: MARIE, locale: 'en' });
    await work.panel(MARIE).card.waitFor();
    const strip = work.page.getByRole('contentinfo', { name: 'Sandbox controls' });
    await strip.getByRole('button', { name: 'Sandbox controls' }).click();
    const form = strip.getByRole('form', { name: 'Installation settings' });
    const field = form.getByRole('textbox', { name: 'shopify_shop' });
    const former = await field.inputValue();
    await field.fill('not a shop');
    await form.getByRole('button', { name: 'Save and reload the app' }).click();
    const order = work.panel(MARIE).order;
    await order.getByText('shopify_shop').waitFor();
    await field.fill(former);
    await form.getByRole('button', { name: 'Save and reload the app' }).click();
    await order.getByText('#1042').first().waitFor();
  });
});
