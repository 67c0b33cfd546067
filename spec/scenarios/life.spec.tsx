import type { World } from '../../sandbox/world/types';
import 'fake-indexeddb/auto';
import { act, fireEvent, within } from '@testing-library/react';
import { fromRecord } from '../../src/acceptance/toRecord';
import type { ReplyEvent } from '../../src/model/acceptance';
import {
  failOnTrouble,
  INES_WITHOUT_RECORDS,
  openTicket,
  pass,
  type Stage,
  type Tab,
  withStageClock,
} from './stage';

withStageClock();
failOnTrouble();

const MINUTE = 60_000;
const INSERT = /^Insert (public reply|message|note)/;
const { IDBFactory, indexedDB } = globalThis as typeof globalThis & { IDBFactory: new () => IDBFactory };

const setStorage = (value: unknown): void => {
  if (value === undefined) Reflect.deleteProperty(globalThis, 'indexedDB');
  else Object.defineProperty(globalThis, 'indexedDB', { configurable: true, writable: true, value });
};
afterAll(() => setStorage(indexedDB));

const repliesOf = (stage: Stage) => stage.events().filter(({ kind }) => kind === 'reply');
const countersOf = (stage: Stage) => stage.events().filter(({ kind }) => kind === 'counter');

/** Opens the ticket, waits for its sources, and inserts what is offered first. */
async function openAndInsert(...opening: Parameters<typeof openTicket>): Promise<Stage & Tab> {
  const tab = await openTicket(...opening);
  await tab.startBackground();
  await pass(6_000);
  await tab.click(INSERT);
  return tab;
}

/** Nothing that anybody wrote, and nothing that says who. */
function expectNoText(stage: Stage, ...texts: string[]): void {
  const kept = JSON.stringify(stage.account.world.objects['throughline_event']?.records);
  const words = texts.flatMap((text) => text.split(/[^\p{L}\p{N}@.]+/u)).filter((word) => word.length > 4);
  expect(words.filter((word) => kept.includes(word))).toEqual([]);
}

describe.each(['kept by the browser', 'refused by the browser'])('with storage %s', (storage) => {
  beforeEach(() => setStorage(storage.startsWith('kept') ? new IDBFactory() : undefined));

  it('a reply inserted and sent as it is: one record, word for word, and no word of it', async () => {
    const tab = await openAndInsert('refund-pending');
    const draft = tab.draft();
    expect(draft).toContain('199,00');
    expect(await tab.submit('pending')).toBe(true);
    await pass(MINUTE);
    expect(repliesOf(tab)).toMatchObject([
      {
        day: '2026-11-17',
        ticket_id: String(tab.ticketId),
        channel: 'email',
        target: 'public',
        language: 'fr',
        source: 'playbook',
        situation: 'refund/issued',
        outcome: 'verbatim',
        kept_share: 1,
        inserted: 1,
      },
    ]);
    expectNoText(tab, draft, 'Thomas Girard thomas');
  });

  it('a reply edited in the panel and then inserted is the agent’s change, not word for word', async () => {
    const tab = await openTicket('refund-pending');
    await tab.startBackground();
    await pass(6_000);
    await tab.click(/^Edit$/);
    await pass(1_000); // the editor is fetched when it is first wanted
    const field = within(tab.panel).getByRole('textbox');
    await act(async () => {
      fireEvent.change(field, {
        target: {
          value:
            'Cher Thomas, je suis navrée : la somme arrive chez vous dès que votre banque le permet, promis.',
        },
      });
    });
    await tab.click(INSERT);
    await tab.submit('pending');
    await pass(MINUTE);
    expect(repliesOf(tab)[0]).toMatchObject({ source: 'playbook', inserted: 1 });
    expect(repliesOf(tab)[0]?.['outcome']).toMatch(/heavy|discarded/);
  });

  it('what was offered and dismissed, and never sent, is counted once for the day', async () => {
    const tab = await openTicket('refund-pending');
    await tab.startBackground();
    await pass(6_000);
    await tab.click('Dismiss this reply');
    await act(() => tab.desk.close(tab.ticketId));
    tab.remove();
    await pass(16 * MINUTE);
    expect(countersOf(tab)).toMatchObject([{ day: '2026-11-17', dismissed: 1, inserted: 0 }]);
    expect(countersOf(tab)[0]?.['offered']).toBeGreaterThanOrEqual(1);
    expect(repliesOf(tab)).toEqual([]);
  });

  it('a save that fails is not counted; the one that succeeds later is, once', async () => {
    const tab = await openAndInsert('refund-pending');
    tab.desk.setOffline(true);
    expect(await tab.submit()).toBe(false);
    tab.desk.setOffline(false);
    await pass(10 * MINUTE);
    expect(repliesOf(tab)).toEqual([]);
    expect(await tab.submit()).toBe(true);
    await pass(10 * MINUTE);
    expect(repliesOf(tab)).toMatchObject([{ outcome: 'verbatim' }]);
  });

  it('a save that the host never confirms is counted by the comment that it made', async () => {
    const tab = await openAndInsert('refund-pending');
    silenceSaved(tab);
    await tab.submit();
    await pass(3_000);
    expect(repliesOf(tab)).toEqual([]);
    await pass(5 * MINUTE);
    expect(repliesOf(tab)).toMatchObject([{ outcome: 'verbatim' }]);
  });
});

