import type { Locator } from 'playwright-core';
import { findBarriers, measure } from './measure';
import { eventually, setUpWorkspaces, type Opening, type Panel, type Workspace } from './workspace';
import type { Locale } from './words';

const workspaces = setUpWorkspaces();
/** A late parcel in a French chat; a parcel under way in an English e-mail. */
const SCENES = [
  { ticket: 8801, locale: 'fr' as Locale, number: '#1042', other: 'en', agent: 10001 },
  { ticket: 8807, locale: 'en' as Locale, number: '#1055', other: 'fr', agent: 10004 },
];
const [MARIE = { ticket: 8801, locale: 'fr' as Locale, number: '#1042', other: 'en', agent: 10001 }] = SCENES;

const openWith = (opening: Opening, settings: Record<string, string | boolean> = {}): Promise<Workspace> =>
  workspaces.open({
    ...opening,
    settings: {
      llm_provider: 'openai',
      llm_model: 'gpt-4.1-mini',
      llm_credential: 'sandbox-model',
      llm_prices: '0.40 1.60 EUR',
      ...settings,
    },
  });

/** A reply stands, and what is read later than the first view was read: the whole brief is there. */
async function settled(panel: Panel): Promise<void> {
  await panel.card.waitFor();
  await eventually(
    () => panel.brief.innerText(),
    (words) => expect(words).toMatch(/\+\d/),
  );
}

/** However many are new. */
const fresh = (panel: Panel): Locator =>
  panel.frame.getByRole('button', { name: /^\d+ (?:new|nouvelles?)$/ });

const asked = async ({ account }: Workspace) =>
  (await account.requests()).filter(({ service }) => service === 'llm');

