import type { Channel, Clock } from '../model/ports';
import { type MemoryMessage, readMessage } from './remembered';

/** Answers are given again for so long, in ms. */
const KEPT_MS = 60_000;
/** A tab that asks may be gone by then, in ms. */
const ASKING_MS = 16_000;
/** The oldest go first. */
const MOST_ANSWERS = 200;

interface Answer {
  answer: unknown;
  /** When it came, in ms. */
  at: number;
}

interface Asking {
  /** Ids of the tabs' questions that wait for it. */
  waiting: string[];
  /** When the question was given to a tab, in ms. */
  at: number;
}

/**
 * Remembers for a minute what tabs were answered, and lets one of them ask for all. In the memory of this page alone: nothing
 * is stored, and a minute later nothing is left. Gives back what ends it.
 */
export function keepMemory({ channel, clock }: { channel: Channel; clock: Clock }): () => void {
  const answers = new Map<string, Answer>();
  const askings = new Map<string, Asking>();
  const post = (message: MemoryMessage) => channel.post(message);

  function tidy(): void {
    const now = clock.now();
    for (const [key, { at }] of answers) if (now - at >= KEPT_MS) answers.delete(key);
    for (const [key, { at }] of askings) if (now - at >= ASKING_MS) askings.delete(key);
    for (const key of [...answers.keys()].slice(0, Math.max(0, answers.size - MOST_ANSWERS)))
      answers.delete(key);
  }

  function answer({ id, key, notBefore }: Extract<MemoryMessage, { type: 'ask' }>): void {
    const known = answers.get(key);
    if (known && known.at >= notBefore) return post({ type: 'known', id, answer: known.answer });
    const asking = askings.get(key);
    if (asking) {
      asking.waiting.push(id);
      return post({ type: 'wait', id });
    }
    askings.set(key, { waiting: [], at: clock.now() });
    post({ type: 'yours', id });
  }

  function end(key: string): string[] {
    const waiting = askings.get(key)?.waiting ?? [];
    askings.delete(key);
    return waiting;
  }

  /** Who gave up leaves the question to the next. */
  function passOn(key: string): void {
    const [next, ...waiting] = end(key);
    if (next === undefined) return;
    askings.set(key, { waiting, at: clock.now() });
    post({ type: 'yours', id: next });
  }

  function hear(message: MemoryMessage): void {
    tidy();
    if (message.type === 'ask') answer(message);
    if (message.type === 'gaveUp') passOn(message.key);
    if (message.type === 'answered') {
      const { key } = message;
      answers.delete(key); // so that it is the newest of them
      answers.set(key, { answer: message.answer, at: clock.now() });
      for (const id of end(key)) post({ type: 'known', id, answer: message.answer });
    }
    if (message.type === 'failed') {
      const { kind, status, values } = message;
      for (const id of end(message.key)) post({ type: 'refused', id, kind, status, values });
    }
  }

  const stop = channel.listen((raw) => {
    const message = readMessage(raw);
    if (message) hear(message);
  });
  const timer = setInterval(tidy, KEPT_MS / 4);
  post({ type: 'awake' });
  return () => {
    clearInterval(timer);
    stop();
  };
}
