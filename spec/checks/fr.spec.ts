import { findAsks, guardDraft } from '../../src/checks';
import { learnQuestions } from '../../src/checks/needless';
import { en as questionsEn } from '../../src/checks/questions/words/en';
import { fr as questionsFr } from '../../src/checks/questions/words/fr';
import { confrontFacts, extractFacts, learn } from '../../src/facts';
import { fr } from '../../src/facts/languages/fr';
import type { Slot } from '../../src/model/fact';
import type { Transcript } from '../../src/model/transcript';
import { NOW, order, talk } from '../facts/talk';

beforeAll(() => {
  learn([fr]);
  learnQuestions([questionsEn, questionsFr]);
});

const slots = (text: string): (Slot | null)[] => findAsks(text).map(({ slot }) => slot);

it.each<[string, Slot[]]>([
  ['Quel est votre numéro de commande ?', ['orderNumber']],
  ['Pouvez-vous me rappeler la référence de la commande ?', ['orderNumber']],
  ['Il me faudrait le numéro de série de l’appareil.', ['serialNumber']],
  ['Votre code postal, s’il vous plaît.', ['postcode']],
  ['À quel numéro peut-on vous joindre ?', ['phone']],
  ['Comment vous appelez-vous ?', ['personName']],
  ['Quelle est votre date de naissance ?', ['dateOfBirth']],
  ['Merci de préciser votre numéro de contrat.', ['policyOrClaimNumber']],
  ['Quel est votre code de réservation ?', ['bookingReference']],
  ['À quelle heure était-ce ?', ['time']],
  ['Dans quel coloris la voulez-vous ?', ['variant']],
  ['Combien serez-vous ?', ['quantity']],
  ['Pourriez-vous nous envoyer une photo ?', ['photo']],
  ['Merci de joindre votre RIB.', ['iban']],
  ['Où habitez-vous ?', ['address']],
])('"%s" asks', (text, expected) => {
  expect(slots(text)).toEqual(expected);
});

it.each([
  'Souhaitez-vous que nous annulions la commande ?',
  'Souhaiteriez-vous un bon d’achat ?',
  'Puis-je vous aider pour autre chose ?',
  'Votre numéro de commande figure sur la facture.',
  'Comment allez-vous ?',
  'Cela vous convient-il ?',
  'N’hésitez pas à nous écrire.',
  'Je vous confirme la commande 1042.',
])('"%s" asks for nothing', (text) => {
  expect(slots(text)).toEqual([]);
});

const told = talk(
  ['b', 'Quel est votre numéro de commande ?'],
  ['c', 'c’est la 1042'],
  ['b', 'Y a-t-il un ascenseur ?'],
  ['c', 'non, 2e étage'],
  ['b', 'Avez-vous redémarré la box ?'],
  ['c', 'oui, trois fois'],
  [
    'c',
    'Je suis Chloé Vasseur, chloe@example.fr, 06 12 34 56 78. Le vase est cassé, je veux être remboursée.',
  ],
);

const guard = (text: string, transcript: Transcript = told): ReturnType<typeof guardDraft> => {
  const facts = confrontFacts(extractFacts(transcript, { now: NOW, locale: 'fr-FR' }), [order()]);
  return guardDraft({ text, target: 'public', facts, transcript, orders: [order()] });
};

it.each([
  ['Pouvez-vous me donner votre numéro de commande ?', 'orderNumber', 'Je vois votre commande n° 1042.'],
  ['Sans votre numéro de commande, je ne peux rien faire.', 'orderNumber', 'Je vois votre commande n° 1042.'],
  [
    'Bonjour, sur quelle adresse mail avez-vous commandé ?',
    'email',
    "J'ai bien votre adresse e-mail chloe@example.fr.",
  ],
  ['À quel numéro puis-je vous joindre ?', 'phone', "J'ai bien votre numéro de téléphone 06 12 34 56 78."],
  ['Pouvez-vous me dire comment vous vous appelez ?', 'personName', 'Merci, Chloé Vasseur.'],
])('"%s" is needless', (text, slot, replacement) => {
  expect(guard(text)).toMatchObject({ slot, replacement });
});

it.each([
  'Nos livreurs auront-ils un ascenseur ou faudra-t-il monter à pied ?',
  'Avez-vous essayé de relancer la box ?',
  'Que s’est-il passé avec votre vase ?',
  'Que pouvons-nous faire pour vous ?',
])('what was answered is asked again: "%s"', (text) => {
  expect(guard(text)).not.toBeNull();
});

it.each([
  ['an unknown', 'Quel est votre code postal ?'],
  ['another of the kind', 'Avez-vous un autre numéro de téléphone ?'],
  ['somebody else', 'Quel est le nom de votre voisin ?'],
  ['a person to come', 'Donnez-moi le nom de la personne qui recevra le colis.'],
  ['reading back', 'C’est bien la commande 1042 ?'],
  ['a choice', 'Est-ce la 1042 ou plutôt la 1024 ?'],
  ['a check of identity', 'Par mesure de sécurité, merci de confirmer votre adresse e-mail.'],
  ['an offer', 'Souhaitez-vous que je vous appelle ?'],
  ['a statement', 'Votre numéro de commande est indiqué dans le mail.'],
  ['what is not needed', 'Inutile de renvoyer votre numéro de commande.'],
  ['a quote', '> Quel est votre numéro de commande ?'],
  ['a signature', 'C’est envoyé.\n\nMeilleures salutations\nRomain\nQuel est votre numéro de commande ?'],
  ['a figure of speech', 'Qui n’aimerait pas être remboursé ?'],
  ['further help', 'Puis-je faire autre chose pour vous ?'],
])('is quiet for %s', (_what, text) => {
  expect(guard(text)).toBeNull();
});
