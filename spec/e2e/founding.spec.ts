import { eventually, setUpWorkspaces } from './workspace';

const workspaces = setUpWorkspaces();
const MARIE = 8801;
const AMELIE = 8803;
const NADIA = 8806;

describe('live chats in French, handed over by a bot, three at once', () => {
  it('answers one with what is known, asks nothing, and finds it on the team page', async () => {
    const work = await workspaces.open({ tickets: [MARIE, AMELIE, NADIA], ticket: MARIE });
    const panel = work.panel(MARIE);
    const desk = work.desk(MARIE);

    // Who it is, what they want, which order it is and where it stands: without a click.
    await panel.card.waitFor();
    expect(await panel.person.innerText()).toBe('Marie Durand');
    expect(await panel.brief.innerText()).toContain('Où est mon colis');
    expect(await panel.order.innerText()).toMatch(/#1042[\s\S]*89,00[\s\S]*Lyon/);
    expect(await panel.known.innerText()).toContain('1042');
    expect(await panel.root.innerText()).toContain('#8812');
    expect(await panel.card.innerText()).toContain('commande #1042');

    // The agent has begun to write: inserting keeps that, and does not greet twice.
    await desk.type('Bonjour Marie, je regarde tout de suite. ');
    await panel.insert.click();
    await panel.button('panel.suggestion.undo').waitFor();
    const inserted = await desk.draft();
    expect(inserted).toMatch(/^Bonjour Marie, je regarde tout de suite\.[\s\S]*#1042/);
    expect(inserted.match(/Bonjour/g)).toHaveLength(1);

    // She writes again meanwhile: the panel takes it in, the draft stays.
    await work.account.receive(MARIE, 'Bonjour, il y a toujours quelqu’un ?');
    await eventually(
      () => panel.section('withBot').innerText(),
      (words) => expect(words).toContain('15'),
    );
    expect(await desk.draft()).toBe(inserted);

    await desk.send();
    await desk.conversation.getByText('je regarde tout de suite').waitFor();
    await eventually(desk.draft, (draft) => expect(draft).toBe(''));

    const [reply] = await eventually(work.account.replies, (replies) => expect(replies).toHaveLength(1));
    expect(reply?.fields).toMatchObject({
      ticket_id: String(MARIE),
      channel: 'messaging',
      target: 'message',
      language: 'fr',
      source: 'playbook',
      suggestion: 'playbook:whereIsOrder/late',
      situation: 'whereIsOrder/late',
      inserted: 1,
    });
    expect(['verbatim', 'light']).toContain(reply?.fields['outcome']);

    await work.showTeam();
    await work.team.getByText(work.say('team.mine.kept')).waitFor();
    await work.team.getByText(work.say('team.mine.records', { count: 1 })).waitFor();
  });

  it('says in one row what a newer message wants, and whether the insert still fits', async () => {
    const work = await workspaces.open({ tickets: [MARIE, AMELIE, NADIA], ticket: AMELIE });
    const panel = work.panel(AMELIE);
    // What she asked by the way is read a moment after the first view.
    await panel.suggestion.getByText('sable').waitFor();
    await panel.insert.click();
    await panel.button('panel.suggestion.undo').waitFor();
    const draft = await work.desk(AMELIE).draft();
    await work.account.receive(AMELIE, 'Merci beaucoup !');
    const fits = work.say('panel.alert.newMessage.fits', { words: 'Merci beaucoup !' });
    await panel.root.getByText(fits).waitFor();
    expect(await work.desk(AMELIE).draft()).toBe(draft);
  });
});
