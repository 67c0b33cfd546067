import type { ReadLanguage } from '../../../model/language';
import { STATES, byClaimWords, wholeWord } from './words';
import type { ClaimWords, Happening, State } from './words';

const either = (source: string, flags = ''): RegExp => wholeWord(`(?:${source})`, flags);

const named = <Name extends string>(
  sources: Readonly<Partial<Record<Name, string>>>,
): (readonly [Name, RegExp])[] =>
  (Object.entries(sources) as [Name, string][]).map(([name, source]) => [name, either(source, 'g')]);

const oneOf = (names: readonly string[]): string => names.toSorted((a, b) => b.length - a.length).join('|');

function durationOf({ numbers, units, range, working }: ClaimWords): RegExp {
  const number = `\\d{1,3}|${oneOf(Object.keys(numbers))}`;
  const unit = Object.entries(units)
    .map(([name, source]) => `(?<${name}>${source})`)
    .join('|');
  return wholeWord(
    `(?:(?<from>${number}) ?(?:[-–—]|${range}) ?)?(?<to>${number})[ -](?:(?:${working}) )?(?:${unit})(?: (?:${working}))?`,
    'g',
  );
}

/** The words of one language, ready to be looked for in folded text. */
export interface Lexicon {
  words: ClaimWords;
  duration: RegExp;
  agoBefore: RegExp;
  agoAfter: RegExp;
  greeting: RegExp;
  recipient: RegExp;
  isTitle: RegExp;
  isNoName: RegExp;
  contents: RegExp;
  thing: RegExp;
  thingEnd: RegExp;
  determiner: RegExp;
  and: RegExp;
  items: RegExp;
  counted: RegExp;
  isStop: RegExp;
  isNoise: RegExp;
  costs: RegExp;
  condition: RegExp;
  open: RegExp;
  negation: RegExp;
  joins: RegExp;
  wholly: RegExp;
  total: RegExp;
  states: readonly (readonly [State, RegExp])[];
  happenings: readonly (readonly [Happening, RegExp])[];
  acted: RegExp;
  isShown: RegExp;
  deeds: RegExp;
  gifts: RegExp;
  vows: RegExp;
  announced: RegExp;
}

function lexiconOf(words: ClaimWords): Lexicon {
  const number = `\\d{1,3}|${oneOf(Object.keys(words.numbers))}`;
  return {
    words,
    duration: durationOf(words),
    agoBefore: new RegExp(`(?<![a-z])(?:${words.agoBefore}) $`),
    agoAfter: new RegExp(`^ (?:${words.agoAfter})(?![a-z])`),
    greeting: new RegExp(`(?:^|\\n)[ ¡]*(?:${words.greeting})(?![a-z])`, 'g'),
    recipient: either(words.recipient, 'g'),
    isTitle: new RegExp(`^(?:${words.titles})\\.?$`),
    isNoName: new RegExp(`^(?:${words.notNames})$`),
    contents: new RegExp(`(?<![a-z])${words.contents}`, 'g'),
    thing: new RegExp(`(?<![a-z])${words.thing}`, 'g'),
    thingEnd: new RegExp(`^${words.thingEnd}`),
    determiner: new RegExp(`^${words.determiner}`),
    and: new RegExp(`^(?:,? (?:${words.and})|,) (?=${words.determiner}|${number})`),
    items: wholeWord(`(?<count>${number}) ${words.items}`, 'g'),
    counted: either(words.counted),
    isStop: new RegExp(`^(?:${words.stops}|${words.and})$`),
    isNoise: new RegExp(`^(?:${words.noise})$`),
    costs: either(words.costs),
    condition: either(words.condition),
    open: new RegExp(`(?<![a-z])(?:${words.open})(?![a-z])`),
    negation: new RegExp(`(?<![a-z])(?:(?:${words.negation})(?![a-z])|n')|n't`),
    joins: either(words.joins, 'g'),
    wholly: either(words.wholly),
    total: either(words.total),
    states: named(words.states).toSorted(([a], [b]) => STATES.indexOf(a) - STATES.indexOf(b)),
    happenings: named<Happening>(words.happenings),
    acted: new RegExp(`(?<![a-z])(?:${words.acted})`, 'g'),
    isShown: new RegExp(`^(?:${words.shown})$`),
    deeds: either(words.deeds, 'g'),
    gifts: new RegExp(`(?<![a-z0-9])(?:${words.gifts})(?![a-z])`, 'g'),
    vows: either(words.vows, 'g'),
    announced: either(words.announced, 'g'),
  };
}

const lexicons = byClaimWords((all) => new Map(all.map((words) => [words.language, lexiconOf(words)])));

/** The words of a language; undefined until they are handed in. */
export const lexiconFor = (language: ReadLanguage | null): Lexicon | undefined =>
  language === null ? undefined : lexicons().get(language);
