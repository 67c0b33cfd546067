import { isAbort, isOutsideError, OutsideError } from '../lib/errors';
import type { Channel, Clock, HttpRequest, Ids, Request } from '../model/ports';
import type { ProblemKind } from '../model/problem';

/** What tabs and the background page say to each other of answers. Both are the same program, so shapes are only guarded. */
export type MemoryMessage =
  /** A tab wants to know. Answers from before `notBefore` (ms) are too old for it. */
  | { type: 'ask'; id: string; key: string; notBefore: number }
  | { type: 'known'; id: string; answer: unknown }
  /** Another tab is asking that just now. */
  | { type: 'wait'; id: string }
  /** Nobody knows: ask, and tell. */
  | { type: 'yours'; id: string }
  | { type: 'answered'; key: string; answer: unknown }
  | ({ type: 'failed'; key: string } & Failure)
  | ({ type: 'refused'; id: string } & Failure)
  | { type: 'gaveUp'; key: string }
  /** A background page is there. */
  | { type: 'awake' };

interface Failure {
  kind: ProblemKind;
  status: number;
  values?: Record<string, string | number> | undefined;
}

export const readMessage = (message: unknown): MemoryMessage | null =>
  typeof message === 'object' && message !== null && 'type' in message ? (message as MemoryMessage) : null;

/** Longer silence than this means that there is no background page, in ms. */
const SILENCE_MS = 200;
/** Who asks for another tab may be gone: after this long each asks for itself, in ms. */
const OTHERS_MS = 3_000;

type Word = Extract<MemoryMessage, { type: 'known' | 'refused' }> | null;

/**
 * Reading requests, shared with the other tabs of this agent through the background page's memory: what was just asked is not
 * asked again, and what is being asked is waited for. Without a background page every tab asks for itself.
 */
export function createRemembered(parts: { request: Request; channel: Channel; ids: Ids; clock: Clock }): {
  request: Request;
  /** From now on only newer answers will do: somebody wants to see what has changed. */
  renew(): void;
} {
  const { request, channel, ids, clock } = parts;
  let isAlone = false;
  let notBefore = 0;
  const post = (message: MemoryMessage) => channel.post(message);
  channel.listen((raw) => {
    if (readMessage(raw)?.type === 'awake') isAlone = false;
  });

  const askOthers = (key: string, signal: AbortSignal | undefined): Promise<Word> =>
    new Promise((resolve, reject) => {
      const id = ids.next();
      const finish = (word: Word) => {
        end();
        resolve(word);
      };
      const abort = () => {
        end();
        reject(signal?.reason instanceof Error ? signal.reason : new DOMException('aborted', 'AbortError'));
      };
      let timer = setTimeout(() => {
        isAlone = true;
        finish(null);
      }, SILENCE_MS);
      const stop = channel.listen((raw) => {
        const message = readMessage(raw);
        if (!message || !('id' in message) || message.id !== id) return;
        if (message.type === 'known' || message.type === 'refused') return finish(message);
        if (message.type === 'yours') return finish(null);
        clearTimeout(timer);
        timer = setTimeout(() => finish(null), OTHERS_MS);
      });
      const end = () => {
        clearTimeout(timer);
        stop();
        signal?.removeEventListener('abort', abort);
      };
      signal?.addEventListener('abort', abort, { once: true });
      post({ type: 'ask', id, key, notBefore });
    });

  const askAndTell = async (asked: HttpRequest, key: string): Promise<unknown> => {
    try {
      const answer = await request(asked);
      post({ type: 'answered', key, answer });
      return answer;
    } catch (error) {
      if (isOutsideError(error) && !isAbort(error)) {
        const { kind, status, values } = error;
        post({ type: 'failed', key, kind, status, values });
      } else post({ type: 'gaveUp', key });
      throw error;
    }
  };

  return {
    renew: () => (notBefore = clock.now()),
    async request(asked) {
      if (isAlone || !isReading(asked)) return request(asked);
      asked.signal?.throwIfAborted();
      const key = `${asked.url}\n${JSON.stringify(asked.json) ?? ''}`;
      const word = await askOthers(key, asked.signal);
      if (word?.type === 'known') return word.answer;
      if (word) throw new OutsideError(word.kind, 'another tab was refused', word);
      return isAlone ? request(asked) : askAndTell(asked, key);
    },
  };
}

const isReading = ({ method = 'GET', isReading: isSaid }: HttpRequest): boolean => isSaid ?? method === 'GET';
