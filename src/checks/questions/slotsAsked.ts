import { anyOf, byLexicon, isRequest, mentionsIn } from '../../facts';
import type { Slot } from '../../model/fact';
import { kindOf } from './clauses';
import { conceptsOf } from './concepts';
import type { Kind } from './questionWords';
import { slotsIn } from './slotsIn';

/** "Where will you be when you need it?" asks for no day. */
const NO_TIME: ReadonlySet<Kind> = new Set<Kind>(['where', 'person', 'reason', 'duration']);
/** "When was the quote made?" asks for no quote. */
const THINGS: ReadonlySet<Slot> = new Set<Slot>(['photo', 'document', 'product']);
const isTime = (slot: Slot): boolean => slot === 'date' || slot === 'time';

const when = byLexicon((vocabularies) => {
  const words = vocabularies.flatMap(({ interrogatives }) =>
    interrogatives.flatMap(([slot, source]) => (slot === 'date' ? source : [])),
  );
  return new RegExp(`^(?:${words.join('|')})$`);
});

/** "What time is it when …": where a time is asked, "when" asks for no day. */
const isOnlyWhen = (folded: string): boolean =>
  mentionsIn(folded).every(
    ({ slot, start, end }) => slot !== 'date' || when().test(folded.slice(start, end)),
  );

/** "When you have found it, could you send me the number?" asks for no day. */
const isWhenOnly = (folded: string): boolean => {
  const [first] = mentionsIn(folded).filter(({ slot }) => slot === 'date');
  const comma = folded.indexOf(',', first?.end);
  return first !== undefined && comma >= 0 && isOnlyWhen(folded) && isRequest(folded.slice(comma));
};

const PLAIN_DAY = /^(?:days?|jours?|tage?|dias?)$/;
/** Kinds that no day answers, unless it is asked in so many words. */
const UNDATED: ReadonlySet<Kind> = new Set<Kind>(['polar', 'manner', 'count', 'amount', 'frequency']);

const daysIn = (folded: string): string[] =>
  mentionsIn(folded).flatMap(({ slot, start, end }) => (slot === 'date' ? folded.slice(start, end) : []));

/** "Does it spin when you tilt it?", "a number for the day": said by the way. */
const isDayByTheWay = (folded: string, kind: Kind): boolean =>
  UNDATED.has(kind) &&
  daysIn(folded).length > 0 &&
  daysIn(folded).every((words) => when().test(words) || PLAIN_DAY.test(words));

/** "The number in your confirmation e-mail": what holds the value is not asked for. */
const HOLDERS: ReadonlySet<Slot> = new Set<Slot>(['email', 'document']);
const HELD =
  /(?:^|[^a-z])(?:in|on|from|of|confirmation|see|dans|sur|figurant|par|auf|aus|en)(?: [a-z'-]+){0,2} $/;
const isHolder = (folded: string, slot: Slot): boolean =>
  HOLDERS.has(slot) &&
  mentionsIn(folded).some((one) => one.slot === slot && HELD.test(folded.slice(0, one.start)));

/** Whether one has something, or can tell it. */
const ASKS_FOR_IT =
  /have|ha[sd]|got|there|know|remember|recall|find|mind|give|could|can|may|might|would|will|av(?:ez|iez)|aur(?:ez|iez)|as-tu|y a|dispos|possed|connai|sav(?:ez|iez)|saur|trouv|rappel|souven|pour|pouv|puis|peu[xt]|hab|hast|hatt|gibt|kenn|wiss|weiss|weißt|kann|konn|durf|darf|mog|nenn|verrat|mitteil|durchgeb|tien|hay|sab|pued|pod|record|acuerd|conoc/;
const VALUES: ReadonlySet<Slot> = new Set<Slot>([
  'phone',
  'email',
  'address',
  'personName',
  'postcode',
  'iban',
  'company',
]);
/** "Is the phone dead as well?", "did you read our mail?": a thing by that name, and no value. */
const isThing = (folded: string, slot: Slot, kind: Kind): boolean =>
  kind === 'polar' && VALUES.has(slot) && !ASKS_FOR_IT.test(folded) && !isRequest(folded);

/** Where to put a parcel down asks for no address. */
const isPutDown = (folded: string, slot: Slot): boolean =>
  slot === 'address' && conceptsOf(folded).has('safeplace');

const choice = byLexicon(
  (vocabularies) => new RegExp(`(?<![a-z])${anyOf(vocabularies, ({ asks }) => asks.choice)}(?![a-z])`),
);
/** "Would you like to rent the place, or buy it?" asks for no place. */
const offersChoice = (folded: string): boolean => choice().test(folded);

const CODES: readonly Slot[] = [
  'orderNumber',
  'trackingNumber',
  'accountNumber',
  'bookingReference',
  'policyOrClaimNumber',
  'serialNumber',
];
/** "Which number is your policy?" asks for no phone, "what is your date of birth?" for no day. */
const TOLD_BY: ReadonlyMap<Slot, readonly Slot[]> = new Map([
  ['date', ['dateOfBirth']],
  ['quantity', [...CODES, 'phone']],
]);
const PLAIN_NUMBER = /(?<![a-z])(?:phone|mobile|cell|call|ring|reach|tele|tel|portable|handy|movil)/;
const isNamedCloser = (folded: string, slot: Slot, all: readonly Slot[]): boolean =>
  (TOLD_BY.get(slot) ?? []).some((one) => all.includes(one) && !HOW_MANY.test(folded)) ||
  (slot === 'phone' && !PLAIN_NUMBER.test(folded) && CODES.some((one) => all.includes(one)));
const HOW_MANY = /(?<![a-z])(?:how many|when|combien|quand|wie viele|wann|cuant[oa]s|cuando)(?![a-z])/;

/** Slots that a question asks for: those that it names, but for what is said by the way. */
export const slotsAsked = (folded: string, asked: readonly (Slot | null)[]): Slot[] => {
  const all = [...new Set([...asked.flatMap((slot) => slot ?? []), ...slotsIn(folded)])];
  const kind = kindOf(folded);
  const isNot = (slot: Slot): boolean =>
    (slot === 'date' && ((all.length > 1 && isWhenOnly(folded)) || isDayByTheWay(folded, kind))) ||
    (all.length > 1 && isHolder(folded, slot)) ||
    isThing(folded, slot, kind) ||
    isPutDown(folded, slot) ||
    isNamedCloser(folded, slot, all) ||
    (slot === 'other:place' && kind === 'polar' && offersChoice(folded));
  const slots = all.filter((slot) => !isNot(slot));
  if (NO_TIME.has(kind) && slots.some((slot) => !isTime(slot))) return slots.filter((slot) => !isTime(slot));
  if (kind === 'time' && slots.some(isTime)) return slots.filter((slot) => !THINGS.has(slot));
  return slots.includes('time') && isOnlyWhen(folded) ? slots.filter((slot) => slot !== 'date') : slots;
};
