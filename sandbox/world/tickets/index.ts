import type { Kit, Script } from './kit';
import type { SituationName } from '../situations';
import { SITUATIONS } from '../situations';
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

const SCRIPTS: Record<SituationName, Script> = {
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

/** Plays every situation, in the order of the list, and the tickets that lie behind them. */
export function playSituations(kit: Kit): void {
  for (const { name } of SITUATIONS) SCRIPTS[name](kit);
  pastTickets(kit);
}
