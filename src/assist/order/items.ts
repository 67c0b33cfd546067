import type { Order, OrderItem } from '../../model/order';
import { compareKinds, kindsOf } from './kinds';
import { wordsSaid } from './spoken';
import type { Word } from './spoken';
import { distanceOf, isSameWord, tokens } from './words';

/** Words of titles that name nothing: small words, sizes, what anything is sold as. */
const EMPTY = new Set(
  (
    'the and for with from without your you our avec pour sans les des une aux sur dans und mit fur ohne der die das ein eine aus von ' +
    'con para sin los las una del por que este esta set kit pack lot lots box new neu nouveau nuevo size taille grosse talla ' +
    'color colour couleur farbe edition classic premium basic original collection ' +
    'order commande bestellung pedido article artikel articulo item produit produkt producto parcel colis paket paquete'
  ).split(' '),
);

/** Words that mean a thing only beside another word of its title: a "card" is declined, a "light" is out. */
const VAGUE = new Set(
  'gift cadeau geschenk regalo card carte karte tarjeta case light cover time change book watch print stand bon sac table tisch home maison haus casa pro plus mini max day jour tag dia'.split(
    ' ',
  ),
);

const LEAST = 3;

const isTelling = (word: string): boolean => (word.length >= LEAST || /\d/.test(word)) && !EMPTY.has(word);
/** Words of titles: they are asked for often, and orders may be many. */
const tellingByTitle = new Map<string, readonly string[]>();
const MOST_TITLES = 30_000;

function telling(title: string): readonly string[] {
  const known = tellingByTitle.get(title);
  if (known) return known;
  if (tellingByTitle.size > MOST_TITLES) tellingByTitle.clear();
  const words = tokens(title).filter(isTelling);
  tellingByTitle.set(title, words);
  return words;
}

const FAR = Number.POSITIVE_INFINITY;
/** How far another word for a thing is, on the scale of `distanceOf`. */
const BY_KIND = { exact: 0, part: 2, alike: FAR, other: FAR };

/** Said words by the word of a title that they may stand for, with how far they are from it. */
type Alike = ReadonlyMap<string, readonly (Word & { distance: number })[]>;

function alikeFor(orders: readonly Order[], said: readonly Word[]): Alike {
  const titles = new Set(orders.flatMap(({ items }) => items.flatMap(({ title }) => telling(title))));
  const entries = Array.from(titles, (written) => {
    const near = said.flatMap((word) => {
      if (word.isSmall && (word.text !== written || !word.isMeant)) return [];
      const distance = Math.min(distanceOf(word.text, written), BY_KIND[compareKinds(word.text, written)]);
      return distance < FAR ? [{ ...word, distance }] : [];
    });
    return [written, near] as const;
  });
  return new Map(entries.filter(([, near]) => near.length > 0));
}

/** It names a thing, and nothing else. */
const isThing = (word: string): boolean => {
  const { kinds } = kindsOf(word);
  return kinds.length > 0 && kinds.every(({ doubt }) => doubt === 'none');
};

const isVague = (written: string, said: readonly Word[]): boolean => {
  const { kinds } = kindsOf(written);
  const isThere = said.some(({ isMeant }) => isMeant) && kinds.some(({ doubt }) => doubt === 'alone');
  if (isThere || said.some(({ text }) => isThing(text))) return false;
  return VAGUE.has(written) || /^\d+$/.test(written) || kinds.some(({ doubt }) => doubt === 'always');
};

const isVariantSaid = ({ variant }: OrderItem, said: ReadonlySet<string>): boolean =>
  tokens(variant ?? '').some((word) => isSaid(word, said));

/** Of what was said, the words that stand for this item; none where all of them are vague. */
function saidOf(item: OrderItem, alike: Alike, farthest: number, all: ReadonlySet<string>): Word[] {
  const words = telling(item.title);
  const matched = words.flatMap((written) => {
    const said = (alike.get(written) ?? []).filter(({ distance }) => distance <= farthest);
    return said.length > 0 ? [{ written, said }] : [];
  });
  if (matched.length === 0) return [];
  const isAnything = matched.every(({ written, said }) => isVague(written, said));
  if (isAnything && words.length > matched.length && !isVariantSaid(item, all)) return [];
  return matched.flatMap(({ said }) => said);
}