describe('the writer', () => {
  it.each(SCENES)('$locale: shows what is sent, writes, waits as new, goes in and out', async (scene) => {
    const { ticket, locale, number, agent } = scene;
    const work = await openWith({ ticket, locale, agent });
    const panel = work.panel(ticket);
    await settled(panel);
    await panel.button('panel.others.writer').click();
    await panel.button('writer.write').click();
    const exact = panel.frame.locator('pre');
    const shown = await exact.innerText();
    expect(await asked(work)).toEqual([]);
    await panel.button('writer.preview.send').click();
    const before = await panel.card.innerText();
    await fresh(panel).waitFor();
    expect((await asked(work)).map(({ body }) => body)).toEqual([shown]);
    expect(shown).not.toContain(number.slice(1));
    expect(await panel.card.innerText()).toBe(before);

    await fresh(panel).click();
    await panel.card.getByText(work.say('writer.title.draft')).waitFor();
    expect(await panel.card.innerText()).toContain(number);
    await panel.insert.click();
    await eventually(
      () => work.desk(ticket).draft(),
      (draft) => expect(draft).toContain(number),
    );
    await panel.button('panel.suggestion.undo').click();
    await eventually(
      () => work.desk(ticket).draft(),
      (draft) => expect(draft).not.toContain(number),
    );
  });

  it.each(SCENES)('$locale: other words, and another language, one click each once agreed', async (scene) => {
    const { ticket, locale, number, other, agent } = scene;
    const work = await openWith({ ticket, locale, agent });
    const panel = work.panel(ticket);
    await settled(panel);
    await panel.button('panel.others.writer').click();
    await panel.button('writer.rewrite.warmer').click();
    await panel.button('writer.preview.send').click();
    await fresh(panel).click();
    await panel.card.getByText(work.say('writer.title.warmer')).waitFor();
    await panel.button(`writer.into.${other}`).click();
    await fresh(panel).click();
    await panel.card.getByText(work.say('writer.title.translate')).waitFor();
    expect(await panel.card.innerText()).toContain(number);
    expect(await panel.insert.innerText()).toMatch(new RegExp(`${other.toUpperCase()}$`));
  });

  it('says that it failed, keeps the reply, and works again', async () => {
    const work = await openWith(MARIE);
    const panel = work.panel(MARIE.ticket);
    await settled(panel);
    const before = await panel.card.innerText();
    await work.account.set({ faults: { llm: '429' } });
    await panel.button('panel.others.writer').click();
    await panel.button('writer.rewrite.shorter').click();
    await panel.button('writer.preview.send').click();
    await panel.frame
      .getByText(work.say('writer.failure.limited', { label: 'OpenAI', seconds: 20 }))
      .waitFor();
    expect(await panel.card.innerText()).toBe(before);
    await work.account.set({ faults: { llm: null } });
    await panel.button('writer.retry').click();
    await fresh(panel).waitFor();
  });

  it('remembers within a session what was agreed to, local mode, and what was used', async () => {
    const work = await openWith(MARIE);
    const panel = work.panel(MARIE.ticket);
    await settled(panel);
    await panel.button('panel.others.writer').click();
    await panel.button('writer.write').click();
    await panel.button('writer.preview.send').click();
    await fresh(panel).waitFor();
    await panel.button('writer.localOnly').click();
    await panel.frame.getByText(work.say('writer.isLocal')).waitFor();
    await work.page.reload();
    await settled(panel);
    await panel.button('panel.others.writer').click();
    await panel.frame.getByText(work.say('writer.isLocal')).waitFor();
    await panel.button('writer.notLocal').click();
    await panel.button('writer.rewrite.formal').click();
    await fresh(panel).waitFor();
    expect(await panel.root.innerText()).not.toMatch(/ 0 sur 200/);
    expect(await asked(work)).toHaveLength(2);
  });

  it.each([
    { width: 320 as const, locale: 'fr' as Locale, scheme: 'light' as const },
    { width: 400 as const, locale: 'en' as Locale, scheme: 'dark' as const },
  ])('fits, can be reached by keys, and moves nothing by itself: $width, $scheme', async (look) => {
    const work = await openWith({ ticket: MARIE.ticket, ...look });
    const panel = work.panel(MARIE.ticket);
    await settled(panel);
    const frame = await work.frame(`Throughline sidebar ${MARIE.ticket}`);
    const before = (await measure(frame)).shifts.length;
    await panel.root.click({ position: { x: 5, y: 5 } });
    await work.page.keyboard.press('w');
    await panel.button('writer.write').waitFor();
    await work.page.keyboard.press('Tab'); // from "what is sent"
    expect(await findBarriers(frame)).toEqual([]);
    await panel.button('writer.write').press('Enter');
    await panel.button('writer.preview.send').waitFor();
    expect(await findBarriers(frame)).toEqual([]);
    await panel.button('writer.preview.send').press('Enter');
    await fresh(panel).waitFor();
    const { width, room, shifts } = await measure(frame);
    expect([width <= room, shifts.slice(before)]).toEqual([true, []]);
    await panel.button('ui.close').first().press('Escape');
    await panel.button('writer.write').waitFor({ state: 'detached' });
  });

  it.each(SCENES)('$locale: sums up the hand-over, marked, cited, and in its own place', async (scene) => {
    const { ticket, locale, number, agent } = scene;
    const work = await openWith({ ticket, locale, agent });
    const panel = work.panel(ticket);
    await settled(panel);
    await panel.button('panel.others.writer').click();
    await panel.button('writer.summary.ask').click();
    await panel.button('writer.preview.send').click();
    const list = panel.frame.getByRole('list', { name: work.say('writer.summary.ask') });
    await list.waitFor();
    expect(await list.innerText()).toContain(number);
    await panel.frame.getByText(work.say('writer.summary.title', { label: 'OpenAI' })).waitFor();
    await panel.frame.getByText(work.say('writer.summary.leftOut', { count: 1 })).waitFor();
    expect(await fresh(panel).count()).toBe(0);
    const [question] = await asked(work);
    expect(question?.body).not.toContain(number.slice(1));
    const frame = await work.frame(`Throughline sidebar ${ticket}`);
    expect(await findBarriers(frame)).toEqual([]);
  });

  it('begins unasked only where the admin wants it, and after it was agreed to', async () => {
    const work = await openWith(MARIE, { llm_drafts_unasked: true });
    const panel = work.panel(MARIE.ticket);
    await settled(panel);
    await work.page.waitForTimeout(3_000);
    expect(await asked(work)).toEqual([]);
    await panel.button('panel.others.writer').click();
    await panel.button('writer.write').click();
    await panel.button('writer.preview.send').click();
    await fresh(panel).waitFor();
    await work.page.reload();
    await settled(panel);
    const before = await panel.card.innerText();
    await fresh(panel).waitFor({ timeout: 10_000 });
    expect(await panel.card.innerText()).toBe(before);
    expect(await asked(work)).toHaveLength(2);
  });
});

describe('evidence', () => {
  it.each([{ width: 320 as const }, { width: 400 as const }])(
    'shows under pointer and focus without moving anything: $width',
    async (look) => {
      const work = await workspaces.open({ ...MARIE, ...look });
      const panel = work.panel(MARIE.ticket);
      await settled(panel);
      const frame = await work.frame(`Throughline sidebar ${MARIE.ticket}`);
      const before = (await measure(frame)).shifts.length;
      const number = panel.card.locator('[data-evidence]').first();
      const place = await number.boundingBox();
      // It has no width of its own: its figure stands beside it.
      await work.page.mouse.move((place?.x ?? 0) + 2, (place?.y ?? 0) + (place?.height ?? 0) / 2);
      const note = panel.frame.getByRole('note');
      await note.waitFor();
      const { width, room, shifts } = await measure(frame);
      expect([width <= room, shifts.slice(before)]).toEqual([true, []]);
      await panel.person.hover();
      await note.waitFor({ state: 'detached' });
      await number.focus();
      await note.waitFor();
      expect(await findBarriers(frame)).toEqual([]);
      await number.press('Escape');
      await note.waitFor({ state: 'detached' });
    },
  );
});
