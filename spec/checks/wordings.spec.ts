import { checkClaims } from '../../src/checks';
import { NOW, order } from '../facts/talk';

const processing = order({ status: 'processing', shipments: [], promisedAt: null });

/** Verdicts of what a text says was done or how things stand, on an order that is being prepared. */
const verdicts = (text: string, locale = 'en'): string[] =>
  checkClaims(text, { orders: [processing], facts: [], texts: [], transcript: null, now: NOW, locale })
    .claims.filter(({ kind }) => kind === 'status' || kind === 'doneAction')
    .map(({ verdict }) => verdict);

it.each([
  'I can confirm that your order has been delivered.',
  'I can confirm that your refund has been issued.',
  'As you may know, your order was delivered.',
  'After checking with the carrier, your parcel was delivered.',
  'You will be glad to hear that your refund has been issued.',
  'Après vérification, votre colis a été livré.',
  'Ne vous inquiétez pas, votre colis a été livré.',
  'Je peux vous confirmer que votre commande a été expédiée.',
  'Your order has been fully refunded.',
  'Your order has now been refunded.',
  'A full refund has now been processed.',
  'A refund of €89.00 was issued.',
  'We have credited your account.',
  'The money is back on your account.',
  'The carrier delivered your parcel.',
  'Your parcel has successfully been delivered.',
  'Your order already shipped.',
  'Your parcel was handed to the carrier.',
  'Your cancellation is confirmed.',
  "I've gone ahead and refunded you.",
  'We were able to cancel your order.',
  'My colleague refunded you this morning.',
  'Your refund was approved and paid out.',
  'I have just initiated your refund.',
  'Your package is now in the hands of the carrier.',
  'Je viens de vous rembourser.',
  'Nous venons de procéder à votre remboursement.',
  'Je vous ai remboursé.',
  'Nous vous avons remboursé.',
  'Nous vous avons déjà remboursé.',
  'Votre commande a été intégralement remboursée.',
  "J'ai procédé à l'annulation de votre commande.",
  'Votre annulation est bien confirmée.',
  'Votre colis a quitté notre entrepôt.',
  'Votre colis vous a été remis hier.',
  'Votre commande a bien été livrée.',
  'Votre commande a finalement bien été livrée.',
  'Vous avez été remboursé.',
  'Votre commande est indiquée comme livrée.',
])('contradicts "%s" on an order that is being prepared', (text) => {
  expect(verdicts(text, /[éèà]|vous/.test(text) ? 'fr' : 'en')).toContain('contradicted');
});

it.each([
  'Your money got refunded yesterday by the team.',
  'Everything stands refunded now.',
  'Votre dossier se trouve être, après accord, finalement annulé : il est donc bel et bien annulé.',
])('counts "%s" as said, whatever its wording', (text) => {
  expect(verdicts(text)).not.toEqual([]);
  expect(verdicts(text)).not.toContain('supported');
});

it.each([
  'If it was delivered, tell us.',
  'Once your parcel has been delivered, write to us.',
  'I cannot confirm that your order has been delivered.',
  'You write that your parcel was delivered.',
  'Please check whether it was delivered.',
  'Let me know when it has been delivered.',
  'No refund was issued.',
  'Your order will have been delivered by then.',
  'It could not be delivered.',
  'It can no longer be cancelled.',
  'After it has been delivered, you have 14 days.',
  'Has it been refunded?',
  'Refunded amounts show within days.',
  'Orders are shipped within 2 days.',
  'We were not able to cancel your order.',
  'We have not yet refunded you.',
  'Nous ne vous avons pas encore remboursé.',
  'Si votre colis a été livré, dites-le-nous.',
  'Dès que votre colis aura été livré, écrivez-nous.',
  "Aucun remboursement n'a été effectué.",
  "Votre colis n'a pas été livré.",
  'Votre commande ne peut plus être annulée.',
  "Une fois qu'il est livré, vous avez 14 jours.",
  'Les articles livrés sont garantis.',
])('takes "%s" for no claim', (text) => {
  expect(verdicts(text, /[éèà]/.test(text) ? 'fr' : 'en')).toEqual([]);
});
