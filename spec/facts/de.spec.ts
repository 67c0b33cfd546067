import { extractFacts, learn } from '../../src/facts';
import { de } from '../../src/facts/languages/de';
import { spelled, spellings } from '../../src/facts/languages/de/spelling';
import type { Fact } from '../../src/model/fact';
import { NOW, talk } from './talk';

beforeAll(() => learn([de]));

const facts = (lines: Parameters<typeof talk>, locale = 'de-DE'): Fact[] =>
  extractFacts(talk(...lines), { now: NOW, locale });

/** Values of one slot in a single message of a customer. */
const only = (text: string, slot: string, locale?: string): string[] =>
  facts([['c', text]], locale).flatMap((fact) => (fact.slot === slot ? [fact.value] : []));

/** The answer to a question of the bot. */
const answered = (question: string, answer: string, slot: string, locale?: string): string[] =>
  facts(
    [
      ['b', question],
      ['c', answer],
    ],
    locale,
  ).flatMap((fact) => (fact.slot === slot ? [fact.value] : []));

// NOW is Tuesday, 17 November 2026.
it.each([
  ['Am 3. März 2026 bestellt.', '2026-03-03'],
  ['bestellt am 4.11., bis heut nix da', '2026-11-04'],
  ['Rechnung vom 05.10.26', '2026-10-05'],
  ['gekauft am dritten Oktober', '2026-10-03'],
  ['gestern kam ein Zettel', '2026-11-16'],
  ['vorgestern abgeschickt', '2026-11-15'],
  ['Kommt es morgen?', '2026-11-18'],
  ['uebermorgen fahren wir weg', '2026-11-19'],
  ['vor zwei Wochen gekauft', '2026-11-03'],
  ['vor einer Woche bestellt', '2026-11-10'],
  ['in drei Tagen ziehe ich um', '2026-11-20'],
  ['Ich habe es am Freitag bestellt', '2026-11-13'],
  ['es hätte am Donnerstag kommen sollen', '2026-11-12'],
  ['Bitte bis Freitag liefern', '2026-11-20'],
  ['letzten Montag', '2026-11-16'],
  ['am Samstagvormittag wäre gut', '2026-11-21'],
  ['bis zum 24. und keinen Tag später', '2026-11-24'],
])('the day in "%s" is %s', (text, day) => {
  expect(only(text, 'date')).toContain(day);
});

it.each(['Guten Morgen!', 'morgens bin ich da', 'ich warte seit 3 Wochen', 'zum 2. Mal kaputt', 'iPhone 15'])(
  'no day is told by "%s"',
  (text) => {
    expect(only(text, 'date')).toEqual([]);
  },
);

it('reads a day of birth by the word behind or before it', () => {
  expect(only('Ich bin am 3. Mai 1980 geboren', 'dateOfBirth')).toEqual(['1980-05-03']);
  expect(only('geb. 12.8.1966', 'dateOfBirth')).toEqual(['1966-08-12']);
});

it.each([
  ['ab 17 Uhr', '17:00'],
  ['um 16.30 Uhr', '16:30'],
  ['so gegen halb drei', '14:30'],
  ['um halb zehn', '09:30'],
  ['Viertel nach zwei', '14:15'],
  ['dreiviertel vier', '15:45'],
  ['abends um acht', '20:00'],
  ['erst ab 15h', '15:00'],
])('the time in "%s" is %s', (text, time) => {
  expect(only(text, 'time')).toEqual([time]);
});

it('takes both hours of a range, and no measure for an hour', () => {
  expect(only('zwischen 10 und 12 Uhr', 'time').toSorted()).toEqual(['10:00', '12:00']);
  expect(only('etwa 5 kg, um 20 % billiger', 'time')).toEqual([]);
});

it.each([
  ['12,50 €', '12.50 EUR'],
  ['1.299,00 EUR', '1299.00 EUR'],
  ['EUR 450,--', '450.00 EUR'],
  ['Fr. 89.90', '89.90 CHF'],
  ['17 Franken 80', '17.80 CHF'],
  ['dreihundertfünfzig Euro', '350.00 EUR'],
])('the amount in "%s" is %s', (text, amount) => {
  expect(only(`Bezahlt: ${text}`, 'amount')).toEqual([amount]);
});

it.each([
  ['de-DE', '0151 12 34 56 78', '+4915112345678'],
  ['de-DE', '089/12345678', '+498912345678'],
  ['de-DE', '+49 (0)30 / 1234 5678', '+493012345678'],
  ['de-AT', '0664 1234567', '+436641234567'],
  ['de-CH', '079 123 45 67', '+41791234567'],
])('%s: the phone %s is %s', (locale, text, phone) => {
  expect(only(`Sie erreichen mich unter ${text}`, 'phone', locale)).toEqual([phone]);
});

