import type { DraftTarget, Ticket } from '../../model/ticket';

/** When the guard can speak: `hold` also stops a reply once, `after` is too late, `unread` only when asked. */
export type GuardLevel = 'quiet' | 'typing' | 'hold' | 'after' | 'unread';

export interface LevelOf {
  ticket: Pick<Ticket, 'channel'>;
  target: DraftTarget;
  /** False where the host keeps the draft back, null while nothing tells. */
  canRead: boolean | null;
  /** The admin wants a needless reply held once. */
  holdsOnce: boolean;
}

/** The save hook is known to run when an e-mail or a web ticket is answered, and there alone. */
export const mayHold = ({ ticket, target }: Pick<LevelOf, 'ticket' | 'target'>): boolean =>
  ticket.channel === 'email' && target === 'public';

export function guardLevel({ ticket, target, canRead, holdsOnce }: LevelOf): GuardLevel {
  if (target === 'note') return 'quiet';
  if (canRead === false) return target === 'message' ? 'after' : 'unread';
  return holdsOnce && mayHold({ ticket, target }) ? 'hold' : 'typing';
}
