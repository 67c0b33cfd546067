import type { Slot, Wish } from '../model/fact';
import type { ReadLanguage } from '../model/language';
import type { Found, Reading } from './read/reading';

/** A slot, and a pattern for folded text (lower case, no accents) without capturing groups. */
export type SlotPattern = readonly [Slot, string];

/** How a sentence asks, or only seems to. Patterns for folded text. */
export interface AskWords {
  /** Question words: "which", "what time". */
  interrogative: string;
  /** "Please give me", "I need your", "let me know". */
  request: string;
  /** The person asked: "you", "your". */
  person: string;
  /** "Is there anything else". */
  furtherHelp: string;
  /** Offers to do something: "would you like me to", "shall I". */
  offer: string;
  /** Reading back: "is that correct", "is it still". */
  confirmation: string;
  /** Asking for a yes to what is read back: "please confirm the following". */
  readBack: string;
  /** Putting something forward: "how about", "what do you think". */
  proposal: string;
  /** Courtesy and figures of speech: "how are you", "why not". */
  courtesy: string;
  /** Yes-or-no questions about what is wanted: "do you have a preference". */
  preference: string;
  /** One of several: "or". */
  choice: string;
  /** A place that one comes from. */
  origin: string;
  /** A place that one goes to. */
  destination: string;
  /** Another of the same kind: "a second", "other". */
  another: string;
  /** Asked to be sure who is asking: "for security reasons". */
  identityCheck: string;
  please: string;
  /** Asks for a person: "whom". */
  whom: string;
  /** "My", "our". */
  mine: string;
  /** "Your". */
  yours: string;
  /** "City", "town". */
  town: string;
}

/** A question that names what is known and yet asks for none of it. */
export interface OtherwiseWords {
  /** It is not wanted: "you never need to give", "please don't send". */
  unneeded: string;
  /** After such words, what is wanted all the same: "but what". */
  resumed: string;
  /** Somebody who is not the customer: "partner", "driver". */
  somebody: string;
  /** Before a slot: "her", "their". */
  theirs: string;
  /** Before `somebody`, at the beginning, where they are asked about: "does the". */
  asksAbout: string;
  /** After a slot, before `somebody`: "of your". */
  ofSomebody: string;
  /** After a slot, before another thing: "for the". */
  of: string;
  /** After `of`, another thing of the kind: "second"; left out, it is what `asks.another` says. */
  other?: string;
  /** After a slot, which is another than ours: "did you use for", where no order of ours follows. */
  elsewhere: string;
}

/** Words around what a customer says. */
export interface SayWords {
  /** Words before an answer that are no part of it: "sure", "it's". */
  opening: string;
  /** What an answer to an open question begins with: "I'd like to go to". */
  leadIn: string;
  /** Words between a label and its value: "number", "is". */
  bridge: string;
  /** "No, I meant". */
  correction: string;
  /** Before a value that is denied: "not". */
  not?: string;
  /** Before the answer to a security question: "my first pet was". */
  secret?: string;
  /** What a question begins with that asks to be told something: "how long", "is". */
  question?: string;
  /** Before the name of somebody who is spoken to: "thanks". */
  addresses?: string;
  /** Closing words that a name may follow on the same line: "regards". */
  signed?: string;
  /** The name of a form's field for words of one's own: "message". */
  freeField?: string;
  /** Behind one's name: "here", "speaking". */
  announces?: string;
  /** Before one's name as a sentence: "it's". */
  itsMe?: string;
  /** "Hello". */
  greeting?: string;
  /** Before the name of the customer's company: "our studio". */
  myCompany?: string;
  /** What companies are called by: "rentals". */
  trades?: string;
  /** "My name is". */
  introduction: string;
  /** Somebody else named: "my friend", "the host is". */
  relation: string;
  /** Closing of a letter before the name: "Kind regards". */
  closing: string;
  title: string;
  /** What is often written like a name and is none. */
  notNames: string;
  /** What is written like a place after "in" and is none: languages, for example. */
  notPlaces: string;
  /** Words that end or are no place in an answer. */
  notPlaceWords: string;
  /** What a sentence begins with that holds in one case only: "if". */
  condition: string;
  /** "I have already tried". */
  tried: string;
  /** What one does to a thing that fails, in the past: "restarted". */
  steps?: string;
  /** "I ordered the", before a product. */
  bought: string;
  /** After `bought`, before a product, with the space or apostrophe behind it: "the ". */
  determiner: string;
  /** Words that end the name of a product: "which". */
  productEnd: string;
  /** What one orders that is no product: "parcel". */
  notProducts: string;
  /** "And", "but". */
  conjunction: string;
  /** Nothing but these is no answer: "yes", "thanks", "hello". */
  courtesy: string;
  /** "I don't know", "one moment". */
  noAnswer: string;
  /** Behind an answer: "please". */
  thanks: string;
  /** Before a place in an answer: "the area of". */
  placeLead: string;
  /** Before a place that is no town: "at the". */
  venue: string;
  /** Between "name" and the name: "is". */
  copula: string;
  /** Of `introduction`, those that need no capital letter after them. */
  strongIntroduction: string;
  /** What may follow a name that is written small: "and", "here". */
  afterName: string;
}

