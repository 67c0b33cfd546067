import { checkClaims } from '../checks';
import { detectLanguage, understands } from '../facts';
import type { DraftReply } from './draft';
import type { Candidate, Situation } from './engine';
import { fill, type PlaceholderValues } from './fill';
import type { Need } from './need';
import { bestPassage } from './passage';
import { plainLink } from './plainValue';
import { morePlaybooks } from './playbooks/learned';
import { replyTexts } from './playbooks/replyTexts';
import { writeLine } from './playbooks/writeLines';
import { splitSentences } from './sentences';
import { isLive, LIVE_LIMIT } from './shape';

/** An article's passage in an e-mail: what answers, not the article, in characters. */
const PASSAGE_LIMIT = 700;

/** A draft, or the names of the values that it lacks, or null when the text has nothing to say here. */
export type Drafted = { draft: DraftReply } | { missing: string[] } | null;

export interface CandidateContext {
  situation: Situation;
  need: Need;
  values: PlaceholderValues;
}

/** A macro, article or learned reply as a reply to this customer. */
export function draftCandidate(candidate: Candidate, fit: number, context: CandidateContext): Drafted {
  const language = detectLanguage(candidate.text);
  // What it claims could not be checked.
  if (language !== null && !understands(language)) return null;
  if (candidate.origin === 'article') return draftArticle(candidate, fit, context);
  const filled = fill(candidate.text, context.values);
  if ('missing' in filled) return filled;
  if (candidate.origin === 'learned' && morePlaybooks()?.isOfAnotherCase(filled.text, context.situation))
    return null;
  const speaksOfOrder = /\{\{\s*order\./i.test(candidate.text);
  return { draft: toDraft(candidate, fit, context.situation, filled.text, null, speaksOfOrder) };
}

/** "If it has already left us, …": the case that a paragraph is for, up to the comma. */
const CASE = /^(?:if|once|when|s[’']|si|une fois|quand|lorsqu[e’'])\s*([^,:;.!?\n]{5,120})/i;
/** "… until it leaves us": the case that it is no longer for. */
const NO_LONGER = /\b(?:until|jusqu[’']à ce qu[e’'])\s*([^,:;.!?\n]{5,120})/i;
/** "… as long as it has not left": the case that it is still for. */
const STILL = /(?<!\p{L})(?:as long as|while|tant qu[e’'])\s*([^,:;.!?\n]{5,120})/iu;

/** A paragraph for a case that the record shows not to be this one. */
function isOfOtherCase(paragraph: string, { order, transcript, now, agent, language }: Situation): boolean {
  if (!order) return false;
  const sources = { orders: [order], facts: [], texts: [], transcript, now, timeZone: agent.timeZone };
  const isSaid = (condition: RegExp, verdict: string): boolean =>
    checkClaims(condition.exec(paragraph)?.[1] ?? '', { ...sources, locale: language }).claims.some(
      (claim) => claim.verdict === verdict,
    );
  return isSaid(CASE, 'contradicted') || isSaid(STILL, 'contradicted') || isSaid(NO_LONGER, 'supported');
}

/** "Write to us with a photo": whoever reads this has written. */
const WRITE_TO_US =
  /(?:^|[.!?:;,]\s+)(?:please |just |simply |then )?(?:(?:write to|contact|e-?mail|message|get in touch with) us|write within)\b|écri(?:vez|re)[- ]nous|nous (?:écrire|contacter)|contactez[- ]nous/i;
/** A regret that stands alone answers nothing. */
const REGRET =
  /^(?:(?:we|i)(?:[’']re| are|[’']m| am) (?:\w+ )?sorry|our apologies|(?:nous sommes |je suis )?désolée?s?|(?:toutes )?nos excuses)[^.!?]*[.!?]?$/i;

const tellsNothingNew = (paragraph: string): boolean =>
  WRITE_TO_US.test(paragraph) || REGRET.test(paragraph.trim());

/** Not for another case than this one, and not only "write to us". */
export const answersHere = (paragraph: string, situation: Situation): boolean =>
  !tellsNothingNew(paragraph) && !isOfOtherCase(paragraph, situation);

function draftArticle(candidate: Candidate, fit: number, { situation, need }: CandidateContext): Drafted {
  const { language, ticket } = situation;
  const link = plainLink(candidate.url);
  const footer = link ? writeLine(replyTexts(language).readMore, language, { url: link }) : null;
  const room = isLive(ticket.channel) ? LIVE_LIMIT - (footer?.length ?? 0) - 1 : PASSAGE_LIMIT;
  const isUsable = (paragraph: string): boolean => answersHere(paragraph, situation);
  const passage = bestPassage(candidate.text, need.words, language, room, isUsable);
  if (passage === null) return null;
  const filled = fill(passage, new Map());
  return 'missing' in filled
    ? null
    : { draft: toDraft(candidate, fit, situation, filled.text, footer, false) };
}

function toDraft(
  candidate: Candidate,
  fit: number,
  { language, order }: Situation,
  text: string,
  footer: string | null,
  speaksOfOrder: boolean,
): DraftReply {
  const { key, origin, title, isInternal } = candidate;
  const kind = origin === 'article' ? 'article' : 'macro';
  const link = candidate.url ? `\n${candidate.url}` : '';
  return {
    origin,
    key,
    title: { text: title },
    reason: null,
    language,
    beforeSending: null,
    orderId: speaksOfOrder ? (order?.id ?? null) : null,
    text,
    pieces: splitSentences(text).map(({ start, end }) => text.slice(start, end)),
    footer,
    sources: [{ kind, ref: key, label: title, text: candidate.text + link }],
    fit,
    isInternal,
  };
}
