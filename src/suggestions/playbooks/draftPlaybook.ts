import type { DraftReply } from '../draft';
import type { Candidate, Situation } from '../engine';
import { plainValue } from '../plainValue';
import { hasTriedTracking, isTried, readSteps } from '../tried';
import { choosePlaybook } from './choosePlaybook';
import { beforeSending, reasonOf, titleOf } from './explain';
import type { OrderState } from './orderState';
import { readOrderState } from './orderState';
import { morePlaybooks } from './learned';
import { replyTexts } from './replyTexts';
import type { PlaybookName, PlaybookText } from './texts';
import { lastOf, newAddress, readTold, type Told } from './told';
import { orderValues, type Values } from './values';
import { writeLines } from './writeLines';

/** What the customer told, and the order in question. */
export interface Case {
  situation: Situation;
  told: Told;
  state: OrderState;
}

/** The playbook that the conversation and the record decide together; null when they do not. */
export function draftPlaybook(situation: Situation, candidates: readonly Candidate[]): DraftReply | null {
  const more = morePlaybooks();
  return more ? more.draft(situation, candidates) : draftFirst(situation);
}

/** Null without an order that is certain. */
export function readCase(situation: Situation): Case | null {
  const { order, isTie, hasOrderData, facts, transcript, now, agent, gist } = situation;
  if (!order || isTie || !hasOrderData) return null;
  const state = readOrderState(order, { now, timeZone: agent.timeZone });
  return { situation, state, told: readTold(facts, transcript, gist) };
}

/** Everything that a line may say in this case. */
export function valuesOf({ situation, told, state }: Case): Values {
  const { language, facts, agent } = situation;
  const known = orderValues(state, { language, timeZone: agent.timeZone });
  return {
    ...known,
    trackingUrl: hasTriedTracking(readSteps(facts, language), language) ? undefined : known['trackingUrl'],
    newAddress: newAddress(facts) ?? undefined,
    company: plainValue(lastOf(facts, 'company')?.value) ?? 'none',
    wanted: told.wish ?? 'none',
    refund: told.wish === 'refund' ? 'yes' : undefined,
    photo: told.hasPhoto ? 'yes' : undefined,
    tip: 'yes',
    thing: 'none',
  };
}

function draftFirst(situation: Situation): DraftReply | null {
  const found = readCase(situation);
  const name = found && choosePlaybook(found.told, found.state);
  if (!name) return null;
  const { language, facts, agent } = situation;
  const texts: Readonly<Partial<Record<PlaybookName, PlaybookText>>> = replyTexts(language).playbooks;
  const text = texts[name];
  if (!text) return null;
  const steps = readSteps(facts, language);
  const isWelcome = (line: string): boolean => !isTried(line, steps, language);
  const values = valuesOf(found);
  const body = writeLines(text, language, values, isWelcome);
  const needed = writeLines(neededOf(text), language, values, isWelcome)?.flat() ?? [];
  return (
    body &&
    toDraft(body, needed, found, {
      key: `playbook:${name}`,
      title: titleOf(name),
      reason: reasonOf(name, found.state, agent),
      beforeSending: beforeSending(name, found.state),
    })
  );
}

/** The lines that have to be said: in a chat they come before the others. */
export const neededOf = (text: PlaybookText): PlaybookText =>
  text.map((lines) => lines.filter((line) => !line.startsWith('?')));

/** Paragraphs of lines as a draft. */
const toDraft = (
  body: string[][],
  needed: readonly string[],
  { situation, state }: Pick<Case, 'situation' | 'state'>,
  told: Pick<DraftReply, 'key' | 'title' | 'reason' | 'beforeSending'>,
): DraftReply => ({
  ...told,
  origin: 'playbook',
  language: situation.language,
  orderId: state.order.id,
  text: body.map((lines) => lines.join(' ')).join('\n\n'),
  pieces: [...needed, ...body.flat().filter((line) => !needed.includes(line))],
  footer: null,
  sources: [],
  fit: Number.POSITIVE_INFINITY,
});
