import type { Wish } from '../../model/fact';
import type { OrderState } from './orderState';
import {
  hasArrived,
  isCancelled,
  isDelivered,
  isInParts,
  isOver,
  isPaidTwice,
  isRefundDue,
  isRefundOverdue,
  isReturnable,
  isSettling,
  isUnsent,
  isUntold,
} from './standing';
import type { PlaybookName } from './texts';
import type { Told } from './told';

/** Without a scan for this long a parcel is treated as lost, in days. */
const LOST_AFTER_DAYS = 7;

/**
 * Which reply fits, decided by what the customer wants and what the record shows together. Null when the record does not
 * decide: then nothing of ours is offered.
 */
export function choosePlaybook(told: Told, state: OrderState): PlaybookName | null {
  const { status } = state.order;
  if (status === 'draft' || status === 'other') return null;
  // Partly refunded, and no parcel in the record: where the goods are is not told.
  if (status === 'partlyRefunded' && state.delivered.length === 0 && told.wish !== 'refund') return null;
  if (isUntold(state, told.wish)) return told.wish === 'invoice' ? 'invoice/send' : null;
  if (told.isContent) return null;
  if (isPaidTwice(state) && told.speaksOfCharge && !told.isDefect && OF_MONEY.has(told.wish))
    return 'payment/double';
  if (isAfterMoney(told, state)) return giveBack('refund', { ...told, asksAfter: true }, state);
  const isAfterReplacement = told.awaitsReplacement && WAITING.has(told.wish) && isDelivered(state);
  if (isAfterReplacement && !isSettling(state)) return 'replacement/none';
  const isSilent = !(told.isDefect && hasArrived(state));
  const meant = isSilent ? told.meant.find((wish) => isBorneOut(wish, told, state)) : undefined;
  if (meant) return forWish({ ...told, wish: meant, asksAfter: meant === 'refund' }, state);
  if (isSilent && told.complains && !told.speaksOfMoney && isAmiss(state)) return whereIsOrder(told, state);
  return forTrouble(told, state) ?? forWish(told, state);
}

/** With these, a sum that was taken twice is what they speak of. */
const OF_MONEY: ReadonlySet<Wish | null> = new Set<Wish | null>([null, 'information', 'payment', 'refund']);

/** With these, what they miss may be the money, or what is to be sent instead, rather than the order. */
const WAITING: ReadonlySet<Wish | null> = new Set<Wish | null>([null, 'information', 'whereIsOrder']);
const NOT_THERE: ReadonlySet<Told['trouble']> = new Set(['late', 'notReceived', 'missingItem']);

/** "Still nothing on my account": where a return, a refund or a cancellation is in the record, the money is not there. */
function isAfterMoney(told: Told, state: OrderState): boolean {
  if (!isCancelled(state) && !(isDelivered(state) && isSettling(state))) return false;
  const isNotThere =
    NOT_THERE.has(told.trouble) ||
    told.wish === 'whereIsOrder' ||
    (told.wish === 'cancel' && isCancelled(state));
  const isMissed = told.missesMoney || (told.speaksOfMoney && isNotThere);
  const isOpen = WAITING.has(told.wish) || told.wish === 'return' || told.wish === 'cancel';
  return isMissed && isOpen && (told.trouble === null || NOT_THERE.has(told.trouble));
}

/** What is told in broader words only counts where the record knows of it. */
function isBorneOut(wish: Wish, told: Told, state: OrderState): boolean {
  const isToCome = !isOver(state) && !isDelivered(state);
  if (wish === 'refund') return isCancelled(state) || isSettling(state);
  if (wish === 'changeDelivery') return isToCome && state.underWay.length > 0;
  if (wish === 'changeAddress') return isToCome;
  return isToCome || isInParts(state) || (told.wish === null && isDelivered(state) && !isSettling(state));
}

