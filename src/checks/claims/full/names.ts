import { allMatches, fold } from '../../../facts';
import type { ClaimSources } from '../sources';
import { contradictedBy, factEvidence, orderEvidence, supportedBy, usableFacts } from '../sources';
import type { Judgement } from '../sources';
import type { Evidence } from '../../../model/suggestion';
import type { Context, Judged } from './context';

const WORD = /^[ ,]{0,2}((?:(?:de|del|la|van|von|der|du|le) )*\p{Lu}[\p{L}'’-]*\.?)/u;
const LONGEST_NAME = 5;

interface Person {
  words: Set<string>;
  evidence: Evidence;
}

const wordsOfName = (name: string): string[] =>
  fold(name)
    .split(/[^a-z'ßæøœ-]+/)
    .filter((word) => word.length > 1);

const NAMES: ReadonlySet<string> = new Set(['personName', 'company']);

/** Everybody whose name the record or the conversation tells; a company is written to and billed like a person. */
function peopleIn({ orders, people = [], ...rest }: ClaimSources): Person[] {
  const told = usableFacts({ orders, ...rest }).filter(({ slot }) => NAMES.has(slot));
  return [
    ...orders.flatMap((order) =>
      order.shippingAddress?.name
        ? [{ name: order.shippingAddress.name, evidence: orderEvidence(order, order.shippingAddress.name) }]
        : [],
    ),
    ...told.map((fact) => ({ name: fact.value, evidence: factEvidence(fact) })),
    ...people.map((name) => ({
      name,
      evidence: { kind: 'message' as const, ref: 'requester', label: name, quote: name },
    })),
  ].map(({ name, evidence }) => ({ words: new Set(wordsOfName(name)), evidence }));
}

interface Name {
  start: number;
  end: number;
  words: string[];
}

/** The words written like a name from here on, titles left out. */
function nameAt({ reading, lexicon }: Context, from: number): Name | null {
  let at = from;
  const found: Name = { start: 0, end: 0, words: [] };
  for (let count = 0; count < LONGEST_NAME; count += 1) {
    const rest = reading.text.slice(at, at + 40);
    const title = /^[ ,]{0,2}(\p{L}+\.?)/u.exec(rest);
    if (found.words.length === 0 && title?.[1] && lexicon.isTitle.test(fold(title[1]))) {
      at += title[0].length;
      continue;
    }
    const match = WORD.exec(rest);
    const word = match?.[1];
    if (!match || !word || (found.words.length > 0 && match[0].startsWith(','))) break;
    if (lexicon.isNoName.test(fold(word).replace('.', ''))) break;
    found.end = at + match[0].length - (word.endsWith('.') ? 1 : 0);
    if (found.words.length === 0) found.start = at + match[0].length - word.length;
    found.words.push(...wordsOfName(word));
    at += match[0].length;
    if (word.endsWith('.')) break;
  }
  return found.words.length > 0 ? found : null;
}

function judgeName(name: Name, people: readonly Person[]): Judgement | null {
  const [first] = people;
  if (!first) return null;
  const own = people.find(({ words }) => name.words.every((word) => words.has(word)));
  return own ? supportedBy(own.evidence) : contradictedBy(first.evidence);
}

/** Whom a reply greets, and whom it says that a parcel goes to. Without a name to hold it against, nothing is claimed. */
export function readNames(context: Context): Judged[] {
  const { reading, lexicon, sources } = context;
  const people = peopleIn(sources);
  const cities = new Set(
    sources.orders.flatMap(({ shippingAddress }) => wordsOfName(shippingAddress?.city ?? '')),
  );
  const greeted = allMatches(lexicon.greeting, reading.folded, 5).map((match) =>
    nameAt(context, match.index + match[0].length),
  );
  const named = allMatches(lexicon.recipient, reading.folded).map((match) => {
    const name = nameAt(context, match.index + match[0].length);
    return name && name.words.length > 1 && !name.words.some((word) => cities.has(word)) ? name : null;
  });
  return [...greeted, ...named].flatMap((name) => {
    const judgement = name && judgeName(name, people);
    return name && judgement ? [{ kind: 'name', start: name.start, end: name.end, judgement }] : [];
  });
}
