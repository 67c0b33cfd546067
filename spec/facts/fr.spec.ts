import { learn, extractFacts } from '../../src/facts';
import { fr } from '../../src/facts/languages/fr';
import type { Fact } from '../../src/model/fact';
import { NOW, talk } from './talk';

beforeAll(() => learn([fr]));

const facts = (lines: Parameters<typeof talk>, locale = 'fr-FR'): Fact[] =>
  extractFacts(talk(...lines), { now: NOW, locale });

/** Values of one slot in a single message of a customer. */
const only = (text: string, slot: string, locale?: string): string[] =>
  facts([['c', text]], locale).flatMap((fact) => (fact.slot === slot ? [fact.value] : []));

/** The answer to a question of the bot. */
const answered = (question: string, answer: string, slot: string): string[] =>
  facts([
    ['b', question],
    ['c', answer],
  ]).flatMap((fact) => (fact.slot === slot ? [fact.value] : []));

// NOW is Tuesday, 17 November 2026.
it.each([
  ['Je l’ai acheté le 2 novembre.', '2026-11-02'],
  ['reçu le quinze août', '2026-08-15'],
  ['Commande passée le 1er octobre', '2026-10-01'],
  ['livré le 05/11/2026', '2026-11-05'],
  ['Pouvez-vous livrer jeudi 26, après 15h ?', '2026-11-26'],
  ['mercredi 25 novembre me va bien', '2026-11-25'],
  ['il me le faut pour le 24', '2026-11-24'],
  ['je l’ai reçu le 12', '2026-11-12'],
  ['Possible de reporter au 27.11. ?', '2026-11-27'],
  ['commandé hier', '2026-11-16'],
  ['on se voit après-demain', '2026-11-19'],
  ['je l’ai eu il y a une semaine', '2026-11-10'],
  ['acheté il y a trois jours', '2026-11-14'],
  ['je pars dans deux semaines', '2026-12-01'],
])('the day in "%s" is %s', (text, day) => {
  expect(only(text, 'date')).toEqual([day]);
});

it.each([
  'j’attends depuis 3 semaines',
  'remboursez-moi sous quinze jours',
  'des bottes en 38',
  'appelé 5 fois',
])('no day is told by "%s"', (text) => {
  expect(only(text, 'date')).toEqual([]);
});

it.each([
  ['plutôt vers 18h30', '18:30'],
  ['passez à 9 h', '09:00'],
  ['à huit heures et demie', '08:30'],
  ['vers trois heures de l’après-midi', '15:00'],
  ['à midi et demi', '12:30'],
])('the time in "%s" is %s', (text, time) => {
  expect(only(text, 'time')).toEqual([time]);
});

it('takes lengths of time for no clock', () => {
  expect(only('j’ai attendu deux heures', 'time')).toEqual([]);
});

it.each([
  ['payé 12,50 €', '12.50 EUR', 'fr-FR'],
  ['une facture de 1 299,00 EUR', '1299.00 EUR', 'fr-FR'],
  ['39 euros 90', '39.90 EUR', 'fr-FR'],
  ['payé 64,99 $', '64.99 CAD', 'fr-CA'],
  ['payé 59.- à Genève', '59.00 CHF', 'fr-CH'],
  ['CHF 84.50', '84.50 CHF', 'fr-CH'],
])('"%s" is %s', (text, amount, locale) => {
  expect(only(text, 'amount', locale)).toEqual([amount]);
});

it.each([
  ['J’habite 8 allée des Tilleuls, 37000 Tours', '8 allée des Tilleuls, 37000 Tours', '37000', 'fr-FR'],
  ['livrez au 3 ter rue Pasteur', '3 ter rue Pasteur', undefined, 'fr-FR'],
  ['c’est 21 rue du moulin mais j’ai mis autre chose', '21 rue du moulin', undefined, 'fr-FR'],
  ['Rue de Lausanne 12, 1020 Renens', 'Rue de Lausanne 12, 1020 Renens', '1020', 'fr-CH'],
  ['892, avenue Cartier, Québec G1R 2R8', '892, avenue Cartier, Québec G1R 2R8', 'G1R 2R8', 'fr-CA'],
])('the address in "%s"', (text, address, postcode, locale) => {
  expect(only(text, 'address', locale)).toEqual([address]);
  expect(only(text, 'postcode', locale)[0]).toBe(postcode);
});

it.each([
  ['Je m’appelle Chloé Vasseur', 'Chloé Vasseur'],
  ['bonjour c’est Amandine Roche, je vous écris pour un sac', 'Amandine Roche'],
  ['Le paquet manque toujours.\n\nCordialement,\nJérôme Aebischer', 'Jérôme Aebischer'],
  ['Merci de me répondre.\nBien à vous,\nMme Chappuis', 'Chappuis'],
  ['Mes infos : Isabelle Marchand, 9 quai de la Fosse', 'Isabelle Marchand'],
])('the name in "%s" is %s', (text, name) => {
  expect(only(text, 'personName')).toEqual([name]);
});

it('takes nobody else for the customer', () => {
  expect(only('Ma femme Anna a commandé un canapé', 'personName')).toEqual([]);
  expect(only('je suis très déçue', 'personName')).toEqual([]);
});

