import type { SPANISH_SITUATIONS } from '../../situationsEs';
import type { Script } from '../kit';
import { addressChange, cancelAfterDispatch, cancelBeforeDispatch, threeOpenOrders } from './changes';
import { angry, liveChat, severalQuestions } from './enquiries';
import { damagedPhoto, emailWithoutBot, wrongItem } from './faulty';
import { deliveredNotReceived, orderLate } from './parcels';
import { invoice, paymentFailed, refundPending, returnOverdue } from './money';

type Name = (typeof SPANISH_SITUATIONS)[number]['name'];

export const SPANISH_SCRIPTS: Record<Name, Script> = {
  'order-late-es': orderLate,
  'delivered-not-received-es': deliveredNotReceived,
  'damaged-photo-es': damagedPhoto,
  'wrong-item-es': wrongItem,
  'refund-pending-es': refundPending,
  'cancel-before-dispatch-es': cancelBeforeDispatch,
  'cancel-after-dispatch-es': cancelAfterDispatch,
  'address-change-es': addressChange,
  'invoice-es': invoice,
  'payment-failed-es': paymentFailed,
  'three-open-orders-es': threeOpenOrders,
  'several-questions-es': severalQuestions,
  'angry-es': angry,
  'email-without-bot-es': emailWithoutBot,
  'live-chat-es': liveChat,
  'return-overdue-es': returnOverdue,
};
