import type { Order } from '../../model/order';

/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
}

/** With fewer digits, a number without its letters is often something else. */
const FEWEST = 4;
const FEWEST_OF_ALL = 3;
/** From so many on, digits may be written in groups. */
const GROUPED = 6;
const SHORTEST_PARCEL = 8;
const MOST_GROUPS = 8;

/** Which orders are called so. */
export type Codes = ReadonlyMap<string, readonly string[]>;

/** Letters and digits only, as all writings of one number share them. */
const plain = (written: string): string => written.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

const isDigits = (text: string): boolean => /^\d+$/.test(text);

/** All ways in which these orders, and their parcels, may be called. */
export function codesOf(orders: readonly Order[]): Codes {
  const codes = new Map<string, string[]>();
  for (const { id, number, shipments } of orders) {
    const code = plain(number);
    const bare = /\d+$/.exec(code)?.[0] ?? '';
    const parcels = shipments
      .map(({ trackingNumber }) => plain(trackingNumber ?? ''))
      .filter(({ length }) => length >= SHORTEST_PARCEL);
    for (const each of new Set([code, bare.length >= FEWEST ? bare : code, ...parcels]))
      if (each.length >= FEWEST_OF_ALL) codes.set(each, [...(codes.get(each) ?? []), id]);
  }
  return codes;
}

const wordsIn = (text: string): Stretch[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));

/** "10.42", "1042 77", "1042 €": no number of its own. */
const isPart = (text: string, { start, end }: Stretch): boolean =>
  /(?:\d[ .,/:-]|[€$£] ?)$/.test(text.slice(Math.max(0, start - 2), start)) ||
  /^(?:[ .,/:-]\d| ?[€$£%])/.test(text.slice(end, end + 2));

/** From a word on, all that may be one number in groups: the longest first. */
function groupsAt(text: string, words: readonly Stretch[], index: number): Stretch[] {
  const groups: Stretch[] = [];
  const { start = 0 } = words[index] ?? {};
  for (let last = index; last < Math.min(words.length, index + MOST_GROUPS); last += 1) {
    const gap = text.slice(words[last - 1]?.end, words[last]?.start);
    if (last > index && !/^[ ./_-]$/.test(gap)) break;
    groups.unshift({ start, end: words[last]?.end ?? start });
  }
  return groups;
}

/** Numbers of these orders in a text, however they are written; `isTaken` where digits are something else. */
export function numbersIn(
  text: string,
  codes: Codes,
  isTaken: (at: Stretch) => boolean,
): { orderIds: readonly string[]; at: Stretch }[] {
  const words = wordsIn(text);
  const found: { orderIds: readonly string[]; at: Stretch }[] = [];
  const read = (at: Stretch): boolean => {
    const written = text.slice(at.start, at.end);
    const code = plain(written);
    const orderIds = codes.get(code) ?? codes.get(code.replace(/^(?:N[RO]?|NUM)(?=\d)/, ''));
    if (!orderIds || (code.length < GROUPED && isDigits(code) && code !== written)) return false;
    if (isDigits(code) && (isPart(text, at) || isTaken(at))) return false;
    found.push({ orderIds, at });
    return true;
  };
  for (const [index, { start }] of words.entries())
    if (start >= (found.at(-1)?.at.end ?? 0)) groupsAt(text, words, index).some(read);
  return found;
}

/** "AT-5512" is "AT" and four digits. */
const shapeOf = (number: string): [letters: string, digits: string][] => {
  const [, letters = '', digits = ''] = /^(.*?)(\d+)$/.exec(plain(number)) ?? [];
  return digits.length >= FEWEST_OF_ALL ? [[letters, digits]] : [];
};

const isOfShape = (code: string, [letters, digits]: [string, string]): boolean => {
  const rest = code.slice(letters.length);
  if (!code.startsWith(letters) || !isDigits(rest)) return false;
  if (letters !== '') return Math.abs(rest.length - digits.length) <= 1;
  return rest.length >= GROUPED && rest.length === digits.length && rest.slice(0, 2) === digits.slice(0, 2);
};

const WRITTEN = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:-?\d+)?(?![\p{L}\p{N}]|-\d)/gu;

/** What is written like the numbers of these orders, and is none of them: "AT-6028" beside AT-5512. */
export function alikeIn(text: string, orders: readonly Order[], isTaken: (at: Stretch) => boolean): string[] {
  const shapes = orders.flatMap(({ number }) => shapeOf(number));
  const own = codesOf(orders);
  return Array.from(text.matchAll(WRITTEN)).flatMap(({ 0: written, index }) => {
    const code = plain(written);
    const isAlike = /\d/.test(code) && !own.has(code) && shapes.some((shape) => isOfShape(code, shape));
    return isAlike && !isTaken({ start: index, end: index + written.length }) ? [code] : [];
  });
}