it.each([
  ['Quel est votre numéro de client ?', 'c’est le 880-442-17', 'accountNumber', '880-442-17'],
  ['Votre numéro de sociétaire ?', '4512873', 'accountNumber', '4512873'],
  ['Et votre NIP ?', '5519', 'securityAnswer', '5519'],
  ['Votre date de naissance ?', '09/12/1975', 'dateOfBirth', '1975-12-09'],
  ['Au nom de qui ?', 'Samuel Tshimanga', 'personName', 'Samuel Tshimanga'],
  ['Quel véhicule est concerné ?', 'une Peugeot 308', 'other:vehicule', 'Peugeot 308'],
  ['Mode de livraison ?', 'point relais', 'deliveryMode', 'point relais'],
])('"%s" is answered by "%s"', (question, answer, slot, value) => {
  expect(answered(question, answer, slot)).toEqual([value]);
});

it.each(['je ne l’ai pas sous la main', 'aucune idée', 'attendez je cherche'])(
  '"%s" answers nothing',
  (answer) => {
    expect(answered('Quel est votre numéro de contrat ?', answer, 'policyOrClaimNumber')).toEqual([]);
  },
);

it('follows a correction and keeps what it replaces', () => {
  const [former, right] = facts([
    ['b', 'Quel est votre numéro de commande ?'],
    ['c', 'c’est la 1024'],
    ['c', 'pardon, 1042'],
  ]).filter(({ slot }) => slot === 'orderNumber');
  expect([former?.value, former?.isSuperseded]).toEqual(['1024', true]);
  expect([right?.value, right?.isSuperseded]).toEqual(['1042', false]);
});

it('knows the order that a wish speaks of', () => {
  expect(only('Je voudrais annuler la 91-44820', 'orderNumber')).toEqual(['91-44820']);
  expect(only('la livraison de la 553091 c’est pour quand ?', 'orderNumber')).toEqual(['553091']);
});

it.each([
  ['jveu lannuler stp', 'cancel'],
  ['je voudrais être remboursée', 'refund'],
  ['une pièce de rechange svp', 'replacement'],
  ['je voudrais changer de taille', 'replacement'],
  ['je veux rendre le ventilateur', 'return'],
  ['Elle est où ma commande ?', 'whereIsOrder'],
  ['la mienne, elle est où ?', 'whereIsOrder'],
  ['il me faudrait la facture', 'invoice'],
  ['je veux payer ma facture en plusieurs fois', 'payment'],
  ['je me suis trompé d’adresse', 'changeAddress'],
  ['peut-on reporter la livraison ?', 'changeDelivery'],
  ['je voudrais savoir si vous livrez en Corse', 'information'],
])('"%s" wants %s', (text, wish) => {
  expect(only(text, 'wish')).toEqual([wish]);
});

it.each([
  'j’ai résilié en mars',
  'Je ne veux pas de remboursement',
  'vous m’avez facturé deux fois',
  'j’ai bien reçu votre mail',
])('"%s" wants nothing', (text) => {
  expect(only(text, 'wish')).toEqual([]);
});

it.each([
  ['le carton est éventré', 'damaged'],
  ['le plateau est fendu', 'damaged'],
  ['j’ai reçu une autre taille', 'wrongItem'],
  ['il manque la notice', 'missingItem'],
  ['elle n’est jamais venue', 'notReceived'],
  ['Ma livraison a du retard', 'late'],
  ['il marche pu', 'defective'],
  ['plus d’internet depuis hier', 'defective'],
  ['l’enceinte s’éteint toute seule', 'defective'],
  ['prélevé deux fois', 'doubleCharge'],
  ['ma carte est refusée', 'paymentFailed'],
  ['je n’arrive plus à me connecter', 'access'],
])('"%s" tells: %s', (text, problem) => {
  expect(only(text, 'problem')).toEqual([problem]);
});

it('knows what was tried', () => {
  const [first, second] = only('J’ai redémarré la box trois fois, et changé le câble aussi', 'stepTried');
  expect(first).toContain('redémarré la box');
  expect(`${first}${second}`).toContain('changé le câble');
});

it('knows things by what they are and by the name behind', () => {
  expect(only('C’est pour un canapé Fjord', 'product')).toEqual(['canapé Fjord']);
  expect(only('Le livreur a laissé le colis dehors', 'product')).toEqual([]);
  expect(only('j’ai commandé une veste', 'quantity')).toEqual([]);
  expect(only('Nous avons commandé 25 chaises', 'quantity')).toEqual(['25']);
});

it('where somebody lives is no shop where a parcel waits, and the number behind the town is its postcode', () => {
  const said = 'J’habite à Lyon, 69003, je peux aller le chercher moi-même s’il faut.';
  expect(only(said, 'postcode')).toEqual(['69003']);
  expect(only(said, 'pickupPoint')).toEqual([]);
  expect(only('Je passe le chercher au Relais Mercier.', 'pickupPoint')).toEqual(['Relais Mercier']);
});

it('who offers to fetch it if need be wants to know where it is', () => {
  expect(only('Je peux aller le chercher moi-même s’il faut. Où il est ?', 'wish')).toEqual(['whereIsOrder']);
  expect(only('Je voudrais venir le chercher au dépôt', 'wish')).toEqual(['changeDelivery']);
});
