import { findBarriers, measure } from './measure';
import { eventually, setUpWorkspaces } from './workspace';

const workspaces = setUpWorkspaces();
const MARIE = 8801;

/** Late, damaged, refund, guest, tie, two people alike, no orders, a big customer, several questions, a bot that looped. */
const TICKETS = [8801, 8803, 8805, 8811, 8813, 8814, 8815, 8816, 8818, 8819, 8824];
const HEIGHT = 520;

describe('the first view, in French', () => {
  it.each([320, 340] as const)(
    'fits without scrolling at %i px, and nothing in it ever moved',
    async (width) => {
      const work = await workspaces.open({ tickets: TICKETS, ticket: MARIE, width });
      const found: Record<number, unknown> = {};
      for (const ticketId of TICKETS) {
        await work.show(ticketId);
        await work.panel(ticketId).ready();
        const {
          height,
          width: needed,
          room,
          shifts,
        } = await measure(await work.frame(`Throughline sidebar ${ticketId}`));
        found[ticketId] = { fits: height <= HEIGHT || height, scrolls: needed > room, shifts };
      }
      const wanted = TICKETS.map((ticketId) => [ticketId, { fits: true, scrolls: false, shifts: [] }]);
      expect(found).toEqual(Object.fromEntries(wanted));
    },
  );
});

describe('at 320 px', () => {
  /** Lucie Petitjean, Marie Durand and Olivier Fontaine, with one order, with seven and with three. */
  it.each(['en', 'fr', 'de', 'es'] as const)(
    '%s: the name stands whole, and why we believe that it is this person does so or is a sign',
    async (locale) => {
      const tickets = [8819, MARIE, 8813];
      const work = await workspaces.open({ tickets, ticket: 8819, width: 320, locale });
      for (const ticketId of tickets) {
        await work.show(ticketId);
        const panel = work.panel(ticketId);
        await panel.ready();
        const [shown, whole] = await panel.person.evaluate(({ clientWidth, scrollWidth }) => [
          clientWidth,
          scrollWidth,
        ]);
        expect(shown).toBe(whole);
        const reason = panel.frame.getByTitle(work.say('panel.person.verified.email'));
        const isPart = await reason.evaluate((line) => {
          const words = line.lastElementChild as HTMLElement;
          return words.offsetTop < line.clientHeight && words.offsetWidth > line.clientWidth;
        });
        expect(isPart || (await reason.evaluate(({ clientWidth }) => clientWidth)) < 12).toBe(false);
      }
    },
  );

  it('words that are checked again once everything has come do not move for the marks beside them', async () => {
    const work = await workspaces.open({ ticket: MARIE, width: 320 });
    await work.panel(MARIE).card.waitFor();
    await new Promise((resolve) => setTimeout(resolve, 3_000)); // the checks are done again after two
    const { shifts } = await measure(await work.frame(`Throughline sidebar ${MARIE}`));
    expect(shifts).toEqual([]);
  });
});