it.each([
  ['de-DE', 'Am Bach 3, 50667 Köln', 'Am Bach 3', '50667'],
  ['de-DE', 'Lindenstr. 12a, 10969 Berlin', 'Lindenstr. 12a', '10969'],
  ['de-DE', 'Zum Alten Hafen 7, 27472 Cuxhaven', 'Zum Alten Hafen 7', '27472'],
  ['de-AT', 'Grazer Straße 6/12, 8041 Graz', 'Grazer Straße 6/12', '8041'],
  ['de-CH', 'Bahnhofstrasse 21, 8001 Zürich', 'Bahnhofstrasse 21', '8001'],
])('%s: reads the address %s', (locale, text, address, postcode) => {
  expect(only(text, 'address', locale)).toEqual([address]);
  expect(only(text, 'postcode', locale)).toEqual([postcode]);
});

it.each([
  ['Bestellnr. DE-4711', 'orderNumber', 'DE-4711'],
  ['meine Bestellung 20451 fehlt', 'orderNumber', '20451'],
  ['Auftrags-Nr.: 77 120', 'orderNumber', '77120'],
  ['bestellt, Nummer 30077', 'orderNumber', '30077'],
  ['Kd.-Nr. K-4711', 'accountNumber', 'K-4711'],
  ['Vertragsnummer lautet VT-88-12', 'policyOrClaimNumber', 'VT-88-12'],
  ['Aktenzeichen AB12/2026', 'policyOrClaimNumber', 'AB12/2026'],
  ['Buchungscode XK7P2Q', 'bookingReference', 'XK7P2Q'],
  ['Seriennr AB-12-99', 'serialNumber', 'AB-12-99'],
  ['die nummer ist 0034 0434 1234 5678 9012', 'trackingNumber', '00340434123456789012'],
])('"%s" tells %s', (text, slot, value) => {
  expect(only(text, slot)).toEqual([value]);
});

it.each([
  ['Wie lautet Ihre Bestellnummer?', 'äh 12345 glaub ich', 'orderNumber', '12345'],
  ['Ihre PIN?', '4711', 'securityAnswer', '4711'],
  ['Und Ihre PLZ?', '8004', 'postcode', '8004'],
  ['Wie viele brauchen Sie?', 'vier', 'quantity', '4'],
  ['Wie viele fehlen?', 'eine', 'quantity', '1'],
  ['Um welches Produkt geht es?', 'die Stehlampe', 'product', 'Stehlampe'],
  ['In welcher Filiale möchten Sie abholen?', 'Ehrenfeld', 'pickupPoint', 'Ehrenfeld'],
  ['Auf welchen Namen läuft der Vertrag?', 'auf Maria Huber', 'personName', 'Maria Huber'],
])('"%s" – "%s" answers', (question, answer, slot, value) => {
  expect(answered(question, answer, slot)).toEqual([value]);
});

it.each([
  ['Mein Name ist Karl-Heinz von Bergen.', 'Karl-Heinz von Bergen'],
  ['Hallo, hier spricht Maria Huber', 'Maria Huber'],
  ['Wo ist mein Paket? LG Maria', 'Maria'],
  ['Es fehlt ein Teil.\n\nMit freundlichen Grüßen\nMag. Jana Öztürk', 'Jana Öztürk'],
  ['Es fehlt ein Teil.\n\nFreundliche Grüsse\nBeat Hürlimann', 'Beat Hürlimann'],
  ['Die Uhr steht. Erstattung bitte. Mehmet Kaya', 'Mehmet Kaya'],
  ['Maria Huber, Rufnummer 0151 12345678', 'Maria Huber'],
])('"%s" tells a name', (text, name) => {
  expect(only(text, 'personName')).toEqual([name]);
});

it.each([
  'Grüß Gott, im Paket fehlt was',
  'Ihr Kollege Herr Wagner war sehr nett',
  'Ich bin enttäuscht.',
  'Danke, ist angekommen!',
  'Im Laden war niemand',
])('"%s" tells no name', (text) => {
  expect(only(text, 'personName')).toEqual([]);
});

it('reads things with their makes, sizes and numbers', () => {
  const told = facts([['c', 'Ich habe zwei Leinenhemden Lugano in Dunkelblau, Größe L bestellt']]);
  expect(told.map(({ slot, value }) => `${slot} ${value}`)).toEqual(
    expect.arrayContaining([
      'quantity 2',
      'product Leinenhemden Lugano',
      'variant Dunkelblau',
      'variant Größe L',
    ]),
  );
  expect(only('Das hat mir nichts gebracht', 'product')).toEqual([]);
});

