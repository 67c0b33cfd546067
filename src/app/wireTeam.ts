import { dayOf } from '../acceptance/day';
import { figuresLevel } from '../acceptance/figuresLevel';
import { isLead } from '../acceptance/leads';
import { systemClock } from '../browser/clock';
import { randomIds } from '../browser/ids';
import { pauseOf } from '../lib/pause';
import { politely } from '../lib/politely';
import type { Translate } from '../lib/translate';
import type { Request } from '../model/ports';
import type { PageParts } from '../team/pages/pageParts';
import type { Install } from '../zendesk/install';
import { createBulkRecords, createRecords } from '../zendesk/records';
import { createRequest } from '../zendesk/request';
import type { ZafClient } from '../zendesk/zafClient';
import { createFigureParts } from './team/figureParts';

/** Requests of a lead's figures in a minute: more than of others, since somebody waits for them. */
const REQUESTS_A_MINUTE = 45;
/** Those that sum up and delete, which nobody waits for. */
const BACKGROUND_REQUESTS_A_MINUTE = 10;

/** The same requests, and who listens is told of each pause that Zendesk asks for. */
function tellingPauses(request: Request): Pick<PageParts, 'onPause'> & { request: Request } {
  const listeners = new Set<(seconds: number) => void>();
  return {
    async request(asked) {
      try {
        return await request(asked);
      } catch (error) {
        const seconds = pauseOf(error);
        if (seconds !== null) for (const tell of listeners) tell(seconds);
        throw error;
      }
    },
    onPause(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The team page. */
export function wireTeam(
  client: ZafClient,
  install: Install,
  translate: Translate,
): Omit<PageParts, 'setup' | 'privacy'> {
  const { settings, agentId } = install;
  const { request, onPause } = tellingPauses(createRequest(client));
  const records = { ...createRecords(request), ...createBulkRecords(request) };
  const pause = politely(REQUESTS_A_MINUTE, systemClock);
  const backgroundPause = politely(BACKGROUND_REQUESTS_A_MINUTE, systemClock);
  const today = () => dayOf(systemClock.now(), install.accountTimeZone);
  const reading = { request, records, pause, settings, today };
  const { level } = figuresLevel(settings);
  return {
    figures: createFigureParts({
      ...reading,
      backgroundPause,
      level,
      agentId,
      isAdmin: install.agentRole === 'admin',
      clock: systemClock,
      ids: randomIds,
    }),
    async readGuard(signal) {
      const { readFigures } = await import('../acceptance/readTallies');
      return readFigures(reading, today(), signal);
    },
    review:
      settings['review_on'] === true
        ? // What it checks texts with is more than the figures weigh.
          async () => {
            const { wireReview } = await import('./wireReview');
            return wireReview({ ...reading, by: { id: agentId, name: install.agentName } });
          }
        : null,
    isLead: isLead({ id: agentId, role: install.agentRole }, settings),
    onPause,
    openTicket: (ticketId) => void client.invoke('routeTo', 'ticket', ticketId).catch(() => undefined),
    translate,
  };
}
