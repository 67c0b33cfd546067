import type { ReplyEvent } from '../model/acceptance';

/** Tickets with replies on a day, of both sides of a comparison, and of them those in which something known was asked. */
export interface ArmSums {
  treated: number;
  treatedAsked: number;
  control: number;
  controlAsked: number;
  /** Comparison tickets whose suggestions were opened all the same; they are in `control` too. */
  opened: number;
}

export const NO_ARMS: ArmSums = { treated: 0, treatedAsked: 0, control: 0, controlAsked: 0, opened: 0 };

/** Each ticket once. Whoever opened the suggestions stays on the silent side: they are compared as they were drawn. */
export function armsOf(replies: readonly ReplyEvent[]): ArmSums {
  const tickets = new Map<number, { isControl: boolean; isOpened: boolean; isAsking: boolean }>();
  for (const { ticketId, details } of replies) {
    if (details.arm === null) continue;
    const before = tickets.get(ticketId);
    tickets.set(ticketId, {
      isControl: (before?.isControl ?? false) || details.arm !== 'offered',
      isOpened: (before?.isOpened ?? false) || details.arm === 'opened',
      isAsking:
        (before?.isAsking ?? false) ||
        Object.values(details.guard).some((value) => value.startsWith('sentAnyway')),
    });
  }
  const all = [...tickets.values()];
  const count = (is: (ticket: (typeof all)[number]) => boolean): number => all.filter(is).length;
  return {
    treated: count(({ isControl }) => !isControl),
    treatedAsked: count(({ isControl, isAsking }) => !isControl && isAsking),
    control: count(({ isControl }) => isControl),
    controlAsked: count(({ isControl, isAsking }) => isControl && isAsking),
    opened: count(({ isOpened }) => isOpened),
  };
}

export const addArms = (one: ArmSums, other: ArmSums): ArmSums => ({
  treated: one.treated + other.treated,
  treatedAsked: one.treatedAsked + other.treatedAsked,
  control: one.control + other.control,
  controlAsked: one.controlAsked + other.controlAsked,
  opened: one.opened + other.opened,
});
