import { findBarriers } from './measure';
import { eventually, setUpWorkspaces, type Workspace } from './workspace';

/** How long somebody reads a line at least. */
const READING_MS = 3_000;
const workspaces = setUpWorkspaces();
const MARIE = 8801;
const JACK = 8807;
const TOM = 10004;
const LEA = 10001;

const SARAH = 8808;
/** An e-mail in French. */
const REFUND = 8805;

/** Keys that are pressed by a machine come as fast as pasted text. */
const OWN = (outcome: string) => expect.stringMatching(new RegExp(`^${outcome}/(typed|pasted)$`)) as string;

/** What became of each slot that the guard warned of, as a reply's record tells it. */
const guardOf = (reply: { fields: Record<string, unknown> } | undefined): unknown => {
  const details: unknown = JSON.parse(String(reply?.fields['details']));
  return (details as { guard?: unknown }).guard;
};

const openMarie = (): Promise<Workspace> => workspaces.open({ ticket: MARIE });
const openJack = (settings = {}): Promise<Workspace> =>
  workspaces.open({ agent: TOM, locale: 'en', ticket: JACK, settings });

describe('the guard', () => {
  it.each([
    {
      ticket: MARIE,
      agent: LEA,
      locale: 'fr' as const,
      before: 'Je m’en occupe. ',
      question: 'Pouvez-vous me donner votre numéro de commande',
      number: '1042',
      replaced: 'Je vois votre commande n° 1042.',
    },
    {
      ticket: JACK,
      agent: TOM,
      locale: 'en' as const,
      before: 'I am looking into it. ',
      question: 'Could you send me your order number',
      number: '1055',
      replaced: 'I can see your order no. 1055.',
    },
  ])(
    'speaks after a pause, puts the answer in the place of the question, which is sent: $locale',
    async (scene) => {
      const { ticket, before, question, replaced } = scene;
      const work = await workspaces.open(scene);
      const panel = work.panel(ticket);
      await panel.card.waitFor();
      await work.desk(ticket).type(before + question);
      await panel.guard
        .getByText(work.say('panel.guard.asks', { what: work.say('panel.slot.orderNumber') }))
        .waitFor();
      expect(await panel.guard.innerText()).toContain(scene.number);
      const height = await panel.root.evaluate((main) => main.getBoundingClientRect().height);
      await panel.button('panel.guard.replace').click();
      await panel.guard.waitFor({ state: 'detached' });
      expect(await work.desk(ticket).draft()).toContain(before + replaced);
      expect(await work.desk(ticket).draft()).not.toContain(question);
      expect(await panel.root.evaluate((main) => main.getBoundingClientRect().height)).toBe(height);

      if (ticket === MARIE) await work.desk(ticket).send();
      else await work.desk(ticket).submitAs('pending');
      const [reply] = await eventually(work.account.replies, (replies) => expect(replies).toHaveLength(1));
      expect(guardOf(reply)).toEqual({ orderNumber: OWN('heeded') });
    },
  );

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
    expect(guardOf(reply)).toEqual({ orderNumber: OWN('notUseful') });
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

  it.each([
    {
      locale: 'en' as const,
      ticket: JACK,
      agent: TOM,
      quiet: [
        'For security reasons, what is the order number on your receipt?',
        'Would you like me to give you an order number for the return?',
        'Could you give me another order number, if there is one?',
        'You wrote “what is your order number?” and I can see why you did.',
      ],
      needless: 'What is your order number?',
      answer: '1055',
    },
    {
      locale: 'fr' as const,
      ticket: MARIE,
      agent: LEA,
      quiet: [
        'Voulez-vous que je vous envoie un numéro de commande pour le retour ?',
        'Avez-vous un autre numéro de commande ?',
        'Vous écriviez « quel est votre numéro de commande ? » et je le comprends.',
      ],
      needless: 'Quel est votre numéro de commande ?',
      answer: '1042',
    },
  ])('is quiet where it would cry wolf, in $locale', async (scene) => {
    const { ticket, quiet } = scene;
    const work = await workspaces.open(scene);
    const panel = work.panel(ticket);
    await panel.card.waitFor();
    await work.desk(ticket).type(`${quiet.join(' ')} `);
    await new Promise((resolve) => setTimeout(resolve, 1_500)); // longer than its pause
    expect(await panel.guard.count()).toBe(0);
    // The very first thing that it says is of what is needless.
    await work.page.keyboard.type(scene.needless);
    await panel.guard.getByText(scene.answer).waitFor();
    await panel.button('panel.guard.keep').click();
    await panel.guard.waitFor({ state: 'detached' });
  });
});

describe('a question that was answered before', () => {
  it('is told when it is asked again in other words: who asked, what was said, and where', async () => {
    const work = await workspaces.open({ agent: TOM, locale: 'en', ticket: SARAH });
    const panel = work.panel(SARAH);
    const desk = work.desk(SARAH);
    await panel.card.waitFor();
    await desk.type('Have you tried turning the lamp off and on again?');
    await desk.send();
    await desk.conversation.getByText('off and on again?').waitFor();
    // A person takes a moment to answer; what the guard needs for this comes after the first view.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await work.account.receive(SARAH, 'Yes, twice, nothing happens at all');
    await desk.conversation.getByText('nothing happens at all').waitFor();
    await desk.type('Did you restart the lamp? ');
    const asked = { by: 'Tom Baker', question: 'Have you tried turning the lamp off and on again?' };
    await panel.guard.getByText(work.say('panel.guard.askedBy', asked)).waitFor();
    expect(await panel.button('panel.guard.replace').count()).toBe(0);
    await panel.guard.getByRole('button', { name: 'nothing happens at all' }).click();
    const section = panel.section('withBot');
    await eventually(
      () => section.getAttribute('aria-expanded'),
      (value) => expect(value).toBe('true'),
    );
  });
});

