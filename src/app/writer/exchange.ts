import { escapeJson } from '../../lib/escape';
import type { WriterPreview, WriterTask } from '../../model/writer';
import type { Candidate, Situation } from '../../suggestions/engine';
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
  const language = task.kind === 'rewrite' ? task.into : gathered.situation.language;
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
