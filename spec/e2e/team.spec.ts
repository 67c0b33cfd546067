import type { Locator } from 'playwright-core';
import { findBarriers, measure } from './measure';
import { eventually, setUpWorkspaces, type Workspace } from './workspace';

const workspaces = setUpWorkspaces();
/** A refund that Léa answers in French. */
const THOMAS = 8805;
const CLAIRE_LEADS = 10010;
const KARIM = 10002;
const NORA_IS_ADMIN = 10012;

const pane = (agent: number) => ({ pane: 'nav_bar', agent, locale: 'fr' }) as const;

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
}

describe('a reply and what becomes of it', () => {
  it('is found by the lead, leads to its ticket, is approved and printed', async () => {
    const lea = await workspaces.open({ ticket: THOMAS });
    await sendOne(lea);
    const claire = await workspaces.openElsewhere(pane(CLAIRE_LEADS), lea);
    await chooseRunningWeek(claire);
    await figure(claire, 'team.reuse').getByText('100', { exact: false }).first().waitFor();
    await figure(claire, 'team.reuse')
      .getByText(claire.say('team.small', { total: 1 }))
      .waitFor();
    await button(claire, 'team.bySource').click();
    const playbooks = claire.team.getByRole('row', { name: claire.say('team.origins.playbook') });
    expect((await playbooks.innerText()).split('\t').slice(1, 3)).toEqual(['1', '1']);

    // The pair that was kept, and its ticket.
    await claire.team
      .getByRole('navigation')
      .getByRole('button', { name: /^À relire/ })
      .click();
    await claire.team.getByRole('article').waitFor();
    await claire.team
      .getByRole('button', { name: claire.say('team.openTicket', { id: THOMAS }) })
      .first()
      .click();
    await claire.page.getByRole('tab', { name: `#${THOMAS}` }).waitFor();
    await claire.showTeam();

    await claire.page.keyboard.press('c');
    await button(claire, 'team.review.actions.correct').click();
    const form = claire.team.getByRole('form');
    const confirm = form.getByRole('checkbox');
    if (await confirm.count()) await confirm.check();
    await form.getByRole('button', { name: claire.say('team.review.form.save.learned') }).click();
    await claire.team.getByRole('status').filter({ hasText: '15 minutes' }).waitFor();
    await button(claire, 'team.learned.title').click();
    await claire.team.getByText(claire.say('team.learned.count', { count: 1 })).waitFor();

    // On paper: one side of A4, with the reply that was approved.
    await claire.team
      .getByRole('navigation')
      .getByRole('button', { name: claire.say('team.tabs.team') })
      .click();
    const paper = claire.page.waitForEvent('popup');
    await button(claire, 'team.print').click();
    const sheet = await paper;
    await sheet.getByText(claire.say('team.sheet.good')).waitFor();
    const pdf = (await sheet.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await sheet.close();
  });

  it('is offered to another agent once it was approved', async () => {
    const lea = await workspaces.open({ ticket: THOMAS });
    await sendOne(lea);
    const claire = await workspaces.openElsewhere(pane(CLAIRE_LEADS), lea);
    await claire.team
      .getByRole('navigation')
      .getByRole('button', { name: /^À relire/ })
      .click();
    await claire.team.getByRole('article').waitFor();
    await button(claire, 'team.review.actions.approve').click();
    const status = claire.team.getByRole('status').filter({ hasText: '15 minutes' });
    const confirm = claire.team.getByRole('form').getByRole('checkbox');
    await status.or(confirm).first().waitFor();
    if (await confirm.count()) {
      await confirm.check();
      await claire.team
        .getByRole('form')
        .getByRole('button', { name: claire.say('team.review.form.save.learned') })
        .click();
    }
    await status.waitFor();
    const karim = await workspaces.openElsewhere({ agent: KARIM, ticket: THOMAS }, lea);
    const learned = karim.say('team.origins.learned');
    expect(learned).toBeTruthy();
    await karim.panel(THOMAS).card.waitFor();
  });
});

describe('figures about people', () => {
  it.each(['off', 'own', 'team'])(
    '%s: no agent is named, and who is no lead asks for nothing',
    async (level) => {
      const lea = await workspaces.open({ ticket: THOMAS, settings: { figures_level: level } });
      await sendOne(lea);
      const claire = await workspaces.openElsewhere(pane(CLAIRE_LEADS), lea);
      await chooseRunningWeek(claire);
      await figure(claire, 'team.reuse').getByText('100', { exact: false }).first().waitFor();
      await button(claire, 'team.byAgentOff').waitFor();
      expect(await button(claire, 'team.byAgentOff').isDisabled()).toBe(true);
      expect(await claire.team.locator('main').innerText()).not.toContain('Léa');
      await button(claire, `team.level.${level}`).waitFor();

      await lea.showTeam();
      await lea.team.getByText(lea.say(`team.mine.seenBy.${level}`)).waitFor();
      const before = (await lea.account.requests()).length;
      await button(lea, 'team.tabs.team').click();
      await lea.team.getByText(lea.say('team.noPermission.title')).waitFor();
      expect((await lea.account.requests()).length).toBe(before);
    },
  );

  it('named, once it was agreed to: a row for each agent, in no order of merit', async () => {
    const settings = {
      figures_level: 'named',
      named_agreement_date: '2026-09-01',
      named_agreement_reference: 'CSE 2026-14',
    };
    const lea = await workspaces.open({ ticket: THOMAS, settings });
    await sendOne(lea);
    const claire = await workspaces.openElsewhere(pane(CLAIRE_LEADS), lea);
    await chooseRunningWeek(claire);
    await button(claire, 'team.byAgent').click();
    await claire.team.getByRole('row', { name: /^Léa Martin/ }).waitFor();
    await claire.team.getByText(claire.say('team.byAgentMeans')).waitFor();
  });
});

it('an admin whom Zendesk lets read no records is told what to ask for', async () => {
  const work = await workspaces.open({ ...pane(NORA_IS_ADMIN), faults: { records: '403' } });
  await work.team.getByRole('alert').getByText(work.say('team.forbidden')).waitFor();
  expect(await work.team.getByRole('region').count()).toBe(0);
});

describe.each(['light', 'dark'] as const)('axe finds nothing and nothing is cut off, %s', (scheme) => {
  it.each([1280, 768, 376])('at %i px, in each tab', async (width) => {
    const lea = await workspaces.open({ ticket: THOMAS });
    await sendOne(lea);
    const claire = await workspaces.openElsewhere({ ...pane(CLAIRE_LEADS), scheme }, lea);
    await claire.page.setViewportSize({ width, height: 800 });
    await chooseRunningWeek(claire);
    await figure(claire, 'team.reuse').getByText('100', { exact: false }).first().waitFor();
    const frame = await claire.frame('Throughline nav bar');
    const found: string[] = [];
    const look = async (): Promise<void> => {
      found.push(...(await findBarriers(frame)));
      const { width: needed, room } = await measure(frame);
      if (needed > room) found.push(`${needed} px in ${room}`);
    };
    await look();
    for (const fold of ['team.overTime', 'team.bySource']) {
      await button(claire, fold).click();
      await claire.team.getByRole('table').first().waitFor();
      await look();
    }
    await claire.team
      .getByRole('navigation')
      .getByRole('button', { name: /^À relire/ })
      .click();
    await claire.team.getByRole('article').waitFor();
    await look();
    await button(claire, 'team.review.actions.correct').click();
    await look();
    await button(claire, 'team.tabs.mine').click();
    await claire.team.getByText(claire.say('team.mine.kept')).waitFor();
    await look();
    expect(found).toEqual([]);
  });
});
