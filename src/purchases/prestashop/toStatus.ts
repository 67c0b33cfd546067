import type { OrderStatus } from '../../model/order';
import { statusOption } from '../statusOption';
import type { PrestaState } from './schema';

/** The states that every PrestaShop begins with: shops rename them, and cannot remove them. */
const STATUS: Readonly<Record<string, OrderStatus>> = {
  1: 'unpaid',
  2: 'processing',
  3: 'processing',
  4: 'shipped',
  5: 'delivered',
  6: 'cancelled',
  7: 'refunded',
  8: 'unpaid',
};

const isOn = (flag: string | null | undefined): boolean => flag === '1';

/**
 * Where the order stands. What the admin says of a state comes first. Of the states that came with the program the later ones
 * have had several meanings in its versions, and are told by whether they count as paid. Of the shop's own states only
 * "shipped" is sure; any other is `other`, by the shop's name for it.
 */
export function toStatus(
  id: string,
  state: PrestaState | undefined,
  options: Readonly<Record<string, string>>,
): OrderStatus {
  const told = statusOption(options, id);
  if (told) return told;
  if (!state) return 'other';
  if (isOn(state.unremovable) && Number(id) <= 13)
    return STATUS[id] ?? (isOn(state.paid) ? 'processing' : 'unpaid');
  return isOn(state.shipped) ? 'shipped' : 'other';
}

/** The shop's name for it: in the language that an option names, else in its first. */
export function nameOf(state: PrestaState | undefined, language: string | undefined): string {
  if (!state) return '';
  if (typeof state.name === 'string') return state.name;
  return (state.name.find(({ id }) => id === language) ?? state.name[0])?.value ?? '';
}
