import { draftCandidate } from './draftCandidate';
import type { DraftReply } from './draft';
import type { Drafts } from './drafting';
import type { Candidate, Situation } from './engine';
import { fitOf, readNeed } from './need';
import { placeholderValues } from './placeholders';

/** Texts in the customer's language that fit what they want, filled; and what those that fit but could not be filled lack. */
export function draftAll(situation: Situation, candidates: readonly Candidate[]): Drafts {
  const { language } = situation;
  const context = { situation, need: readNeed(situation), values: placeholderValues(situation) };
  const drafts: DraftReply[] = [];
  const missing = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.language !== null && candidate.language !== language) continue;
    const fit = fitOf(candidate, context.need, language);
    const drafted = fit > 0 ? draftCandidate(candidate, fit, context) : null;
    if (drafted && 'draft' in drafted) drafts.push(drafted.draft);
    if (drafted && 'missing' in drafted) drafted.missing.forEach((name) => missing.add(name));
  }
  return { drafts, missing: [...missing] };
}
