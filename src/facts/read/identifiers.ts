import { remember } from '../../lib/remember';
import type { Slot } from '../../model/fact';
import { allMatches } from '../text';
import type { Span } from '../text';
import { anyOf, byLexicon } from '../lexicon';
import type { Found, Reading } from './reading';
import { mayBeSpelled, spelledAt, unspell } from './spelled';

/** Slots whose values are numbers or codes. */
export const IDENTIFIER_SLOTS: ReadonlySet<Slot> = new Set<Slot>([
  'orderNumber',
  'trackingNumber',
  'accountNumber',
  'bookingReference',
  'policyOrClaimNumber',
  'serialNumber',
  'securityAnswer',
  'postcode',
]);

const labelling = byLexicon((vocabularies) => {
  const labels = vocabularies.flatMap((one) => one.labels);
  return {
    slots: labels.map(([slot]) => slot),
    anywhere: new RegExp(
      `(?<![a-z0-9])(?:${labels.map(([, source]) => `(${source})`).join('|')})(?![a-z])`,
      'g',
    ),
    whole: new RegExp(`^(?:${labels.map(([, source]) => source).join('|')})$`),
  };
});

const patterns = byLexicon((vocabularies) => {
  const any = (pick: Parameters<typeof anyOf>[1]): string => anyOf(vocabularies, pick);
  const units = any(({ codes }) => codes.units);
  const mine = any(({ codes }) => codes.mine);
  const copula = any(({ codes }) => codes.copula);
  return {
    unit: new RegExp(
      String.raw`(?:[a-z]*\d+(?:${UNITS}|${units})|\d+ (?:${UNITS}|${units}))(?![a-z0-9])`,
      'y',
    ),
    bridge: new RegExp(
      String.raw`(?:[\s,:;=#.°º-]|\b${any(({ says }) => says.bridge)}\b(?!-[a-z0-9])){0,12}`,
      'y',
    ),
    saysNumber: new RegExp(
      String.raw`°|#|:|\bn\b|\bno\b|\bid\b|num|ref|code|pin|iban|pnr|${any(({ codes }) => codes.saysNumber)}`,
    ),
    payment: new RegExp(String.raw`${any(({ codes }) => codes.payment)}(?: \w+){0,3} $`),
    card: new RegExp(any(({ codes }) => codes.card)),
    cardEnd: new RegExp(any(({ codes }) => codes.cardEnd)),
    reversed: new RegExp(String.raw`^[\s,]{0,3}(?:${copula}|,)? ?${mine} `),
    beforeLabel: new RegExp(
      String.raw`(?<![a-z0-9/.,-])([a-z]{0,4}[-_]?\d[a-z0-9-]{2,24})((?: ${copula}|,)? ${mine} )$`,
    ),
  };
});

const smallWords = byLexicon(
  (vocabularies) => new Set(vocabularies.flatMap(({ codes }) => codes.smallWords.split(' '))),
);

/** Measures that are written alike everywhere. */
const UNITS = 'gb|mb|tb|kg|g|km|cm|mm|m|ml|cl|l|h|min|mins|euros?|dollars?';
const WORD = /[a-z0-9]+(?:[-_/][a-z0-9]+)*/y;

const hasDigit = (text: string): boolean => /\d/.test(text);

const wordAt = (folded: string, at: number): string => {
  WORD.lastIndex = at;
  return WORD.exec(folded)?.[0] ?? '';
};

/** A piece of a code that is dictated: digits, a letter or two, or both: "k 2 a 9", "fhg 478", "1111 1111". */
const isPiece = (word: string): boolean =>
  word !== '' &&
  (hasDigit(word) || (word.length <= 3 && !smallWords().has(word) && !labelling().whole.test(word)));

const isMeasure = (folded: string, at: number): boolean => {
  const { unit } = patterns();
  unit.lastIndex = at;
  return unit.test(folded);
};

/** Letters after the digits belong to a dictated code ("43 e 56 y") only when letters stood in it before. */
const withoutTail = (folded: string, at: number, end: number): number => {
  const pieces = folded.slice(at, end).split(' ');
  const last = pieces.at(-1) ?? '';
  const isDictated = pieces.slice(0, -1).some((piece) => /[a-z]/.test(piece)) && last.length <= 2;
  if (pieces.length < 2 || hasDigit(last) || isDictated) return end;
  return withoutTail(folded, at, end - last.length - 1);
};

/** "… 40118 2) when …": the number of a point. */
const isListed = (folded: string, at: number, word: string): boolean =>
  word.length === 1 && folded[at + 1] === ')';

