import type { Slot } from '../model/fact';
import { mentionsIn } from './asks';
import { VOCABULARIES } from './languages';
import type { Span } from './text';
import type { OtherwiseWords } from './vocabulary';

const any = (name: keyof OtherwiseWords): string =>
  `(?:${VOCABULARIES.map(({ otherwise }) => otherwise[name]).join('|')})`;

const SOMEBODY = `${any('somebody')}(?![a-z])`;
const ANOTHER = `(?:${VOCABULARIES.map(({ asks }) => asks.another).join('|')})(?![a-z])`;

const UNNEEDED = new RegExp(`(?<![a-z'])${any('unneeded')}(?![a-z])`, 'g');
const RESUMED = new RegExp(`(?<![a-z])${any('resumed')}(?![a-z])`);
/** "Your partner's (mobile) phone number", "her (own) e-mail". */
const THEIRS_BEFORE = new RegExp(
  `(?<![a-z])(?:${any('somebody')}(?:'s|s'|')|${any('theirs')}) (?:[a-z-]+ ){0,2}$`,
);
const THEIRS_INSIDE = new RegExp(`(?<![a-z])${any('somebody')}'s? `);
const ABOUT_THEM = new RegExp(
  `^(?:[a-z]+,? ){0,2}?${any('asksAbout')}(?:${SOMEBODY}|(?:he|she|they|anyone|someone|anybody|somebody)(?![a-z']))`,
);
const OF_THEM = new RegExp(`^ ${any('ofSomebody')}${SOMEBODY}`);
const OF_ANOTHER = new RegExp(`^ ${any('of')}${ANOTHER}`);
const ELSEWHERE = new RegExp(`^ ${any('elsewhere')}`);

const isUnneeded = (before: string): boolean => {
  const last = Array.from(before.matchAll(UNNEEDED)).at(-1);
  return last !== undefined && !RESUMED.test(before.slice(last.index + last[0].length));
};

const isOtherwise = (sentence: string, { start, end }: Span): boolean => {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  return (
    isUnneeded(before) ||
    THEIRS_BEFORE.test(before) ||
    THEIRS_INSIDE.test(sentence.slice(start, end)) ||
    (ABOUT_THEM.test(sentence) && !/[,;:]/.test(before)) ||
    OF_THEM.test(after) ||
    OF_ANOTHER.test(after) ||
    ELSEWHERE.test(after)
  );
};

/**
 * True where a folded sentence names a slot and asks for none of what the customer told: it says that it is not needed,
 * or asks for somebody else's, for that of another thing, or for the one that is used elsewhere.
 */
export function asksOtherwise(sentence: string, slot: Slot): boolean {
  const mentions = mentionsIn(sentence).filter((one) => one.slot === slot);
  return mentions.length > 0 && mentions.every((one) => isOtherwise(sentence, one));
}
