import { findAsks, guardDraft } from '../../src/checks';
import { learnQuestions } from '../../src/checks/needless';
import { de as questionsDe } from '../../src/checks/questions/words/de';
import { en as questionsEn } from '../../src/checks/questions/words/en';
import { confrontFacts, extractFacts, learn } from '../../src/facts';
import { de } from '../../src/facts/languages/de';
import type { Slot } from '../../src/model/fact';
import type { Transcript } from '../../src/model/transcript';
import { NOW, order, talk } from '../facts/talk';

beforeAll(() => {
  learn([de]);
  learnQuestions([questionsEn, questionsDe]);
});

const slots = (text: string): (Slot | null)[] => findAsks(text).map(({ slot }) => slot);

it.each<[string, Slot[]]>([
  ['Wie lautet Ihre Bestellnummer?', ['orderNumber']],
  ['gib mir mal die bestellnr', ['orderNumber']],
  ['Ohne die Auftragsnummer kann ich leider nichts nachsehen.', ['orderNumber']],
  ['Haben Sie eine Sendungsnummer?', ['trackingNumber']],
  ['Dürfte ich um Ihre Kundennummer bitten?', ['accountNumber']],
  ['Ich bitte um Angabe Ihrer Schadennummer.', ['policyOrClaimNumber']],
  ['Ihre E-Mail-Adresse bitte', ['email']],
  ['An welche Adresse darf ich die Rechnung mailen?', ['email']],
  ['Unter welcher Nummer erreichen wir Sie?', ['phone']],
  ['Guten Tag, welche PLZ haben Sie', ['postcode']],
  ['Wohin sollen wir liefern?', ['address']],
  ['Darf ich fragen, mit wem ich spreche?', ['personName']],
  ['Auf welche Firma soll die Bestellung laufen?', ['company']],
  ['An welchem Tag passt es Ihnen?', ['date']],
  ['Um wieviel Uhr war das denn?', ['time']],
  ['In welcher Farbe hätten Sie es gern?', ['variant']],
  ['Bitte laden Sie ein Foto hoch.', ['photo']],
  ['Wann sind Sie geboren?', ['dateOfBirth']],
  ['Ich bräuchte Ihre Bankverbindung.', ['iban']],
])('"%s" asks', (text, expected) => {
  expect(slots(text)).toEqual(expected);
});

it.each([
  'Haben Sie noch weitere Fragen?',
  'Wie geht es Ihnen?',
  'Ihre Bestellnummer steht auf der Rechnung.',
  'Die Rechnung schicken wir Ihnen per E-Mail.',
  'Bitte haben Sie noch etwas Geduld.',
  'Wir melden uns, sobald das Paket unterwegs ist.',
])('"%s" asks for nothing', (text) => {
  expect(slots(text)).toEqual([]);
});

const told = talk(
  ['b', 'Wie lautet Ihre Bestellnummer?'],
  ['c', 'das ist die 1042'],
  ['b', 'Gibt es im Haus einen Aufzug?'],
  ['c', 'nein, und wir wohnen im vierten Stock'],
  ['b', 'Haben Sie den Router schon neu gestartet?'],
  ['c', 'ja, zweimal'],
  ['c', 'Nora Wieland, nora@example.de, 0151 12345678. Ich habe das Falsche bekommen und will Ersatz.'],
);

const guard = (text: string, transcript: Transcript = told): ReturnType<typeof guardDraft> => {
  const facts = confrontFacts(extractFacts(transcript, { now: NOW, locale: 'de-DE' }), [order()]);
  return guardDraft({ text, target: 'public', facts, transcript, orders: [order()] });
};

it.each([
  [
    'Könnten Sie mir bitte Ihre Bestellnummer nennen?',
    'orderNumber',
    'Ihre Bestellung Nr. 1042 liegt mir vor.',
  ],
  ['Mir fehlt noch Ihre Bestellnummer.', 'orderNumber', 'Ihre Bestellung Nr. 1042 liegt mir vor.'],
  [
    'Guten Tag, mit welcher E-Mail haben Sie bestellt?',
    'email',
    'Ihre E-Mail-Adresse nora@example.de liegt mir vor.',
  ],
  ['wie heißt du?', 'personName', 'Vielen Dank, Nora Wieland.'],
  ['Geben Sie uns bitte eine Rückrufnummer.', 'phone', 'Ihre Telefonnummer 0151 12345678 liegt mir vor.'],
])('"%s" is needless', (text, slot, replacement) => {
  expect(guard(text)).toMatchObject({ slot, replacement });
});

it.each([
  'Haben Sie bei sich einen Fahrstuhl?',
  'Haben Sie das Modem schon einmal aus- und wieder eingeschaltet?',
])('what was answered is asked again: "%s"', (text) => {
  expect(guard(text)).not.toBeNull();
});

it.each([
  ['something else', 'Wie lautet Ihre Postleitzahl?'],
  ['another of the kind', 'Haben Sie noch eine zweite Telefonnummer, unter der wir Sie erreichen?'],
  [
    'a check of identity',
    'Zu Ihrer Sicherheit: Bestätigen Sie mir bitte Ihren Namen und Ihre E-Mail-Adresse.',
  ],
  ['reading back', 'Ist nora@example.de noch aktuell?'],
  ['somebody else', 'Wie lautet die Telefonnummer Ihrer Nachbarin?'],
  ['an offer', 'Soll ich Ihnen einen Gutschein schicken?'],
  ['a statement', 'Die Bestellnummer finden Sie auf der Rechnung.'],
  ['what is not needed', 'Ihre Bestellnummer brauche ich nicht mehr.'],
  ['a figure of speech', 'Das falsche Teil – wer würde sich da nicht ärgern?'],
  ['a quote', 'Erledigt.\n\nAm 17.11.2026 schrieb der Service:\n> Wie lautet Ihre Bestellnummer?'],
  ['a signature', 'Erledigt.\n\nViele Grüße\nOle\nFragen? Nennen Sie uns Ihre Bestellnummer!'],
])('is quiet for %s', (_case, text) => {
  expect(guard(text)).toBeNull();
});
