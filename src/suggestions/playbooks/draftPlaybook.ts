import { latestWish } from '../../facts';
import type { Fact } from '../../model/fact';
import type { Transcript } from '../../model/transcript';
import type { DraftReply } from '../draft';
import type { Situation } from '../engine';
import { plainValue } from '../plainValue';
import { hasTriedTracking, isTried, readSteps } from '../tried';
import { choosePlaybook, type Told, type Trouble } from './choosePlaybook';
import { beforeSending, reasonOf, titleOf } from './explain';
import { readOrderState } from './orderState';
import { replyTexts } from './replyTexts';
import { orderValues } from './values';
import { writeLines } from './writeLines';

/** The playbook that the conversation and the record decide together; null when they do not. */
export function draftPlaybook(situation: Situation): DraftReply | null {
  const { order, isTie, hasOrderData, language, facts, transcript, now, agent } = situation;
  if (!order || isTie || !hasOrderData) return null;
  const state = readOrderState(order, { now, timeZone: agent.timeZone });
  const told = readTold(facts, transcript);
  const name = choosePlaybook(told, state);
  if (!name) return null;

  const steps = readSteps(facts, language);
  const known = orderValues(state, { language, timeZone: agent.timeZone });
  const values = {
    ...known,
    trackingUrl: hasTriedTracking(steps, language) ? undefined : known.trackingUrl,
    newAddress: newAddress(facts) ?? undefined,
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

const last = (facts: readonly Fact[], slot: Fact['slot']): Fact | undefined =>
  facts.findLast((fact) => fact.slot === slot && !fact.isSuperseded);

const TROUBLES: readonly Trouble[] = ['notReceived', 'late', 'damaged', 'wrongItem', 'missingItem'];

function readTold(facts: readonly Fact[], transcript: Transcript | null): Told {
  const trouble = last(facts, 'problem')?.value;
  return {
    wish: latestWish(facts)?.value ?? null,
    trouble: TROUBLES.find((known) => known === trouble) ?? null,
    hasPhoto: last(facts, 'photo') !== undefined || hasSentPicture(transcript),
    hasNewAddress: newAddress(facts) !== null,
  };
}

const hasSentPicture = (transcript: Transcript | null): boolean =>
  (transcript?.messages ?? []).some(
    ({ speaker, attachments }) =>
      speaker === 'customer' && attachments.some(({ contentType }) => contentType.startsWith('image/')),
  );

/** An address that the customer gave and that is not simply the one on the order. */
function newAddress(facts: readonly Fact[]): string | null {
  const address = last(facts, 'address');
  return address && address.standing !== 'confirmed' ? plainValue(address.value) : null;
}
