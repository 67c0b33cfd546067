import { allMatches } from '../../text';
import type { Found, Reading } from '../../read/reading';

const NAME = String.raw`\p{Lu}[\p{L}'’.-]+(?: (?:(?:de|du|des|la|le|van|von|da|di|el|ben|d['’]) ?)*\p{Lu}[\p{L}'’.-]+){1,3}`;
const TITLE = String.raw`(?:(?:M|Mr|Mme|Mlle|Monsieur|Madame|Me|Dr)\.? )?`;
/** "Isabelle Marchand, 9 quai de la Fosse, 06 88 …": a name that heads what else one tells of oneself. */
const LISTED = new RegExp(
  String.raw`(?<=(?:^|[:\n.!]|(?:^|\n)(?:Bonjour|Bonsoir),?) ?${TITLE})(?<name>${NAME})(?=,? ?[\n,–-] ?(?:n[ée]e? le|\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av|boulevard|bd|place|all[ée]es?|chemin|impasse|route|quai|cours|passage|square)|0\d|\+\d|\(?[a-z0-9._+-]+@|client|t[ée]l))`,
  'gu',
);

/** Names as only French tells them. */
export const readNames = ({ text }: Reading): Found[] =>
  allMatches(LISTED, text, 5).flatMap(({ index, groups, 0: words }) => {
    const value = groups?.['name'] ?? '';
    const start = index + words.indexOf(value);
    return /^(?:Bonjour|Bonsoir|Madame|Monsieur|Merci|Cordialement)/.test(value)
      ? []
      : [{ slot: 'personName', value, start, end: start + value.length }];
  });
