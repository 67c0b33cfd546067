import type { DraftReply } from '../draft';
import type { Situation } from '../engine';
import { plainValue } from '../plainValue';
import { hasTriedTracking, isTried, readSteps } from '../tried';
import { choosePlaybook } from './choosePlaybook';
import { beforeSending, reasonOf, titleOf } from './explain';
import { readOrderState } from './orderState';
import { replyTexts } from './replyTexts';
import { lastOf, newAddress, readTold } from './told';
import { orderValues } from './values';
import { writeLines } from './writeLines';

/** The playbook that the conversation and the record decide together; null when they do not. */
export function draftPlaybook(situation: Situation): DraftReply | null {
  const { order, isTie, hasOrderData, language, facts, transcript, now, agent } = situation;
  if (!order || isTie || !hasOrderData) return null;
  const state = readOrderState(order, { now, timeZone: agent.timeZone });
  const told = readTold(facts, transcript, situation.gist);
  const name = choosePlaybook(told, state);
  if (!name) return null;

  const steps = readSteps(facts, language);
  const known = orderValues(state, { language, timeZone: agent.timeZone });
  const values = {
    ...known,
    trackingUrl: hasTriedTracking(steps, language) ? undefined : known.trackingUrl,
    newAddress: newAddress(facts) ?? undefined,
    company: plainValue(lastOf(facts, 'company')?.value) ?? 'none',
    wanted: told.wish ?? 'none',
    refund: told.wish === 'refund' ? 'yes' : undefined,
    photo: told.hasPhoto ? 'yes' : undefined,
    tip: 'yes',
  };
  const isWelcome = (line: string): boolean => !isTried(line, steps, language);
  const body = writeLines(replyTexts(language).playbooks[name], language, values, isWelcome);
  return (
    body && {
      origin: 'playbook',
      key: `playbook:${name}`,
      title: titleOf(name),
      reason: reasonOf(name, state, agent),
      language,
      beforeSending: beforeSending(name, state),
      orderId: order.id,
      text: body.map((lines) => lines.join(' ')).join('\n\n'),
      pieces: body.flat(),
      footer: null,
      sources: [],
      fit: Number.POSITIVE_INFINITY,
    }
  );
}
