import { loadQuestions } from '../../src/app/loadMoreReading';
import { loadLanguages } from '../../src/app/loadReading';
import { questionsIn } from '../../src/checks/questions/inDraft';
import { mattersIn } from '../../src/checks/questions/matters';
import { fold } from '../../src/facts';

beforeAll(async () => {
  await loadLanguages(['en', 'fr']);
  await loadQuestions(['fr']);
});

const slotsOf = (text: string): string[] => questionsIn(text).flatMap(({ slots }) => slots);

it.each([
  ['Dis-moi ton numéro d’achat stp', 'orderNumber'],
  ['La lettre de voiture porte un numéro de suivi, lequel ?', 'trackingNumber'],
  ['Vous habitez dans quelle rue ?', 'address'],
  ['Sans votre RIB, la compta ne peut rien virer.', 'iban'],
  ['Date de naissance :', 'dateOfBirth'],
  ['En quelle langue faut-il vous répondre ?', 'language'],
  ['Quels tests avez-vous déjà effectués ?', 'stepTried'],
  ['Le bleu ou le rouge ?', 'variant'],
  ['Domicile ou point relais ?', 'deliveryMode'],
])('"%s" asks for %s', (text, slot) => {
  expect(slotsOf(text)).toContain(slot);
});

it.each([
  ['Quelle est votre date de naissance ?', 'date'],
  ['À combien de degrés lavez-vous ?', 'quantity'],
  ['Combien vous a-t-on facturé ?', 'document'],
  ['Vous pouvez donner votre accord au garage.', 'document'],
])('"%s" does not ask for %s', (text, slot) => {
  expect(slotsOf(text)).not.toContain(slot);
});

it.each([
  ['Le détartrage remonte à quand ?', 'descaled'],
  ['Y a-t-il un digicode ?', 'doorCode'],
  ['Le gardien l’a-t-il réceptionné ?', 'neighbourAsked'],
  ['Êtes-vous locataire ou propriétaire ?', 'ownerOrTenant'],
  ['Quelle immatriculation ?', 'numberPlate'],
  ['Hublot ou couloir ?', 'seat'],
  ['Avez-vous regardé dans les indésirables ?', 'spamFolder'],
])('"%s" is about %s', (text, matter) => {
  expect(mattersIn(fold(text))).toContain(matter);
});

// A separator that could also be part of a word once held the guard up for eleven seconds.
it.each(['-'.repeat(400), 'envoyer-'.repeat(60), "d'".repeat(300), '('.repeat(300)])(
  'is not held up by what stands in a draft: %.12s …',
  (line) => {
    expect(slotsOf(`Pouvez-vous nous donner votre adresse ${line} ?`)).toContain('address');
  },
);
