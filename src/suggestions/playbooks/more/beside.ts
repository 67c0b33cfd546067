import type { Message } from '../../../model/transcript';
import type { Situation } from '../../engine';
import { isLive } from '../../shape';
import type { AnyPlaybook } from './names';

/** With these we owe them an apology already. */
const APOLOGISES: ReadonlySet<AnyPlaybook> = new Set<AnyPlaybook>([
  'whereIsOrder/notDispatchedLate',
  'whereIsOrder/late',
  'whereIsOrder/lost',
  'whereIsOrder/deliveryFailed',
  'whereIsOrder/notReceived',
  'return/check',
  'refund/overdue',
]);
/** Letters that follow within this time are one, in ms. */
const SAME_LETTER_MS = 12 * 3_600_000;

/** They wrote again after a while, and nobody of us ever answered: by letter, where no bot does. */
export function isUnanswered(name: AnyPlaybook, { ticket, transcript }: Situation): boolean {
  if (!APOLOGISES.has(name) || isLive(ticket.channel)) return false;
  const said = (transcript?.messages ?? []).filter(({ isPublic }) => isPublic);
  const answered = said.findLastIndex(({ speaker }) => speaker !== 'customer');
  const open = said.slice(answered + 1);
  const [first, last] = [open[0], open.at(-1)].map(timeOf);
  return first !== undefined && last !== undefined && last - first > SAME_LETTER_MS;
}

const timeOf = (message: Message | undefined): number | undefined => {
  const time = Date.parse(message?.at ?? '');
  return Number.isNaN(time) ? undefined : time;
};
