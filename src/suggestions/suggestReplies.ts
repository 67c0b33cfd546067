import { checkReply } from './checkReply';
import { partCourtesy } from './courtesy';
import type { DraftReply } from './draft';
import { draftCandidate } from './draftCandidate';
import type { Candidate, Situation, SuggestReplies } from './engine';
import { explainSilence, isOver, mustAskWhich } from './explainSilence';
import { fitOf, readNeed } from './need';
import { placeholderValues } from './placeholders';
import { draftPlaybook } from './playbooks/draftPlaybook';
import { morePlaybooks } from './playbooks/learned';
import { similarity } from './retrieval/pickDiverse';
import { termsOf } from './retrieval/tokenize';
import { shapeReply } from './shape';
import { toSuggestion } from './toSuggestion';
import type { Checked } from './toSuggestion';
import { readSteps } from './tried';

/** More choice than this costs the agent more than it gives. */
const MOST_OFFERED = 3;
/** Two replies that share more of their words than this say the same. */
const SAME = 0.6;
/** What each unsupported claim costs. */
const DOUBT = 0.8;
/** Puts what is for agents behind all others. */
const LAST = 1e-9;

/**
 * Candidates → filled → shaped → checked → ranked. The playbook that the record decides comes first. Pure: the same
 * situation and candidates give the same suggestions, with the same ids.
 */
export const suggestReplies: SuggestReplies = (situation, candidates) => {
  const playbook = isOver(situation) ? null : draftPlaybook(situation, candidates);
  // What is about no order needs none: a subscription, a code, an account.
  if (isOver(situation) || (mustAskWhich(situation) && !playbook))
    return { offered: [], silence: explainSilence(situation, []) };
  const { drafts, missing } = draftAll(situation, candidates);
  const steps = readSteps(situation.facts, situation.language);
  const told = withLessOfTheHouse(situation);
  const checked = [...(playbook ? [playbook] : []), ...drafts].flatMap((draft) => {
    for (const each of told) {
      const said = each === situation || draft !== playbook ? draft : draftPlaybook(each, candidates);
      const shaped = said && shapeReply(said, each);
      const result = said && shaped ? checkReply(shaped, said, each, steps) : null;
      if (said && result) return [{ ...said, ...result }];
    }
    return [];
  });
  const offered = pickBest(checked).map((reply, rank) => toSuggestion(reply, situation, rank));
  return { offered, silence: offered.length > 0 ? null : explainSilence(situation, missing) };
};

/** What an admin wrote may not pass: then ours is said, in the brand's tone while that passes. */
const withLessOfTheHouse = (situation: Situation): Situation[] =>
  situation.house
    ? [
        situation,
        { ...situation, house: { ...situation.house, overrides: [] } },
        { ...situation, house: null },
      ]
    : [situation];

/** Texts in the customer's language that fit what they want, filled; and what those that fit but could not be filled lack. */
function draftAll(
  situation: Situation,
  candidates: readonly Candidate[],
): { drafts: DraftReply[]; missing: string[] } {
  const { language } = situation;
  const context = { situation, need: readNeed(situation), values: placeholderValues(situation) };
  const drafts: DraftReply[] = [];
  const missing = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.language !== null && candidate.language !== language) continue;
    const fitting = candidate.origin === 'learned' ? (morePlaybooks()?.fitOfLearned ?? unfit) : fitOf;
    const fit = fitting(candidate, context.need, language);
    const drafted = fit > 0 ? draftCandidate(candidate, fit, context) : null;
    if (drafted && 'draft' in drafted) drafts.push(drafted.draft);
    if (drafted && 'missing' in drafted) drafted.missing.forEach((name) => missing.add(name));
  }
  return { drafts, missing: [...missing] };
}

/** What was learned counts once the code for it is there. */
const unfit = (): number => 0;

/** Best first, what is for agents after all others, without a second reply that says the same. Ties keep the order they came in. */
function pickBest(replies: readonly Checked[]): Checked[] {
  const worth = ({ fit, claims, isInternal }: Checked): number =>
    (isInternal ? LAST : 1) * fit * DOUBT ** claims.filter(({ verdict }) => verdict === 'unsupported').length;
  const picked: { reply: Checked; words: Set<string> }[] = [];
  for (const reply of replies.toSorted((a, b) => compare(worth(b), worth(a)))) {
    const words = new Set(termsOf(partCourtesy(reply.text, reply.language).body, reply.language));
    const isNew = picked.every(
      (other) => other.reply.key !== reply.key && similarity(words, other.words) < SAME,
    );
    if (isNew && picked.length < MOST_OFFERED) picked.push({ reply, words });
  }
  return picked.map(({ reply }) => reply);
}

/** Subtraction would not do: the worth of a playbook is infinite. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