/** Whatever they say of it, the record shows what is wrong: it should be there, it does not move, nobody took it. */
const isAmiss = (state: OrderState): boolean =>
  !isOver(state) &&
  !isDelivered(state) &&
  (state.order.status === 'deliveryFailed' ||
    state.order.status === 'unpaid' ||
    state.daysLate > 0 ||
    (state.underWay.length === 1 && state.daysQuiet >= LOST_AFTER_DAYS));

/** Wishes that a trouble says more about than they do themselves. */
const OPEN_WISHES: ReadonlySet<Wish | null> = new Set<Wish | null>([null, 'information', 'replacement']);

/** Nothing was paid: that comes before all else. With a failed attempt, it failed. */
function unpaid(state: OrderState): PlaybookName | null {
  const { order, hasFailedPayment } = state;
  if (order.status !== 'unpaid' || isCancelled(state)) return null;
  return hasFailedPayment ? 'payment/failed' : 'whereIsOrder/unpaid';
}

/** Something went wrong: that decides, unless the customer asks for something else about the order. */
function forTrouble(told: Told, state: OrderState): PlaybookName | null {
  const { trouble, wish } = told;
  if (trouble === null) return null;
  if (trouble === 'notReceived' || trouble === 'late') {
    return OPEN_WISHES.has(wish) ? whereIsOrder(told, state) : null;
  }
  if (trouble === 'doubleCharge') {
    const isAboutIt = OPEN_WISHES.has(wish) || wish === 'payment' || (wish === 'refund' && !state.lastRefund);
    return isAboutIt && state.payments.length > 0 ? 'payment/double' : null;
  }
  const isAboutIt = OPEN_WISHES.has(wish) || wish === 'refund' || wish === 'return';
  if (!isAboutIt) return null;
  const isRest = trouble === 'missingItem' || (trouble === 'wrongItem' && told.missesRest);
  if (isRest && !isDelivered(state)) return whereIsOrder(told, state);
  return hasArrived(state) ? troubled(trouble, told, state) : null;
}

function forWish(told: Told, state: OrderState): PlaybookName | null {
  switch (told.wish) {
    case 'whereIsOrder':
      return whereIsOrder(told, state);
    case 'refund':
    case 'return':
      return giveBack(told.wish, told, state);
    case 'replacement':
      return told.asksAfter && hasArrived(state) && !isSettling(state) ? 'replacement/none' : null;
    case 'cancel':
      return cancel(told, state);
    case 'changeAddress':
      return changeAddress(told, state);
    case 'changeDelivery':
      return state.underWay.length > 0 ? 'delivery/change' : whereIsOrder(told, state);
    case 'payment':
      return unpaid(state);
    case 'invoice':
      return 'invoice/send';
    default:
      return told.missesRest && isInParts(state) ? whereIsOrder(told, state) : null;
  }
}

function whereIsOrder(told: Told, state: OrderState): PlaybookName | null {
  const { order, underWay, delivered, daysLate } = state;
  if (isOver(state)) return isCancelled(state) ? 'cancel/already' : 'refund/issued';
  const notPaid = unpaid(state);
  if (notPaid) return notPaid;
  if (isUnsent(state)) return daysLate > 0 ? 'whereIsOrder/notDispatchedLate' : 'whereIsOrder/notDispatched';
  if (order.status === 'partlyShipped') return 'whereIsOrder/partlyShipped';
  if (isDelivered(state)) {
    return told.trouble === 'notReceived' ? 'whereIsOrder/notReceived' : 'whereIsOrder/delivered';
  }
  if (underWay.length + delivered.length > 1) return 'whereIsOrder/severalParcels';
  return oneParcel(state);
}

function oneParcel({ order, underWay, daysLate, daysQuiet }: OrderState): PlaybookName | null {
  const [parcel] = underWay;
  if (!parcel) return null;
  // A parcel that nobody scans is quiet from the first day on.
  const isFollowed = parcel.scans.length > 0 || parcel.trackingNumber !== null;
  if (isFollowed && daysQuiet >= LOST_AFTER_DAYS) return 'whereIsOrder/lost';
  if (order.status === 'outForDelivery') return 'whereIsOrder/outForDelivery';
  if (order.status === 'deliveryFailed') return 'whereIsOrder/deliveryFailed';
  if (daysLate > 0) return 'whereIsOrder/late';
  return 'whereIsOrder/inTransit';
}

