import { overlaps } from '../../facts';
import {
  findAddressesOfMachines,
  findCards,
  findEmails,
  findIbans,
  findNationalIds,
  findPhones,
} from './numbers';
import { evenSigns } from './evenSigns';
import { findNames } from './names';
import type { Dictionary, Finder, Personal } from './kinds';
import { findSecrets } from './secrets';
import { findStreets } from './streets';

/** From the most certain to the least: what one took, a later one leaves alone. */
const FINDERS: readonly Finder[] = [
  findEmails,
  findIbans,
  findCards,
  findSecrets,
  findNationalIds,
  findAddressesOfMachines,
  findStreets,
  findPhones,
  findNames,
];

const isApart = (one: Personal, others: readonly Personal[]): boolean =>
  others.every((other) => !overlaps(one, other));

/** What tells by its form alone; names and streets are told by the words around them. */
const BY_FORM: readonly Finder[] = FINDERS.filter((find) => find !== findStreets && find !== findNames);

/**
 * Every stretch of `text` that names a person or leads to one, in order and apart from each other. `isOurs`: a text of the
 * shop or the team, where only what is listed can be a person.
 */
export function findPersonal(text: string, dictionary: Dictionary = [], isOurs = false): Personal[] {
  const even = evenSigns(text);
  const found = findListed(even.text, dictionary);
  for (const find of isOurs ? BY_FORM : FINDERS)
    found.push(...find(even.text).filter((each) => isApart(each, found)));
  return found
    .map(({ start, end, kind }) => ({ start: even.at(start), end: even.at(end - 1) + 1, kind }))
    .toSorted((a, b) => a.start - b.start);
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Where the values of the dictionary stand, the longest first; in any case, spaces being any white space. */
function findListed(text: string, dictionary: Dictionary): Personal[] {
  const found: Personal[] = [];
  const values = dictionary
    .map(({ kind, value }) => ({ kind, value: evenSigns(value).text }))
    .filter(({ value }) => value.trim().length > 1);
  for (const { kind, value } of values.toSorted((a, b) => b.value.length - a.value.length)) {
    const words = escaped(value.trim()).replace(/\s+/g, String.raw`\s+`);
    for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\d])${words}(?![\\p{L}\\d])`, 'giu'))) {
      const one = { start: match.index, end: match.index + match[0].length, kind };
      if (isApart(one, found)) found.push(one);
    }
  }
  return found;
}
