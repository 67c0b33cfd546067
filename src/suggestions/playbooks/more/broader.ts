import type { Gist } from '../../engine';
import { choosePlaybook } from '../choosePlaybook';
import type { Case } from '../draftPlaybook';
import { isDelivered, isOver, isSettling } from '../standing';
import type { AnyPlaybook } from './names';

/** "I ordered the round one and got a square one: swap it, please." */
export function anotherCame({ told, state, situation: { gist } }: Case): AnyPlaybook | null {
  const isEnd = told.wish === 'replacement' || told.wish === 'refund' || told.wish === 'return';
  if (!gist?.isAnotherThing || !isEnd || told.trouble !== null || !isDelivered(state)) return null;
  return choosePlaybook({ ...told, trouble: 'wrongItem', meant: [], complains: false }, state);
}

/** Where neither wish nor trouble is told: what words of all kinds tell, as far as the record bears it out. */
export function broader({ told, state, situation: { gist, transcript } }: Case): AnyPlaybook | null {
  const last = transcript?.messages.findLast(({ speaker }) => speaker === 'customer')?.text ?? '';
  const isAsked = last.includes('?');
  const isOpen = (told.wish === null || told.wish === 'information') && told.trouble === null;
  if (!gist || !isOpen || told.isContent || gist.isRequest) return null;
  const as = (over: Partial<Case['told']>): AnyPlaybook | null =>
    choosePlaybook({ ...told, meant: [], complains: false, ...over }, state);
  if (isOver(state)) return null;
  if (state.order.status === 'unpaid' && told.speaksOfCharge) return as({ wish: 'payment' });
  if (told.isDefect) return null;
  const isWaiting = gist.isAwaited || gist.isWondering || told.complains || told.speaksOfMoney;
  // What came was sent back: what they wait for is the money.
  if (isDelivered(state) && isSettling(state) && isWaiting) return as({ wish: 'refund', asksAfter: true });
  if (isDelivered(state)) return ofArrived(gist, as);
  if (gist.isMissed && state.order.status === 'deliveryFailed') return as({ wish: 'whereIsOrder' });
  return gist.isWondering || gist.isMissed || (gist.isComplaint && isAsked)
    ? as({ wish: 'whereIsOrder' })
    : null;
}

function ofArrived(gist: Gist, as: (over: Partial<Case['told']>) => AnyPlaybook | null): AnyPlaybook | null {
  if (gist.isAnotherThing) return as({ wish: null, trouble: 'wrongItem' });
  if (gist.isLacking) return as({ wish: null, trouble: 'missingItem' });
  return gist.isDenied ? as({ wish: null, trouble: 'notReceived' }) : null;
}
