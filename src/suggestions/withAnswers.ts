import { findAsks, linksIn } from '../facts';
import { checkReply } from './checkReply';
import { answersHere } from './draftCandidate';
import type { DraftReply } from './draft';
import type { Candidate, Situation } from './engine';
import { fill } from './fill';
import { plainLink } from './plainValue';
import { replyTexts } from './playbooks/replyTexts';
import { writeLine } from './playbooks/writeLines';
import { shapeReply } from './shape';
import { isTried, readSteps } from './tried';
import { similarity } from './retrieval/pickDiverse';
import { termsOf } from './retrieval/tokenize';

/** More would bury the reply to what they wrote for. */
const MOST_ANSWERS = 3;
/** Who asks nothing else may have more. */
const MOST_ALONE = 5;
/** What answers a question of theirs counts more than what is about it. */
const ANSWERS = 2;
/** A passage of which so much stands in the reply already says it again. */
const SAID = 0.5;

interface Answer {
  passage: string;
  link: string | null;
  from: Candidate;
}

/**
 * The reply, and what articles answer to the customer's other questions: a paragraph each, with its link in a letter. The
 * article stands behind what it says. A chat takes what it has room for.
 */
export function withAnswers(
  draft: DraftReply,
  candidates: readonly Candidate[],
  situation: Situation,
): DraftReply {
  const answers = answersFor(draft, candidates, situation, MOST_ANSWERS);
  if (answers.length === 0) return draft;
  const longer = append(draft, answers);
  // What is right alone stays: no article may take it away.
  return passes(longer, situation) ? longer : draft;
}

const append = (draft: DraftReply, answers: readonly Answer[]): DraftReply => ({
  ...draft,
  text: [
    ...(draft.text === '' ? [] : [draft.text]),
    ...answers.map(({ passage, link }) => [passage, link].filter((part) => part !== null).join('\n')),
  ].join('\n\n'),
  pieces: [...draft.pieces, ...answers.map(({ passage }) => passage)],
  sources: [...draft.sources, ...answers.map(({ from }) => sourceOf(from))],
});

const sourceOf = ({ key, title, text, url }: Candidate): DraftReply['sources'][number] => ({
  kind: 'article',
  ref: key,
  label: title,
  text: `${text}\n${url ?? ''}`,
});

/**
 * Where the record decides nothing: what articles answer to each of the customer's questions, as one reply. It comes first
 * where it answers several; null where it answers none, or an order has to be chosen first.
 */
export function answersAlone(candidates: readonly Candidate[], situation: Situation): DraftReply | null {
  if (situation.isTie) return null;
  const empty: DraftReply = {
    origin: 'article',
    key: '',
    title: { text: '' },
    reason: null,
    language: situation.language,
    beforeSending: null,
    orderId: null,
    text: '',
    pieces: [],
    footer: null,
    sources: [],
    fit: 0,
  };
  const answers = answersFor(empty, candidates, situation, MOST_ALONE);
  const [first] = answers;
  if (!first) return null;
  const { key, title, score } = first.from;
  const fit = answers.length > 1 ? Number.POSITIVE_INFINITY : score * ANSWERS;
  const reply = append({ ...empty, key, title: { text: title }, fit }, answers);
  return passes(reply, situation) ? reply : null;
}

function passes(draft: DraftReply, situation: Situation): boolean {
  const shaped = shapeReply(draft, situation);
  const steps = readSteps(situation.facts, draft.language);
  return shaped !== null && checkReply(shaped, draft, situation, steps) !== null;
}

/** It asks nothing, proposes nothing that was tried, leads to no other host than its article's, and claims what it can. */
function isFit(passage: string, from: Candidate, draft: DraftReply, situation: Situation): boolean {
  const steps = readSteps(situation.facts, draft.language);
  if (isTried(passage, steps, draft.language) || findAsks(passage).length > 0) return false;
  const { url } = from;
  const host = url !== null && URL.canParse(url) ? new URL(url).host : null;
  if (linksIn(passage).some(([link]) => !URL.canParse(link) || new URL(link).host !== host)) return false;
  const alone: DraftReply = {
    ...draft,
    origin: 'article',
    text: passage,
    pieces: [passage],
    sources: [sourceOf(from)],
  };
  const checked = checkReply(passage, alone, situation, steps);
  return (
    checked !== null &&
    checked.text === passage &&
    checked.claims.every(({ verdict }) => verdict === 'supported')
  );
}

function answersFor(
  draft: DraftReply,
  candidates: readonly Candidate[],
  situation: Situation,
  most: number,
): Answer[] {
  const { language } = draft;
  const texts = replyTexts(language);
  const picked: Answer[] = [];
  const said = [new Set(termsOf(draft.text, language))];
  for (const from of candidates) {
    // Only what any customer may read is said of itself.
    if (from.language !== language || from.origin !== 'article' || from.isInternal) continue;
    for (const { passage: raw } of from.answers ?? []) {
      const filled = answersHere(raw, situation) ? fill(raw, new Map()) : null;
      if (filled === null || 'missing' in filled || picked.length >= most) continue;
      if (!isFit(filled.text, from, draft, situation)) continue;
      const words = new Set(termsOf(filled.text, language));
      if (said.some((other) => similarity(words, other) >= SAID)) continue;
      said.push(words);
      const url = plainLink(from.url);
      picked.push({
        passage: filled.text,
        link: url === null ? null : writeLine(texts.readMore, language, { url }),
        from,
      });
    }
  }
  return picked;
}
