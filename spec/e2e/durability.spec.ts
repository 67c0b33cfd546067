import { eventually, setUpWorkspaces, type Workspace } from './workspace';

const JACK = 8807;
const MARIE = 8801;
const TOM = 10004;

/** Inserts the suggestion and submits; back when the ticket's tab is gone, and so the ticket saved. */
async function answer(work: Workspace, ticketId: number): Promise<void> {
  const panel = work.panel(ticketId);
  await panel.insert.click();
  await panel.button('panel.suggestion.undo').waitFor();
  await work.desk(ticketId).submitAs('pending');
  await work.page.locator(`iframe[title="Throughline sidebar ${ticketId}"]`).waitFor({ state: 'detached' });
}

/** The account refused the record, and the refusal was heard. */
const refused = (work: Workspace) =>
  eventually(
    async () =>
      (await work.account.requests()).filter(
        ({ service, method }) => service === 'records' && method === 'PATCH',
      ),
    (tries) => expect(tries.length).toBeGreaterThan(0),
  );

const oneReply = (work: Workspace) =>
  eventually(work.account.replies, (replies) => {
    expect(replies.map(({ fields }) => [fields['ticket_id'], fields['outcome']])).toEqual([
      [String(JACK), 'verbatim'],
    ]);
  });

describe('a record that could not be written yet', () => {
  const workspaces = setUpWorkspaces();
  const open = () => workspaces.open({ agent: TOM, locale: 'en', ticket: JACK, faults: { records: '500' } });

  it('survives a reload', async () => {
    const work = await open();
    await answer(work, JACK);
    await refused(work);
    await work.account.set({ faults: { records: null } });
    await work.page.reload();
    await oneReply(work);
  });

  it('survives the closing of the browser tab', async () => {
    const work = await open();
    await answer(work, JACK);
    await refused(work);
    await work.page.close();
    await work.account.set({ faults: { records: null } });
    const next = await workspaces.open({ agent: TOM, locale: 'en' }, work);
    await oneReply(next);
  });

  it('is written as soon as an offline minute is over', async () => {
    const work = await open();
    await answer(work, JACK);
    await refused(work);
    await work.setOffline(true);
    await work.account.set({ faults: { records: null } });
    expect(await work.account.replies()).toEqual([]);
    await work.setOffline(false);
    await oneReply(work);
  });

  it('is none while the ticket could not be saved, and one after the second try', async () => {
    const work = await workspaces.open({ agent: TOM, locale: 'en', ticket: JACK });
    const panel = work.panel(JACK);
    await panel.insert.click();
    await panel.button('panel.suggestion.undo').waitFor();
    await work.setOffline(true);
    await work.desk(JACK).submitAs('pending');
    await work.page.getByRole('alert').getByText('You are offline').waitFor();
    expect(await work.desk(JACK).draft()).toContain('#1055');
    await work.setOffline(false);
    await work.desk(JACK).submitAs('pending');
    await work.page.locator(`iframe[title="Throughline sidebar ${JACK}"]`).waitFor({ state: 'detached' });
    await oneReply(work);
  });

  it('is nobody’s who may not write it: the panel works, and the team page says why it is empty', async () => {
    const work = await workspaces.open({ agent: 'noRecords', ticket: MARIE });
    const panel = work.panel(MARIE);
    await panel.insert.click();
    await panel.button('panel.suggestion.undo').waitFor();
    await work.desk(MARIE).send();
    await work.desk(MARIE).conversation.getByText('#1042').last().waitFor();
    await refused(work);
    await work.showTeam();
    await work.team.getByRole('alert').getByText(work.say('team.forbidden')).waitFor();
    expect(await work.account.replies()).toEqual([]);
  });
});

describe('a browser that refuses storage', () => {
  const workspaces = setUpWorkspaces({ isStorageAllowed: false });

  it('keeps the panel from nothing: facts, order, insert, and the record of the reply', async () => {
    const work = await workspaces.open({ agent: TOM, locale: 'en', ticket: JACK });
    // Before the panel stands, the frame may still be the empty document that every iframe starts with: the host's own.
    await work.panel(JACK).card.waitFor();
    const frame = await work.frame(`Throughline sidebar ${JACK}`);
    const storage = frame.evaluate(
      () =>
        new Promise<string>((resolve) => {
          try {
            const opening = indexedDB.open('probe');
            opening.onsuccess = () => resolve('allowed');
            opening.onerror = () => resolve('refused');
          } catch {
            resolve('refused');
          }
        }),
    );
    expect(await storage).toBe('refused');
    expect(await work.panel(JACK).order.innerText()).toContain('#1055');
    await answer(work, JACK);
    await oneReply(work);
  });
});
