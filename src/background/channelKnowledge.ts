import * as v from 'valibot';
import { parseBackgroundMessage } from '../acceptance/backgroundMessages';
import { OutsideError } from '../lib/errors';
import type { Channel, Ids } from '../model/ports';
import type { Problem, Sourced } from '../model/problem';
import type { Candidate, Knowledge } from '../suggestions/engine';

/** Longer silence than this means that there is no background page. */
const SILENCE_MS = 200;
const ANSWER_MS = 15_000;

type Answer = Sourced<Candidate[]>;

/** Same program on both sides, so the shape is only guarded, not read field by field. */
const answerSchema = v.object({
  value: v.array(v.custom<Candidate>((each) => typeof each === 'object' && each !== null && 'key' in each)),
  problems: v.array(v.custom<Problem>((each) => typeof each === 'object' && each !== null && 'kind' in each)),
});

/**
 * The background's index, asked over the channel. A background that says nothing for 200 ms is not there: this tab then makes
 * an index of its own, once, and keeps to it.
 */
export function createChannelKnowledge(parts: {
  channel: Channel;
  ids: Ids;
  /** Makes the tab's own index; called at most once. */
  local: () => Promise<Knowledge>;
}): Knowledge {
  let local: Promise<Knowledge> | null = null;
  return {
    async search(query, signal) {
      signal.throwIfAborted();
      if (!local) {
        const answer = await ask(parts.channel, parts.ids.next(), query, signal);
        if (answer !== 'silence') return answer;
        local ??= parts.local();
        // What could not be fetched is fetched again by the next search.
        local.catch(() => (local = null));
      }
      return (await local).search(query, signal);
    },
  };
}

function ask(
  channel: Channel,
  id: string,
  query: Parameters<Knowledge['search']>[0],
  signal: AbortSignal,
): Promise<Answer | 'silence'> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      stop();
      signal.removeEventListener('abort', abort);
    };
    const finish = (answer: Answer | 'silence') => {
      end();
      resolve(answer);
    };
    const fail = (error: unknown) => {
      end();
      reject(error instanceof Error ? error : new DOMException('aborted', 'AbortError'));
    };
    const abort = () => fail(signal.reason);
    let timer = setTimeout(() => finish('silence'), SILENCE_MS);
    const stop = channel.listen((raw) => {
      const message = parseBackgroundMessage(raw);
      if (message?.type !== 'searching' && message?.type !== 'found') return;
      if (message.id !== id) return;
      if (message.type === 'found') return finish(toAnswer(message.answer));
      clearTimeout(timer);
      timer = setTimeout(
        () => fail(new OutsideError('slow', 'no answer', { values: { seconds: 15 } })),
        ANSWER_MS,
      );
    });
    signal.addEventListener('abort', abort, { once: true });
    channel.post({ type: 'search', id, query });
  });
}

/** An answer that nobody can read (another version of ours) is as good as silence. */
function toAnswer(raw: unknown): Answer | 'silence' {
  const parsed = v.safeParse(answerSchema, raw);
  return parsed.success ? parsed.output : 'silence';
}
