import { sayLabel, type Translate } from '../../lib/translate';
import type { Label } from '../../model/label';

/** "On its way + 2": of several the first, and how many more; of one the whole. */
export function sayShort(translate: Translate, label: Label): string {
  const [first, ...more] = 'all' in label ? label.all : [];
  return first ? `${sayLabel(translate, first)} + ${more.length}` : sayLabel(translate, label);
}
