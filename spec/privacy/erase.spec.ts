import { OutsideError } from '../../src/lib/errors';
import type { Request } from '../../src/model/ports';
import { cleanOut } from '../../src/privacy/erase/cleanOut';
import { eraseTargets, type Progress, verify } from '../../src/privacy/erase/erase';
import { findTargets } from '../../src/privacy/erase/find';
import { findGone } from '../../src/privacy/erase/gone';
import { makeReceipt } from '../../src/privacy/erase/receipt';
import {
  holdsTrace,
  readPerson,
  readTicketIds,
  type Subject,
  tracesOf,
} from '../../src/privacy/erase/subject';
import { countTargets } from '../../src/privacy/erase/target';
import type { PrivacyParts } from '../../src/privacy/parts';
import { IDS } from '../sandbox/smallWorld';
import { idsIn, jsonOf, keep, openPrivacy } from './parts';

const signal = new AbortController().signal;
const nothing = () => undefined;
const EVENT = 'throughline_event';
const DOCUMENT = 'throughline_document';

const signed = (byId: number, by: string) => ({ byId, by, at: '2026-03-09T09:00:00.000Z' });

/** Records of two tickets of Marie, and of a colleague's customer. */
function fill(account: ReturnType<typeof openPrivacy>['account']): void {
  const reply = (id: string, ticket: number, by = IDS.agent) =>
    keep(
      account,
      EVENT,
      { kind: 'reply', day: '2026-03-09', ticket_id: String(ticket) },
      { external_id: id, by },
    );
  reply('r-1', IDS.mail);
  reply('r-2', IDS.chat);
  reply('r-other', 900, IDS.admin);
  keep(account, EVENT, { kind: 'counter', day: '2026-03-09' }, { external_id: 'c-1' });
  const document = (kind: string, id: string, content: object, by = IDS.agent) =>
    keep(
      account,
      DOCUMENT,
      { kind, key: id.replace(/^[a-z]+-/, ''), json: JSON.stringify(content) },
      { external_id: id, by },
    );
  document('review', 'review-r-1', { ticketId: IDS.mail, suggested: 'Bonjour' });
  document('reviewed', 'review-r-other', { ticketId: 900, decision: signed(IDS.admin, 'Ada') }, IDS.admin);
  document('learned', 'learned-r-1', { text: 'Hello', history: [signed(IDS.admin, 'Ada')] }, IDS.admin);
  document('learned', 'learned-r-7', { text: 'Write to marie@example.com' }, IDS.admin);
  document('learned', 'learned-r-8', { text: 'Hello', history: [signed(IDS.agent, 'Léa')] }, IDS.admin);
  document('learned', 'learned-r-9', { text: 'Hi', history: [signed(IDS.agent, 'Léa')] }, IDS.agent);
  document('correction', `correction-${IDS.mail}`, {
    version: 1,
    facts: { a1: { verdict: 'right', ...signed(IDS.agent, 'Léa') } },
    speakers: { b2: { speaker: 'bot', ...signed(IDS.admin, 'Ada') } },
  });
  document('guard', 'guard-abc', { version: 1, weeks: {} });
  document('rollUpPeople', 'rollUpPeople-2026-03-08-1-0', {
    version: 1,
    words: [String(IDS.agent), String(IDS.admin)],
    rows: [],
    cuts: [],
    gaps: [],
    people: [
      [0, 5, 3],
      [1, 7, 2],
    ],
  });
}

async function customer(parts: PrivacyParts): Promise<Subject> {
  const person = await parts.account.findPerson('marie@example.com', signal);
  if (!person) throw new Error('nobody');
  return { kind: 'customer', person, ticketIds: await parts.account.ticketsOf(person.id, signal) };
}

async function agent(parts: PrivacyParts): Promise<Subject> {
  const person = await parts.account.findPerson(String(IDS.agent), signal);
  if (!person) throw new Error('nobody');
  return { kind: 'agent', person };
}

