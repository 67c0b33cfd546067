import { chooseOrder } from '../src/assist/chooseOrder';
import { learnedWords } from '../src/assist/order/learned';
import { guardDraft } from '../src/checks';
import { confrontFacts, detectLanguage, replyLanguageOf } from '../src/facts';
import type { Order } from '../src/model/order';
import type { Ticket } from '../src/model/ticket';
import type { Transcript } from '../src/model/transcript';
import type { Situation } from '../src/suggestions/engine';
import { suggestReplies } from '../src/suggestions/suggestReplies';
import { toFullOrder } from './orders';
import type { FullOrder } from './orders';
import { factsOf, halfOf, transcriptOf } from './own';
import type { Told } from './own';
import type { Turn } from './rows';
import { countAnswer } from './score';
import type { Tally } from './score';

export interface PlaybookRow extends Told {
  channel: 'email' | 'messaging';
  history: Turn[];
  orders: FullOrder[];
  /** Name of the reply that a careful agent would send first; null where the record does not decide. */
  expected: string | null;
  /** Number of the order that it is about, null where none is. */
  order: string | null;
}

/** The reply that the panel would offer first, and what is wrong with it. */
export interface PlaybookPrediction {
  playbook: string | null;
  order: string | null;
  text: string | null;
  blanks: boolean;
  reasks: boolean;
  unsupported: number;
}

const AGENT = { id: 1, name: 'Alex Martin', role: 'agent', locale: 'en-US', timeZone: 'UTC' };

const ticketOf = ({ channel, orders }: PlaybookRow): Ticket => ({
  id: 1,
  subject: '',
  status: 'open',
  channel,
  isMessaging: channel === 'messaging',
  brandId: null,
  groupId: null,
  tags: [],
  requester: { id: 2, name: orders[0]?.shippingAddress?.name ?? '', email: null, externalId: null },
});

const situationOf = (row: PlaybookRow): Situation => {
  const now = Date.parse(row.at);
  const transcript = transcriptOf(row.history, row.at);
  const orders = row.orders.map(toFullOrder);
  const facts = confrontFacts(factsOf(transcript, row), orders);
  const choice = chooseOrder({ facts, messages: transcript.messages, orders, agentsChoice: null, now });
  const order = choice.kind === 'chosen' ? orders.find(({ id }) => id === choice.orderId) : undefined;
  return {
    ticket: ticketOf(row),
    agent: AGENT,
    transcript,
    facts,
    gist: learnedWords()?.gistOf(transcript.messages) ?? null,
    customer: null,
    orders,
    order: order ?? null,
    isTie: choice.kind === 'tie',
    ...(choice.kind === 'tie' ? { tiedOrderIds: choice.orderIds } : {}),
    hasOrderData: true,
    language: languageOf(transcript, row),
    now,
  };
};

const languageOf = ({ messages }: Transcript, { locale }: Told): Situation['language'] => {
  const told = messages.filter(({ speaker }) => speaker === 'customer').toReversed();
  const spoken = told.map(({ text }) => detectLanguage(text)).find((language) => language !== null);
  return spoken ?? replyLanguageOf(locale) ?? 'en';
};

const LEFT_OPEN = /[{}]|undefined|null|NaN|\(\)| {2}/;

const reasks = (text: string, { facts, transcript, orders }: Situation): boolean =>
  guardDraft({ text, target: 'public', facts, transcript, orders }) !== null;

export function predictPlaybook(row: PlaybookRow): PlaybookPrediction {
  const situation = situationOf(row);
  const [first] = suggestReplies(situation, []).offered;
  const numberOf = (order: Order | null): string | null => order?.number ?? null;
  const text = first?.text ?? null;
  return {
    playbook: first?.key.replace(/^playbook:/, '') ?? null,
    order: numberOf(situation.order),
    text,
    blanks: text !== null && LEFT_OPEN.test(text),
    reasks: text !== null && reasks(text, situation),
    unsupported: first?.claims.filter(({ verdict }) => verdict !== 'supported').length ?? 0,
  };
}

/** Recall is the figure: of `right first` the rows with the reply that was expected, of the others the replies without a fault. */
export function countPlaybook(
  row: PlaybookRow,
  said: PlaybookPrediction,
  tally: (name: string) => Tally,
): void {
  const count = (name: string, isGood: boolean): void => {
    for (const each of [name, `${name} ${halfOf(row)}`]) countAnswer(tally(each), true, isGood);
  };
  count('right first', said.playbook === row.expected);
  countAnswer(
    tally(row.expected === null ? 'silent' : 'offered'),
    true,
    (said.playbook === null) === (row.expected === null),
  );
  if (said.playbook !== null && row.expected !== null) count('not wrong', said.playbook === row.expected);
  if (row.order !== null)
    countAnswer(tally('order'), true, said.order === null || same(said.order, row.order));
  if (said.text === null) return;
  countAnswer(tally('no blanks'), true, !said.blanks);
  countAnswer(tally('asks for nothing known'), true, !said.reasks);
  countAnswer(tally('every claim supported'), true, said.unsupported === 0);
}

const plain = (number: string): string => number.replace(/[^a-z0-9]/gi, '').toLowerCase();
const same = (one: string, other: string): boolean => plain(one) === plain(other);
