import { calendarDay, splitSentences, withoutQuotes } from '../facts';
import type { ReplyLanguage } from '../model/language';
import type { Order } from '../model/order';
import type { Candidate, Situation } from './engine';
import { isWishOrProblem, mattersIn, mattersOf } from './matters';
import { termsOf } from './retrieval/tokenize';
import { hasTriedTracking, readSteps } from './tried';

/** What the customer wants now, to hold a text against. */
export interface Need {
  /** Stems of their last messages and the subject. */
  words: ReadonlySet<string>;
  /** Stems of their questions alone. */
  asked: ReadonlySet<string>;
  /** What they raised, in the names of wishes and problems, and what the record adds. */
  matters: ReadonlySet<string>;
  /** Stems of their words, and of what the order in question holds. */
  things: ReadonlySet<string>;
  /** True when a wish or a problem was recognised: then other texts must answer a question of theirs. */
  isClear: boolean;
  order: Order | null;
  /** True when the promised time has passed. */
  isLate: boolean;
  /** True when they have looked at the tracking already. */
  hasTriedTracking: boolean;
}

const LAST_MESSAGES = 4;
const MOST_CHARACTERS = 2_000;

export function readNeed(situation: Situation): Need {
  const { ticket, transcript, facts, language, order } = situation;
  const messages = (transcript?.messages ?? []).filter(({ speaker }) => speaker === 'customer');
  const said = [ticket.subject, ...messages.slice(-LAST_MESSAGES).map(({ text }) => withoutQuotes(text))]
    .join('\n')
    .slice(0, MOST_CHARACTERS);
  const questions = splitSentences(said)
    .map(({ start, end }) => said.slice(start, end))
    .filter((sentence) => sentence.endsWith('?'));
  const told = mattersOf(facts).filter((matter) => matter !== 'information');
  // Their wish is told by facts, which see "no need to send it back"; words alone count where it is open.
  const named = mattersIn(said).filter((matter) => told.length === 0 || !isWishOrProblem(matter));
  const isLate = isPast(order?.promisedAt, situation);
  return {
    words: new Set(termsOf(said, language)),
    asked: new Set(termsOf(questions.join('\n'), language)),
    matters: new Set([...told, ...named, ...(isLate ? ['late'] : [])]),
    things: thingsOf(said, order, language),
    isClear: told.length > 0,
    order,
    isLate,
    hasTriedTracking: hasTriedTracking(readSteps(facts, language), language),
  };
}

/** True when the promised day is over where the reply is written. */
function isPast(promisedAt: string | null | undefined, { now, agent }: Situation): boolean {
  const promised = calendarDay(promisedAt, agent.timeZone);
  const today = calendarDay(now, agent.timeZone);
  return promised !== null && today !== null && promised < today;
}

/** What their words and the order in question name, as stems: another thing than these is none of theirs. */
function thingsOf(said: string, order: Order | null, language: ReplyLanguage): Set<string> {
  const items = (order?.items ?? []).map(({ title, variant }) => `${title} ${variant ?? ''}`);
  return new Set(termsOf([said, ...items].join('\n'), language));
}

/** Titles of one macro among many, "Products::Lamp Oslo::Care", and of one page among many, "Lamp Oslo: care". */
const LAST_PART = /^.*(?:::| ?: )/;

/** Below this share of its words, a title is about something else. */
const SHARE = 0.5;
export const FEWEST_SHARED = 2;
/** A matter in the title that is the customer's, in scores of the index. */
export const MATTER_WORTH = 0.5;

/**
 * How well a text answers the need, 0 when it does not. It does only if every matter that its title names was raised by the
 * customer or is shown by the record, and if one such matter is named, or at least half of the words by which the title
 * tells itself from others are theirs: asked for, where their wish is known. The index's score orders what is left.
 */