/** Words around numbers and codes. */
export interface CodeWords {
  /** Makes a number a measure or an ordinal: "days", "th". */
  units: string;
  /** Short words that are no piece of a dictated code, separated by spaces. */
  smallWords: string;
  /** Says that a number follows: "number", "is". */
  saysNumber: string;
  /** Between a number and its name: "is" in "1042 is my order". */
  copula: string;
  /** Before the name of a number: "my". */
  mine: string;
  /** "Charge", "transfer": their references are the bank's. */
  payment: string;
  card: string;
  /** "Ending in". */
  cardEnd: string;
  /** Says that a number that nothing names is of a journey, an insurance or an account: "flight". */
  journeys?: string;
  insured?: string;
  accounts?: string;
  /** Before a number that is pointed at: "it's". */
  points: string;
  /** Before the number of what is wished for: "the invoice for 1042". */
  about?: string;
  /** Between a letter and the word that spells it: "as in". */
  asIn?: string;
  /** "Double" seven. */
  double?: string;
  /** A mark that is dictated: "dash". */
  dash?: string;
  /** Words for 0 in a number that is spelled. */
  zero?: string;
}

/** Things that people buy. Patterns for folded text. */
export interface GoodsWords {
  /** What a thing is, singular and plural: "lamps?", with whatever a compound may begin with. */
  heads: string;
  /** Words before a head that tell which kind: "garden". */
  before: string;
  /** Words behind a head that tell which kind: "de jardin"; empty where they stand before it. */
  after: string;
  colours: string;
  /** Before a colour: "dark". */
  shade: string;
  /** Sizes in words: "medium". */
  sizes: string;
  sizeLabel: string;
  /** "In" blue. */
  inWord: string;
  /** Between a number and the thing: "pairs of", "more". */
  counted: string;
  /** Answers "how many?" with one: "eine". */
  one?: string;
  /** Behind a number, instead of the thing: "Stück". */
  pieces?: string;
  /** Names of models stand behind the thing, written large: "Lampe Oslo". */
  hasModelsBehind?: boolean;
  /** Of `heads`, singular and plural: those that count only with a name before them: "voucher". */
  vague?: string;
  /** Before a word of `heads` that is a verb: "to" ring. */
  beforeVerb?: string;
  /** Before a colour alone: "wanted" red. */
  beforeKind?: string;
  /** Behind a colour or size, instead of the thing: "one". */
  pronoun?: string;
  /** "Swap", and before what is given and what is taken for it: "from" 32 "to" 34. */
  exchange?: string;
  from?: string;
  to?: string;
  /** Behind a size: "wide". */
  fit?: string;
  /** Who is counted on a journey: "passengers". */
  party?: string;
}

/** Words of addresses. Patterns for folded text. */
export interface PlaceWords {
  /** Kinds of street that end its name, and mean nothing else: "street". */
  streets: string;
  /** Kinds that are words like any other, and count only where the name is written large: "park". */
  streetsRather: string;
  /** Kinds that stand before the name: "rue". */
  streetsFirst: string;
  /** Between such a kind and the name, with the space or apostrophe behind it: "de la ". */
  streetLinks: string;
  /** A part of a house: "flat". */
  units: string;
}

/** How something is sent, brought or fetched. Patterns for folded text. */
export interface DeliveryWords {
  /** Ways that are nothing else: "click and collect". */
  modes: string;
  /** Ways only where one was asked: "mail". */
  answers: string;
  /** A question asks for the way: "deliver", "mail or store". */
  asked: string;
  /** Something is fetched: "pick-up". */
  collected: string;
  /** Before the place where it waits: "at". */
  pointBefore: string;
}

/** What a question is about that names no slot. Patterns for folded text. */
export interface TopicWords {
  /** "Why". */
  reason: string;
  /** Before the noun: "which". */
  before: string;
  /** Words between them: "exact". */
  between: string;
  /** Asks for more than yes or no: "what". */
  open: string;
  /** Asks for nothing of this kind: "what happened". */
  idle: string;
}

