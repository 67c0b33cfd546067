import { tabOf } from '../deskState';
import type { DeskState, TicketTab } from '../deskState';
import type { AppInstance } from '../instance';

/** What `get`, `set` and `invoke` resolve with: a value per path, and an error per path that has none. */
export interface Answer {
  errors: Record<string, { name: string; message: string }>;
  [path: string]: unknown;
}

/** A path that cannot be answered. `isQuiet`: the platform would refuse too, so nobody made a mistake. */
export class SurfaceError extends Error {
  override name = 'SurfaceError';
  constructor(
    message: string,
    readonly isQuiet = false,
  ) {
    super(message);
  }
}

export const unknownPath = (instance: AppInstance): SurfaceError =>
  new SurfaceError(`is not known in ${instance.location}`);

/** Answers each path on its own, so that one bad path does not spoil a bulk call. */
export async function answerEach(
  desk: DeskState,
  instance: AppInstance,
  verb: 'get' | 'set' | 'invoke',
  paths: string[],
  one: (path: string) => unknown,
): Promise<Answer> {
  const answer: Answer = { errors: {} };
  for (const path of paths) {
    try {
      answer[path] = (await one(path)) ?? null;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      answer.errors[path] = { name: 'Error', message: `"${path}" ${message}` };
      const isQuiet = error instanceof SurfaceError && error.isQuiet;
      // Asked before its iframe was removed, answered after: nobody is there to have made a mistake.
      const isGone = !desk.instances.includes(instance);
      if (!isQuiet && !isGone) desk.complain(`${verb} "${path}" ${message}`);
    }
  }
  return answer;
}

/** Text that came over the wire. Whatever else an app sends there is shown as what it is. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}

/** The ticket tab that this copy of the app belongs to. */
export function ownTab(desk: DeskState, instance: AppInstance): TicketTab {
  const tab = instance.location === 'ticket_sidebar' ? tabOf(desk, instance.ticketId) : undefined;
  if (!tab) throw unknownPath(instance);
  return tab;
}
