import type { Span } from '../../facts';
import { withoutDays } from './days';
import type { Finder, Personal } from './kinds';

/** Digits in groups, as many as somebody wrote in a row. */
const RUN = /(?:\(?\+ ?|\( ?)?\d(?:[ ()./-]{0,3}\d){5,}/g;
const GROUP = /(?:\(?\+ ?|\( ?)?\d+(?: ?\))?/g;
const EXTENSION = /^[ ,]*(?:x|ext\.?|poste|durchwahl)[ .]*\d{1,5}(?!\d)/i;
/** Of the longest number that the plan of the world's phones allows, each digit alone. */
const MOST_GROUPS = 15;

/** Names a phone. What is called otherwise too ("home") does so before a colon. */
const PHONE_WORDS =
  /(?<!\p{L})(?:(?:tele)?phone|tel|t[eé]l|t[eé]l[eé]phone|tel[eé]fono|telefon|mobile?|m[oó]vil|mobil|handy|cell|fax|portable|gsm|call(?:ed|ing)?|appel\p{L}*|joindre|reach|rufen|anrufen|llam\p{L}*|whatsapp|sms|text|(?:my|mon|meine?|mi) (?:number|num[eé]ro|nummer|n[uú]mero)|the number is|(?:desk|office|home|work|direct|privat|b[uü]ro|bureau|domicile|oficina|casa) ?:)/giu;
/** Names something else. */
const OTHER_WORDS =
  /(?<!\p{L})(?:order|commande|bestell\p{L}*|auftrag\p{L}*|pedido|invoice|facture|rechnung\p{L}*|factura|ticket|ref\p{L}*|r[eé]f\p{L}*|tracking|suivi|colis|parcel|sendung\p{L}*|paket\p{L}*|paquet\p{L}*|env[ií]o|seguimiento|account|compte|konto\p{L}*|cuenta|contra[ct]t?o?|vertrag\p{L}*|policy|police|claim|booking|reservation|r[eé]servation|serial|serie\p{L}*|s[eé]rie|customer|client|cliente|kunden?\p{L}*|sku|ean|upc|gtin|isbn|imei|rma|pnr|article|artikel\p{L}*|art[ií]culo|item|model\p{L}*|modell\p{L}*|error|erreur|fehler\p{L}*|version)(?!\p{L})/giu;
/** A number of whatever. */
const ANY_NUMBER = /(?<!\p{L})(?:n[°ºo]|nr|number|num[eé]ro|nummer|n[uú]mero|code|c[oó]digo)[ .:]*$/iu;
const NAMED_BEHIND =
  /^[ ,-]{0,3}(?:\(?(?:office|fax|mobile|cell|home|work|desk|phone|handy|b[uü]ro|portable|m[oó]vil)(?!\p{L})|(?:is|est|ist|es) (?:my|mon|meine?|mi) (?:tele|phone|mobile|cell|t[eé]l|handy|m[oó]vil))/iu;
const OTHER_BEHIND =
  /^[ ,]*(?:is|est|ist|es) (?:my|mon|ma|meine?|mi|the|la|le|die|der|el) (?:order|commande|bestell|pedido|invoice|facture|rechnung|factura|tracking|ticket)/iu;
const IN_LINK = /(?:https?:\/\/|www\.)\S*$/i;
const CALLS = /(?:wa\.me\/\+?|phone=|tel:|sms:|callto:)$/i;
const NOT_BEFORE = /[\p{L}\d#_]$|\d[.,:-]$|\p{L}-$|[\p{L}\d]\/$|[€$£] ?$|(?<!\p{L})(?:EUR|USD|GBP|CHF) ?$/u;
const NOT_BEHIND = /^(?:[\d%€$£]|[.,:-]\d| ?(?:€|\$|£|(?:EUR|USD|GBP|CHF)(?!\p{L})))/u;
const LETTER_BEHIND = /^[\p{L}_]/u;

/** What the words around a number say that it is. */
type Said = 'phone' | 'other' | 'number' | null;

const lastOf = (pattern: RegExp, words: string): number => [...words.matchAll(pattern)].at(-1)?.index ?? -1;

/** How far before a number a word may stand that says it is something else. */
const OTHER_REACH = 36;

/** The nearest word before it, in its line, without another number between. */
function saidBefore(text: string, start: number): Said {
  const before = text.slice(Math.max(0, start - 60), start).replace(/:[ \n]*$/, ': ');
  if (CALLS.test(before)) return 'phone';
  const words = /[^\d\n]*$/.exec(before)?.[0] ?? '';
  const phone = lastOf(PHONE_WORDS, words);
  const other = lastOf(OTHER_WORDS, words.slice(-OTHER_REACH));
  if (phone < 0 && other < 0) return ANY_NUMBER.test(words) ? 'number' : null;
  return phone > other + Math.max(0, words.length - OTHER_REACH) || other < 0 ? 'phone' : 'other';
}

/** What stands right after it. */
function saidBehind(text: string, end: number): Said {
  const behind = text.slice(end, end + 40);
  if (NAMED_BEHIND.test(behind)) return 'phone';
  return OTHER_BEHIND.test(behind) ? 'other' : null;
}

/** "36 38 40 42", "2018 2019": numbers that go on evenly are a list. */
function isList(groups: readonly number[]): boolean {
  const [first = 0, second = 0] = groups;
  const step = second - first;
  if (groups.length === 2) return [first, second].every((year) => year > 1900 && year < 2100);
  return groups.length > 2 && groups.every((each, index) => each === first + index * step);
}

/** Groups in which countries write their numbers without a prefix: "555-123-4567", "612 345 678", "555-1234", "9123 4567". */
function isInGroups(words: string): boolean {
  const groups = words.match(/\d+/g) ?? [];
  const sizes = groups.map(({ length }) => length).join('-');
  const digits = groups.join('').length;
  if (groups.length < 2 || digits < 7 || isList(groups.map(Number))) return false;
  if (/^\d{1,3}(?:[ .]\d{3})+$/.test(words)) return /^[23]-3-3$/.test(sizes) && !words.endsWith('000');
  if (groups.length === 2) return /^\d{3}[ -]\d{4}$|^[5-9]\d{3}[ -]\d{4}$|^\d{2} \d{6}$/.test(words);
  return digits >= 8 && digits <= 13 && groups.slice(1).every(({ length }) => length > 1);
}

/** With a country's prefix, a trunk prefix or an area's in brackets; UPC numbers of goods have twelve digits. */
function hasPrefix(words: string, digits: string): boolean {
  if (/^\(?\+/.test(words)) return digits.length >= 8;
  if (/^\( ?\d/.test(words)) return digits.length >= 7;
  if (digits.startsWith('00')) return /^00[1-9]/.test(digits) && digits.length >= 10;
  if (!digits.startsWith('0')) return false;
  const isOneGroup = !/\D/.test(words);
  if (isOneGroup) return /^0[1-9]\d{7,9}$|^01[5-7]\d{9}$/.test(digits);
  return digits.length >= 8 && digits.length <= 13 && !isList((words.match(/\d+/g) ?? []).map(Number));
}

function isPhone(words: string, said: Said): boolean {
  const digits = words.replace(/\D/g, '');
  if (digits.length < 6 || digits.length > 15) return false;
  if (said === 'other') return /^\(?\+/.test(words) && digits.length >= 9;
  const groups = (words.match(/\d+/g) ?? []).map(Number);
  if (said === 'phone') return groups.length !== 2 || !isList(groups);
  return hasPrefix(words, digits) || (said === null && isInGroups(words));
}

/** What stands among other groups is a number of its own: all in one, with its plus, or clearly apart from them. */
const isApart = (words: string, between: readonly string[]): boolean =>
  /^\(?\+/.test(words) ||
  !/\d\D+\d/.test(words) ||
  between.every((gap) => gap === '' || /\/|[ .-]{2}/.test(gap));

/** Without the groups at its edges that belong to something else: a code, an amount. */
function groupsOf(text: string, run: string, at: number): Span[] {
  const groups = [...run.matchAll(GROUP)].map((group) => ({
    start: at + group.index,
    end: at + group.index + group[0].length,
  }));
  if (isGlued(text, at)) groups.shift();
  const behind = text.slice(at + run.length, at + run.length + 20);
  const isCode = groups.length === 1 && LETTER_BEHIND.test(behind) && !EXTENSION.test(behind);
  if (isCode || NOT_BEHIND.test(behind)) groups.pop();
  return groups;
}

/** The longest number that begins with each group, from the left. */
function phonesIn(text: string, groups: readonly Span[]): Personal[] {
  const found: Personal[] = [];
  for (const [index, { start }] of groups.entries()) {
    if (start < (found.at(-1)?.end ?? 0) || isInLink(text, start)) continue;
    const before = saidBefore(text, start);
    const left = text.slice(groups[index - 1]?.end ?? start, start);
    const last = groups.slice(index, index + MOST_GROUPS).findLast(({ end }, size) => {
      const right = text.slice(end, groups[index + size + 1]?.start ?? end);
      const words = text.slice(start, end);
      return isApart(words, [left, right]) && isPhone(words, saidBehind(text, end) ?? before);
    });
    if (!last) continue;
    const extension = EXTENSION.exec(text.slice(last.end, last.end + 20))?.[0].length ?? 0;
    found.push({ start, end: last.end + extension, kind: 'phone' });
  }
  return found;
}

const isGlued = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 8), start);
  return NOT_BEFORE.test(before) && !CALLS.test(before);
};

const isInLink = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 200), start);
  return IN_LINK.test(before) && !CALLS.test(before);
};

/** Numbers that one may call: with a country's or trunk prefix, in the usual groups, or because the words around say so. */
export const findPhones: Finder = (original) => {
  const text = withoutDays(original);
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => phonesIn(text, groupsOf(text, run, index)));
};
