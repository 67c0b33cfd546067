import { replyLanguageOf } from '../../facts';
import { escapeJson } from '../../lib/escape';
import type { ReplyLanguage } from '../../model/language';
import type { WriterPreview, WriterTask } from '../../model/writer';
import type { Candidate, Situation } from '../../suggestions/engine';
import { isClosed, mustAskWhich } from '../../suggestions/explainSilence';
import { prepareReply, type Prepared } from '../../suggestions/llm/writeReply';
import { basisOf } from './basis';
import { tokensOf, type Used } from './spending';
import type { WriterSetup } from './setup';

/** One question to the model: made, looked at, and sent as it was looked at. */
export interface Exchange {
  task: WriterTask;
  situation: Situation;
  candidates: readonly Candidate[];
  prepared: Prepared;
  preview: WriterPreview;
  basis: string;
  /** What it will cost at most. */
  estimate: Used;
}

/** A reply is in the customer's language unless told; the hand-over in that of who reads it. */
export function languageFor(task: WriterTask, { language, agent }: Situation): ReplyLanguage {
  if (task.kind === 'rewrite') return task.into;
  return (task.kind === 'summary' && replyLanguageOf(agent.locale)) || language;
}

/** Why nothing can be written now; a hand-over can be where there is nothing to reply. */
export function obstacleTo(task: WriterTask, situation: Situation | undefined): string | null {
  if (!situation) return 'notReady';
  if (task.kind === 'summary') return null;
  // What is for agents never leaves.
  if (task.kind === 'rewrite' && task.of.isInternal) return 'internal';
  if (isClosed(situation)) return 'closed';
  return mustAskWhich(situation) ? 'tie' : null;
}

const STAND_IN = /\[[A-Z]+-\d+\]/g;

/** `mark` is random, and of this exchange only. */
export function openExchange(
  task: WriterTask,
  gathered: { situation: Situation; candidates: readonly Candidate[] },
  { provider, setup, allowed }: WriterSetup,
  refused: ReadonlySet<string>,
  mark: string,
): Exchange {
  const { candidates } = gathered;
  const language = languageFor(task, gathered.situation);
  const situation = { ...gathered.situation, language };
  const prepared = prepareReply({ situation, candidates, task, allowed, mark });
  const { url, json } = provider.toRequest(prepared.prompt, setup, refused);
  const body = escapeJson(json);
  return {
    task,
    situation,
    candidates,
    prepared,
    preview: {
      host: new URL(url).host,
      body,
      evidence: prepared.evidence,
      hidden: new Set(prepared.prompt.user.match(STAND_IN)).size,
    },
    basis: basisOf(gathered.situation),
    estimate: { input: tokensOf(body), output: prepared.prompt.mostTokens },
  };
}
