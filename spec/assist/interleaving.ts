import { createTicketSession } from '../../src/assist/createTicketSession';
import type { AssistParts } from '../../src/assist/parts';
import { OutsideError } from '../../src/lib/errors';
import type { Customer } from '../../src/model/customer';
import type { Order } from '../../src/model/order';
import type { Sourced } from '../../src/model/problem';
import type { Ticket } from '../../src/model/ticket';
import type { Message, Transcript } from '../../src/model/transcript';
import { anOrder } from '../builders/order';
import { aCustomer, anAgent, aTicket } from '../builders/ticket';
import { aMessage } from '../builders/transcript';

/** The same numbers for the same seed, so that a run that fails can be run again. */
export function createRandom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return { next, pick };
}

/** Customers whose orders have the same numbers: all that is theirs has their mark, and nothing else has. */
const MARKS = ['Anemone', 'Begonia', 'Camellia', 'Dahlia'] as const;
type Mark = (typeof MARKS)[number];

const requesterOf = (mark: Mark): Ticket['requester'] => ({
  id: 500 + MARKS.indexOf(mark),
  name: `${mark} Durand`,
  email: `${mark.toLowerCase()}@example.fr`,
  externalId: null,
});

const markOf = ({ requester }: Ticket): Mark => MARKS[requester.id - 500] ?? MARKS[0];

const ordersOf = (mark: Mark): Order[] =>
  ['#1042', '#1043'].map((number) =>
    anOrder({
      id: `shop:${mark}:${number}`,
      number,
      email: `${mark.toLowerCase()}@example.fr`,
      items: [{ id: mark, title: mark, variant: null, sku: null, quantity: 1, price: null, imageUrl: null }],
    }),
  );

const customerOf = (mark: Mark): Customer =>
  aCustomer({
    id: requesterOf(mark).id,
    name: `${mark} Durand`,
    emails: [{ value: `${mark.toLowerCase()}@example.fr`, isVerified: true }],
    notes: mark,
  });

const storyOf = (mark: Mark): Transcript => ({
  source: 'conversation_log',
  isComplete: true,
  messages: [aMessage('customer', `Où est ma commande 1042 (${mark}) ?`, { id: `m:${mark}` })],
});

/**
 * One tab of which the host makes another ticket, or gives the ticket another requester, at any moment, while answers come
 * in any order, late, or as failures. Says whose marks stood where they did not belong.
 */
export async function runSchedule(seed: number, steps: number): Promise<string[]> {
  const { next, pick } = createRandom(seed);
  const waiting: (() => void)[] = [];
  const wrongs: string[] = [];
  let current = aTicket({ requester: requesterOf(pick(MARKS)) });
  const listeners = {
    shown: [] as ((is: boolean) => void)[],
    said: [] as ((m: Message[]) => void)[],
    changed: [] as (() => void)[],
  };

  const answerLater = <T>(make: () => T): Promise<Sourced<T>> =>
    new Promise((resolve, reject) => {
      waiting.push(() =>
        next() < 0.15 ? reject(new OutsideError('down', 'no')) : resolve({ value: make(), problems: [] }),
      );
    });
  const hostLater = <T>(value: () => T): Promise<T> =>
    new Promise((resolve) => waiting.push(() => resolve(value())));

  const parts: AssistParts = {
    host: {
      ticket: () => hostLater(() => current),
      agent: async () => anAgent(),
      conversation: async () => [],
      onConversationChanged: (listener) => (listeners.said.push(listener), () => undefined),
      onTicketChanged: (listener) => (listeners.changed.push(listener), () => undefined),
      onShown: (listener) => (listeners.shown.push(listener), () => undefined),
      beforeSave: () => () => undefined,
      onSaveFailed: () => () => undefined,
      resize: () => undefined,
      openTicket: () => undefined,
    },
    store: keptInMemory(),
    records: { find: async () => null, upsert: async () => undefined, delete: async () => undefined },
    readers: [
      {
        id: 'conversation_log',
        appliesTo: () => true,
        read: (ticket) => answerLater(() => storyOf(markOf(ticket))),
      },
    ],
    connectors: [
      {
        id: 'shop',
        label: 'Shop',
        findOrders: ({ emails }) => {
          const mark = MARKS.find((each) => emails.some(({ value }) => value.startsWith(each.toLowerCase())));
          return answerLater(() => (mark ? ordersOf(mark) : []));
        },
      },
    ],
    customers: { read: (ticket) => answerLater(() => customerOf(markOf(ticket))) },
    knowledge: { search: () => answerLater(() => []) },
    suggest: ({ customer, order }) => ({
      offered: [],
      silence: { reason: { text: `${customer?.name ?? ''} ${order?.id ?? ''}` }, question: null },
    }),
    mergeMessages: (known, newer) => [
      ...known,
      ...newer.filter((one) => !known.some(({ id }) => id === one.id)),
    ],
    mergeStories: (better) => better,
    identityLevel: 'default',
    wantsFact: () => true,
    loadReading: async () => false,
    loadThings: async () => false,
    loadMoreReading: async () => false,
    clock: { now: () => Date.parse('2026-11-17T09:14:00Z') },
  };
  const session = createTicketSession(parts);

  function check(when: string): void {
    const state = session.state();
    const seen = JSON.stringify({ ...state, ticket: null });
    const own = state.ticket && markOf(state.ticket);
    for (const mark of MARKS)
      if (mark !== own && seen.includes(mark))
        wrongs.push(`${when}: ${mark} in the ticket of ${String(own)}`);
  }
  const become = (ticket: Ticket) => {
    current = ticket;
    listeners.changed.forEach((listener) => listener());
  };
  const deeds: (() => void)[] = [
    () => become({ ...current, requester: requesterOf(pick(MARKS)) }),
    () => become(aTicket({ id: 100 + Math.floor(next() * 3), requester: requesterOf(pick(MARKS)) })),
    () => listeners.shown.forEach((listener) => listener(true)),
    () => session.retry(pick(['conversation', 'customer', 'orders', 'suggestions'])),
    () => session.chooseOrder(pick(ordersOf(pick(MARKS))).id),
    () => session.acceptPossibleOrders(session.state().possibleOrders.map(({ id }) => id)),
    () => session.noteInsert(),
  ];
  const answerOne = () =>
    waiting.splice(Math.floor(next() * waiting.length), 1).forEach((answer) => answer());

  listeners.shown.forEach((listener) => listener(true));
  for (let step = 0; step < steps; step += 1) {
    if (waiting.length > 0 && next() < 0.7) answerOne();
    else pick(deeds)();
    check(`step ${step}`);
    await jest.advanceTimersByTimeAsync(next() < 0.5 ? 0 : Math.floor(next() * 4_000));
    check(`after step ${step}`);
  }
  for (let rest = 0; rest < 60; rest += 1) {
    while (waiting.length > 0) answerOne();
    await jest.advanceTimersByTimeAsync(1_000);
    check('at the end');
  }
  const { ticket } = session.state();
  if (ticket && ticket.requester.id !== current.requester.id) wrongs.push('an earlier ticket stands');
  session.dispose();
  return wrongs;
}

function keptInMemory(): AssistParts['store'] {
  const kept = new Map<string, unknown>();
  return {
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, value),
    delete: async (key) => void kept.delete(key),
    entries: async () => [],
    isPersistent: true,
  };
}