/** Words by which two days or times of one matter are told apart. */
export interface RoleWords {
  start: string;
  end: string;
}

/** Words of time. Names map to numbers; the patterns are built by the reader of dates. */
export interface TimeWords {
  months: readonly string[];
  /** Sunday first. */
  weekdays: readonly string[];
  /** Says that a day without "next" or "last" lies behind: "I ordered it on". */
  past: string;
  /** Day as told from the day it was said: "tomorrow" → 1. */
  relativeDays: Readonly<Record<string, number>>;
  numbers: Readonly<Record<string, number>>;
  /** A unit and its days: "weeks?" → 7. */
  units: readonly (readonly [string, number])[];
  /** Before a weekday. */
  next: string;
  last: string;
  current: string;
  /** After a weekday, `next` and `last` among them: "next week". */
  afterWeekday: string;
  week: string;
  /** Before a duration: "in". */
  ahead: string;
  /** Before a duration that lies behind: "il y a"; empty where the word stands after it. */
  ago: string;
}

/** What bots and agents promise. */
export interface PromiseWords {
  /** "will", "at the latest". */
  future: string;
  /** Before a duration: "within". */
  within: string;
  /** Between two numbers: "to". */
  range: string;
  /** Before the unit, with its space: "working ". */
  working: string;
  /** A unit's beginning and its hours. */
  units: readonly (readonly [string, number])[];
  kinds: readonly (readonly [
    'delivery' | 'refund' | 'replacement' | 'reply' | 'callback' | 'inquiry',
    string,
  ])[];
}

/** What bots do, and how customers say that it did not help. */
export interface BotWords {
  /** Kind of help and how it is worded; the first that fits counts. */
  deeds: readonly (readonly [string, string])[];
  noEffect: string;
  /** "That worked". */
  solved: string;
  /** Of the customer: "let me talk to a person". */
  wantsHuman: string;
  /** "Our team is away until". */
  offHours: string;
  /** "I am not able to", "only an agent can". */
  mayNot: string;
}

/** What customers say they will do next. */
export interface ThreatWords {
  /** "I'll shop elsewhere", "cancel my contract". */
  leave: string;
  lawyer: string;
  consumerBody: string;
  chargeback: string;
  review: string;
}

/** What may come later than the rest: long lists of what things are called. */
export type LaterWords = Pick<Vocabulary, 'goods'> &
  Partial<
    Pick<
      Vocabulary,
      'delivery' | 'topics' | 'threats' | 'wishes' | 'problems' | 'rareWishes' | 'rareProblems' | 'says'
    >
  >;

/** Everything that one language needs. A further language is one more file of these. */
export interface Vocabulary {
  language: ReadLanguage;
  stopWords: string;
  /** What a question or a form field names, most telling first. */
  nouns: readonly SlotPattern[];
  /** What a question word alone asks for: "when" → date. */
  interrogatives: readonly SlotPattern[];
  /** What stands before or after a value: "order", "PIN". */
  labels: readonly SlotPattern[];
  asks: AskWords;
  otherwise: OtherwiseWords;
  says: SayWords;
  codes: CodeWords;
  goods: GoodsWords;
  places?: PlaceWords;
  delivery?: DeliveryWords;
  topics?: TopicWords;
  time: TimeWords;
  roles: RoleWords;
  /** Before a wish, turns it round: "I don't want a". */
  negation: string;
  wishes: readonly (readonly [Wish, string])[];
  /** Kind of trouble, and how it is told. */
  problems: readonly (readonly [string, string])[];
  /** The same in less usual words: they count only where a message tells neither wish nor trouble in the usual ones. */
  rareWishes?: readonly (readonly [Wish, string])[];
  rareProblems?: readonly (readonly [string, string])[];
  promises: PromiseWords;
  bot: BotWords;
  threats: ThreatWords;
  /** How a reply says that something is known already, by slot; `{value}` is what is known. */
  confirmations: Readonly<Partial<Record<Slot, string>>>;
  /** Forms that only this language has, where the shared patterns do not do. */
  readDates?: (reading: Reading) => Found[];
  readTimes?: (reading: Reading) => Found[];
  readAmounts?: (reading: Reading) => Found[];
  readPhones?: (reading: Reading) => Found[];
  readNames?: (reading: Reading) => Found[];
  /** Words of this language that another one reads as an introduction or a thing: "im", "hat". They are none in its messages. */
  falseFriends?: string;
  /** Streets and postcodes. */
  readAddresses?: (reading: Reading) => Found[];
}
