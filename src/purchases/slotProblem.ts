import { OutsideError } from '../lib/errors';
import type { Problem } from '../model/problem';
import type { ShopSlot, SlotField } from './connector';

/** A setting of the slot is not right: told by its name, and nobody is asked. */
export const misconfigured = (id: string, field: SlotField): OutsideError =>
  new OutsideError('misconfigured', `${id}_${field} cannot be used`, {
    values: { setting: `${id}_${field}` },
  });

/** Some of it is missing. */
export const partial = ({ id, label }: Pick<ShopSlot, 'id' | 'label'>, isRetryable: boolean): Problem => ({
  block: 'orders',
  source: id,
  label,
  kind: 'partial',
  isRetryable,
});
