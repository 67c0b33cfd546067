import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import type { Receipt } from '../../src/privacy/erase/receipt';
import { findBarriers } from './measure';
import { eventually, setUpWorkspaces, type Workspace } from './workspace';

const workspaces = setUpWorkspaces();
/** Requests go at a polite pace, and a limit of the account is waited out. */
const PATIENCE = { timeout: 75_000 };
jest.setTimeout(240_000);
/** A refund that Léa answers in French. */
const THOMAS = 8805;
const KARIM = 10002;
const NORA_IS_ADMIN = 10012;

const pane = (agent: number) => ({ pane: 'nav_bar', agent, locale: 'fr' }) as const;

const button = ({ team, say }: Workspace, key: string, values?: Record<string, string | number>): Locator =>
  team.getByRole('button', { name: say(key, values), exact: true });

async function openPrivacy(work: Workspace): Promise<void> {
  await button(work, 'team.tabs.privacy').click();
  await work.team.getByRole('heading', { name: work.say('privacy.find.title') }).waitFor(PATIENCE);
}

async function saved({ page }: Workspace, click: () => Promise<void>): Promise<[name: string, text: string]> {
  const coming = page.waitForEvent('download', PATIENCE);
  await click();
  const download = await coming;
  return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')];
}

/** For people to look at, where a folder is named. */
async function picture({ page }: Workspace, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/privacy-${name}.png` });
}

/** Léa inserts the first reply and sends it. */
async function sendOne(work: Workspace): Promise<void> {
  const panel = work.panel(THOMAS);
  await panel.card.waitFor();
  await panel.insert.click();
  await panel.button('panel.suggestion.undo').waitFor();
  await work.desk(THOMAS).submitAs('pending');
  await eventually(work.account.replies, (replies) => expect(replies).toHaveLength(1));
}

describe('what is kept of a ticket', () => {
  it('is found, counted without its content, erased, looked for again, and stands in the receipt', async () => {
    const lea = await workspaces.open({ ticket: THOMAS, settings: { review_on: false } });
    await sendOne(lea);
    const [reply] = await lea.account.replies();
    const nora = await workspaces.openElsewhere(pane(NORA_IS_ADMIN), lea);
    await openPrivacy(nora);
    const { team, say } = nora;
    await team.getByLabel(say('privacy.find.by')).selectOption('ticket');
    await team.getByLabel(say('privacy.find.who.ticket')).fill(String(THOMAS));
    await button(nora, 'privacy.find.search').click();
    await team.getByText(say('privacy.find.found', { count: 1 })).waitFor(PATIENCE);
    await picture(nora, 'found');
    await button(nora, 'privacy.erase.now', { count: 1 }).click();
    await team.getByText(say('privacy.erase.nothingLeft')).waitFor(PATIENCE);

    await picture(nora, 'erased');
    const [name, text] = await saved(nora, () => button(nora, 'privacy.erase.receipt').click());
    expect(name).toMatch(/^throughline-receipt-.*\.json$/);
    expect(text).not.toContain(reply?.externalId ?? 'no reply');
    const receipt = JSON.parse(text) as Receipt;
    expect(receipt.erased.map(({ what, count }) => [what, count])).toEqual([['reply', 1]]);
    expect(receipt.verified).toMatchObject({ left: 0, notSearched: [] });
    expect(receipt.by.id).toBe(NORA_IS_ADMIN);
    const deletions = (await nora.account.requests()).filter(
      ({ url, body }) => url.includes('/jobs') && (body ?? '').includes(reply?.externalId ?? 'no reply'),
    );
    expect(deletions.map(({ status }) => status)).toEqual([201]);
  });
});

describe('the DPO file', () => {
  it('comes in French and German, with the settings in force', async () => {
    const nora = await workspaces.open({
      ...pane(NORA_IS_ADMIN),
      settings: { figures_level: 'team', review_on: true, review_days: '17' },
    });
    await openPrivacy(nora);
    const [name, text] = await saved(nora, () => button(nora, 'privacy.dpo.make').click());
    expect(name).toMatch(/-fr\.html$/);
    expect(text).toContain('<html lang="fr">');
    expect(text).toContain('à améliorer les suggestions, pas à évaluer les salariés');
    expect(text).toMatch(/figures_level<\/th><td>team/);
    expect(text).toMatch(/17 jours après sa création/);
    expect(text).toContain('groupes d’au moins 8 personnes, jamais vous seul');
    expect(text).not.toMatch(/>(?:flow|kept|role|art30|dpia|notice)\.\w+/);

    await nora.team.getByLabel(nora.say('privacy.dpo.language')).selectOption('de');
    const [german, words] = await saved(nora, () => button(nora, 'privacy.dpo.make').click());
    expect(german).toMatch(/-de\.html$/);
    expect(words).toContain('Verzeichnis von Verarbeitungstätigkeiten');
  });
});

describe('who is no admin', () => {
  it('has no such page, finds a plain word where its address leads, and nothing is asked for', async () => {
    const karim = await workspaces.open(pane(KARIM));
    await button(karim, 'team.tabs.mine').waitFor(PATIENCE);
    expect(await button(karim, 'team.tabs.privacy').count()).toBe(0);
    const frame = await karim.frame('Throughline nav bar');
    const before = (await karim.account.requests()).length;
    await frame.evaluate(() => (location.hash = '#tab=privacy'));
    await karim.team.getByText(karim.say('team.noPermission.who')).waitFor();
    // "My figures" reads its own records anew; nothing of anybody else is asked for.
    const others = (await karim.account.requests())
      .slice(before)
      .filter(({ url }) => url.includes('/custom_objects/'))
      .filter(({ body }) => !(body ?? '').includes(`{"created_by_user":{"$eq":"${KARIM}"}}`));
    expect(others).toEqual([]);
  });
});

/** Of the window; the host's bar takes 56 px of it. */
const WIDTHS = [1280, 768, 400];

describe.each(['light', 'dark'] as const)('the page, %s', (scheme) => {
  it.each(WIDTHS)('stands whole at %i px, and axe finds nothing', async (width) => {
    const nora = await workspaces.open({
      ...pane(NORA_IS_ADMIN),
      scheme,
      window: { width: width + 56, height: 1_400 },
    });
    await openPrivacy(nora);
    await nora.team.getByText(nora.say('privacy.kept.swept', { count: 0 })).waitFor(PATIENCE);
    const frame = await nora.frame('Throughline nav bar');
    const [needed, room] = await frame.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(needed).toBeLessThanOrEqual(room ?? 0);
    expect(await findBarriers(frame)).toEqual([]);
    await picture(nora, `${width}-${scheme}`);
  });
});