describe('what becomes of a suggestion', () => {
  beforeEach(() => setStorage(undefined));

  it('a line added and some words taken out: a light change', async () => {
    const tab = await openAndInsert('refund-pending');
    const draft = tab.draft();
    await tab.rewrite(draft.replace('Selon votre banque, ', '').replace('Bien cordialement', 'À bientôt'));
    await tab.submit();
    await pass(MINUTE);
    expect(repliesOf(tab)).toMatchObject([{ outcome: 'light', inserted: 1 }]);
  });

  it('rewritten from end to end: discarded', async () => {
    const tab = await openAndInsert('refund-pending');
    await tab.rewrite(
      'Je vous appelle demain matin pour en parler de vive voix, cela sera plus simple ainsi.',
    );
    await tab.submit();
    await pass(MINUTE);
    expect(repliesOf(tab)).toMatchObject([{ outcome: 'discarded', inserted: 1, kept_share: 0 }]);
  });

  it('inserted, undone, and something else sent: a reply that used none of ours', async () => {
    const tab = await openAndInsert('refund-pending');
    await tab.click('Undo');
    expect(tab.draft()).not.toContain('199,00');
    await tab.type('Je regarde tout de suite et je reviens vers vous dans la journée, promis.');
    await tab.submit();
    await pass(MINUTE);
    expect(repliesOf(tab)).toMatchObject([{ source: null, outcome: null, inserted: 0 }]);
  });

  it('an internal note is recorded as a note', async () => {
    const tab = await openTicket('refund-pending');
    await tab.startBackground();
    await pass(6_000);
    await act(() => Promise.resolve(tab.desk.setTarget(tab.ticketId, 'internal')));
    await pass(500);
    await tab.click(/^Insert note/);
    await tab.submit();
    await pass(MINUTE);
    expect(tab.account.world.tickets.find(({ id }) => id === tab.ticketId)?.comments.at(-1)?.public).toBe(
      false,
    );
    expect(repliesOf(tab)).toMatchObject([{ target: 'note', outcome: 'verbatim' }]);
  });

  it('a status changed without a word is no reply', async () => {
    const tab = await openTicket('refund-pending');
    await tab.startBackground();
    await pass(6_000);
    await tab.submit('solved');
    await pass(MINUTE);
    expect(repliesOf(tab)).toEqual([]);
  });

  it.each([false, true])(
    'a live message is counted once, when it stands in the conversation (the save hook ran: %s)',
    async (saveHookInMessaging) => {
      const tab = await openAndInsert('cancel-before-dispatch', { switches: { saveHookInMessaging } });
      expect(await tab.send()).toBe(true);
      await pass(MINUTE);
      expect(repliesOf(tab)).toMatchObject([
        { target: 'message', outcome: 'verbatim', channel: 'messaging' },
      ]);
      await tab.type('Et je vous souhaite une très belle journée, à bientôt chez Atelier Nord.');
      await tab.send();
      await pass(MINUTE);
      expect(repliesOf(tab).filter(({ source }) => source !== null)).toHaveLength(1);
    },
  );

  it('what was sent in a chat is over: nothing to undo, and not offered again', async () => {
    const tab = await openAndInsert('order-late');
    expect(tab.text()).toContain('Undo');
    const told = /Carrier delay/;
    expect(tab.text()).toMatch(told);
    expect(await tab.send()).toBe(true);
    await pass(6_000);
    expect(tab.text()).not.toContain('Undo');
    expect(tab.text()).not.toMatch(told);
  });

  it('after the only reply was sent, the panel says that it was, and not that it was dismissed', async () => {
    const change = (world: World) => Object.assign(world, { macros: [], articles: [] });
    const tab = await openAndInsert('damaged-photo', { change });
    expect(await tab.send()).toBe(true);
    await pass(6_000);
    expect(tab.text()).toContain('Sent: nothing more to suggest until the customer writes again');
    expect(tab.text()).not.toContain('dismissed');
  });

  it('a live message of which the draft could not be read is counted all the same', async () => {
    const tab = await openAndInsert('cancel-before-dispatch', {
      switches: { draftReadableInMessaging: false },
    });
    await tab.send();
    await pass(MINUTE);
    expect(repliesOf(tab)).toMatchObject([{ target: 'message', outcome: 'verbatim' }]);
  });

  it('a role without access to records: nothing is written, everything else works, nobody is bothered', async () => {
    const tab = await openAndInsert('refund-pending', { agentId: INES_WITHOUT_RECORDS });
    expect(tab.text()).not.toMatch(/no permission|Retry/);
    expect(await tab.submit()).toBe(true);
    await pass(30 * MINUTE);
    expect(tab.events()).toEqual([]);
    const tries = tab.account.requests.filter(({ service }) => service === 'records');
    expect(tries.length).toBeLessThan(20);
  });

  it.each(['silent', '429', '500', 'html', 'cut', 'empty', '403'] as const)(
    'records that answer %s for a while: the agent sees nothing of it, and one record is written afterwards',
    async (fault) => {
      const tab = await openAndInsert('refund-pending', { faults: { records: fault } });
      expect(tab.text()).not.toContain('Retry');
      expect(await tab.submit()).toBe(true);
      await pass(2 * MINUTE);
      tab.account.faults = {};
      await pass(16 * MINUTE);
      expect(repliesOf(tab)).toHaveLength(1);
    },
  );

  it('the team page reads what was written', async () => {
    const tab = await openAndInsert('refund-pending');
    await tab.submit();
    await pass(MINUTE);
    const [record] = tab.account.world.objects['throughline_event']?.records ?? [];
    const event = fromRecord({
      externalId: record?.external_id ?? '',
      fields: record?.custom_object_fields ?? {},
      updatedAt: '',
      updatedBy: '',
    });
    expect(event).toMatchObject({ outcome: 'verbatim', origin: 'playbook' } satisfies Partial<ReplyEvent>);
  });
});

