import { eventually, setUpWorkspaces, type Workspace } from './workspace';

const workspaces = setUpWorkspaces();
const JACK = 8807;
const TOM = 10004;

const open = (): Promise<Workspace> => workspaces.open({ agent: TOM, locale: 'en', ticket: JACK });

describe('an e-mail in English', () => {
  it('goes out with a light edit, and is recorded by the background once the ticket is saved', async () => {
    const work = await open();
    const panel = work.panel(JACK);
    const desk = work.desk(JACK);
    await panel.card.waitFor();
    await desk.type('Sorry about the wait. ');
    await panel.insert.click();
    await panel.button('panel.suggestion.undo').waitFor();
    await desk.retype('open a return for it', 'send you a label');
    await desk.submitAs('solved');

    // The app's iframe goes with the tab, so nothing of the panel can have written the record.
    await work.page.locator(`iframe[title="Throughline sidebar ${JACK}"]`).waitFor({ state: 'detached' });
    const [reply] = await eventually(work.account.replies, (replies) => expect(replies).toHaveLength(1));
    expect(reply?.fields).toMatchObject({
      ticket_id: String(JACK),
      channel: 'email',
      target: 'public',
      language: 'en',
      source: 'playbook',
      outcome: 'light',
      inserted: 1,
      dismissed: 0,
    });
    expect(JSON.stringify(reply?.fields)).not.toContain('Sorry');
    const sent = (await work.account.comments(JACK)).at(-1);
    expect(sent?.body).toContain('#1055');
    expect(sent?.body).toContain('send you a label');
  });

  it('takes the text at the end, above the signature, if the composer never had the focus, and says so', async () => {
    const work = await open();
    const panel = work.panel(JACK);
    await panel.insert.click();
    await panel.suggestion.getByText(/^Inserted .* at the end$/).waitFor();
    const draft = await work.desk(JACK).draft();
    expect(draft.indexOf('#1055')).toBeGreaterThan(-1);
    expect(draft.indexOf('Customer Care, Atelier Nord')).toBeGreaterThan(draft.indexOf('#1055'));
    expect(draft).toMatch(/Monday to Saturday, 9am to 7pm \(Paris time\)$/);
  });

  it('is as it was after undo, and stays the agent’s where they changed what was inserted', async () => {
    const work = await open();
    const panel = work.panel(JACK);
    const desk = work.desk(JACK);
    await panel.card.waitFor();
    await desk.type('My own words.');
    const before = await desk.draft();
    await panel.insert.click();
    await panel.button('panel.suggestion.undo').click();
    await panel.insert.waitFor();
    expect(await desk.draft()).toBe(before);

    await panel.insert.click();
    await panel.button('panel.suggestion.undo').waitFor();
    await desk.editor.getByText('no longer be cancelled').click({ clickCount: 3 });
    await work.page.keyboard.type('No longer what was inserted.');
    const changed = await desk.draft();
    await panel.button('panel.suggestion.undo').click();
    await panel.suggestion.getByText(work.say('panel.draft.changedSince')).waitFor();
    expect(await desk.draft()).toBe(changed);
  });

  it('counts a dismissal, with or without its reason, and a reply that used nothing of ours', async () => {
    const work = await open();
    const panel = work.panel(JACK);
    const desk = work.desk(JACK);
    const title = await panel.card.getAttribute('aria-label');
    await panel.button('panel.suggestion.dismiss').click();
    await panel.button('panel.dismiss.offTopic').click();
    await panel.button('panel.dismiss.offTopic').waitFor({ state: 'detached' });
    expect(await panel.suggestion.getByRole('article', { name: title ?? '', exact: true }).count()).toBe(0);
    await desk.type('We will look into it and come back to you, please give us a day.');
    await desk.submitAs('pending');
    const [reply] = await eventually(work.account.replies, (replies) => expect(replies).toHaveLength(1));
    expect(reply?.fields).toMatchObject({ dismissed: 1, inserted: 0, source: null, outcome: null });
  });
});
