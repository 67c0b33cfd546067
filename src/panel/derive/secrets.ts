import type { Fact } from '../../model/fact';
import type { Message } from '../../model/transcript';
import type { Range } from './foldText';

/** What stands for something that is never shown in full. */
export const MASK = '••••';
/** Shorter than this, the same characters elsewhere are likely something else. */
const TELLING = 8;

export interface Secrets {
  /** Where they were said, by message. */
  places: ReadonlyMap<string, readonly Range[]>;
  /** Their exact words where these are long enough to be known again anywhere, longest first. */
  words: readonly string[];
  /** Values without spaces and case, as a form would hold them. */
  values: readonly string[];
}

export const isSecret = ({ standing, slot }: Fact): boolean =>
  standing === 'sensitive' || slot === 'iban' || slot === 'securityAnswer';

/** Card numbers, PINs, accounts: everything that was said and must not be read over a shoulder, older versions too. */
export function secretsOf(facts: readonly Fact[]): Secrets {
  const secret = facts.filter(isSecret);
  const places = new Map<string, Range[]>();
  for (const { place } of secret) {
    places.set(place.messageId, [...(places.get(place.messageId) ?? []), place]);
  }
  const words = secret.flatMap(({ quote, value }) => [quote, value]).filter((each) => each.length >= TELLING);
  return {
    places,
    words: [...new Set(words)].toSorted((a, b) => b.length - a.length),
    values: secret.map(({ value }) => squeeze(value)).filter(Boolean),
  };
}

const squeeze = (text: string): string => text.replace(/[\s-]/g, '').toLowerCase();

/** What of a message's text is hidden, in order and without overlaps. */
export function secretRanges({ id, text }: Pick<Message, 'id' | 'text'>, secrets: Secrets): Range[] {
  const said = (secrets.places.get(id) ?? []).filter(({ start, end }) => start < end && end <= text.length);
  const again = secrets.words.flatMap((words) => placesOf(words, text));
  return joined([...said, ...again]);
}

function placesOf(words: string, text: string): Range[] {
  const places: Range[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}

function joined(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** True for a form's answer that is one of them. */
export const isSecretAnswer = (answer: string, { values }: Secrets): boolean => {
  const given = values.length === 0 ? '' : squeeze(answer);
  return given !== '' && values.some((value) => given.includes(value));
};

/** Words that repeat what the customer said, without the secrets in them. */
export const withoutSecrets = (text: string, { words }: Secrets): string =>
  words.reduce((rest, each) => rest.replaceAll(each, MASK), text);
