import { findInstructions } from '../../checks/injection';
import type { Allowed, Dictionary } from '../../checks/redaction';
import { createPseudonyms, neverToLeave } from '../../checks/redaction';
import { escapeJson } from '../../lib/escape';
import type { Suggestion } from '../../model/suggestion';
import type { ReplyTask, WriterTask } from '../../model/writer';
import type { Candidate, Situation } from '../engine';
import { isLive } from '../shape';
import type { AskModel } from './askModel';
import { dictionaryOf } from './dictionary';
import { collectSources } from './evidence';
import type { Source } from './evidence';
import { passChecks } from './passChecks';
import { composePrompt } from './prompts';
import type { Prompt } from './provider';
import { readAnswer } from './readAnswer';

/** What is about to be asked, for the agent to read first. Nothing has left yet. */
export interface Prepared {
  prompt: Prompt;
  /** The very words that leave, but for the frame of the provider. */
  preview: string;
  /** The numbered evidence, as the model reads it. */
  evidence: readonly string[];
  /** Puts withheld words back into an answer. */
  restore: (text: string) => string;
  sources: readonly Source[];
  /** What reads like an instruction to a machine: it is shown to the agent and given to no model. */
  quarantined: readonly Source[];
}

export interface PrepareOptions {
  situation: Situation;
  candidates: readonly Candidate[];
  task: WriterTask;
  /** Kinds of personal data that the admin lets through. */
  allowed: readonly Allowed[];
  /** Random, for this exchange only. */
  mark: string;
}

/** What a reply may rest on, and what speaks to a machine instead: that is put apart. */
export function collectEvidence(
  situation: Situation,
  candidates: readonly Candidate[],
): Pick<Prepared, 'sources' | 'quarantined'> {
  const collected = collectSources(situation, candidates);
  const hostile = new Set(collected.filter(({ text }) => findInstructions(text) !== null));
  return { sources: collected.filter((each) => !hostile.has(each)), quarantined: [...hostile] };
}

/** Collects the evidence and takes out who is who. Pure. */
export function prepareReply({ situation, candidates, task, allowed, mark }: PrepareOptions): Prepared {
  const isSummary = task.kind === 'summary';
  const { sources, quarantined } = collectEvidence(situation, isSummary ? [] : candidates);
  const known: Dictionary = dictionaryOf(situation);
  const told = sources.filter(({ kind }) => kind === 'message').map(({ text }) => text);
  const pseudonyms = createPseudonyms([...known, ...neverToLeave(told, known)], allowed, thingsIn(situation));
  const hide = (text: string): string => pseudonyms.redact(text).text;
  // What the team wrote names the customer in known words, and nobody else; an order may hold what a buyer had engraved.
  const evidence = sources.map(({ kind, text }) =>
    kind === 'message' || kind === 'order' ? hide(text) : pseudonyms.redactOurs(text).text,
  );
  const prompt = composePrompt({
    evidence,
    isSummary,
    draft: task.kind === 'rewrite' ? { text: hide(task.of.text), rewrite: task.rewrite } : null,
    language: situation.language,
    isLive: isLive(situation.ticket.channel),
    mark,
  });
  const preview = `${prompt.system}\n\n${escapeJson(prompt.user).slice(1, -1)}`;
  return { prompt, preview, evidence, restore: pseudonyms.restore, sources, quarantined };
}

/** Names of things that look like names of people. A variant may be the words of a buyer. */
const thingsIn = ({ orders }: Situation): string[] =>
  orders.flatMap(({ items }) => items.map(({ title }) => title));

/** The reply, or null where it did not pass the checks that every suggestion passes. */
export interface Written {
  suggestion: Suggestion | null;
  /** Sentences that did not pass, and are not in it. */
  leftOut: number;
  inputTokens: number;
  outputTokens: number;
}

/** Fails with an `LlmFailure`, or with the signal's reason. What the model says passes the checks of any other suggestion. */
export async function writeReply(
  ask: AskModel,
  prepared: Prepared,
  about: Pick<PrepareOptions, 'situation' | 'candidates'> & { task: ReplyTask },
  signal: AbortSignal,
): Promise<Written> {
  const { text, inputTokens, outputTokens } = await ask(prepared.prompt, signal);
  const paragraphs = readAnswer(text, prepared.sources.length).map((sentences) =>
    sentences.map((sentence) => ({ ...sentence, text: prepared.restore(sentence.text) })),
  );
  return { ...passChecks(paragraphs, prepared.sources, about), inputTokens, outputTokens };
}
