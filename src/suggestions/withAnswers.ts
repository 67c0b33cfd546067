import { answersHere } from './draftCandidate';
import type { DraftReply } from './draft';
import type { Candidate, Situation } from './engine';
import { fill } from './fill';
import { plainLink } from './plainValue';
import { replyTexts } from './playbooks/replyTexts';
import { writeLine } from './playbooks/writeLines';
import { similarity } from './retrieval/pickDiverse';
import { termsOf } from './retrieval/tokenize';

/** More would bury the reply to what they wrote for. */
const MOST_ANSWERS = 2;
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
  const answers = answersFor(draft, candidates, situation);
  if (answers.length === 0) return draft;
  const paragraphs = answers.map(({ passage, link }) =>
    [passage, link].filter((part) => part !== null).join('\n'),
  );
  return {
    ...draft,
    text: [draft.text, ...paragraphs].join('\n\n'),
    pieces: [...draft.pieces, ...answers.map(({ passage }) => passage)],
    sources: [
      ...draft.sources,
      ...answers.map(({ from: { key, title, text, url } }) => ({
        kind: 'article' as const,
        ref: key,
        label: title,
        text: `${text}\n${url ?? ''}`,
      })),
    ],
  };
}

function answersFor(draft: DraftReply, candidates: readonly Candidate[], situation: Situation): Answer[] {
  const { language } = draft;
  const texts = replyTexts(language);
  const picked: Answer[] = [];
  const said = [new Set(termsOf(draft.text, language))];
  for (const from of candidates) {
    if (from.language !== language || from.origin !== 'article') continue;
    for (const { passage: raw } of from.answers ?? []) {
      const filled = answersHere(raw, situation) ? fill(raw, new Map()) : null;
      if (filled === null || 'missing' in filled || picked.length >= MOST_ANSWERS) continue;
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