export function fitOf(
  candidate: { origin?: Candidate['origin']; title: string; text: string; context?: string; score: number },
  need: Need,
  language: ReplyLanguage,
): number {
  const named = mattersIn(candidate.title);
  if (named.some((matter) => !need.matters.has(matter)) || isAgainstRecord(named, need)) return 0;
  if (isOfOtherThing(candidate.title, need, language)) return 0;
  if (named.length === 0 && !sharesWords(candidate, need, language)) return 0;
  return candidate.score * (1 + MATTER_WORTH * Math.min(named.length, 2));
}

/** A title of several parts: the last tells what it is about, the part before it of what. */
const PARTS = /::| ?: /;

/** "Oslo lamp: warranty" for whoever asks of another lamp. One word before the colon is rather a heading: "Delivery: …". */
function isOfOtherThing(title: string, { things }: Need, language: ReplyLanguage): boolean {
  const subject = termsOf(title.split(PARTS).at(-2) ?? '', language);
  return subject.length > 1 && subject.some((word) => !things.has(word));
}

/** With these the parcel can be followed, and following it tells what they want to know. */
const FOLLOWED: ReadonlySet<string> = new Set(['processing', 'shipped', 'outForDelivery']);

/** What can be done only until the parcel has arrived. */
const BEFORE_ARRIVAL: ReadonlySet<string> = new Set(['cancel', 'changeAddress', 'changeDelivery', 'late']);
/** What goes wrong with a thing that they have. */
const WITH_THE_THING: ReadonlySet<string> = new Set(['damaged', 'defective', 'wrongItem', 'missingItem']);
const ARRIVED: ReadonlySet<string> = new Set(['delivered', 'refunded', 'partlyRefunded']);
const OVER: ReadonlySet<string> = new Set(['cancelled', 'refunded']);

/**
 * "Delivered but not received" of a parcel under way; "follow your parcel" of one that is late, or in parts; "cancel" of what
 * has arrived; "warranty" of what was paid back.
 */
export function isAgainstRecord(
  named: readonly string[],
  { order, isLate, hasTriedTracking }: Need,
): boolean {
  const isNamed = (some: ReadonlySet<string>): boolean => named.some((matter) => some.has(matter));
  if (order && ARRIVED.has(order.status) && isNamed(BEFORE_ARRIVAL)) return true;
  if (order && OVER.has(order.status) && isNamed(WITH_THE_THING)) return true;
  if (named.includes('whereIsOrder')) {
    const isFollowed = order === null || (FOLLOWED.has(order.status) && !isLate);
    return hasTriedTracking || !isFollowed;
  }
  return named.includes('notReceived') && order !== null && order.status !== 'delivered';
}

/** Words of any shop's title, which tell none from others. */
const GENERIC: Readonly<Record<ReplyLanguage, string>> = {
  en: 'order ordering orders item items article product parcel package change shop',
  fr: 'commande commander article produit colis changer changement modifier boutique',
  de: 'bestellung bestellen artikel produkt paket sendung andern anderung shop',
  es: 'pedido pedir articulo producto paquete envio cambiar cambio tienda',
};
const generics = new Map<ReplyLanguage, ReadonlySet<string>>();

function generic(language: ReplyLanguage): ReadonlySet<string> {
  const known = generics.get(language) ?? new Set(termsOf(GENERIC[language], language));
  generics.set(language, known);
  return known;
}

export const tellingWords = (words: readonly string[], language: ReplyLanguage): Set<string> =>
  new Set(words.filter((word) => !generic(language).has(word)));

function sharesWords(
  { title, text }: { title: string; text: string },
  need: Need,
  language: ReplyLanguage,
): boolean {
  const all = tellingWords(termsOf(`${title}\n${text}`, language), language);
  const own = tellingWords(termsOf(title.replace(LAST_PART, ''), language), language);
  const count = (words: ReadonlySet<string>, theirs: ReadonlySet<string>): number =>
    [...words].filter((word) => theirs.has(word)).length;
  const share = count(own, need.isClear ? need.asked : need.words) / Math.max(own.size, 1);
  return share >= SHARE && count(all, need.words) >= FEWEST_SHARED;
}
