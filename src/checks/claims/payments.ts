import type { Order } from '../../model/order';

/** In which states a payment has taken no money, in the shops' words. */
const NO_MONEY = /fail|error|declin|refus|void|cancel|expired/i;

/** True when the record shows a payment that has not failed. */
export const hasPaid = ({ payments }: Order): boolean =>
  payments.some(({ status }) => !NO_MONEY.test(status));
