import { mentionsIn } from '../../facts';
import type { Slot } from '../../model/fact';

/** In all languages at once, for folded text: people mix them, and no word here means something else in another. */
const words = (sources: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z])(?:${sources.join('|')})(?![a-z])`);

/** What the house has, or a way of writing: "our e-mail", "reply to this e-mail", "receive an e-mail". */
const OURS =
  /(?<![a-z])(?:(?:our|this|notre|nos|cet|ce|unser(?:e[mnrs]?)?|diese[mnrs]?|nuestr[oa]s?|est[ea])(?: [a-z-]+)?|(?:receive|get|drop (?:us|me)|send(?:ing)? you|sent you|recevoir|envoyer|bekommen|erhalten|recibir|enviar(?:le|te)?) (?:an?|une?|eine?n?|una)) $/;
const CONTACTS: ReadonlySet<Slot> = new Set<Slot>(['email', 'phone', 'address', 'iban']);

/** Slots that a folded sentence names only as the house's own, or as a way of writing. */
export const oursIn = (folded: string): Slot[] => {
  const places = mentionsIn(folded).filter(({ slot }) => CONTACTS.has(slot));
  const isOurs = (one: Slot): boolean =>
    places.every(({ slot, start }) => slot !== one || OURS.test(folded.slice(0, start)));
  return [...new Set(places.map(({ slot }) => slot))].filter(isOurs);
};

const CASE = words([
  'if (?:it|the|that|we|our|they)',
  'in case (?:it|the|we)',
  "(?:si|au cas ou) (?:l[ea]s? |l'|nous |elle |il )",
  "s'il",
  'wenn (?:sie nicht|der|die|das|es|wir|er)',
  'falls (?:der|die|das|es|wir|er)',
  '(?:si|en caso de que) (?:el|la|los|las|no|ya no|esta)',
]);
/** "What would you like if it is sold out?" asks for what was never told. */
export const isWishForCase = (folded: string, slot: Slot): boolean => slot === 'wish' && CASE.test(folded);

const NOTHING_ASKED = [
  // Told to the customer.
  'please note,? that',
  '(?:merci|veuillez)(?: de)? noter que',
  'bitte beachten sie,? dass',
  'tenga en cuenta que',
  '(?:never|not) ask (?:you )?for',
  'ne (?:vous )?demand[a-z]+ jamais',
  'fragen (?:sie )?(?:nie|niemals) nach',
  'nunca (?:le |te )?(?:ped|solicit)[a-z]+',
  '(?:our|notre|unsere|nuestro) (?:tele(?:ph|f)[a-z]*|phone|numero de tele[a-z]*|e-?mail|correo)[a-z ]{0,16} (?:is|est|lautet|ist|es)',
  // Another one than the one that was told.
  '(?:the|that|your) other (?:order|purchase|parcel|booking)',
  "(?:l'|cette |votre )autre (?:commande|achat|colis)",
  '(?:anderen?|zweiten?) (?:bestellung|sendung|pakets?)',
  'otr[oa] (?:pedido|compra|paquete)',
  'one more (?:photo|picture|image|number|document)',
  '(?:photo|image|document|numero)s? (?:supplementaires?|de plus)',
  '(?:another|different) (?:colou?r|size|model|day|date)',
  'autre (?:couleur|coloris|taille|modele|jour|date)',
  // What comes when something is tried.
  'what happens (?:when|if|once|after|as soon)',
  'que se passe-t-il (?:quand|lorsque|si|apres|des que)',
  'was passiert,? (?:wenn|sobald|nachdem|falls)',
  'que (?:ocurre|pasa|sucede) (?:cuando|si|al|despues)',
];
const NOTHING = words(NOTHING_ASKED);

/** True where a folded sentence only names what it does not ask for. */
export const asksNothingTold = (folded: string): boolean => NOTHING.test(folded);

const TOLD = words([
  '(?:you|have|already) (?:already |kindly )?(?:gave|given|sent|told|shared|provided)',
  'avez (?:deja |bien )?(?:donn|envoy|communiqu|indiqu|transmi)[a-z]+',
  '(?:schon|bereits|uns|mir) (?:[a-z]+ )?(?:gegeben|genannt|mitgeteilt|geschickt)',
  '(?:nos|me) (?:ha (?:dado|enviado|indicado|facilitado)|dio|envio|indico|facilito)',
]);
/** True where a folded sentence says that the customer told something. */
export const saysTold = (folded: string): boolean => TOLD.test(folded) && !folded.includes('?');
