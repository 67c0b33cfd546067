import * as v from 'valibot';
import type { Channel } from '../../model/ports';

const asked = v.object({ type: v.literal('panelAsked') });
const shown = v.object({ type: v.literal('panelShown'), ticketId: v.number() });

/** Setup wants to know which tickets stand in a panel. */
export const askForPanels = (channel: Channel): void => channel.post({ type: 'panelAsked' });

/** The ticket that a panel says it shows; null for any other message. */
export function shownTicket(message: unknown): number | null {
  const parsed = v.safeParse(shown, message);
  return parsed.success ? parsed.output.ticketId : null;
}

/** Answers setup; `ticketId` is null while the panel has none. */
export function answerSetup(channel: Channel, ticketId: () => number | null): void {
  channel.listen((message) => {
    const id = v.is(asked, message) ? ticketId() : null;
    if (id !== null) channel.post({ type: 'panelShown', ticketId: id });
  });
}
