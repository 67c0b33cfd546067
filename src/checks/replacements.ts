import { breakPlaceholders } from '../lib/escape';
import type { Fact } from '../model/fact';
import type { ReplyLanguage } from '../model/language';

/** How a reply says that something is known already; `{value}` is what is known. */
const SENTENCES: Record<ReplyLanguage, Partial<Record<string, string>>> = {
  en: {
    orderNumber: 'I can see your order no. {value}.',
    trackingNumber: 'I have your tracking number, {value}.',
    email: 'I have your e-mail address, {value}.',
    phone: 'I have your phone number, {value}.',
    personName: 'Thank you, {value}.',
    address: 'I have your address: {value}.',
    postcode: 'I have your postcode, {value}.',
    product: 'You wrote to us about this: {value}.',
    quantity: 'I have noted the quantity: {value}.',
    amount: 'I have noted the amount of {value}.',
    date: 'I have noted the date: {value}.',
    time: 'I have noted the time: {value}.',
    bookingReference: 'I have your booking reference, {value}.',
    accountNumber: 'I have your customer number, {value}.',
    policyOrClaimNumber: 'I have your file number, {value}.',
    serialNumber: 'I have the serial number, {value}.',
    photo: 'Thank you for the photo that you sent.',
    document: 'Thank you for the document that you sent.',
  },
  fr: {
    orderNumber: 'Je vois votre commande n° {value}.',
    trackingNumber: "J'ai bien votre numéro de suivi {value}.",
    email: "J'ai bien votre adresse e-mail {value}.",
    phone: "J'ai bien votre numéro de téléphone {value}.",
    personName: 'Merci, {value}.',
    address: "J'ai bien votre adresse : {value}.",
    postcode: "J'ai bien votre code postal {value}.",
    product: 'Vous nous écrivez au sujet de ceci : {value}.',
    quantity: "J'ai bien noté la quantité : {value}.",
    amount: "J'ai bien noté le montant de {value}.",
    date: "J'ai bien noté la date : {value}.",
    time: "J'ai bien noté l'heure : {value}.",
    bookingReference: "J'ai bien votre référence de réservation {value}.",
    accountNumber: "J'ai bien votre numéro de client {value}.",
    policyOrClaimNumber: "J'ai bien votre numéro de dossier {value}.",
    serialNumber: "J'ai bien le numéro de série {value}.",
    photo: 'Merci pour la photo que vous avez envoyée.',
    document: 'Merci pour le document que vous avez envoyé.',
  },
};

/** Codes are said as they are kept, everything else in the customer's own words. */
const CODES: ReadonlySet<string> = new Set([
  'orderNumber',
  'trackingNumber',
  'bookingReference',
  'accountNumber',
  'email',
]);

/** The sentence that takes the place of a needless question; null where none can be put well. */
export function confirmation(fact: Fact, language: ReplyLanguage | null): string | null {
  const sentence = language && SENTENCES[language][fact.slot];
  if (!sentence) return null;
  const value = CODES.has(fact.slot) || fact.quote === '' ? fact.value : fact.quote;
  return sentence.replace('{value}', () => breakPlaceholders(value.replace(/\s+/g, ' ').trim()));
}
