import type { Fact } from '../model/fact';
import { fold } from './retrieval/fold';

/** How titles, and customers, name what a text can be about, in folded English and French. The names are those of wishes and problems. */
const MATTERS: readonly (readonly [string, string])[] = [
  ['whereIsOrder', 'where is my|track|suiv(?:i|re)(?![a-z])|ou est (?:ma|mon)'],
  ['refund', 're-?fund|rembours|money back|goodwill|geste commercial'],
  ['return', 'return(?!ed to sender)|retour(?! en stock)|renvoyer|sen(?:d|t|ding) (?:\\w+ ){1,4}back'],
  ['replacement', 'exchang|echang|replac|remplac'],
  ['cancel', 'cancel|annul'],
  ['changeAddress', 'address|adresse(?! e-?mail)'],
  [
    'changeDelivery',
    'missed delivery|avis de passage|pick-?up point|point (?:de )?relais|neighbou?r|voisin|(?:choose|another|choisir|autre) (?:a |un |le )?(?:day|jour)|not be home|pas chez (?:moi|vous|soi)',
  ],
  ['invoice', 'invoice|receipt|facture'],
  ['payment', 'payment|paiement|declined|mode de reglement'],
  ['discount', 'discount|promo|voucher|gift card|carte cadeau|bon d.achat'],
  ['damaged', 'damage|broken|abime|casse|endommag'],
  ['wrongItem', 'wrong item|erreur d.?article|mauvais article'],
  ['missingItem', 'missing|manquant|incomplet|il manque'],
  ['defective', 'warrant|garantie|faulty|defect|defaut|panne|not work|marche (?:pas|plus)'],
  [
    'notReceived',
    'not (?:been )?received|never (?:arrived|received)|non recu|non.reception|signed statement',
  ],
  ['lost', '(?:is|parcel|colis|delivery::|livraison::) ?lost|colis perdu|perdue?\\b'],
  ['late', 'parcel is late|carrier delay|delayed|en retard|retard transporteur'],
  ['customs', 'customs|douane|import dut'],
  ['stock', 'in stock|availab|disponib|en stock|restock'],
  ['account', 'password|mot de passe|my account|mon compte|log ?in|sign in|newsletter'],
];

const PATTERNS = MATTERS.map(([matter, source]) => ({
  matter,
  pattern: new RegExp(`(?<![a-z])(?:${source})`),
}));

/** What a text names. */
export function mattersIn(text: string): string[] {
  const folded = fold(text);
  return PATTERNS.filter(({ pattern }) => pattern.test(folded)).map(({ matter }) => matter);
}

/** What the customer wants and what went wrong, as facts tell it. */
export const mattersOf = (facts: readonly Fact[]): string[] =>
  facts
    .filter(({ slot, isSuperseded }) => (slot === 'wish' || slot === 'problem') && !isSuperseded)
    .map(({ value }) => value);

/** Matters that are told by facts rather than by words. */
const OTHERS: ReadonlySet<string> = new Set([
  'discount',
  'customs',
  'stock',
  'account',
  'lost',
  'late',
  'changeDelivery',
]);

export const isWishOrProblem = (matter: string): boolean => !OTHERS.has(matter);