function giveBack(wish: 'refund' | 'return', told: Told, state: OrderState): PlaybookName | null {
  const { openReturn, closedReturn } = state;
  const refund = refunded(state);
  if (refund) return refund;
  if (isCancelled(state)) return 'refund/afterCancel';
  if (openReturn?.status === 'requested') return 'return/requested';
  if (openReturn) return isRefundOverdue(state) ? 'return/check' : 'return/open';
  if (closedReturn) return isRefundDue(wish, state) ? 'refund/overdue' : 'return/received';
  if (told.asksAfter && hasArrived(state)) return 'refund/none';
  // Money back is not yet a wish to cancel: that is asked, never done.
  if (isUnsent(state)) return unpaid(state) ?? 'refund/beforeDispatch';
  if (told.trouble === 'notReceived') return whereIsOrder(told, state);
  if (isDelivered(state)) return isReturnable(state) ? 'return/none' : null;
  return wish === 'refund' ? refundUnderWay(told, state) : 'return/underWay';
}

/** Money back for what is still to come: where all goes well it has to arrive first; else what went wrong comes first. */
function refundUnderWay(told: Told, state: OrderState): PlaybookName | null {
  const where = whereIsOrder(told, state);
  const goesWell = where === 'whereIsOrder/inTransit' || where === 'whereIsOrder/outForDelivery';
  return goesWell ? 'refund/underWay' : where;
}

/** What was paid back already, if anything. A refund that is older than an open return does not answer it. */
function refunded({ order, lastRefund, openReturn, closedReturn }: OrderState): PlaybookName | null {
  if (!lastRefund || !order.refunded) return null;
  if (order.status === 'refunded' || Number(order.refunded.amount) >= Number(order.total.amount)) {
    return 'refund/issued';
  }
  const latestReturn = openReturn ?? closedReturn;
  if (latestReturn?.at && latestReturn.at > lastRefund.at) return null;
  return 'refund/partly';
}

function cancel(told: Told, state: OrderState): PlaybookName | null {
  const { order } = state;
  // "You cancelled it, and where is my money?"
  const asksForMoney = told.missesMoney || (told.speaksOfMoney && state.lastRefund !== null);
  if (isOver(state) && asksForMoney) return giveBack('refund', told, state);
  if (isOver(state)) return isCancelled(state) ? 'cancel/already' : 'refund/issued';
  if (isUnsent(state)) return 'cancel/beforeDispatch';
  if (order.status === 'partlyShipped') return 'cancel/partlyDispatched';
  if (isDelivered(state) && isSettling(state)) return giveBack('refund', told, state);
  if (isDelivered(state) && !isReturnable(state)) return null;
  return isDelivered(state) ? 'cancel/delivered' : 'cancel/afterDispatch';
}

function changeAddress(told: Told, state: OrderState): PlaybookName | null {
  if (isOver(state)) return isCancelled(state) ? 'cancel/already' : 'refund/issued';
  if (isUnsent(state)) return told.hasNewAddress ? 'address/before' : 'address/ask';
  return isDelivered(state) ? 'address/delivered' : 'address/after';
}

/** Something is wrong with what arrived. What was already paid back or sent back decides before anything new is started. */
function troubled(
  trouble: 'damaged' | 'wrongItem' | 'missingItem',
  told: Told,
  state: OrderState,
): PlaybookName | null {
  if (isSettling(state) || isOver(state)) return giveBack('refund', told, state);
  if (trouble === 'missingItem') return 'missingItem/check';
  if (!told.hasPhoto && !told.saysPhoto) return `${trouble}/askPhoto`;
  if (told.wish === 'replacement') return `${trouble}/replace`;
  return told.wish === 'refund' ? `${trouble}/refund` : `${trouble}/choose`;
}
