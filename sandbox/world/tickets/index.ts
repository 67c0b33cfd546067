import type { Kit, Script } from './kit';
import type { SituationName } from '../situations';
import { GERMAN_SCRIPTS } from './de';
import { SITUATIONS } from '../situations';
import { SPANISH_SCRIPTS } from './es';
import { angry, botLoop } from './upset';
import { addressChange, cancelAfterDispatch, cancelBeforeDispatch } from './changes';
import { closed, pastTickets } from './past';
import { damagedPhoto, wrongItem } from './faulty';
import { deliveredNotReceived, orderLate, otherTicketSameOrder } from './parcels';
import { emailWithoutBot, refundPending, returnOverdue } from './refunds';
import { guestOrder, nearIdenticalEmails, noOrders, threeOpenOrders } from './identity';
import { hostile } from './hostile';
import { invoice, paymentFailed } from './billing';
import { liveChat, severalQuestions, vip } from './enquiries';

type NameAbroad = keyof typeof GERMAN_SCRIPTS | keyof typeof SPANISH_SCRIPTS;

const SCRIPTS: Record<Exclude<SituationName, NameAbroad>, Script> = {
  'order-late': orderLate,
  'delivered-not-received': deliveredNotReceived,
  'damaged-photo': damagedPhoto,
  'wrong-item': wrongItem,
  'refund-pending': refundPending,
  'cancel-before-dispatch': cancelBeforeDispatch,
  'cancel-after-dispatch': cancelAfterDispatch,
  'address-change': addressChange,
  invoice,
  'payment-failed': paymentFailed,
  'guest-order': guestOrder,
  'other-ticket-same-order': otherTicketSameOrder,
  'three-open-orders': threeOpenOrders,
  'near-identical-emails': nearIdenticalEmails,
  'no-orders': noOrders,
  vip,
  angry,
  'several-questions': severalQuestions,
  'bot-loop': botLoop,
  'email-without-bot': emailWithoutBot,
  'live-chat': liveChat,
  closed,
  'return-overdue': returnOverdue,
  hostile,
};

const SCRIPTS_ABROAD: Record<NameAbroad, Script> = { ...GERMAN_SCRIPTS, ...SPANISH_SCRIPTS };

const isAbroad = (name: SituationName): name is NameAbroad => Object.hasOwn(SCRIPTS_ABROAD, name);

/** Plays the French and English situations, in the order of the list, and the tickets that lie behind them. */
export function playSituations(kit: Kit): void {
  for (const { name } of SITUATIONS) if (!isAbroad(name)) SCRIPTS[name](kit);
  pastTickets(kit);
}

/** Plays the German and the Spanish situations: with a kit of their own, so that none of the others changes. */
export function playAbroad(kit: Kit): void {
  for (const { name } of SITUATIONS) if (isAbroad(name)) SCRIPTS_ABROAD[name](kit);
}
