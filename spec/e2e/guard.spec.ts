import { eventually, setUpWorkspaces, type Workspace } from './workspace';

const workspaces = setUpWorkspaces();
const MARIE = 8801;
const JACK = 8807;
const TOM = 10004;

const openMarie = (): Promise<Workspace> => workspaces.open({ ticket: MARIE });
const openJack = (settings = {}): Promise<Workspace> =>
  workspaces.open({ agent: TOM, locale: 'en', ticket: JACK, settings });

describe('the guard', () => {
  it('speaks French after a pause, and puts the answer in the place of the question', async () => {
    const work = await openMarie();
    const panel = work.panel(MARIE);
    await panel.card.waitFor();
    await work.desk(MARIE).type('Je m’en occupe. Pouvez-vous me donner votre numéro de commande');
    await panel.guard
      .getByText(work.say('panel.guard.asks', { what: work.say('panel.slot.orderNumber') }))
      .waitFor();
    expect(await panel.guard.innerText()).toContain('1042');
    const height = await panel.root.evaluate((main) => main.getBoundingClientRect().height);
    await panel.button('panel.guard.replace').click();
    await panel.guard.waitFor({ state: 'detached' });
    expect(await work.desk(MARIE).draft()).toBe('Je m’en occupe. Je vois votre commande n° 1042.');
    expect(await panel.root.evaluate((main) => main.getBoundingClientRect().height)).toBe(height);

    await work.desk(MARIE).send();
    const [reply] = await eventually(work.account.replies, (replies) => expect(replies).toHaveLength(1));
    expect(JSON.parse(String(reply?.fields['guard']))).toEqual({ orderNumber: 'heeded' });
  });

  it('speaks at once at the end of a sentence, in English too, and is silent about a question that is kept', async () => {
    const work = await openJack();
    const panel = work.panel(JACK);
    const desk = work.desk(JACK);
    await panel.card.waitFor();
    await desk.type('Could you send me your order number? ');
    await panel.guard.waitFor();
    await panel.button('panel.guard.keep').click();
    await panel.guard.waitFor({ state: 'detached' });
    expect(await desk.draft()).toContain('Could you send me your order number?');
    // Another way to ask for it is another question.
    await desk.type('What is your order number? ');
    await panel.guard.waitFor();
    await panel.button('panel.guard.mute').click();
    await panel.guard.waitFor({ state: 'detached' });
    await desk.submitAs('open');
    const [reply] = await eventually(work.account.replies, (replies) => expect(replies).toHaveLength(1));
    expect(JSON.parse(String(reply?.fields['guard']))).toEqual({ orderNumber: 'notUseful' });
  });

  it('goes when the question has been gone for a while', async () => {
    const work = await openMarie();
    const panel = work.panel(MARIE);
    await panel.card.waitFor();
    await work.desk(MARIE).type('Quel est votre numéro de commande ?');
    await panel.guard.waitFor();
    await work.page.keyboard.press('ControlOrMeta+a');
    await work.page.keyboard.press('Delete');
    await panel.guard.waitFor({ state: 'detached' });
  });

  it('is quiet in an internal note', async () => {
    const work = await openMarie();
    const panel = work.panel(MARIE);
    await panel.card.waitFor();
    await work.desk(MARIE).target('Internal note');
    await work.desk(MARIE).type('Quel est votre numéro de commande ? ');
    await work.page.keyboard.type('Je le demande au collègue, en fin de matinée. ');
    await panel.button('panel.suggestion.insert.note', { language: 'FR' }).waitFor();
    expect(await panel.guard.count()).toBe(0);
    // The same words to the customer: it was the note that kept it quiet.
    await work.desk(MARIE).target('Messaging');
    await panel.guard.waitFor();
  });
});

describe('a hold that the admin asked for', () => {
  it('stops an e-mail once, says the question and the answer, and lets go the second time', async () => {
    const work = await openJack({ guard_hold: true });
    const desk = work.desk(JACK);
    await work.panel(JACK).card.waitFor();
    await desk.type('What is your order number?');
    await desk.submitAs('pending');
    const alert = work.page.getByRole('alert').filter({ hasText: 'Throughline' });
    await alert.waitFor();
    expect(await alert.innerText()).toContain('“What is your order number?”');
    expect(await alert.innerText()).toContain('1055');
    expect(await work.account.comments(JACK)).toHaveLength(1);
    await desk.submitAs('pending');
    const replies = await eventually(work.account.replies, (all) => expect(all).toHaveLength(1));
    expect(JSON.parse(String(replies[0]?.fields['guard']))).toEqual({ orderNumber: 'sentAnyway' });
    expect(await work.account.comments(JACK)).toHaveLength(2);
  });

  it('does not exist in a chat', async () => {
    const work = await workspaces.open({ ticket: MARIE, settings: { guard_hold: true } });
    await work.panel(MARIE).card.waitFor();
    await work.desk(MARIE).type('Quel est votre numéro de commande ?');
    await work.panel(MARIE).guard.waitFor();
    await work.desk(MARIE).send();
    await work.desk(MARIE).conversation.getByText('Quel est votre numéro de commande ?').last().waitFor();
    expect(await work.page.getByRole('alert').count()).toBe(0);
  });
});
