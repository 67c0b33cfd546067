import type { Locator } from 'playwright-core';
import type { LoggedRequest } from '../../sandbox/types';
import { findBarriers, measure } from './measure';
import { eventually, setUpWorkspaces, type Workspace } from './workspace';

const workspaces = setUpWorkspaces();
/** Of what is kept or found only a moment later. */
const PATIENCE = { timeout: 30_000 };
jest.setTimeout(180_000);
/** A refund that Léa answers in French. */
const THOMAS = 8805;
const LEA = 10001;
/** What only the team's figures ask for. */
const FIGURES = /throughline_event\/records\/search|=rollUp|(?:created|solved)>=|tickets\/show_many/;
const CLAIRE_LEADS = 10010;
const KARIM = 10002;
const NORA_IS_ADMIN = 10012;
/** Of the window; the host's bar takes 56 px of it. */
const WIDTHS = [1280, 768, 376];

const pane = (agent: number) => ({ pane: 'nav_bar', agent, locale: 'fr', limits: 'off' }) as const;

const button = ({ team, say }: Workspace, key: string, values?: Record<string, string | number>): Locator =>
  team.getByRole('button', { name: say(key, values), exact: true });
const figure = ({ team, say }: Workspace, key: string, values?: Record<string, number>): Locator =>
  team.getByRole('region', { name: say(key, values), exact: true });

/** Replies of the last days are in the running week. */
async function chooseRunningWeek({ team, say }: Workspace): Promise<void> {
  const range = team.getByRole('combobox', { name: say('team.range') });
  await range.waitFor();
  const running = await range.locator('option').first().getAttribute('value');
  await range.selectOption(running);
}

/** Léa inserts the first reply, changes some words, and sends. */
async function sendOne(work: Workspace): Promise<void> {
  const panel = work.panel(THOMAS);
  await panel.card.waitFor();
  await panel.insert.click();
  await panel.button('panel.suggestion.undo').waitFor();
  await work.desk(THOMAS).submitAs('pending');
  await eventually(work.account.replies, (replies) => expect(replies).toHaveLength(1));
  // What was suggested and sent is kept a moment later.
  const isPair = ({ url, body }: LoggedRequest): boolean =>
    url.includes('throughline_document') && (body ?? '').includes('"kind":"review"');
  const kept = async () =>
    (await work.account.requests()).filter(
      (each) => isPair(each) && !each.url.includes('search') && each.status < 300,
    );
  await eventually(kept, (pairs) => expect(pairs.length).toBeGreaterThan(0), PATIENCE.timeout);
}

const NAMED = {
  figures_level: 'named',
  named_agreement_date: '2026-09-01',
  named_agreement_reference: 'CSE 2026-14',
};

/** Words that no suggestion of ours has, fit for everybody. */
const FOR_ALL = `Bonjour {{ticket.requester.first_name}},

Votre remboursement pour la commande {{order.number}} est parti. Votre banque l’affiche parfois avec un peu de retard, et nous restons joignables ici.

Bien cordialement,`;
const TITLE = 'Remboursement parti, avec nos mots';

async function openReview({ team }: Workspace): Promise<void> {
  await team
    .getByRole('navigation')
    .getByRole('button', { name: /^À relire/ })
    .click();
  await team.getByRole('article').waitFor(PATIENCE);
}

