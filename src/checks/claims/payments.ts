import type { Order, Payment } from '../../model/order';

/** In which states a payment has taken no money, in the shops' words. */
const NO_MONEY = /fail|error|declin|refus|void|cancel|expired/i;
/** Entries that take no money of their own, or give it back. */
const NO_PAYMENT = /authori[sz]ation|refund|void/i;

/** True when the record shows a payment that has not failed. */
export const hasPaid = ({ payments }: Order): boolean =>
  payments.some(({ status }) => !NO_MONEY.test(status));

/** The payments that took money: an authorisation alone takes none, and a refund gives it back. */
export const paymentsOf = ({ payments }: Order): Payment[] =>
  payments.filter(
    ({ kind, status }) => !NO_MONEY.test(status) && !/pending/i.test(status) && !NO_PAYMENT.test(kind),
  );