async function eraseAll(parts: PrivacyParts, subject: Subject): Promise<Progress> {
  const { targets } = await findTargets(parts, subject, nothing, signal);
  const agentId = subject.kind === 'agent' ? subject.person.id : null;
  return eraseTargets(parts, { targets, agentId }, nothing, signal);
}

describe('a customer', () => {
  it('is erased from replies, pairs, learned replies, corrections and this browser; nobody else is', async () => {
    const { account, parts } = openPrivacy();
    fill(account);
    await parts.store.set(`choice:${IDS.mail}`, '5');
    await parts.store.set('choice:900', '6');
    await parts.store.set('explore:last', { ticketId: IDS.chat, values: {} });
    const subject = await customer(parts);
    const found = await findTargets(parts, subject, nothing, signal);
    expect(found.unsearched).toEqual([]);
    expect(
      countTargets(found.targets)
        .map(({ kind, count }) => `${kind} ${count}`)
        .toSorted(),
    ).toEqual(['browser 2', 'correction 1', 'learned 2', 'reply 2', 'review 1']);
    const { done, failed } = await eraseAll(parts, subject);
    expect([done.length, failed]).toEqual([8, []]);
    expect(idsIn(account)).toEqual(
      [
        'r-other',
        'c-1',
        'review-r-other',
        'learned-r-8',
        'learned-r-9',
        'guard-abc',
        'rollUpPeople-2026-03-08-1-0',
      ].toSorted(),
    );
    expect((await parts.store.entries('')).map(([key]) => key)).toEqual(['choice:900']);
    expect((await verify(parts, subject, nothing, signal)).targets).toEqual([]);
  });

  it('loses the values of our fields on their tickets; a closed ticket takes no change, and that is said', async () => {
    const { account, parts } = openPrivacy({ settings: { explore_outcome_field_id: '77' } });
    for (const id of [IDS.mail, IDS.closed]) {
      const ticket = account.world.tickets.find((each) => each.id === id);
      ticket?.custom_fields.push({ id: 77, value: 'light' });
      if (ticket) ticket.status = id === IDS.closed ? 'closed' : 'open';
    }
    const { done, failed } = await eraseAll(parts, { kind: 'tickets', ticketIds: [IDS.mail, IDS.closed] });
    expect(done.map(({ kind, id }) => `${kind} ${id}`)).toEqual([`ticketField ${IDS.mail}`]);
    expect(failed.map(({ target, problem }) => `${target.id} ${problem}`)).toEqual([
      `${IDS.closed} malformed`,
    ]);
  });
});

