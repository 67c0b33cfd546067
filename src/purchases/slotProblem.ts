import { OutsideError } from '../lib/errors';
import type { Problem } from '../model/problem';
import type { ShopSlot, SlotField } from './connector';

/** A setting of the slot is not right: told by its name, and by the place in it where that is known; nobody is asked. */
export const misconfigured = (id: string, field: SlotField, where?: string): OutsideError =>
  new OutsideError('misconfigured', `${id}_${field} cannot be used`, {
    values: { setting: where === undefined ? `${id}_${field}` : `${id}_${field} (${where})` },
  });

/** Some of it is missing. */
export const partial = ({ id, label }: Pick<ShopSlot, 'id' | 'label'>, isRetryable: boolean): Problem => ({
  block: 'orders',
  source: id,
  label,
  kind: 'partial',
  isRetryable,
});

/** A full page: behind it there may be older ones, so that nobody may take these for all. */
export const more = ({ id, label }: Pick<ShopSlot, 'id' | 'label'>, count: number): Problem => ({
  block: 'orders',
  source: id,
  label,
  kind: 'more',
  values: { count },
  isRetryable: false,
});
