import { allMatches, fold } from '../text';
import type { Span } from '../text';
import { anyOf, byLexicon } from '../lexicon';
import { withoutFriends } from './falseFriends';
import type { Found, Reading } from './reading';

const commonWords = byLexicon(
  (vocabularies) =>
    new Set(vocabularies.flatMap(({ stopWords, says }) => `${stopWords} ${says.notNames}`.split(' '))),
);
const PARTICLES = new Set(
  'de da di del della van von der den le la los las du des el al bin o mc'.split(' '),
);
/** "O'Brien", "Jean-Luc", "J.-P.", and an initial with its dot. */
const TOKEN = /\p{Lu}\.(?!\p{L})|\p{L}(?:\p{L}|['’.-]{1,2}(?=\p{L}))*(?![-_]?\d|\p{L})/uy;
/** Besides initials and particles. */
const MAX_TOKENS = 4;

/** "D'Aubigny" and "d'Aubigny". */
const isCapital = (token: string): boolean => /^(?:[dl]['’])?\p{Lu}/u.test(token);
/** Lower-case words that are mostly adjectives, participles or adverbs, whatever they are. */
const LOOKS_COMMON =
  /(?:ing|tion|ment|ness|able|ible|ous|ful|less|ally|ated|ised|ized|ity)$|^(?:an|ab|auf|aus|ein|zu|be|ver)?ge[a-z]{3,}(?:en|t)$/;

/** What is left of an address or a domain when its marks are lost. */
const LOOKS_LIKE_DOMAIN = /(?:mail|yahoo|hotmail|outlook)?com$|^www/;

const isCommon = (token: string): boolean => {
  const folded = fold(token).replace(/(?:n't|'(?:s|m|re|ve|ll|d))$/, '');
  return commonWords().has(folded) || (folded.length > 6 && LOOKS_LIKE_DOMAIN.test(folded));
};

interface Manner {
  /** Only capitalised words count. */
  needsCapital: boolean;
}

const acceptable = (token: string, count: number, { needsCapital }: Manner): boolean => {
  if (isCommon(token)) return count > 0 && PARTICLES.has(token.toLowerCase());
  if (isCapital(token)) return true;
  if (PARTICLES.has(token) && count > 0) return true;
  return !needsCapital && !LOOKS_COMMON.test(fold(token)) && token.length > 1;
};

/** The name that begins here, of up to four words; null when the first word is no name. */
export function nameAt(text: string, at: number, manner: Manner): Span | null {
  let end = at;
  let isFirstCapital = false;
  let count = 0;
  for (let next = at; count < MAX_TOKENS;) {
    TOKEN.lastIndex = next;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined || !acceptable(token, count, manner)) break;
    if (count === 0) isFirstCapital = isCapital(token);
    else if (
      isFirstCapital &&
      !isCapital(token) &&
      count >= 1 &&
      !PARTICLES.has(token) &&
      (count > 1 || manner.needsCapital)
    )
      break;
    end = next + token.replace(/(?:'s|’s)$/, '').length;
    if (count === 0 || (token.length > 2 && !PARTICLES.has(token.toLowerCase()))) count += 1;
    if (text[end] !== ' ' || /\s/.test(text[end + 1] ?? ' ')) break;
    next = end + 1;
  }
  const trailing = / (?:de|da|di|del|van|von|der|den|le|la|du|des|el|al)$/i.exec(text.slice(at, end));
  if (trailing) end = at + trailing.index;
  return end > at ? { start: at, end } : null;
}

const patterns = byLexicon((vocabularies) => {
  const any = (pick: Parameters<typeof anyOf>[1]): string => anyOf(vocabularies, pick);
  const title = any(({ says }) => says.title);
  const gap = String.raw`[\s,:;=-]{0,4}(?:(?:${any(({ says }) => says.copula)}|${title})\.? )?`;
  return {
    /** "Im" is none in "immediately". */
    introduction: new RegExp(
      `(?<![a-z0-9'])(${any(({ says }) => says.introduction)})(?:(?<=[^a-z])|(?![a-z]))${gap}`,
      'g',
    ),
    relation: new RegExp(`(?<![a-z0-9])${any(({ says }) => says.relation)}${gap}`, 'g'),
    title: new RegExp(`(?<![a-z0-9])${title}\\.? `, 'g'),
    /** "Tyrone here", "Ben again": at the beginning of a sentence, behind a greeting. */
    announced: new RegExp(
      String.raw`(?:^|[.,!?\n]|(?<![a-z])${any(({ says }) => says.opening)})[\s,!]*(?=(?:[^\s,.!?]+ ){1,4}${any(({ says }) => says.announces ?? '')}(?![a-z]))`,
      'g',
    ),
    mayAnnounce: new RegExp(
      `(?<![a-z])${any(({ says }) => [says.announces, says.itsMe, says.greeting].filter(Boolean).join('|'))}(?![a-z])`,
    ),
    announces: new RegExp(String.raw`^ ${any(({ says }) => says.announces ?? '')}(?![a-z])`),
    /** "It's Guadalupe." */
    itsMe: new RegExp(
      String.raw`(?:^|[.!?\n]\s*)(?:${any(({ says }) => says.opening)}[\s,.!]+){0,2}${any(({ says }) => says.itsMe ?? '')} `,
      'g',
    ),
    /** "Hello, Daniel Feinberg, member …". */
    greeted: new RegExp(String.raw`^\s*${any(({ says }) => says.greeting ?? '')}, `, 'g'),
    opening: new RegExp(
      String.raw`\s*(?:(?:${any(({ says }) => says.opening)}(?:[\s,.:;!-]+|$)|l'|n[°º] ?))*`,
      'y',
    ),
    /** Introductions that say "name" need no capital letter after them. */
    strong: new RegExp(any(({ says }) => says.strongIntroduction)),
    /** What follows a name that is written small: "i'm rajesh, my order …". */
    afterName: new RegExp(String.raw`^\s*(?:$|[,.!\n]|${any(({ says }) => says.afterName)}(?![a-z]))`),
  };
});

export const toName = (text: string, span: Span): Found => ({
  slot: 'personName',
  value: text.slice(span.start, span.end),
  ...span,
});

const namesAfter = (pattern: RegExp, { text, folded }: Reading, manner: (cue: string) => Manner): Found[] =>
  withoutFriends(allMatches(pattern, folded), (match) => match[0].trim(), text).flatMap((match) => {
    const span = nameAt(text, match.index + match[0].length, manner(match[0]));
    // "Tom's wife" is not Tom.
    return span && !/^['’]s /.test(text.slice(span.end)) ? [toName(text, span)] : [];
  });

const isWrittenSmall = (text: string): boolean =>
  !/\p{Lu}/u.test(text.replace(/(?<![\p{L}])I(?![\p{L}])/gu, ''));

/** Names that are introduced: "my name is", "I'm", "my friend", "Mr", or under a letter. */
export function readNames(reading: Reading): Found[] {
  const isSmall = isWrittenSmall(reading.text);
  const introduced = namesAfter(patterns().introduction, reading, (cue) => ({
    needsCapital: !patterns().strong.test(cue),
  }));
  const small = isSmall ? namesAfter(patterns().introduction, reading, () => ({ needsCapital: false })) : [];
  const ended = small.filter(({ end }) => patterns().afterName.test(reading.folded.slice(end, end + 12)));
  const others = [patterns().relation, patterns().title].flatMap((pattern) =>
    namesAfter(pattern, reading, () => ({ needsCapital: true })),
  );
  const own = ownForms().flatMap((read) => read(reading));
  return dropNested([
    ...introduced,
    ...ended,
    ...announcedNames(reading),
    ...others,
    ...own,
    ...standingNames(reading),
  ]);
}

/** Names as only one language writes them. */
const ownForms = byLexicon((vocabularies) => vocabularies.flatMap(({ readNames: read }) => read ?? []));

/** A quick look before the long one. */
const isNamed = (folded: string): boolean => {
  const { mayAnnounce } = patterns();
  return mayAnnounce.test(folded);
};

/** "Ben here", "it's Ben.", "Hello, Ben Miller, …": names that stand as a sentence of their own. */
/** "… not a voucher. Booking QX7L2M. Denise Okafor": first name and surname as the last sentence, or before what they are. */
const STANDING =
  /[.!?…)]\s+(?=\p{Lu}[\p{L}'’.-]+ (?:(?:d['’]|de |da |di |van |von |der |den |le |la |el |al |ben |bin )*\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)?\s*(?:[.!]?\s*$|,\s*(?:born|member|customer|client|adh|ne\b|nee|née?|account|tel)))/gu;

function standingNames({ text, folded }: Reading): Found[] {
  const [match] = allMatches(STANDING, text).slice(-1);
  const span = match ? nameAt(text, match.index + match[0].length, { needsCapital: true }) : null;
  const isWhole = span !== null && /^\s*(?:$|[.,!])/.test(folded.slice(span.end));
  return isWhole && text.slice(span.start, span.end).includes(' ') ? [toName(text, span)] : [];
}

function announcedNames(reading: Reading): Found[] {
  const { folded } = reading;
  const { announced, announces, itsMe, greeted } = patterns();
  if (!isNamed(folded)) return [];
  const large = (): Manner => ({ needsCapital: true });
  const here = namesAfter(announced, reading, large).filter(({ end }) =>
    announces.test(folded.slice(end, end + 20)),
  );
  const told = namesAfter(itsMe, reading, large).filter(({ end }) =>
    /^\s*(?:$|[.,!\n])/.test(folded.slice(end, end + 4)),
  );
  const full = namesAfter(greeted, reading, large).filter(
    ({ value, end }) => value.includes(' ') && /^[,.\n]/.test(folded.slice(end)),
  );
  return [...here, ...told, ...full];
}

const dropNested = (names: Found[]): Found[] => {
  const kept: Found[] = [];
  for (const name of names) {
    if (!kept.some((other) => name.start < other.end && other.start < name.end)) kept.push(name);
  }
  return kept;
};

/** Where the answer itself begins, after "sure, it's". */
export function skipOpening(folded: string): number {
  const { opening } = patterns();
  opening.lastIndex = 0;
  return opening.exec(folded)?.[0].length ?? 0;
}

/** The name that answers "your name, please?": at the beginning, after courtesy. */
export function nameAnswered({ text, folded }: Reading): Found | null {
  const at = skipOpening(folded);
  const span = nameAt(text, at, { needsCapital: false });
  return span ? toName(text, span) : null;
}
