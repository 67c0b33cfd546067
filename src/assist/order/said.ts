import { withoutQuotes } from '../../facts';
import type { Fact } from '../../model/fact';
import type { Message } from '../../model/transcript';

/** What the customer said in one turn, their mails without what they quote. */
export interface Said {
  turn: number;
  text: string;
}

/** Where something was asked for, or a trouble was told. */
export interface Spot {
  turn: number;
  start: number;
}

export const customersWords = (messages: readonly Message[]): Said[] =>
  messages.flatMap(({ speaker, isPublic, text, form }, turn) =>
    speaker === 'customer' && isPublic
      ? [{ turn, text: [withoutQuotes(text), ...form.map(({ value }) => value)].join('\n') }]
      : [],
  );

const isLater = (one: Spot, other: Spot): boolean =>
  one.turn > other.turn || (one.turn === other.turn && one.start > other.start);

const latestOf = <Kind extends Spot>(spots: readonly Kind[]): Kind | undefined =>
  spots.reduce<Kind | undefined>((last, spot) => (last && !isLater(spot, last) ? last : spot), undefined);

export const requestsOf = (facts: readonly Fact[]): Spot[] =>
  facts
    .filter(({ slot, isSuperseded }) => (slot === 'wish' || slot === 'problem') && !isSuperseded)
    .map(({ place }) => place);

/** Where one thing ends to be spoken of: "the lamp is here, but the vase is not". */
const CLAUSE_END = /[.!?;\n]+(?=\s|$)|\s(?:but|however|mais|par contre|aber|pero|en cambio)\s/gi;

/** Where what is said by the way begins: "when does my order come, I leave on Thursday". */
const PART_END = new RegExp(`${CLAUSE_END.source}|,\\s`, 'gi');

/** The clause around a place. */
function clauseAt(text: string, at: number, ends = CLAUSE_END): { start: number; end: number } {
  let start = 0;
  for (const match of text.matchAll(ends)) {
    if (match.index >= at) return { start, end: match.index };
    start = match.index + match[0].length;
  }
  return { start, end: text.length };
}

/**
 * The customer's turns in the stretches between which somebody else spoke, the latest first: each answers, or asks for
 * something new.
 */
export function stretches(said: readonly Said[], messages: readonly Message[]): Said[][] {
  const found: Said[][] = [];
  let last = -1;
  for (const one of said) {
    const isAnswered = messages
      .slice(last + 1, one.turn)
      .some(({ speaker, isPublic }) => isPublic && (speaker === 'bot' || speaker === 'agent'));
    const current = found[0];
    if (current && !isAnswered) current.push(one);
    else found.unshift([one]);
    last = one.turn;
  }
  return found;
}

/** The clause around something that was said, '' where it was said elsewhere. */
export function wordsAround(said: readonly Said[], { turn, start: at }: Spot): string {
  const text = said.find((one) => one.turn === turn)?.text ?? '';
  const { start, end } = clauseAt(text, at);
  return text.slice(start, end);
}

/** What stands between the nearest commas, '' where it was said elsewhere. */
export function partAround(said: readonly Said[], { turn, start: at }: Spot): string {
  const text = said.find((one) => one.turn === turn)?.text ?? '';
  const { start, end } = clauseAt(text, at, PART_END);
  return text.slice(start, end);
}

/** The clause in which something was last asked for; null where it is in none of these turns. */
export function lastRequest(said: readonly Said[], requests: readonly Spot[]): string | null {
  const last = latestOf(requests.filter(({ turn }) => said.some((one) => one.turn === turn)));
  return last ? wordsAround(said, last) : null;
}

/**
 * Of what was named in several places, that which the last request is plainly about: what was named since somebody answered
 * the former, or in the words of the request itself where nothing follows. All of it where that does not tell.
 */
export function inLastRequest<Kind extends Spot>(
  named: readonly Kind[],
  said: readonly Said[],
  requests: readonly Spot[],
): readonly Kind[] {
  const request = latestOf(requests);
  const latest = latestOf(named);
  if (!request || !latest) return named;
  const since = named.filter(({ turn }) => turn >= request.turn);
  const text = said.find(({ turn }) => turn === request.turn)?.text ?? '';
  const { start, end } = clauseAt(text, request.start);
  const within = since.filter((one) => one.turn === request.turn && one.start >= start && one.start < end);
  const isLast = latest.turn === request.turn && latest.start < end;
  if (isLast && within.length > 0) return within;
  return since.length > 0 ? since : named;
}
