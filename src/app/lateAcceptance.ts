import type { TicketAcceptance } from '../acceptance/ticketAcceptance';

/** No save waits longer than this for the part to come, in ms; what it has to count is then counted a moment later. */
const PATIENCE_MS = 150;

/** When the first view stands in any case, in ms: what was only looked at until then is told now. */
const FIRST_VIEW_MS = 3_000;

/**
 * What is counted of a ticket, fetched when there is first something to count: nothing of it is needed to see the facts, the
 * order and the first reply. What is told before it is there is told to it in the same order once it is. If it does not
 * come, nothing is counted and nobody is kept from anything.
 */
export function createLateAcceptance(load: () => Promise<TicketAcceptance>): TicketAcceptance {
  let real: TicketAcceptance | null = null;
  let coming: Promise<void> | null = null;
  let isDisposed = false;
  const waiting: ((acceptance: TicketAcceptance) => void)[] = [];

  const arrive = (acceptance: TicketAcceptance) => {
    if (isDisposed) return acceptance.dispose();
    real = acceptance;
    for (const each of waiting.splice(0)) each(acceptance);
  };
  const fetch = () => {
    coming ??= load().then(arrive, () => {
      coming = null;
    });
    return coming;
  };
  const later = setTimeout(() => void fetch(), FIRST_VIEW_MS);
  const keep = (what: (acceptance: TicketAcceptance) => void) => {
    if (real) what(real);
    else waiting.push(what);
  };
  const tell = (what: (acceptance: TicketAcceptance) => void) => {
    keep(what);
    void fetch();
  };

  return {
    offer: (suggestions) => keep((it) => it.offer(suggestions)),
    see: (id) => keep((it) => it.see(id)),
    insert: (insertion) => tell((it) => it.insert(insertion)),
    undo: (id) => tell((it) => it.undo(id)),
    dismiss: (...how) => tell((it) => it.dismiss(...how)),
    restore: (id) => tell((it) => it.restore(id)),
    insertions: () => real?.insertions() ?? [],
    async save(...reply) {
      const saving = real ? real.save(...reply) : fetch().then(() => real?.save(...reply));
      await Promise.race([saving, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
    },
    seeConversation: (...seen) => keep((it) => it.seeConversation(...seen)),
    onStatus(listener) {
      let end: (() => void) | null = null;
      let isEnded = false;
      keep((it) => {
        if (!isEnded) end = it.onStatus(listener);
      });
      return () => {
        isEnded = true;
        end?.();
      };
    },
    dispose() {
      isDisposed = true;
      clearTimeout(later);
      waiting.length = 0;
      real?.dispose();
    },
  };
}
