import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Message, Speaker, Transcript } from '../src/model/transcript';

/** One line of a dialogue: U is the customer, B a bot, A the other side. */
export interface Turn {
  who: string;
  t: string;
  /** ISO time, where the set gives one. */
  at?: string;
  form?: Message['form'];
  choices?: string[];
  attachments?: { name: string; contentType: string }[];
}

/** Rows of a JSONL file or of one JSON array, compressed or not. Fails with the number of the first line that is no JSON. */
export function readRows<Row>(file: string, limit: number): Row[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  if (text.trimStart().startsWith('[')) return (JSON.parse(text) as Row[]).slice(0, limit);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(0, limit).map((line, index) => {
    try {
      return JSON.parse(line) as Row;
    } catch {
      throw new Error(`${file}, line ${index + 1}: expected one JSON object on a line.`);
    }
  });
}

const SPEAKERS: Readonly<Record<string, Speaker>> = { U: 'customer', A: 'bot', B: 'bot' };

export const toMessage = ({ who, t, at, form, choices, attachments }: Turn, index: number): Message => ({
  id: `turn-${index}`,
  speaker: SPEAKERS[who] ?? 'system',
  name: '',
  text: t,
  at: at ?? null,
  isPublic: true,
  attachments: (attachments ?? []).map((one) => ({ ...one, url: null })),
  choices: choices ?? [],
  form: form ?? [],
});

/** A dialogue as the panel would get it. The sets give no times. */
export const toTranscript = (turns: readonly Turn[]): Transcript => ({
  source: 'evaluation',
  messages: turns.map(toMessage),
  isComplete: true,
});

/** The day on which the dialogues of the sets take place, for relative dates. */
export const SAID_ON = Date.parse('2019-03-01T09:00:00Z');
