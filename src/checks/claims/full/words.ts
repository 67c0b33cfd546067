import { madeFrom } from '../../../lib/madeFrom';
import type { ReadLanguage } from '../../../model/language';

/** What a reply may say of an order, and what the record must show for it. */
export const STATES = [
  'delivered',
  'shipped',
  'underWay',
  'outForDelivery',
  'failed',
  'sentBack',
  'lost',
  'processing',
  'atOurs',
  'unpaid',
  'paid',
  'cancelled',
  'refunded',
  'refundRefused',
  'refundPending',
  'held',
  'returnOpen',
  'returnClosed',
  'returnDeclined',
  'returnReceived',
  'returnApproved',
  'partly',
] as const;
export type State = (typeof STATES)[number];

/** What else a day may be told of. */
export type Happening = State | 'expected' | 'placed' | 'scanned' | 'returned';

/** How replies speak of what was done and how things stand. Patterns for folded text, without capturing groups. */
export interface ClaimWords {
  language: ReadLanguage;
  /** "Two" → 2. */
  numbers: Readonly<Record<string, number>>;
  /** Units of durations and their names. */
  units: Readonly<Record<'hour' | 'day' | 'week' | 'month' | 'year', string>>;
  /** Between two numbers: "to". */
  range: string;
  /** Before or after a unit: "working". */
  working: string;
  /** Before and after a duration that is counted back from now: "il y a", "ago". */
  agoBefore: string;
  agoAfter: string;
  greeting: string;
  titles: string;
  /** Written like a name after a greeting: "customer". */
  notNames: string;
  /** Before the name of whom a parcel goes to: "addressed to". */
  recipient: string;
  /** Before what was ordered, with its space: "the order contains ". */
  contents: string;
  /** Before one thing that was ordered, with its space, whatever follows: "your ". */
  thing: string;
  /** Behind one thing that was ordered, with its space: " was part of". */
  thingEnd: string;
  /** "The", "a", with its space. */
  determiner: string;
  and: string;
  /** Things as a whole, where they are counted: "items in all". */
  items: string;
  /** Says that all things of the order are counted: "in all". */
  counted: string;
  /** Ends what a thing is called: "from". */
  stops: string;
  /** In the name of a thing, tells nothing: "of". */
  noise: string;
  /** "Shipping costs". */
  costs: string;
  /** Holds in one case only, and whatever follows in its sentence: "if". */
  condition: string;
  /** Leaves its clause open: "will", "could". */
  open: string;
  negation: string;
  /** A clause of its own begins: "and the", "while". */
  joins: string;
  /** Says that it is so of everything: "entirely". */
  wholly: string;
  states: Readonly<Partial<Record<State, string>>>;
  happenings: Readonly<Partial<Record<Happening, string>>>;
  /** "The total", "you paid": the amount is that of the order. */
  total: string;
  /** "I have", and the verb as `verb`, where the language says it in a row. */
  acted: string;
  /** Verbs of `acted` that change nothing in the shop, and those that the record can show: "seen", "refunded". */
  shown: string;
  /** What was done, said of the thing: "a new parcel has been sent". */
  deeds: string;
  /** What a shop gives: "10% off", "voucher". */
  gifts: string;
  /** Makes a promise of its sentence: "I promise", "guaranteed". */
  vows: string;
  /** What is announced with a day or an hour, by whomever: "will be on your account by tonight". */
  announced: string;
}

let known: readonly ClaimWords[] = [];

/** Hands in the words of languages. True when one of them is new. */
export function learnClaimWords(words: readonly ClaimWords[]): boolean {
  const added = words.filter(({ language }) => !known.some((one) => one.language === language));
  if (added.length > 0) known = [...known, ...added];
  return added.length > 0;
}

export const byClaimWords = madeFrom(() => known);

/** A pattern for these words where nothing is glued to them. */
export const wholeWord = (source: string, flags = ''): RegExp =>
  new RegExp(`(?<![a-z0-9])${source}(?![a-z0-9])`, flags);