describe('the keyboard', () => {
  it('walks through replies, inserts, undoes, edits and opens the orders, once the panel has the focus', async () => {
    const work = await workspaces.open({ ticket: MARIE });
    const panel = work.panel(MARIE);
    const { keyboard } = work.page;
    await panel.card.waitFor();
    const title = () => panel.card.getAttribute('aria-label');
    const first = await title();
    await panel.person.click();
    await keyboard.press('j');
    const second = await title();
    expect(second).not.toBe(first);
    await keyboard.press('k');
    expect(await title()).toBe(first);

    await keyboard.press('i');
    await panel.button('panel.suggestion.undo').waitFor();
    expect(await work.desk(MARIE).draft()).toContain('#1042');
    await keyboard.press('u');
    await panel.insert.waitFor();
    expect(await work.desk(MARIE).draft()).toBe('');

    await keyboard.press('o');
    await panel.frame.getByRole('group', { name: work.say('panel.sections.orders') }).waitFor();
    await keyboard.press('?');
    await panel.frame.getByRole('region', { name: work.say('panel.shortcuts.title') }).waitFor();
    await keyboard.press('Escape');
    await panel.frame
      .getByRole('region', { name: work.say('panel.shortcuts.title') })
      .waitFor({ state: 'detached' });

    // While a field has the focus, letters are letters.
    await keyboard.press('e');
    const field = panel.card.getByRole('textbox');
    await field.waitFor();
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type('joie');
    expect(await field.inputValue()).toBe('joie');
    expect(await title()).toBe(first);
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (scheme) => {
  it('in the panel: at rest, with each section open, and while the guard speaks, at 320 px', async () => {
    const work = await workspaces.open({ ticket: MARIE, width: 320, scheme });
    const panel = work.panel(MARIE);
    const frame = await work.frame(`Throughline sidebar ${MARIE}`);
    await panel.card.waitFor();
    const found: Record<string, string[]> = { rest: await findBarriers(frame) };
    for (const section of ['withBot', 'orders', 'past', 'customer'] as const) {
      await panel.section(section).click();
      await panel.frame.locator('[data-skeleton]').first().waitFor({ state: 'detached' });
      found[section] = await findBarriers(frame);
    }
    await panel.person.click();
    await work.page.keyboard.press('?');
    found['keys'] = await findBarriers(frame);
    await work.page.keyboard.press('Escape');
    await panel.insert.click();
    // A draft that names the number asks for none.
    await panel.button('panel.suggestion.undo').click();
    await panel.insert.waitFor();
    await work.desk(MARIE).type('Quel est votre numéro de commande ?');
    await panel.guard.waitFor();
    found['guard'] = await findBarriers(frame);
    expect(Object.fromEntries(Object.entries(found).filter(([, each]) => each.length > 0))).toEqual({});
  });

  it('where sources fail, where orders tie and where there are none', async () => {
    const tickets = [8807, 8813, 8815];
    const work = await workspaces.open({ tickets, ticket: 8813, scheme });
    const found: string[] = [];
    for (const ticketId of [8813, 8815]) {
      await work.show(ticketId);
      await work.panel(ticketId).ready();
      found.push(...(await findBarriers(await work.frame(`Throughline sidebar ${ticketId}`))));
    }
    await work.account.set({ faults: { shopify: '500', users: '403', comments: '500', macros: '500' } });
    await work.show(8807);
    await work
      .panel(8807)
      .order.getByText(work.say('problem.down', { label: 'Shopify' }))
      .waitFor();
    found.push(...(await findBarriers(await work.frame('Throughline sidebar 8807'))));
    expect(found).toEqual([]);
  });

  it('on the team page: empty, with figures, and kept from its records', async () => {
    const work = await workspaces.open({ pane: 'nav_bar', scheme, agent: 'lead' });
    await work.team.getByRole('heading', { level: 1 }).waitFor();
    const empty = await findBarriers(await work.frame('Throughline nav bar'));
    const other = await workspaces.open({ ticket: MARIE, scheme });
    await other.panel(MARIE).insert.click();
    await other.panel(MARIE).button('panel.suggestion.undo').waitFor();
    await other.desk(MARIE).send();
    await eventually(other.account.replies, (replies) => expect(replies).toHaveLength(1));
    await other.showTeam();
    await other.team.getByText(other.say('team.mine.kept')).waitFor();
    const filled = await findBarriers(await other.frame('Throughline nav bar'));
    const barred = await workspaces.open({ pane: 'nav_bar', scheme, agent: 'noRecords' });
    await barred.team.getByRole('alert').waitFor();
    expect([...empty, ...filled, ...(await findBarriers(await barred.frame('Throughline nav bar')))]).toEqual(
      [],
    );
  });
});

describe('the colours', () => {
  it('follow Zendesk’s own while the panel is open, without a new load', async () => {
    const work = await workspaces.open({ ticket: MARIE });
    const panel = work.panel(MARIE);
    await panel.card.waitFor();
    const ground = () => panel.root.evaluate((main) => getComputedStyle(main).backgroundColor);
    const light = await ground();
    await work.page.evaluate(() => {
      const { sandbox } = window as unknown as {
        sandbox: { desk: { setColorScheme(scheme: 'dark'): void } };
      };
      sandbox.desk.setColorScheme('dark');
    });
    await eventually(ground, (dark) => expect(dark).not.toBe(light));
    const bright = (rgb: string) =>
      (rgb.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, each) => sum + Number(each), 0);
    expect(bright(light)).toBe(3 * 255);
    expect(bright(await ground())).toBeLessThan(150);
    expect(await panel.card.isVisible()).toBe(true);
  });
});