describe('when the background page comes late', () => {
  beforeEach(() => setStorage(new IDBFactory()));

  it('a reply sent before it was there is found in the browser, proven by the comment, and written', async () => {
    const tab = await openTicket('refund-pending');
    await pass(8_000);
    await tab.click(INSERT);
    await tab.submit();
    await pass(MINUTE);
    expect(repliesOf(tab)).toEqual([]);
    await tab.startBackground();
    await pass(2 * MINUTE);
    expect(repliesOf(tab)).toMatchObject([{ outcome: 'verbatim' }]);
  });

  it('a reload of everything with an unsent record writes it once', async () => {
    const tab = await openTicket('refund-pending', { faults: { records: '500' } });
    const stop = await tab.startBackground();
    await pass(6_000);
    await tab.click(INSERT);
    await tab.submit();
    await pass(MINUTE);
    stop();
    tab.account.faults = {};
    await tab.startBackground();
    await pass(20 * MINUTE);
    expect(repliesOf(tab)).toHaveLength(1);
  });
});

/** The host does not tell the background of this save. */
function silenceSaved({ desk }: Stage): void {
  const background = desk.state.instances.find(({ location }) => location === 'background');
  for (const counts of background?.subscriptions.values() ?? []) counts.delete('ticket.saved');
}
