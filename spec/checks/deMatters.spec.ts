import { mattersIn, seemingIn } from '../../src/checks/questions/matters';
import { questionsIn } from '../../src/checks/questions/inDraft';
import { learnQuestions } from '../../src/checks/needless';
import { de as questions } from '../../src/checks/questions/words/de';
import { fold, learn } from '../../src/facts';
import { de } from '../../src/facts/languages/de';

beforeAll(() => {
  learn([de]);
  learnQuestions([questions]);
});

// What a question is of, in whatever words.
it.each([
  ['Hatten Sie das Modem kurz vom Netz?', 'restarted'],
  ['Ist auf dem Rechner ein anderer Browser verfügbar?', 'otherBrowserTried'],
  ['Hat die Uhr ein Bad im Spülbecken genommen?', 'wet'],
  ['Brummt der Kühlschrank?', 'noise'],
  ['Wer hat das Päckchen quittiert?', 'whoSigned'],
  ['Gibt es im Haus einen Lift?', 'elevator'],
  ['Wurde Ihnen ein Abholschein hinterlassen?', 'noteLeft'],
  ['Ist das Hygienesiegel noch intakt?', 'tagsOn'],
  ['Wie viele Gedecke dürfen wir reservieren?', 'guests'],
  ['Reagiert jemand in der Runde allergisch?', 'allergy'],
  ['Bis wann sind Sie an den Vertrag gebunden?', 'contractEnd'],
  ['Steht der Motor auf Hybrid?', 'engineType'],
])('"%s" is of %s', (text, matter) => {
  expect([...mattersIn(fold(text))]).toContain(matter);
});

// Seems to ask for it, and does not.
it.each<[string, string]>([
  ['Welche Spedition hat angeliefert?', 'company'],
  ['Auf welchem Parkplatz wurde Ihr Wagen angefahren?', 'address'],
  ['Wie viele Kilometer hat der Wagen?', 'quantity'],
  ['Welchen Kraftstoff braucht der Wagen?', 'variant'],
])('"%s" asks for no %s', (text, slot) => {
  expect([...seemingIn(fold(text))]).toContain(slot);
  expect(questionsIn(text).flatMap(({ slots }) => slots)).not.toContain(slot);
});

// What slots are called, and how one asks for them without a verb.
it.each<[string, string]>([
  ['Nennst du mir die Referenz deiner Bestellung?', 'orderNumber'],
  ['Die Frachtbriefnummer, bitte.', 'trackingNumber'],
  ['Magst du mir die Treuekartennummer durchgeben?', 'accountNumber'],
  ['Wie lautet die Fahrgestellnummer?', 'serialNumber'],
  ['Hätten Sie eine Rückrufnummer für mich?', 'phone'],
  ['Wie nennt sich Ihre Kanzlei?', 'company'],
  ['Wie lautet das Losungswort?', 'securityAnswer'],
  ['Grün oder eher blau?', 'variant'],
  ['Vormittags oder lieber abends?', 'time'],
  ['Zeigen Sie uns bitte bildlich, wo der Kratzer ist.', 'photo'],
  ['Was haben Sie bisher unternommen?', 'stepTried'],
  ['In welcher Sprache dürfen wir antworten?', 'language'],
  ['Liefertermin und Kundennummer:', 'accountNumber'],
])('"%s" asks for %s', (text, slot) => {
  expect(questionsIn(text).flatMap(({ slots }) => slots)).toContain(slot);
});
