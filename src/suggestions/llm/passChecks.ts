import { checkClaims } from '../../checks';
import { asksSecret } from '../../checks/asksSecret';
import type { Claim, Suggestion } from '../../model/suggestion';
import type { Speaker } from '../../model/transcript';
import type { ReplyTask } from '../../model/writer';
import { checkReply } from '../checkReply';
import { partCourtesy } from '../courtesy';
import type { DraftReply } from '../draft';
import type { Candidate, Situation } from '../engine';
import { similarity } from '../retrieval/pickDiverse';
import { termsOf } from '../retrieval/tokenize';
import { splitSentences } from '../sentences';
import { shapeReply } from '../shape';
import { toSuggestion } from '../toSuggestion';
import { readSteps } from '../tried';
import type { Source } from './evidence';
import { markForeign } from './markForeign';
import { markUncited } from './markUncited';
import { remediesNamed } from '../../checks/remediesNamed';
import type { CitedSentence } from './readAnswer';

interface About {
  situation: Situation;
  candidates: readonly Candidate[];
  task: ReplyTask;
}

/** Two wordings of one announcement share at least so many of their words. */
const SAME_ANNOUNCEMENT = 0.4;

/**
 * What a model said, as any other suggestion. Sentences that do not pass the checks are left out and counted; null where
 * nothing that says anything is left.
 */
export function passChecks(
  paragraphs: readonly CitedSentence[][],
  sources: readonly Source[],
  about: About,
): { suggestion: Suggestion | null; leftOut: number } {
  const check = (said: readonly CitedSentence[][]) => checked(said, sources, about);
  const whole = check(paragraphs);
  if (whole) return { suggestion: whole, leftOut: 0 };
  const kept = paragraphs
    .map((sentences) => sentences.filter((sentence) => check([[sentence]]) !== null))
    .filter((sentences) => sentences.length > 0);
  return { suggestion: check(kept), leftOut: paragraphs.flat().length - kept.flat().length };
}

function checked(
  paragraphs: readonly CitedSentence[][],
  sources: readonly Source[],
  about: About,
): Suggestion | null {
  const { situation, task } = about;
  const draft = toDraft(paragraphs, sources, about);
  const shaped = paragraphs.length === 0 ? null : shapeReply(draft, situation);
  if (shaped === null || partCourtesy(shaped, situation.language).body === '') return null;
  // What a playbook announces stands in `beforeSending`; so it does for another wording of it.
  const announced = task.kind === 'rewrite' && task.of.beforeSending !== null ? task.of : null;
  const origin = announced ? 'playbook' : 'llm';
  const passed = checkReply(
    shaped,
    { ...draft, origin },
    situation,
    readSteps(situation.facts, situation.language),
  );
  if (!passed || asksSecret(passed.text)) return null;
  const claims = [
    ...passed.claims,
    ...(announced ? newAnnouncements(passed.text, announced, situation) : []),
    ...(isTranslated(about)
      ? []
      : markUncited(passed, paragraphs.flat(), sources, {
          language: situation.language,
          before: textBefore(about),
        })),
    ...markForeign(passed, trustedTexts(sources, about), othersTexts(situation)),
  ];
  return toSuggestion({ ...draft, ...passed, claims }, situation, 0);
}

function toDraft(
  paragraphs: readonly CitedSentence[][],
  sources: readonly Source[],
  { situation, candidates, task }: About,
): DraftReply {
  const approved = task.kind === 'rewrite' ? candidates.filter(({ key }) => key === rootOf(task.of.key)) : [];
  return {
    origin: 'llm',
    key: task.kind === 'rewrite' ? `llm:${task.rewrite}:${rootOf(task.of.key)}` : 'llm:draft',
    title: { key: task.kind === 'rewrite' ? `writer.title.${task.rewrite}` : 'writer.title.draft' },
    reason: null,
    language: situation.language,
    beforeSending: task.kind === 'rewrite' ? task.of.beforeSending : null,
    orderId: situation.order?.id ?? null,
    text: paragraphs.map((sentences) => sentences.map(({ text }) => text).join(' ')).join('\n\n'),
    pieces: paragraphs.flat().map(({ text }) => text),
    footer: null,
    sources: [...textsCited(paragraphs, sources), ...approved.map(asSource)],
    fit: 0,
  };
}

