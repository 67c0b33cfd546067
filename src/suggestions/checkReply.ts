import { checkClaims, guardDraft } from '../checks';
import type { Claim, Evidence } from '../model/suggestion';
import type { DraftReply } from './draft';
import type { Situation } from './engine';
import { plainValue } from './plainValue';
import { morePlaybooks } from './playbooks/learned';
import { isLive } from './shape';
import { isTried, type Steps } from './tried';

/** A reply that asks for more known things than this is a form, not a reply. */
const MOST_REWRITES = 3;

/** Slots that a sentence may seem to ask for without doing so. */
const SOFT: ReadonlySet<string> = new Set(['date', 'time', 'amount', 'quantity', 'personName', 'problem']);

export interface CheckedText {
  text: string;
  claims: Claim[];
  evidence: Evidence[];
}

/** What is said to have happened, or to be done now, in this very case. */
const OF_THIS_CASE: ReadonlySet<string> = new Set(['status', 'doneAction', 'promise']);

/** Contradicted by the record, or a canned text that tells of a case which is not known to be this one. */
const isUntrue = ({ kind, verdict }: Claim, { origin }: DraftReply): boolean =>
  verdict === 'contradicted' || (verdict === 'unsupported' && origin !== 'article' && OF_THIS_CASE.has(kind));

/** What stands in `beforeSending` too, or a number of days that was counted by the record. */
const isOurs = (
  { kind, start, end }: Claim,
  text: string,
  { beforeSending, daysCounted }: DraftReply,
): boolean =>
  (kind === 'promise' && beforeSending !== null) ||
  (kind === 'duration' &&
    daysCounted !== undefined &&
    Number.parseInt(text.slice(start, end)) === daysCounted);

/** Our own words leave out each line that was tried by themselves; an admin's cannot. */
const isOfOurs = ({ origin, key }: DraftReply, { house }: Situation): boolean =>
  origin === 'playbook' && !house?.overrides.some(({ situation: name }) => key === `playbook:${name}`);

/** A shaped text that may be shown; null when it must be withheld, whoever wrote it. */
export function checkReply(
  text: string,
  draft: DraftReply,
  situation: Situation,
  steps: Steps,
): CheckedText | null {
  if (!isOfOurs(draft, situation) && isTried(text, steps, draft.language)) return null;
  const asking = withoutReasks(text, draft, situation);
  if (asking === null || /\{\{|\{%/.test(asking)) return null;
  if (morePlaybooks()?.isRefused(asking, draft, situation)) return null;
  const { claims: all, evidence } = checkClaims(asking, {
    orders: situation.order ? [situation.order] : situation.orders,
    facts: situation.facts,
    texts: draft.sources,
    transcript: situation.transcript,
    people: [plainValue(situation.ticket.requester.name) ?? ''].filter(Boolean),
    now: situation.now,
    timeZone: situation.agent.timeZone,
    locale: draft.language,
  });
  // What a playbook announces stands in `beforeSending`: the agent does it first.
  const claims = draft.origin === 'playbook' ? all.filter((claim) => !isOurs(claim, asking, draft)) : all;
  return claims.some((claim) => isUntrue(claim, draft)) ? null : { text: asking, claims, evidence };
}

/** Questions whose answer is known become its confirmation; null when one of them cannot be put so. */
function withoutReasks(text: string, draft: DraftReply, situation: Situation): string | null {
  const { facts, transcript, orders, ticket } = situation;
  const target = isLive(ticket.channel) ? 'message' : 'public';
  let asking = text;
  for (let rewrites = 0; rewrites <= MOST_REWRITES; rewrites += 1) {
    const warning = guardDraft({ text: asking, target, facts, transcript, orders });
    if (!warning) return asking;
    // "We write when it is back" asks for no day: only what people have one of is put in a question's place.
    if (!warning.replacement || SOFT.has(warning.slot) || draft.origin === 'article') return null;
    asking = asking.slice(0, warning.start) + warning.replacement + asking.slice(warning.end);
  }
  return null;
}
