import { acceptanceScope } from '../acceptance/scope';
import { createTicketAcceptance, type TicketAcceptance } from '../acceptance/ticketAcceptance';
import type { TicketSession } from '../assist/session';
import { systemClock } from '../browser/clock';
import { randomIds } from '../browser/ids';
import type { Channel, Store } from '../model/ports';
import type { Install } from '../zendesk/install';
import { setTicketFields } from '../zendesk/ticketFields';
import type { ZafClient } from '../zendesk/zafClient';

interface CountingParts {
  client: ZafClient;
  install: Install;
  session: TicketSession;
  channel: Channel;
  store: Store;
}

/** What is counted of one ticket, with every concrete part that it needs. */
export async function countTicket(
  ticketId: number,
  { client, install, session, channel, store }: CountingParts,
): Promise<TicketAcceptance> {
  const { agentId, settings, accountTimeZone: timeZone } = install;
  return createTicketAcceptance({
    ticketId,
    agentId,
    agentName: session.state().agent?.name ?? '',
    scope: acceptanceScope(install.subdomain, install.installationId, agentId),
    settings,
    setFields: (values) => setTicketFields(client, values),
    review:
      settings['review_on'] === true ? (await import('./makeReviewPair')).reviewer(session, settings) : null,
    timeZone,
    channel,
    store,
    clock: systemClock,
    ids: randomIds,
  });
}
