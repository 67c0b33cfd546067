import { guardKey } from '../acceptance/guardOutcome';
import { parseBackgroundMessage } from '../acceptance/backgroundMessages';
import type { GuardWarning } from '../checks';
import type { Channel } from '../model/ports';
import { warningsIn, type Check } from '../panel/derive/warnings';

/**
 * The check without what may be asked here, and without slots of which the account found the warnings useless; none is where
 * no background page says so.
 */
export function withoutSilent(
  check: Check,
  channel: Channel,
  mayAsk: (warning: GuardWarning) => boolean,
): Check {
  let silent: ReadonlySet<string> = new Set();
  channel.listen((raw) => {
    const message = parseBackgroundMessage(raw);
    if (message?.type === 'silent') silent = new Set(message.slots);
  });
  const isSilent = ({ slot }: GuardWarning) => silent.has(guardKey(slot));
  return (draft) => {
    for (const warning of warningsIn(draft, check))
      if (!isSilent(warning) && !mayAsk(warning)) return warning;
    return null;
  };
}