describe('a reply and what becomes of it', () => {
  it('is found by the lead, leads to its ticket, is approved, printed, and offered to another agent', async () => {
    const lea = await workspaces.open({ limits: 'off', ticket: THOMAS, settings: NAMED });
    await sendOne(lea);
    const claire = await workspaces.openElsewhere(pane(CLAIRE_LEADS), lea);
    await chooseRunningWeek(claire);
    await figure(claire, 'team.reuse').getByText('(21 à 100)').waitFor(PATIENCE);
    await figure(claire, 'team.reuse')
      .getByText(claire.say('team.small', { total: 1 }))
      .waitFor();
    await button(claire, 'team.byAgent').click();
    const row = claire.team.getByRole('row', { name: /^Léa Martin/ });
    await row.waitFor(PATIENCE);
    expect((await row.innerText()).split('\t').slice(1, 3)).toEqual(['1', '1']);

    // The pair that was kept, and its ticket.
    await openReview(claire);
    await claire.team
      .getByRole('button', { name: claire.say('team.openTicket', { id: THOMAS }) })
      .first()
      .click();
    await claire.page.getByRole('tab', { name: `#${THOMAS}` }).waitFor();
    await claire.showTeam();

    await button(claire, 'team.review.actions.correct').click();
    const form = claire.team.getByRole('form');
    await form.getByLabel(claire.say('team.review.form.title')).fill(TITLE);
    await form.getByLabel(claire.say('team.review.form.text'), { exact: true }).fill(FOR_ALL);
    await form.getByRole('button', { name: claire.say('team.review.form.save.learned') }).click();
    await claire.team.getByRole('status').filter({ hasText: '15 minutes' }).waitFor(PATIENCE);
    await button(claire, 'team.learned.title').click();
    await claire.team.getByText(claire.say('team.learned.count', { count: 1 })).waitFor(PATIENCE);

    // On paper: one side of A4, with the reply that was approved.
    await button(claire, 'team.tabs.team').click();
    const paper = claire.page.waitForEvent('popup');
    await button(claire, 'team.print').click();
    const sheet = await paper;
    await sheet.getByText(TITLE).waitFor(PATIENCE);
    const pdf = (await sheet.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await sheet.close();

    const karim = await workspaces.openElsewhere({ agent: KARIM, ticket: THOMAS }, lea);
    // What is found after the first view waits behind a button, so that nothing moves under the reader's eyes.
    const panel = karim.panel(THOMAS);
    const offered = panel.suggestion.getByText(TITLE).first();
    await offered
      .or(panel.button('panel.others.fresh', { count: 1 }))
      .first()
      .waitFor(PATIENCE);
    if (!(await offered.isVisible())) await panel.button('panel.others.fresh', { count: 1 }).click();
    await offered.waitFor(PATIENCE);
  });
});

it('counts what was undone and dismissed, though the connection broke and the tab was closed before it was written', async () => {
  const settings = { figures_level: 'own' };
  const lea = await workspaces.open({ limits: 'off', ticket: THOMAS, settings, faults: { records: '500' } });
  const panel = lea.panel(THOMAS);
  await panel.card.waitFor();
  await panel.insert.click();
  await panel.button('panel.suggestion.undo').click();
  await panel.button('panel.suggestion.dismiss').click();
  await panel.button('panel.dismiss.offTopic').click();
  await lea.desk(THOMAS).type('Bonjour Thomas, je regarde cela avec ma banque et je vous écris demain.');
  await lea.desk(THOMAS).submitAs('pending');
  await lea.page.locator(`iframe[title="Throughline sidebar ${THOMAS}"]`).waitFor({ state: 'detached' });
  await lea.setOffline(true);
  await lea.account.set({ faults: { records: null } });
  await lea.page.close();
  expect(await lea.account.replies()).toEqual([]);

  const again = await workspaces.open({ settings }, lea);
  await eventually(lea.account.replies, (replies) => {
    expect(replies).toHaveLength(1);
    expect(replies[0]?.fields).toMatchObject({ dismissed: 1, inserted: 0, source: null });
  });
  const claire = await workspaces.openElsewhere(pane(CLAIRE_LEADS), lea);
  await chooseRunningWeek(claire);
  await figure(claire, 'team.reuse')
    .getByText(claire.say('team.small', { total: 1 }))
    .waitFor(PATIENCE);
  // At "own" they are hers alone.
  await again.showTeam();
  const own = again.team.getByRole('row', { name: new RegExp(`^${again.say('team.all')}`) });
  await own.waitFor(PATIENCE);
  expect((await own.innerText()).split('\t').slice(1, 3)).toEqual(['1', '0']);
});

describe('figures about people', () => {
  it.each(['off', 'own', 'team'])(
    '%s: no agent is named, and who is no lead asks for nothing',
    async (level) => {
      const lea = await workspaces.open({
        limits: 'off',
        ticket: THOMAS,
        settings: { figures_level: level },
      });
      await sendOne(lea);
      const claire = await workspaces.openElsewhere(pane(CLAIRE_LEADS), lea);
      await chooseRunningWeek(claire);
      await figure(claire, 'team.reuse').getByText('(21 à 100)').waitFor(PATIENCE);
      await button(claire, 'team.byAgentOff').waitFor();
      expect(await button(claire, 'team.byAgentOff').isDisabled()).toBe(true);
      expect(await claire.team.locator('main').innerText()).not.toContain('Léa');
      await button(claire, `team.level.${level}`).waitFor();

      await lea.showTeam();
      await lea.team.getByText(lea.say(`team.mine.seenBy.${level}`)).waitFor(PATIENCE);
      // The lead's page goes on asking, and so does what runs behind every page.
      const ofFigures = async () =>
        (await lea.account.requests()).filter(
          ({ agentId, url }) => agentId === LEA && FIGURES.test(decodeURIComponent(url)),
        ).length;
      const before = await ofFigures();
      await button(lea, 'team.tabs.team').click();
      await lea.team.getByText(lea.say('team.noPermission.title')).waitFor();
      expect(await ofFigures()).toBe(before);
    },
  );
});

it('an admin whom Zendesk lets read no records is told what to ask for', async () => {
  const work = await workspaces.open({ ...pane(NORA_IS_ADMIN), faults: { records: '403' } });
  await work.team.getByRole('alert').getByText(work.say('team.forbidden')).waitFor();
  expect(await work.team.getByRole('region').count()).toBe(0);
});

it.each(['light', 'dark'] as const)(
  'axe finds nothing and nothing is cut off at any width, %s',
  async (scheme) => {
    const lea = await workspaces.open({ limits: 'off', ticket: THOMAS });
    await sendOne(lea);
    const claire = await workspaces.openElsewhere({ ...pane(CLAIRE_LEADS), scheme }, lea);
    await chooseRunningWeek(claire);
    await figure(claire, 'team.reuse').getByText('(21 à 100)').waitFor(PATIENCE);
    const frame = await claire.frame('Throughline nav bar');
    const found: string[] = [];
    const look = async (what: string): Promise<void> => {
      for (const width of WIDTHS) {
        await claire.page.setViewportSize({ width, height: 800 });
        const { width: needed, room } = await measure(frame);
        const barriers = await findBarriers(frame);
        found.push(...barriers.map((barrier) => `${what}, ${width}: ${barrier}`));
        if (needed > room) found.push(`${what}: ${needed} px in ${room}`);
      }
    };
    await look('figures');
    for (const fold of ['team.overTime', 'team.bySource']) {
      await button(claire, fold).click();
      await claire.team.getByRole('table').first().waitFor();
      await look(fold);
    }
    await openReview(claire);
    await look('review');
    await button(claire, 'team.review.actions.correct').click();
    await look('correcting');
    await button(claire, 'team.tabs.mine').click();
    await claire.team.getByText(claire.say('team.mine.kept')).waitFor(PATIENCE);
    await look('mine');
    expect(found).toEqual([]);
  },
);
