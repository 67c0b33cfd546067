import { checkReply } from './checkReply';
import { partCourtesy } from './courtesy';
import { draftCandidates } from './drafting';
import type { SuggestReplies } from './engine';
import { explainSilence, isClosed, mustAskWhich } from './explainSilence';
import { draftPlaybook } from './playbooks/draftPlaybook';
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

/**
 * Candidates → filled → shaped → checked → ranked. The playbook that the record decides comes first. Pure: the same
 * situation and candidates give the same suggestions, with the same ids.
 */
export const suggestReplies: SuggestReplies = (situation, candidates) => {
  if (isClosed(situation) || mustAskWhich(situation))
    return { offered: [], silence: explainSilence(situation, []) };
  const playbook = draftPlaybook(situation);
  const { drafts, missing } = draftCandidates(situation, candidates);
  const steps = readSteps(situation.facts, situation.language);
  const checked = [...(playbook ? [playbook] : []), ...drafts].flatMap((draft) => {
    const shaped = shapeReply(draft, situation);
    const result = shaped === null ? null : checkReply(shaped, draft, situation, steps);
    return result ? [{ ...draft, ...result }] : [];
  });
  const offered = pickBest(checked).map((reply, rank) => toSuggestion(reply, situation, rank));
  return { offered, silence: offered.length > 0 ? null : explainSilence(situation, missing) };
};

/** Best first, without a second reply that says the same. Ties keep the order they came in. */
function pickBest(replies: readonly Checked[]): Checked[] {
  const worth = ({ fit, claims }: Checked): number =>
    fit * DOUBT ** claims.filter(({ verdict }) => verdict === 'unsupported').length;
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
