import { overlaps } from '../../facts';
import { findEmails } from './emails';
import { evenSigns } from './evenSigns';
import type { Dictionary, Finder, Personal, PersonalKind } from './kinds';
import { findListed } from './listed';
import { findNames } from './names';
import { findAddressesOfMachines, findCards, findIbans, findNationalIds, withDigits } from './numbers';
import { findPhones } from './phones';
import { findSecrets } from './secrets';
import { findStreets } from './streets';

/** What tells by its form alone, from the most certain to the least: what one took, a later one leaves alone. */
const BY_FORM: readonly Finder[] = [
  findIbans,
  findCards,
  findSecrets,
  findNationalIds,
  findAddressesOfMachines,
  findPhones,
];

/** What of a stretch no other covers, without the signs at its edges. */
function uncovered(text: string, whole: Personal, others: readonly Personal[]): Personal[] {
  let rest = [whole];
  for (const other of others.filter((each) => overlaps(whole, each)))
    rest = rest.flatMap((one) =>
      overlaps(one, other)
        ? [
            { ...one, end: other.start },
            { ...one, start: other.end },
          ].filter(({ start, end }) => end > start)
        : [one],
    );
  return rest.length === 1 && rest[0] === whole ? rest : rest.flatMap((one) => withoutEdges(text, one));
}

function withoutEdges(text: string, { start, end, kind }: Personal): Personal[] {
  const words = text.slice(start, end);
  const lead = /^[^\p{L}\d]*/u.exec(words)?.[0].length ?? 0;
  const trail = /[^\p{L}\d]*$/u.exec(words)?.[0].length ?? 0;
  return lead < words.length ? [{ start: start + lead, end: end - trail, kind }] : [];
}

const holds = (one: Personal, other: Personal): boolean => one.start <= other.start && other.end <= one.end;
const sizeOf = ({ start, end }: Personal): number => end - start;

/** What is listed gives way to what holds it: a first name to an e-mail, an order's short number to a card. */
const givesWay = (listed: Personal, form: Personal): boolean =>
  holds(form, listed) &&
  sizeOf(form) > sizeOf(listed) &&
  (form.kind !== 'phone' || sizeOf(form) > 2 * sizeOf(listed));

/** What is known or a number cuts it; what is left without a figure is the rest of a sentence. */
const leftOfStreet = (text: string, street: Personal, others: readonly Personal[]): Personal[] =>
  uncovered(text, street, others).filter(
    (left) => left === street || /\d.*\p{L}|\p{L}.*\d/su.test(text.slice(left.start, left.end)),
  );

function findByForm(text: string): Personal[] {
  const digits = withDigits(text);
  return BY_FORM.reduce<Personal[]>(
    (found, find) => [...found, ...find(digits).flatMap((each) => uncovered(text, each, found))],
    findEmails(text),
  );
}

/**
 * Every stretch of `text` that names a person or leads to one, in order. They are apart from each other, but for those of a
 * kind in `allowed`: a number to call in an address that may leave is still a number. `isOurs`: a text of the shop or the
 * team, where only what is listed can be a person.
 */
export function findPersonal(
  text: string,
  dictionary: Dictionary = [],
  isOurs = false,
  allowed: readonly PersonalKind[] = [],
): Personal[] {
  const even = evenSigns(text);
  const forms = findByForm(even.text);
  const known = dictionary.map(({ kind, value }) => ({ kind, value: evenSigns(value).text }));
  const listed = findListed(even.text, known).filter((each) => !forms.some((form) => givesWay(each, form)));
  const kept = listed.filter(({ kind }) => !allowed.includes(kind));
  const found = [...listed, ...forms.flatMap((form) => uncovered(even.text, form, kept))];
  if (!isOurs) {
    found.push(...findStreets(even.text).flatMap((each) => leftOfStreet(even.text, each, found)));
    found.push(...findNames(even.text).filter((each) => found.every((other) => !overlaps(each, other))));
  }
  return found
    .map(({ start, end, kind }) => ({ ...even.original(start, end), kind }))
    .toSorted((a, b) => a.start - b.start);
}
