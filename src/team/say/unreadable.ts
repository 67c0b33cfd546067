import type { Translate } from '../../lib/translate';
import { sayDay } from '../derive/words';

const MOST_NAMED = 7;

/** "1 day cannot be read as it was kept (18 Nov): …"; null where all can. `days` are ISO days. */
export function sayUnreadable(days: readonly string[], translate: Translate): string | null {
  if (days.length === 0) return null;
  const named = days.slice(0, MOST_NAMED).map((day) => sayDay(day, translate.locale));
  const more = days.length > named.length ? ['…'] : [];
  return translate('team.unreadableDays', { count: days.length, days: [...named, ...more].join(', ') });
}
