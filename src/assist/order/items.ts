import type { Order } from '../../model/order';
import { isSameKind, kindsOf } from './kinds';
import { isSameWord, tokens } from './words';

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

const telling = (text: string): string[] =>
  tokens(text).filter((word) => (word.length >= LEAST || /\d/.test(word)) && !EMPTY.has(word));

type Alike = (said: string, written: string) => boolean;

/** Words of an item's title that were said; none where all of them are vague. */
function saidOf(title: string, said: readonly string[], isAlike: Alike): string[] {
  const words = telling(title).filter((word) => said.some((each) => isAlike(each, word)));
  const isVague = words.every((word) => VAGUE.has(word) || /^\d+$/.test(word));
  return isVague && telling(title).length > words.length ? [] : words;
}

/** Every word of `less` is in `more`, and `more` has others. */
const isLess = (less: ReadonlySet<string>, more: ReadonlySet<string>): boolean =>
  less.size < more.size && [...less].every((word) => more.has(word));

/**
 * Orders with something that was spoken of; those that merely share a word with a better fitting one are left out. Only
 * where nothing has the same name, another word for it counts.
 */
export function ordersWithItem(texts: readonly string[], orders: readonly Order[]): Order[] {
  const said = [...new Set(texts.flatMap(tokens))].filter((word) => !EMPTY.has(word));
  const named = withWords(orders, said, isSameWord);
  return named.length > 0 ? named : withWords(orders, said, isSameKind);
}

function withWords(orders: readonly Order[], said: readonly string[], isAlike: Alike): Order[] {
  const matches = orders.map(
    ({ items }) => new Set(items.flatMap(({ title }) => saidOf(title, said, isAlike))),
  );
  return orders.filter((_, index) => {
    const own = matches[index];
    return own !== undefined && own.size > 0 && !matches.some((other) => isLess(own, other));
  });
}

/** A thing of a kind that none of the orders has: all that is in them is plainly something else. */
export function isElsewhere(things: readonly string[], orders: readonly Order[]): boolean {
  const wanted = things.flatMap(tokens).flatMap(kindsOf);
  const titles = orders.flatMap(({ items }) => items.map(({ title }) => telling(title).flatMap(kindsOf)));
  return (
    wanted.length > 0 && titles.every((own) => own.length > 0 && !own.some((kind) => wanted.includes(kind)))
  );
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