it.each([
  ['Ich verlange mein Geld zurück!', 'refund'],
  ['ich würde die Schuhe gern zurückgeben', 'return'],
  ['Bitte tauschen Sie die Lampe um', 'replacement'],
  ['Hiermit widerrufe ich den Kaufvertrag', 'cancel'],
  ['wir sind umgezogen', 'changeAddress'],
  ['bitte beim nachbarn abgeben', 'changeDelivery'],
  ['wo bleibt mein packerl?', 'whereIsOrder'],
  ['Könnten Sie mir die Rechnung nochmal mailen?', 'invoice'],
  ['Kann ich auch in Raten zahlen?', 'payment'],
  ['Ist das Zelt wasserdicht?', 'information'],
])('"%s" wishes %s', (text, wish) => {
  expect(only(text, 'wish')).toContain(wish);
});

it('takes no wish that is turned round', () => {
  expect(only('Ich will keine Erstattung, nur Ersatz', 'wish')).toEqual(['replacement']);
});

it.each([
  ['Die Vase kam zerbrochen an', 'damaged'],
  ['da ist was anderes drin', 'wrongItem'],
  ['die Schrauben fehlen', 'missingItem'],
  ['hab immer noch nix gekriegt', 'notReceived'],
  ['Die Lieferung ist überfällig', 'late'],
  ['Der Toaster geht nicht an', 'defective'],
  ['ihr habt doppelt abgebucht!!', 'doubleCharge'],
  ['Meine Karte wird nicht akzeptiert', 'paymentFailed'],
  ['kann mich nicht einloggen', 'access'],
])('"%s" tells of %s', (text, problem) => {
  expect(only(text, 'problem')).toContain(problem);
});

it.each([
  ['Bestellung 12345', 'ich meinte 12346'],
  ['Bestellung 12345', 'Zahlendreher! 12346'],
  ['Bestellung 12345', 'sorry, die richtige ist 12346'],
])('"%s", "%s" is a correction', (first, second) => {
  const told = facts([
    ['c', first],
    ['b', 'Die finde ich nicht.'],
    ['c', second],
  ]).filter(({ slot }) => slot === 'orderNumber');
  expect(told.map(({ value, isSuperseded }) => [value, isSuperseded])).toEqual([
    ['12345', true],
    ['12346', false],
  ]);
});

it('does not read what is quoted from an earlier mail', () => {
  const mail = 'Danke!\n\nAm 12.11.2026 um 09:12 schrieb Service <s@x.de>:\nIhre Bestellung 77777';
  expect(only(mail, 'orderNumber')).toEqual([]);
});

it('knows every spelling of a word', () => {
  expect(spellings('größe')).toEqual(['große', 'groesse', 'grosse']);
  expect(new RegExp(`^${spelled('größe')}$`).test('groesse')).toBe(true);
});

it.each([
  ['Packstation 208 in Jena passt mir', 'pickupPoint', 'Packstation 208'],
  ['Liegt im DHL-Paketshop Schreibwaren Otto', 'pickupPoint', 'DHL-Paketshop Schreibwaren Otto'],
  ['Wurde bei Blumen Krause abgegeben', 'pickupPoint', 'Blumen Krause'],
  ['Bitte per Spedition', 'deliveryMode', 'per Spedition'],
  ['Rechnung an Steuerkanzlei Brandt, danke', 'company', 'Steuerkanzlei Brandt'],
  ['Wir vom TSV Neudorf e.V. brauchen Trikots', 'company', 'TSV Neudorf e.V.'],
  ['Nr. 55120-C, bitte prüfen', 'orderNumber', '55120-C'],
  ['Ich hätte gern ein Dutzend Weingläser', 'product', 'Weingläser'],
  ['Der Kleiderschrank Torben, dreitürig', 'variant', 'dreitürig'],
])('"%s" tells the %s %s', (text, slot, value) => {
  expect(only(text, slot as never)).toContain(value);
});

it.each([
  ['Wie viele Raten sollen es sein?', '24', 'other:instalments'],
  ['Danke. Kennzeichen?', 'HH-KT 482', 'other:kennzeichen'],
])('"%s", "%s" is told as %s', (question, answer, slot) => {
  const told = facts([
    ['b', question],
    ['c', answer],
  ]);
  expect(told.map((one) => one.slot)).toContain(slot);
});

it('takes a greeting for no day', () => {
  expect(only('Morgen. Ist der Roller noch da?', 'date')).toEqual([]);
});

it.each([
  ['Ich trete hiermit vom Kauf zurück', 'cancel'],
  ['Bitte nochmals zustellen', 'changeDelivery'],
  ['brauche noch einen Beleg fürs Finanzamt', 'invoice'],
  ['Gibt es was Neues zu meinem Sofa?', 'whereIsOrder'],
  ['will das Geld zurückgebucht haben', 'refund'],
  ['Bitte gegen die richtige Größe tauschen', 'replacement'],
])('"%s" wishes %s', (text, wish) => {
  expect(only(text, 'wish')).toContain(wish);
});