/** "G 5 h 6 j 7", "a 12 bc 3": letters and digits in turn, whatever they would measure. */
const ALTERNATING =
  /(?:[a-z]{1,2} \d{1,3}|\d{1,3} [a-z]{1,2})(?: (?:[a-z]{1,2} \d{1,3}|\d{1,3} [a-z]{1,2}|[a-z]{1,2}|\d{1,3}))+(?![a-z0-9'.,:/-][a-z0-9]|[a-z0-9])/y;
const SHORTEST_ALTERNATING = 4;
function alternatingAt(folded: string, at: number): Span | null {
  ALTERNATING.lastIndex = at;
  const words = ALTERNATING.exec(folded)?.[0];
  if (words === undefined) return null;
  const pieces = words.split(' ');
  const isWord = pieces.some(
    (piece, index) => smallWords().has(piece) && !(piece.length === 1 || index === 0),
  );
  const isCode =
    words.replaceAll(' ', '').length > SHORTEST_ALTERNATING &&
    !isWord &&
    /[a-z].*\d.*[a-z]|\d.*[a-z].*\d/.test(words);
  return isCode ? { start: at, end: at + words.length } : null;
}

/** So many digits are a number of their own, not a piece of one. */
const WHOLE_NUMBER = 9;

/** The code that begins here, dictated pieces joined; null when there is none. Letters alone make no code. */
function codeAt(folded: string, at: number): Span | null {
  const spelled = spelledAt(folded, at) ?? alternatingAt(folded, at);
  if (spelled) return spelled;
  let end = at;
  let pieces = 0;
  for (let next = at; pieces < 12;) {
    const word = wordAt(folded, next);
    if (!isPiece(word) || (pieces > 0 && (isMeasure(folded, next) || isListed(folded, next, word)))) break;
    if (pieces > 0 && digitsIn(word) >= WHOLE_NUMBER && digitsIn(folded.slice(at, end)) >= MINIMUM_DIGITS + 1)
      break;
    end = next + word.length;
    pieces += 1;
    if (folded[end] !== ' ' && folded[end] !== '-') break;
    next = end + 1;
  }
  end = withoutTail(folded, at, end);
  const code = folded.slice(at, end);
  return hasDigit(code) && !isMeasure(folded, at) ? { start: at, end } : null;
}

/** How a code is kept: upper case, no spaces, no "#"; what was spelled as it is written. */
export const normaliseCode = (written: string): string =>
  unspell(written).toUpperCase().replace(/[\s#]/g, '');

interface Label extends Span {
  slot: Slot;
}

/** "AC-77-2201": the letters are a part of the number. */
const isPrefix = (folded: string, match: RegExpExecArray): boolean =>
  match[0].length <= 3 && /^-[a-z0-9]/.test(folded.slice(match.index + match[0].length));

/** Every place that names a kind of number: "order", "PIN", "n° de commande". The bank's reference of a payment is none of ours. */
export const labelsIn = (folded: string): readonly Label[] => labels()(folded);

const MOST_TEXTS = 4;
const labels = byLexicon(() => remember(MOST_TEXTS, readLabels));

function readLabels(folded: string): readonly Label[] {
  const { anywhere, slots } = labelling();
  return allMatches(anywhere, folded).flatMap((match) => {
    const slot = slots[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
    if (!slot || isPrefix(folded, match)) return [];
    const before = folded.slice(Math.max(0, match.index - 40), match.index);
    const isOfPayment = slot === 'bookingReference' && patterns().payment.test(before);
    const place = { start: match.index, end: match.index + match[0].length };
    return [{ slot: isOfPayment ? ('other:reference' as const) : slot, ...place }];
  });
}

const bridgeEnd = (folded: string, from: number): number => {
  const { bridge } = patterns();
  bridge.lastIndex = from;
  let end = from + (bridge.exec(folded)?.[0].length ?? 0);
  while (folded[end] === '#' || folded[end] === '(') end += 1;
  return end;
};

const MINIMUM_DIGITS = 3;
const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/** "order 2" is a count; "order no 2", "order 1042" and "order A2" are numbers. */
const isNumberRather = (label: string, bridge: string, code: string): boolean =>
  digitsIn(code) >= MINIMUM_DIGITS || patterns().saysNumber.test(label + bridge) || /[a-z]/.test(code);

const found = (slot: Slot, folded: string, span: Span): Found => ({
  slot,
  ...span,
  value: normaliseCode(folded.slice(span.start, span.end)),
});

/** "The card ending 4242" is a number of no matter with us. */
const isEndOfCard = (label: string, bridge: string): boolean =>
  patterns().card.test(label) && patterns().cardEnd.test(bridge);

/** Up to five words between a label and a code that can be nothing else: "the serial on the sticker reads FZ-20391". */
const FAR = /^(?: [a-z']+){1,5} (?=(?:[a-z]{1,4}[-/]?\d|\d+[a-z/-])[a-z0-9/-]{3,24}(?![a-z0-9]))/;
const FROM_AFAR: ReadonlySet<Slot> = new Set<Slot>([
  'serialNumber',
  'policyOrClaimNumber',
  'trackingNumber',
  'bookingReference',
  'orderNumber',
  'accountNumber',
]);
const codeStart = (folded: string, label: Label): number => {
  const near = bridgeEnd(folded, label.end);
  if (!FROM_AFAR.has(label.slot) || codeAt(folded, near)) return near;
  return label.end + (FAR.exec(folded.slice(label.end, label.end + 80))?.[0].length ?? near - label.end);
};

const afterLabel = (folded: string, label: Label, nextLabel: number): Found | null => {
  const at = codeStart(folded, label);
  if (at - label.end > 60 || at >= nextLabel) return null;
  const code = codeAt(folded, at);
  if (!code) return null;
  const bridge = folded.slice(label.end, at);
  if (isEndOfCard(folded.slice(label.start, label.end), bridge)) return null;
  return isNumberRather(folded.slice(label.start, label.end), bridge, folded.slice(code.start, code.end))
    ? found(label.slot, folded, code)
    : null;
};

/** "1042 is my order number", "351531510 for the account". */
const beforeLabel = (folded: string, label: Label): Found | null => {
  const from = Math.max(0, label.start - 40);
  const before = folded.slice(from, label.start);
  const match = patterns().beforeLabel.exec(before);
  if (!match || !patterns().reversed.test(match[2] ?? '')) return null;
  const start = from + match.index;
  return found(label.slot, folded, { start, end: start + (match[1] ?? '').length });
};

/** "Ref", "ID": of what, an earlier word in the sentence tells. */
const GENERIC = /^(?:ref|reference|id|numero|nummer|number)(?![a-z])/;
const specific = (folded: string, label: Label, before: Label | undefined): Label => {
  const isGeneric = before && GENERIC.test(folded.slice(label.start, label.end));
  const between = isGeneric ? folded.slice(before.end, label.start) : '.';
  return before && !/[.!?\n\d]/.test(between) && IDENTIFIER_SLOTS.has(before.slot)
    ? { ...label, slot: before.slot }
    : label;
};

/** Numbers and codes that stand beside their name, and order numbers written "#1042". */
export function readLabelled({ folded }: Reading): Found[] {
  if (!hasDigit(folded)) return [];
  const labels = labelsIn(folded).map((label, index, all) => specific(folded, label, all[index - 1]));
  const beside = labels.flatMap((label, index) => {
    const next = labels[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    return afterLabel(folded, label, next) ?? beforeLabel(folded, label) ?? [];
  });
  const hashed = allMatches(/(?<![a-z0-9&/#])#([a-z]{0,4}-?\d[a-z0-9-]{2,20})(?![a-z0-9])/g, folded)
    .map((match) => found('orderNumber', folded, { start: match.index, end: match.index + match[0].length }))
    .filter((one) => !beside.some((other) => other.start < one.end && one.start < other.end));
  return [...beside, ...hashed];
}

const codesRead = new WeakMap<Reading, readonly Span[]>();

/** Every code in a text, whatever it may be the number of. Several readers look at the codes of one message. */
export function readCodes(reading: Reading): readonly Span[] {
  const known = codesRead.get(reading);
  if (known) return known;
  const codes = codesIn(reading.folded);
  codesRead.set(reading, codes);
  return codes;
}

function codesIn(folded: string): Span[] {
  if (!hasDigit(folded) && !mayBeSpelled(folded)) return [];
  const codes: Span[] = [];
  for (let at = 0; at < folded.length && codes.length < 100;) {
    const word = wordAt(folded, at);
    const isStart = word !== '' && !/[a-z0-9'/.,:]/.test(folded[at - 1] ?? ' ');
    const code = isStart && (isPiece(word) || spelledAt(folded, at)) ? codeAt(folded, at) : null;
    if (code) codes.push(code);
    at = code ? code.end : at + Math.max(1, word.length);
  }
  return codes;
}