/** Every word of `less` is in `more`, and `more` has others. */
const isLess = (less: ReadonlySet<string>, more: ReadonlySet<string>): boolean =>
  less.size < more.size && [...less].every((word) => more.has(word));

/** The same name, then more of it, a part of it, at last a slip in a short one. */
const DISTANCES = [0, 1, 2, 3];

/**
 * Orders with something that was spoken of; those that merely share a word with a better fitting one are left out. Only
 * where nothing has the same name, another one counts.
 */
export function ordersWithItem(texts: readonly string[], orders: readonly Order[]): Order[] {
  const said = wordsSaid(texts).filter(({ text }) => !EMPTY.has(text));
  const all = new Set(said.map(({ text }) => text));
  const alike = alikeFor(orders, said);
  for (const farthest of alike.size > 0 ? DISTANCES : []) {
    const matches = orders.map(({ items }) => items.flatMap((item) => saidOf(item, alike, farthest, all)));
    const found = bestOf(orders, matches);
    if (found.length > 0) return found;
  }
  return [];
}

/** They call something that is in these orders theirs: "my lamp". */
export const callsTheirs = (texts: readonly string[], orders: readonly Order[]): boolean =>
  alikeFor(
    orders,
    wordsSaid(texts).filter(({ text, isMine }) => isMine && !EMPTY.has(text)),
  ).size > 0;

/** "The grinder for the beans" is no beans: what a thing is for counts only where nothing was named before. */
function bestOf(orders: readonly Order[], matches: readonly (readonly Word[])[]): Order[] {
  const first = Math.min(...matches.flat().flatMap(({ isFor, at }) => (isFor ? [] : [at])));
  const named = matches.map(
    (words) => new Set(words.flatMap(({ isFor, at, text }) => (isFor && at > first ? [] : [text]))),
  );
  const different = [...new Map(named.map((own) => [[...own].join(' '), own])).values()];
  return orders.filter((_, index) => {
    const own = named[index];
    return own !== undefined && own.size > 0 && !different.some((other) => isLess(own, other));
  });
}

/**
 * Orders that may hold what was spoken of, though none of them names it: where it is plainly a thing, those with something
 * like it, or that we do not know by its name.
 */
export function ordersWithUnknown(
  texts: readonly string[],
  things: readonly string[],
  orders: readonly Order[],
): Order[] {
  const said = wordsSaid(texts);
  const places = new Set(said.flatMap(({ text, isPlace }) => (isPlace ? [text] : [])));
  const told = things.flatMap(tokens).filter((word) => kindsOf(word).kinds.length > 0 && !places.has(word));
  const meant = said.filter(
    ({ text, isMeant, isFor, isSmall }) => isMeant && !isFor && !isSmall && isThing(text),
  );
  const named = [...told, ...meant.map(({ text }) => text)];
  const mayBe = ({ title }: OrderItem): boolean => {
    const known = telling(title).filter((word) => kindsOf(word).kinds.length > 0);
    return (
      known.length === 0 || known.some((word) => named.some((one) => compareKinds(one, word) !== 'other'))
    );
  };
  return named.length > 0 ? orders.filter(({ items }) => items.some(mayBe)) : [...orders];
}

/** Of these, those of which the colour or size was told: "Bleu", "M / Noir". */
export function ordersWithVariant(texts: readonly string[], orders: readonly Order[]): Order[] {
  const said = new Set(texts.flatMap(tokens));
  const score = ({ items }: Order): number =>
    Math.max(
      0,
      ...items.map(({ variant }) => tokens(variant ?? '').filter((word) => isSaid(word, said)).length),
    );
  const best = Math.max(0, ...orders.map(score));
  return best === 0 ? [] : orders.filter((order) => score(order) === best);
}

/** One letter or figure is a size only as it stands. */
const isSaid = (word: string, said: ReadonlySet<string>): boolean =>
  said.has(word) || (word.length >= LEAST && [...said].some((each) => isSameWord(each, word)));