describe('where no app may read the draft of a chat', () => {
  it('the guard speaks when the message stands in the conversation, and looks through what is pasted into its box', async () => {
    const work = await workspaces.open({ ticket: MARIE, switches: { draftReadableInMessaging: false } });
    const panel = work.panel(MARIE);
    await panel.card.waitFor();
    await work.desk(MARIE).type('Quel est votre numéro de commande ?');
    await work.desk(MARIE).send();
    const what = work.say('panel.slot.orderNumber');
    await panel.guard.getByText(work.say('panel.guard.asked', { what })).waitFor();
    expect(await panel.guard.innerText()).toContain('1042');
    expect(await panel.button('panel.guard.replace').count()).toBe(0);
    const [reply] = await eventually(work.account.replies, (replies) => expect(replies).toHaveLength(1));
    expect(guardOf(reply)).toEqual({ orderNumber: 'sentAnyway/typed/after' });
    await panel.guard.getByRole('button', { name: work.say('ui.close') }).click();

    await panel.root.getByRole('button', { name: work.say('panel.guard.box') }).click();
    const box = panel.frame.getByRole('region', { name: work.say('panel.guard.box'), exact: true });
    await box.getByRole('textbox').fill('Je regarde. Pouvez-vous me donner votre numéro de commande ?');
    await panel.button('panel.guard.check').click();
    await box.getByText(work.say('panel.guard.asks', { what })).waitFor();
    await panel.button('panel.guard.replace').click();
    await box.getByText(work.say('panel.guard.clear')).waitFor();
    expect(await box.getByRole('textbox').inputValue()).toBe('Je regarde. Je vois votre commande n° 1042.');
    expect(await findBarriers(await work.frame(`Throughline sidebar ${MARIE}`))).toEqual([]);
    await work.page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
  });
});

describe('a hold that the admin asked for', () => {
  it('stops an e-mail once, says the question and the answer, lets go, and tells which macro asked', async () => {
    const work = await openJack({ guard_hold: true });
    const desk = work.desk(JACK);
    const asked = 'So that I can check where your parcel is, could you let me have your order number?';
    await work.panel(JACK).card.waitFor();
    await desk.type('Hello Jack,');
    await work.page.keyboard.insertText(` ${asked}`);
    await work.panel(JACK).guard.waitFor();
    await desk.submitAs('pending');
    const alert = work.page.getByRole('alert').filter({ hasText: 'Throughline' });
    await alert.waitFor();
    expect(await alert.innerText()).toContain(asked);
    expect(await alert.innerText()).toContain('1055');
    // As long as it takes to read that; meanwhile the index finds the macro, and nothing on the screen tells when.
    await work.page.waitForTimeout(READING_MS);
    expect(await work.account.comments(JACK)).toHaveLength(1);
    await desk.submitAs('pending');
    const replies = await eventually(work.account.replies, (all) => expect(all).toHaveLength(1));
    expect(guardOf(replies[0])).toEqual({
      orderNumber: expect.stringMatching(/^sentAnyway\/macro:\d+$/) as string,
    });
    expect(await work.account.comments(JACK)).toHaveLength(2);
  });

  it('says so in French, too, and lets go of the same words', async () => {
    const work = await workspaces.open({ ticket: REFUND, settings: { guard_hold: true } });
    const desk = work.desk(REFUND);
    const asked = 'Pouvez-vous me donner votre numéro de commande ?';
    await work.panel(REFUND).card.waitFor();
    await desk.type(`${asked} `);
    await work.panel(REFUND).guard.waitFor();
    const before = await work.account.comments(REFUND);
    await desk.submitAs('pending');
    const alert = work.page.getByRole('alert').filter({ hasText: 'Throughline' });
    await alert.waitFor();
    expect(await alert.innerText()).toContain(work.say('guard.held', { question: asked, answer: '1012' }));
    expect(await work.account.comments(REFUND)).toEqual(before);
    await desk.submitAs('pending');
    await eventually(
      () => work.account.comments(REFUND),
      (comments) => expect(comments).toHaveLength(before.length + 1),
    );
  });

  it('does not exist in a chat, where the save hook does not fire', async () => {
    const settings = { guard_hold: true };
    const work = await workspaces.open({ ticket: MARIE, settings, switches: { saveHookInMessaging: false } });
    await work.panel(MARIE).card.waitFor();
    await work.desk(MARIE).type('Quel est votre numéro de commande ?');
    await work.panel(MARIE).guard.waitFor();
    await work.desk(MARIE).send();
    await work.desk(MARIE).conversation.getByText('Quel est votre numéro de commande ?').last().waitFor();
    expect(await work.page.getByRole('alert').count()).toBe(0);
  });
});
