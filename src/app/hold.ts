import type { TicketSession } from '../assist/session';
import type { Translate } from '../lib/translate';
import type { Store } from '../model/ports';
import type { Draft } from '../model/ticket';
import { mayHold } from '../panel/derive/guardLevel';
import { warningsIn } from '../panel/derive/warnings';
import type { PanelParts } from '../panel/parts';
import type { GuardLog } from './guardLog';

interface HoldParts {
  session: Pick<TicketSession, 'state'>;
  guard: PanelParts['guard'];
  guardLog: Pick<GuardLog, 'isAnswered' | 'note'>;
  store: Store;
  holdsOnce: boolean;
  translate: Translate;
}

/** Longer than this nobody's save waits for the guard, in ms. */
const LIMIT_MS = 150;

const keyOf = (ticketId: number): string => `held:${ticketId}`;

/** The one save of a ticket that is held, where the admin asked for it: a confirmed thing is being asked for again. */
export interface Hold {
  /** What the agent is told, or null: the save goes on, also when this takes too long. */
  ask: (reading: Promise<Draft | null>) => Promise<string | null>;
  /** Another ticket is on screen. */
  follow: (ticketId: number) => void;
}

export function createHold({ session, guard, guardLog, store, holdsOnce, translate }: HoldParts): Hold {
  let hasHeld = false;
  // What is said then is no word of the first view.
  if (holdsOnce) void translate.learn();

  function judge(draft: Draft): string | null {
    const { ticket } = session.state();
    if (!holdsOnce || hasHeld || !ticket || !mayHold({ ticket, target: draft.target })) return null;
    for (const warning of warningsIn(draft, guard)) {
      const { known, question } = warning;
      const isSure = known.kind === 'fact' && known.fact.standing === 'confirmed';
      if (!isSure || guardLog.isAnswered(warning)) continue;
      hasHeld = true;
      void store.set(keyOf(ticket.id), true).catch(() => undefined);
      guardLog.note(warning, 'warned');
      return translate('guard.held', { question: question.trim(), answer: known.fact.quote });
    }
    return null;
  }

  return {
    async ask(reading) {
      let isOver = false;
      const timeUp = new Promise<null>((resolve) => {
        setTimeout(() => {
          isOver = true;
          resolve(null);
        }, LIMIT_MS);
      });
      return Promise.race([reading.then((draft) => (draft && !isOver ? judge(draft) : null)), timeUp]);
    },
    follow(ticketId) {
      hasHeld = false;
      void store.get(keyOf(ticketId)).then(
        (held) => (hasHeld ||= held === true && session.state().ticket?.id === ticketId),
        () => undefined,
      );
    },
  };
}
