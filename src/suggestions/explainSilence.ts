import { latestWish } from '../facts';
import type { Label } from '../model/label';
import type { Order } from '../model/order';
import type { Silence } from '../model/suggestion';
import type { Situation } from './engine';
import { plainValue } from './plainValue';
import { morePlaybooks } from './playbooks/learned';
import { replyTexts } from './playbooks/replyTexts';
import type { Line, ReplyTexts } from './playbooks/texts';
import type { Values } from './playbooks/values';
import { writeLine } from './playbooks/writeLines';

/** Wishes that only an order can answer. */
const ABOUT_AN_ORDER: ReadonlySet<string> = new Set([
  'whereIsOrder',
  'refund',
  'return',
  'replacement',
  'cancel',
  'changeAddress',
  'changeDelivery',
  'invoice',
]);

/** More than this cannot be asked in one question. */
const MOST_CANDIDATES = 4;

const reason = (name: string, values?: Record<string, string | number>): Label => ({
  key: `suggestions.silence.${name}`,
  ...(values && { values }),
});

/** True when the wish is about an order and several fit: then no reply is made, only the question which one. */
export const mustAskWhich = (situation: Situation): boolean =>
  situation.isTie && tiedOrders(situation).length > 1 && isAboutOrder(situation);

/** Nothing can be added to a closed ticket. */
export const isClosed = ({ ticket }: Situation): boolean => ticket.status === 'closed';

/** Nothing is left to answer: the ticket is closed, or the customer says that it is settled. */
export const isOver = (situation: Situation): boolean =>
  isClosed(situation) || morePlaybooks()?.isSettled(situation) === true;

const lastValue = ({ facts }: Situation, slot: string): string | null =>
  facts.findLast((fact) => fact.slot === slot && !fact.isSuperseded)?.value ?? null;

function isAboutOrder(situation: Situation): boolean {
  const wish = latestWish(situation.facts)?.value ?? null;
  return wish === null ? lastValue(situation, 'problem') !== null : ABOUT_AN_ORDER.has(wish);
}

const tiedOrders = ({ orders, tiedOrderIds }: Situation): Order[] =>
  (tiedOrderIds ? orders.filter(({ id }) => tiedOrderIds.includes(id)) : orders).slice(0, MOST_CANDIDATES);

/** Why nothing is offered, and the one question that would help, if any. `missing` names values that texts lacked. */
export function explainSilence(situation: Situation, missing: readonly string[]): Silence {
  const { hasOrderData, orders, order } = situation;
  if (isClosed(situation)) return { reason: reason('closed'), question: null };
  if (isOver(situation)) return { reason: { key: 'morePlaybooks.silence.settled' }, question: null };
  if (mustAskWhich(situation)) return { reason: reason('tie'), question: askWhich(situation) };
  if (isAboutOrder(situation)) {
    if (!hasOrderData) return { reason: reason('noOrderData'), question: null };
    if (orders.length === 0 && situation.hasPossibleOrders)
      return { reason: reason('possible'), question: null };
    if (orders.length === 0) return withoutOrders(situation);
    if (!order) return { reason: reason('noOrderFits'), question: askNumber(situation) };
  }
  if (situation.gist?.isRequest && morePlaybooks())
    return { reason: { key: 'morePlaybooks.silence.request' }, question: null };
  if (latestWish(situation.facts) === null && lastValue(situation, 'problem') === null) {
    return { reason: reason('noWish'), question: null };
  }
  if (missing.length > 0) return { reason: reason('missing', { names: missing.join(', ') }), question: null };
  return { reason: reason('nothingFits'), question: null };
}

/** Nothing is found: another address if a number was given, else the number. */
function withoutOrders(situation: Situation): Silence {
  const number = plainValue(lastValue(situation, 'orderNumber'));
  if (number === null) return { reason: reason('noOrder'), question: askNumber(situation) };
  const email = plainValue(situation.ticket.requester.email);
  const question = email ? say(situation, (texts) => texts.otherEmail, { order: number, email }) : null;
  return { reason: reason('orderNotFound', { order: number }), question };
}

/** Never asked when a number was given. */
const askNumber = (situation: Situation): string | null =>
  lastValue(situation, 'orderNumber') === null ? say(situation, (texts) => texts.orderNumber, {}) : null;

/** Names the candidates, since the customer may not know the numbers. */
function askWhich(situation: Situation): string | null {
  const candidates = tiedOrders(situation).map(sayOrder);
  if (candidates.includes(null)) return null;
  const list = new Intl.ListFormat(situation.language, { type: 'disjunction' });
  const named = list.format(candidates.filter((candidate) => candidate !== null));
  return say(situation, (texts) => texts.whichOrder, { candidates: named });
}

/** "#1042 (Oslo lamp)". */
function sayOrder({ number, items }: Order): string | null {
  const name = plainValue(number);
  const title = plainValue(items[0]?.title);
  const more = items.length > 1 ? ' …' : '';
  return name && title ? `${name} (${title}${more})` : name;
}

function say(
  situation: Situation,
  pick: (questions: ReplyTexts['questions']) => Line,
  values: Values,
): string | null {
  const { language } = situation;
  const line = pick(replyTexts(language).questions);
  return writeLine(morePlaybooks()?.inTone(line, situation) ?? line, language, values);
}
