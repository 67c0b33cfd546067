import { learn, extractFacts } from '../../src/facts';
import { fr } from '../../src/facts/languages/fr';
import { NOW, talk } from './talk';

beforeAll(() => learn([fr]));

const told = (text: string): string[] =>
  extractFacts(talk(['c', text]), { now: NOW, locale: 'fr-FR' }).flatMap(({ slot, value }) =>
    slot === 'wish' || slot === 'problem' ? [`${slot}/${value}`] : [],
  );

it.each([
  ['Rendez-moi mes sous !', 'wish/refund'],
  ['Venez le reprendre, il ne passe pas l’escalier.', 'wish/return'],
  ['Expédiez-m’en un neuf svp', 'wish/replacement'],
  ['Supprimez ma réservation', 'wish/cancel'],
  ['Il y a une faute dans la localité', 'wish/changeAddress'],
  ['Déposez-le chez la concierge', 'wish/changeDelivery'],
  ['Il me faudrait une attestation de paiement', 'wish/invoice'],
  ['Le plateau est arrivé tout fendillé', 'problem/damaged'],
  ['J’ai eu deux bottes droites', 'problem/wrongItem'],
  ['Le tiroir n’était pas dans le carton', 'problem/missingItem'],
  ['Aucun coursier n’est venu', 'problem/notReceived'],
  ['La box redémarre toute seule', 'problem/defective'],
  ['Deux retraits identiques hier', 'problem/doubleCharge'],
  ['Mon espace client est verrouillé', 'problem/access'],
])('"%s" tells %s', (text, matter) => {
  expect(told(text)).toContain(matter);
});

it.each([
  'Le remboursement est bien arrivé, merci.',
  'Je m’appelle Brise Fontaine.',
  'Est-ce que quelqu’un peut me rappeler demain ?',
])('"%s" tells no trouble and no wish but to be informed', (text) => {
  expect(told(text).filter((one) => one !== 'wish/information')).toEqual([]);
});
