import { eventually, setUpWorkspaces } from './workspace';

const workspaces = setUpWorkspaces();
const MARIE = 8801;
const AMELIE = 8803;
const NADIA = 8806;
const JACK = 8807;
const KARIM = 10002;

const PEOPLE: [ticketId: number, name: string][] = [
  [MARIE, 'Marie Durand'],
  [AMELIE, 'Amélie Roussel'],
  [NADIA, 'Nadia Haddad'],
];

describe('several tabs', () => {
  it('stay apart however quickly the agent goes from one to the other', async () => {
    const work = await workspaces.open({ tickets: [MARIE, AMELIE, NADIA], ticket: MARIE });
    await work.panel(MARIE).card.waitFor();
    await work.desk(MARIE).type('Brouillon pour Marie. ');
    for (const ticketId of [AMELIE, NADIA, MARIE, NADIA, AMELIE, MARIE, AMELIE, NADIA])
      await work.show(ticketId);
    await work.panel(NADIA).insert.click();
    await work.panel(NADIA).button('panel.suggestion.undo').waitFor();
    await work.show(AMELIE);
    await work.panel(AMELIE).card.waitFor();

    for (const [ticketId, name] of PEOPLE) {
      const words = await work.panel(ticketId).root.textContent();
      expect(words).toContain(name);
      for (const [other, theirs] of PEOPLE) if (other !== ticketId) expect(words).not.toContain(theirs);
    }
    expect(await work.desk(MARIE).editor.textContent()).toBe('Brouillon pour Marie. ');
    expect(await work.desk(NADIA).editor.textContent()).toContain('Nadia');
    expect(await work.desk(AMELIE).editor.textContent()).toBe('');
  });

  it('ask nothing before they are shown, when a browser restores them', async () => {
    const work = await workspaces.open({ tickets: [AMELIE, MARIE, NADIA], ticket: MARIE });
    await work.panel(MARIE).card.waitFor();
    await work.frame(`Throughline sidebar ${AMELIE}`);
    const tickets = async () => {
      const asked = (await work.account.requests()).map(({ url }) => /\/tickets\/(\d+)\//.exec(url)?.[1]);
      return new Set(asked.filter(Boolean));
    };
    expect(await tickets()).toEqual(new Set([String(MARIE)]));
    const people = (await work.account.requests()).map(({ url }) => /\/users\/(\d+)/.exec(url)?.[1]);
    expect(new Set(people.filter(Boolean)).size).toBe(1);
    await work.show(AMELIE);
    await work.panel(AMELIE).card.waitFor();
    expect(await tickets()).toEqual(new Set([String(MARIE), String(AMELIE)]));
  });
});

describe('two agents', () => {
  it('on one browser profile find nothing of each other, and each one’s reply is counted once', async () => {
    const lea = await workspaces.open({ ticket: JACK });
    await lea.panel(JACK).insert.click();
    await lea.panel(JACK).button('panel.suggestion.undo').waitFor();
    // The same profile, the next shift: Karim signs in while Léa's tab is still open.
    const karim = await workspaces.open({ agent: KARIM, ticket: 8820 }, lea);
    await karim.panel(8820).insert.click();
    await karim.panel(8820).button('panel.suggestion.undo').waitFor();
    await karim.desk(8820).submitAs('solved');
    await eventually(karim.account.replies, (replies) => expect(replies).toHaveLength(1));
    await lea.desk(JACK).submitAs('solved');
    const replies = await eventually(lea.account.replies, (all) => expect(all).toHaveLength(2));
    expect(new Map(replies.map(({ fields }) => [fields['ticket_id'], fields['inserted']]))).toEqual(
      new Map([
        ['8820', 1],
        [String(JACK), 1],
      ]),
    );
  });

  it('in one ticket each have their own panel, and the colleague’s message is nobody else’s', async () => {
    const lea = await workspaces.open({ ticket: MARIE });
    const karim = await workspaces.openElsewhere({ agent: KARIM, ticket: MARIE }, lea);
    await lea.panel(MARIE).insert.click();
    await lea.panel(MARIE).button('panel.suggestion.undo').waitFor();
    await karim.panel(MARIE).card.waitFor();
    expect(await karim.desk(MARIE).draft()).toBe('');
    await karim.desk(MARIE).type('Bonjour Marie, je reprends avec Léa, un instant je vous prie, je regarde.');
    await karim.desk(MARIE).send();
    await lea.desk(MARIE).conversation.getByText('je reprends avec Léa').waitFor();
    expect(await lea.desk(MARIE).draft()).toContain('#1042');
    await lea.desk(MARIE).send();
    const replies = await eventually(lea.account.replies, (all) => expect(all).toHaveLength(2));
    // Each browser writes down its own, when it can: which of the two comes first is nobody's promise.
    expect(new Set(replies.map(({ fields }) => fields['source']))).toEqual(new Set([null, 'playbook']));
  });
});
