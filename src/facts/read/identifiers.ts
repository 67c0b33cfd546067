import { remember } from '../../lib/remember';
import type { Slot } from '../../model/fact';
import { allMatches } from '../text';
import type { Span } from '../text';
import { anyOf, byLexicon } from '../lexicon';
import { codeAt, digitsIn, FEWEST_DIGITS, hasDigit, normaliseCode } from './codes';
import type { Found, Reading } from './reading';
import { mayBeSpelled } from './spelled';

export { normaliseCode, readCodes } from './codes';

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
  };
});

const patterns = byLexicon((vocabularies) => {
  const any = (pick: Parameters<typeof anyOf>[1]): string => anyOf(vocabularies, pick);
  const mine = any(({ codes }) => codes.mine);
  const copula = any(({ codes }) => codes.copula);
  return {
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

/** "order 2" is a count; "order no 2", "order 1042" and "order A2" are numbers. */
const isNumberRather = (label: string, bridge: string, code: string): boolean =>
  digitsIn(code) >= FEWEST_DIGITS || patterns().saysNumber.test(label + bridge) || /[a-z]/.test(code);

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
  if (!hasDigit(folded) && !mayBeSpelled(folded)) return [];
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
