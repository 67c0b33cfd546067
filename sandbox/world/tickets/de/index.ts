import type { GERMAN_SITUATIONS } from '../../situationsDe';
import type { Script } from '../kit';
import { addressChange, cancelAfterDispatch, cancelBeforeDispatch, threeOpenOrders } from './changes';
import { angry, liveChat, severalQuestions } from './enquiries';
import { damagedPhoto, emailWithoutBot, wrongItem } from './faulty';
import { deliveredNotReceived, orderLate } from './parcels';
import { invoice, paymentFailed, refundPending, returnOverdue } from './money';

type Name = (typeof GERMAN_SITUATIONS)[number]['name'];

export const GERMAN_SCRIPTS: Record<Name, Script> = {
  'order-late-de': orderLate,
  'delivered-not-received-de': deliveredNotReceived,
  'damaged-photo-de': damagedPhoto,
  'wrong-item-de': wrongItem,
  'refund-pending-de': refundPending,
  'cancel-before-dispatch-de': cancelBeforeDispatch,
  'cancel-after-dispatch-de': cancelAfterDispatch,
  'address-change-de': addressChange,
  'invoice-de': invoice,
  'payment-failed-de': paymentFailed,
  'three-open-orders-de': threeOpenOrders,
  'several-questions-de': severalQuestions,
  'angry-de': angry,
  'email-without-bot-de': emailWithoutBot,
  'live-chat-de': liveChat,
  'return-overdue-de': returnOverdue,
};