/** It shares no words with what was there, so whether it says the same cannot be told. */
const isTranslated = ({ task, situation }: About): boolean =>
  task.kind === 'rewrite' && task.of.language !== situation.language;

/** What a rewriting may say again without citing. */
const textBefore = ({ task }: About): string =>
  task.kind === 'rewrite' ? undoubted(task.of).join('\n') : '';

/** What was there before any model wrote: `llm:shorter:macro:1` came from `macro:1`. */
const rootOf = (key: string): string => key.replace(/^llm:[a-z]+:/, '');

const asSource = ({ key, origin, title, text, url }: Candidate): DraftReply['sources'][number] => ({
  kind: origin === 'article' ? 'article' : 'macro',
  ref: key,
  label: title,
  text: url ? `${text}\n${url}` : text,
});

/** Announcements that the text before did not make: the agent has to look at them. */
function newAnnouncements(
  text: string,
  before: Suggestion,
  { orders, transcript, now, agent, language }: Situation,
): Claim[] {
  const announcedIn = (words: string, locale: string): Claim[] =>
    checkClaims(words, {
      orders,
      facts: [],
      texts: [],
      transcript,
      now,
      timeZone: agent.timeZone,
      locale,
    }).claims.filter(({ kind }) => kind === 'promise');
  const doubted = before.claims.filter(({ verdict }) => verdict !== 'supported');
  const known = announcedIn(before.text, before.language)
    .filter((claim) => !doubted.some((each) => each.start < claim.end && claim.start < each.end))
    .map((claim) => termsAround(before.text, claim, before.language));
  const offered = remediesNamed(undoubted(before).join('\n'));
  return announcedIn(text, language).filter((claim) => {
    const terms = termsAround(text, claim, language);
    const isNew = known.every((each) => similarity(each, terms) < SAME_ANNOUNCEMENT);
    // A known announcement may have had a remedy added to it.
    const named = remediesNamed(sentencesAround(text, claim).join('\n'));
    return isNew || named.some((remedy) => !offered.includes(remedy));
  });
}

const sentencesAround = (text: string, { start, end }: Claim): string[] =>
  splitSentences(text)
    .filter((each) => each.start < end && start < each.end)
    .map((each) => text.slice(each.start, each.end));

const termsAround = (text: string, claim: Claim, language: Situation['language']): Set<string> =>
  new Set(sentencesAround(text, claim).flatMap((sentence) => termsOf(sentence, language)));

/** The sentences that no check doubted: rewriting makes nothing true. */
const undoubted = ({ text, claims }: Suggestion): string[] => {
  const doubted = claims.filter(({ verdict }) => verdict !== 'supported');
  return splitSentences(text)
    .filter((each) => !doubted.some(({ start, end }) => each.start < end && start < each.end))
    .map(({ start, end }) => text.slice(start, end));
};

/** What we or the record say: orders, approved texts, the names of the two who write, what stands in the text being reworded. */
const trustedTexts = (sources: readonly Source[], { situation, task }: About): string[] => [
  ...sources.filter(({ kind }) => kind !== 'message').map(({ text }) => text),
  situation.ticket.requester.name,
  situation.agent.name,
  ...(task.kind === 'rewrite' ? undoubted(task.of) : []),
];

/** What others wrote, and what the bot said: both may hold what a stranger wants to be said. */
function othersTexts({ transcript, orders }: Situation): { strangers: string[]; bot: string[] } {
  const saidBy = (isMeant: (speaker: Speaker) => boolean): string[] =>
    (transcript?.messages ?? []).filter(({ speaker }) => isMeant(speaker)).map(({ text }) => text);
  const titles = orders.flatMap(({ items }) => items.map(({ title }) => title));
  const strangers = saidBy((speaker) => speaker !== 'agent' && speaker !== 'bot');
  return { strangers: [...strangers, ...titles], bot: saidBy((speaker) => speaker === 'bot') };
}

/** Only what a sentence cited may stand behind it. */
function textsCited(
  paragraphs: readonly CitedSentence[][],
  sources: readonly Source[],
): DraftReply['sources'] {
  const cited = new Set(paragraphs.flat().flatMap(({ evidence }) => evidence));
  return sources.flatMap(({ kind, ref, label, text }, index) =>
    cited.has(index + 1) && (kind === 'macro' || kind === 'article') ? [{ kind, ref, label, text }] : [],
  );
}
