import { dayOf } from '../acceptance/day';
import { readEvents } from '../acceptance/readEvents';
import { systemClock } from '../browser/clock';
import { politely } from '../lib/politely';
import type { Translate } from '../lib/translate';
import type { TeamParts } from '../team/parts';
import type { Install } from '../zendesk/install';
import { createRecords } from '../zendesk/records';
import { createRequest } from '../zendesk/request';
import type { ZafClient } from '../zendesk/zafClient';

/** Pages of a lead's figures that are read in a minute: more than of others, since somebody waits for them. */
const RECORD_PAGES_A_MINUTE = 60;

/** The team page. */
export function wireTeam(client: ZafClient, install: Install, translate: Translate): TeamParts {
  const records = createRecords(createRequest(client));
  const pause = politely(RECORD_PAGES_A_MINUTE, systemClock);
  const today = () => dayOf(systemClock.now(), install.accountTimeZone);
  return {
    readEvents: (range, signal, from) => readEvents({ records, pause }, range, signal, from),
    async readGuard(signal) {
      const { readFigures } = await import('../acceptance/readTallies');
      return readFigures({ records, pause }, today(), signal);
    },
    today,
    translate,
  };
}
