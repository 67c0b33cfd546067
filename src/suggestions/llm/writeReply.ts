import { findInstructions } from '../../checks/injection';
import type { Allowed, Dictionary } from '../../checks/redaction';
import { createPseudonyms } from '../../checks/redaction';
import { escapeJson } from '../../lib/escape';
import type { Suggestion } from '../../model/suggestion';
import { checkReply } from '../checkReply';
import type { DraftReply } from '../draft';
import type { Candidate, Situation } from '../engine';
import { isLive, shapeReply } from '../shape';
import { toSuggestion } from '../toSuggestion';
import { readSteps } from '../tried';
import type { AskModel } from './askModel';
import { dictionaryOf } from './dictionary';
import { collectSources } from './evidence';
import type { Source } from './evidence';
import { composePrompt } from './prompts';
import type { Rewrite } from './prompts';
import { markForeign } from './markForeign';
import type { Prompt } from './provider';
import { readAnswer } from './readAnswer';
import type { CitedSentence } from './readAnswer';

/** A new reply, or another wording of one that is there. */
export type Task = { kind: 'draft' } | { kind: 'rewrite'; rewrite: Rewrite; of: Suggestion };

/** What is about to be asked, for the agent to read first. Nothing has left yet. */
export interface Prepared {
  prompt: Prompt;
  /** The very words that leave, but for the frame of the provider. */
  preview: string;
  /** Puts withheld words back into an answer. */
  restore: (text: string) => string;
  sources: readonly Source[];
  /** What reads like an instruction to a machine: it is shown to the agent and given to no model. */
  quarantined: readonly Source[];
}

export interface PrepareOptions {
  situation: Situation;
  candidates: readonly Candidate[];
  task: Task;
  /** Kinds of personal data that the admin lets through. */
  allowed: readonly Allowed[];
  /** Random, for this exchange only. */
  mark: string;
}

/** Collects the evidence and takes out who is who. Pure. */
export function prepareReply({ situation, candidates, task, allowed, mark }: PrepareOptions): Prepared {
  const collected = collectSources(situation, candidates);
  const isHostile = ({ text }: Source): boolean => findInstructions(text) !== null;
  const [quarantined, sources] = [collected.filter(isHostile), collected.filter((each) => !isHostile(each))];
  const dictionary: Dictionary = dictionaryOf(situation);
  const pseudonyms = createPseudonyms(dictionary, allowed);
  const hide = (text: string): string => pseudonyms.redact(text).text;
  const prompt = composePrompt({
    evidence: sources.map(({ text }) => hide(text)),
    draft: task.kind === 'rewrite' ? { text: hide(task.of.text), rewrite: task.rewrite } : null,
    language: situation.language,
    isLive: isLive(situation.ticket.channel),
    mark,
  });
  const preview = `${prompt.system}\n\n${escapeJson(prompt.user).slice(1, -1)}`;
  return { prompt, preview, restore: pseudonyms.restore, sources, quarantined };
}

/** The reply, or null where it did not pass the checks that every suggestion passes. */
export interface Written {
  suggestion: Suggestion | null;
  inputTokens: number;
  outputTokens: number;
}

/** Fails with an `LlmFailure`, or with the signal's reason. What the model says passes the checks of any other suggestion. */
export async function writeReply(
  ask: AskModel,
  prepared: Prepared,
  { situation, task }: Pick<PrepareOptions, 'situation' | 'task'>,
  signal: AbortSignal,
): Promise<Written> {
  const { text, inputTokens, outputTokens } = await ask(prepared.prompt, signal);
  const paragraphs = readAnswer(text, prepared.sources.length).map((sentences) =>
    sentences.map((sentence) => ({ ...sentence, text: prepared.restore(sentence.text) })),
  );
  return { suggestion: toReply(paragraphs, prepared, situation, task), inputTokens, outputTokens };
}

function toReply(
  paragraphs: readonly CitedSentence[][],
  { sources }: Prepared,
  situation: Situation,
  task: Task,
): Suggestion | null {
  const draft: DraftReply = {
    origin: 'llm',
    key: task.kind === 'rewrite' ? `llm:${task.rewrite}:${task.of.key}` : 'llm:draft',
    title: { key: task.kind === 'rewrite' ? `llm.title.${task.rewrite}` : 'llm.title.draft' },
    reason: null,
    language: situation.language,
    beforeSending: task.kind === 'rewrite' ? task.of.beforeSending : null,
    orderId: situation.order?.id ?? null,
    text: paragraphs.map((sentences) => sentences.map(({ text }) => text).join(' ')).join('\n\n'),
    pieces: paragraphs.flat().map(({ text }) => text),
    footer: null,
    sources: textsCited(paragraphs, sources),
    fit: 0,
  };
  const shaped = shapeReply(draft, situation);
  const checked =
    shaped === null
      ? null
      : checkReply(shaped, draft, situation, readSteps(situation.facts, situation.language));
  if (!checked) return null;
  const foreign = markForeign(
    checked.text,
    trustedTexts(sources, situation, task),
    strangersTexts(situation),
  );
  return toSuggestion({ ...draft, ...checked, claims: [...checked.claims, ...foreign] }, situation, 0);
}

/** What we or the record say: orders, approved texts, the names of the two who write, the text that is being reworded. */
const trustedTexts = (sources: readonly Source[], { ticket, agent }: Situation, task: Task): string[] => [
  ...sources.filter(({ kind }) => kind !== 'message').map(({ text }) => text),
  ticket.requester.name,
  agent.name,
  ...(task.kind === 'rewrite' ? [task.of.text] : []),
];

const strangersTexts = ({ transcript, orders }: Situation): string[] => [
  ...(transcript?.messages ?? []).filter(({ speaker }) => speaker !== 'agent').map(({ text }) => text),
  ...orders.flatMap(({ items }) => items.map(({ title }) => title)),
];

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
