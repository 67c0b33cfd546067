import type { Message } from '../model/transcript';
import { wordings } from './wordings';

/** Two clocks may differ by this much about one message, in ms. */
const SAME_TIME_MS = 2 * 60_000;

/** Messages that are waiting for somebody to tell of them again. */
export interface Twins {
  /** Takes a message's twin out of the known ones; false when there is none. Ask oldest first. */
  take(message: Message): boolean;
}

interface Known {
  message: Message;
  time: number;
  isTaken: boolean;
}

/**
 * Finds the same message in two sources. As a rule it has the same words, from the same side (live messages do not tell
 * bots from agents), within two minutes. A message that was read out of a text counts by its words alone: its clock may
 * have been another zone's, and its speaker a guess. Linear: every known message is passed over once.
 */
export function createTwins(messages: Message[]): Twins {
  const said = new Map<string, Queue>();
  const retold = new Map<string, Queue>();
  const all = new Map<string, Queue>();
  for (const known of inTime(messages)) {
    for (const words of wordings(known.message)) {
      queueOf(all, words).push(known);
      if (isRetold(known.message)) queueOf(retold, words).push(known);
      else queueOf(said, sideOf(known.message) + words).push(known);
    }
  }
  const files = new Set(messages.flatMap(({ attachments }) => attachments.map(({ name }) => name)));
  return {
    take(message) {
      const [words = ''] = wordings(message);
      if (isRetold(message) && message.text === '' && message.attachments.length > 0)
        return message.attachments.every(({ name }) => files.has(name));
      if (isRetold(message)) return all.get(words)?.takeAny() ?? false;
      const isSaid = said.get(sideOf(message) + words)?.takeAt(timeOf(message)) ?? false;
      return isSaid || (retold.get(words)?.takeAny() ?? false);
    },
  };
}

/** Read out of a text by `parseTranscriptText`: its ids say so. */
const isRetold = ({ id }: Message): boolean => /(?:^|:)text:/.test(id);

const sideOf = ({ speaker }: Message): string => (speaker === 'customer' ? 'customer\n' : 'us\n');

const timeOf = ({ at }: Message): number => (at === null ? Infinity : Date.parse(at));

const inTime = (messages: Message[]): Known[] =>
  messages
    .map((message) => ({ message, time: timeOf(message), isTaken: false }))
    .toSorted((a, b) => (a.time === b.time ? 0 : a.time - b.time));

function queueOf(queues: Map<string, Queue>, words: string): Queue {
  const queue = queues.get(words) ?? createQueue();
  queues.set(words, queue);
  return queue;
}

interface Queue {
  push(known: Known): void;
  takeAny(): boolean;
  /** Ask in the order of time. */
  takeAt(time: number): boolean;
}

/** Known messages of the same words. */
function createQueue(): Queue {
  const timed = createLine();
  const inReach = createLine(timed.waiting);
  const untimed = createLine();
  const takeAny = () => timed.take() || untimed.take();
  return {
    push: (known) => void (known.time === Infinity ? untimed : timed).waiting.push(known),
    takeAny,
    takeAt: (time) =>
      time === Infinity
        ? takeAny()
        : inReach.take(time - SAME_TIME_MS, time + SAME_TIME_MS) || untimed.take(),
  };
}

/** A waiting line, oldest first: whoever is taken or too old is passed over once and for all. */
function createLine(waiting: Known[] = []) {
  let next = 0;
  const isOver = (known: Known, from: number) => known.isTaken || known.time < from;
  return {
    waiting,
    take(from = -Infinity, to = Infinity): boolean {
      let known = waiting[next];
      while (known && isOver(known, from)) known = waiting[(next += 1)];
      if (!known || known.time > to) return false;
      return (known.isTaken = true);
    },
  };
}