describe('an agent', () => {
  it('is gone from what is theirs, and their name from what others need; an approval that did not count stays none', async () => {
    const { account, parts } = openPrivacy();
    fill(account);
    await eraseAll(parts, await agent(parts));
    expect(idsIn(account)).toEqual(
      [
        'r-other',
        'review-r-other',
        'learned-r-1',
        'learned-r-7',
        'learned-r-8',
        `correction-${IDS.mail}`,
        'rollUpPeople-2026-03-08-1-0',
      ].toSorted(),
    );
    expect(JSON.stringify(account.world.objects)).not.toContain('Léa');
    expect(jsonOf(account, `correction-${IDS.mail}`)).toMatchObject({
      facts: { a1: { verdict: 'right', by: '', byId: 0 } },
      speakers: { b2: { by: 'Ada' } },
    });
    expect(jsonOf(account, 'rollUpPeople-2026-03-08-1-0')).toMatchObject({
      words: ['', String(IDS.admin)],
      people: [[1, 7, 2]],
    });
    expect((await verify(parts, await agent(parts), nothing, signal)).targets).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it('a limit is waited out for as long as Zendesk asks, and told', async () => {
    let isFirst = true;
    const over =
      (inner: Request): Request =>
      (each) => {
        if (!each.url.endsWith('/jobs') || !isFirst) return inner(each);
        isFirst = false;
        return Promise.reject(new OutsideError('limited', '429', { status: 429, values: { seconds: 42 } }));
      };
    const { account, parts, waited } = openPrivacy({ over });
    fill(account);
    const told: number[] = [];
    const { targets } = await findTargets(parts, { kind: 'tickets', ticketIds: [IDS.mail] }, nothing, signal);
    const { failed } = await eraseTargets(
      parts,
      { targets, agentId: null },
      ({ waiting }) => told.push(waiting),
      signal,
    );
    expect([failed, waited.includes(42_000), told.includes(42)]).toEqual([[], true, true]);
  });

  it('what a right is missing for is told by kind, costs no other, and stands in the receipt', async () => {
    const over =
      (inner: Request): Request =>
      (each) =>
        each.url.includes('throughline_document/jobs')
          ? Promise.reject(new OutsideError('forbidden', '403', { status: 403 }))
          : inner(each);
    const { account, parts } = openPrivacy({ over });
    fill(account);
    const subject: Subject = { kind: 'tickets', ticketIds: [IDS.mail] };
    const progress = await eraseAll(parts, subject);
    const verified = await verify(parts, subject, nothing, signal);
    expect(progress.done.map(({ id }) => id)).toEqual(['r-1']);
    const receipt = await makeReceipt(parts, {
      about: { kind: 'ticket', ids: [String(IDS.mail)] },
      progress,
      verified,
    });
    expect(receipt.notErased).toEqual([
      { what: 'correction', why: 'forbidden', count: 1 },
      { what: 'review', why: 'forbidden', count: 1 },
      { what: 'learned', why: 'forbidden', count: 1 },
    ]);
    expect(receipt.verified?.left).toBeGreaterThan(0);
  });

  it('what cannot be searched is told, and the rest is found', async () => {
    const { account, parts } = openPrivacy();
    fill(account);
    delete account.world.objects[DOCUMENT];
    const found = await findTargets(parts, { kind: 'tickets', ticketIds: [IDS.mail] }, nothing, signal);
    expect(found.targets.map(({ id }) => id)).toEqual(['r-1']);
    expect(found.unsearched).toContainEqual({ place: 'correction', problem: 'missing' });
  });

  it('stopped, it goes on with what is left and erases nothing twice', async () => {
    const { account, parts, asked } = openPrivacy();
    fill(account);
    const subject = await customer(parts);
    const { targets } = await findTargets(parts, subject, nothing, signal);
    const stopping = new AbortController();
    let last: Progress = { done: [], failed: [], of: 0, waiting: 0 };
    const tell = (progress: Progress) => {
      last = progress;
      stopping.abort();
    };
    await expect(eraseTargets(parts, { targets, agentId: null }, tell, stopping.signal)).rejects.toThrow(
      'aborted',
    );
    expect(last.done.map(({ id }) => id)).toEqual(['r-1', 'r-2']);
    asked.length = 0;
    const { done } = await eraseTargets(parts, { targets, agentId: null, done: last.done }, nothing, signal);
    expect(done).toHaveLength(targets.length);
    expect(asked.filter((each) => each.includes(`${EVENT}/jobs`))).toEqual([]);
  });
});

describe('the receipt', () => {
  it('says what, when and by whom, and no id that can be read; who knows one finds it', async () => {
    const { account, parts } = openPrivacy();
    fill(account);
    const subject: Subject = { kind: 'tickets', ticketIds: [IDS.mail] };
    const progress = await eraseAll(parts, subject);
    const verified = await verify(parts, subject, nothing, signal);
    const about = { kind: 'ticket' as const, ids: [String(IDS.mail)] };
    const receipt = await makeReceipt(parts, { about, progress, verified });
    const text = JSON.stringify(receipt);
    expect(text).not.toMatch(/"r-1"|correction-101/);
    expect(receipt.erased.find(({ what }) => what === 'reply')?.fingerprints).toEqual([
      await parts.hash('salt\nr-1'),
    ]);
    expect(receipt).toMatchObject({
      account: 'acme',
      by: { id: IDS.admin, name: 'Ada Admin' },
      verified: { left: 0, notSearched: [] },
      notErased: [],
    });
    expect(receipt.remains.join(' ')).toContain('Zendesk’s own audit');
  });
});

describe('deleted tickets', () => {
  it('are found by their records, and what is there, or archived and in no list, is left alone', async () => {
    const { account, parts, asked } = openPrivacy();
    fill(account);
    const gone = await findGone(parts, nothing, signal);
    expect(gone).toEqual({ ticketIds: [900], looked: 6, isComplete: true });
    expect(asked).toContain('GET /api/v2/tickets/900');
    await eraseAll(parts, { kind: 'tickets', ticketIds: gone.ticketIds });
    expect(idsIn(account)).toContain('r-1');
    expect(idsIn(account).filter((id) => id.includes('other'))).toEqual([]);
  });

  it('a failure deletes nothing: it is no proof that a ticket is gone', async () => {
    const over =
      (inner: Request): Request =>
      (each) =>
        each.url.includes('/tickets/')
          ? Promise.reject(new OutsideError('forbidden', '403', { status: 403 }))
          : inner(each);
    const { account, parts } = openPrivacy({ over });
    fill(account);
    await expect(findGone(parts, nothing, signal)).rejects.toThrow('403');
  });
});

describe('the clean-out', () => {
  it('leaves no record of either object, whatever wrote it, and nothing in this browser', async () => {
    const { account, parts } = openPrivacy();
    fill(account);
    for (let count = 0; count < 230; count += 1)
      keep(account, EVENT, { kind: 'reply', day: '2026-03-01' }, { external_id: null });
    keep(account, DOCUMENT, { kind: 'something', json: 'junk' }, { external_id: null });
    await parts.store.set('lease', {});
    const { done, failed } = await cleanOut(parts, false, nothing, signal);
    expect([idsIn(account), await parts.store.entries(''), failed]).toEqual([[], [], []]);
    expect(done.length).toBe(230 + 4 + 10 + 1);
  });

  it('empties the ticket fields if asked, of tickets that have a record', async () => {
    const { account, parts } = openPrivacy({ settings: { explore_outcome_field_id: '77' } });
    fill(account);
    const ticket = account.world.tickets.find(({ id }) => id === IDS.mail);
    ticket?.custom_fields.push({ id: 77, value: 'light' });
    await cleanOut(parts, true, nothing, signal);
    expect(ticket?.custom_fields.find(({ id }) => id === 77)?.value).toBeNull();
  });
});

describe('whom somebody asks for', () => {
  it('is read from what was typed, or refused', () => {
    expect(readTicketIds('#8801, 8802 8801')).toEqual([8801, 8802]);
    expect([readTicketIds('8801 x'), readTicketIds(''), readTicketIds('0')]).toEqual([null, null, null]);
    expect(readPerson(' Marie@Example.com ')).toBe('marie@example.com');
    expect([readPerson('marie'), readPerson('a@b c'), readPerson('{{setting.x}}')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('is found in a text by a whole address, number or name, and by nothing shorter', () => {
    const marie = {
      id: 1,
      name: 'Marie Durand',
      emails: ['m@ex.fr'],
      phones: ['+33 6 12 34 56 78'],
      isAgent: false,
    };
    const traces = tracesOf(marie);
    expect(holdsTrace('Bonjour Marie DURAND', traces)).toBe(true);
    expect(holdsTrace('call 06 12 34 56 78 now', traces)).toBe(true);
    expect(holdsTrace('Bonjour Marie, order 1234567890', traces)).toBe(false);
    expect(tracesOf({ ...marie, name: 'Li', emails: [], phones: ['12'] })).toEqual({ words: [], digits: [] });
  });
});
