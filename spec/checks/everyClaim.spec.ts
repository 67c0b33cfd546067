import { checkClaims } from '../../src/checks';
import type { ClaimSources } from '../../src/checks';
import { learnClaimsIn } from '../../src/checks/claims/full';
import { de } from '../../src/checks/claims/full/words/de';
import { en } from '../../src/checks/claims/full/words/en';
import { es } from '../../src/checks/claims/full/words/es';
import { fr } from '../../src/checks/claims/full/words/fr';
import { learn } from '../../src/facts';
import { de as german } from '../../src/facts/languages/de';
import { es as spanish } from '../../src/facts/languages/es';
import type { Order } from '../../src/model/order';
import { aFact } from '../builders/fact';
import { NOW, order } from '../facts/talk';

beforeAll(() => {
  learn([german, spanish]);
  learnClaimsIn([en, fr, de, es]);
});

const item = { id: 'i1', title: 'Oslo', variant: null, sku: null, imageUrl: null };
const price = { amount: '44.50', currency: 'EUR' };
const named = (title: string) => order({ items: [{ ...item, title, quantity: 2, price }] });
const article = (text: string) => [{ kind: 'article' as const, ref: 'a', label: 'Delays', text }];

const sources = (locale: string, changes: Partial<ClaimSources> = {}): ClaimSources => ({
  orders: [order()],
  facts: [],
  texts: [],
  transcript: null,
  now: NOW,
  locale,
  ...changes,
});

/** The words that are marked: contradicted or without support. */
const marked = (text: string, locale: string, changes: Partial<ClaimSources> = {}): string[] =>
  checkClaims(text, sources(locale, changes))
    .claims.filter(({ verdict }) => verdict !== 'supported')
    .map(({ start, end }) => text.slice(start, end));

it.each<[string, string, string, string]>([
  [
    'en',
    'Oslo floor lamp',
    'The order contains two Oslo floor lamps.',
    'The order contains the Halo pendant.',
  ],
  [
    'fr',
    'Lampadaire Oslo',
    'La commande comprend 2 lampadaires Oslo.',
    'La commande comprend la suspension Halo.',
  ],
  [
    'de',
    'Stehlampe Oslo',
    'Die Bestellung enthält zwei Stehlampen Oslo.',
    'Die Bestellung enthält die Vase Terra.',
  ],
  ['es', 'Lámpara Oslo', 'El pedido contiene dos lámparas Oslo.', 'El pedido contiene el taburete Kiko.'],
])('holds things and their number against the order, %s', (locale, title, right, wrong) => {
  const orders = [named(title)];
  expect(marked(right, locale, { orders })).toEqual([]);
  expect(marked(wrong, locale, { orders })).toHaveLength(1);
  expect(marked(right.replace(/two|2|zwei|dos/, '3'), locale, { orders })).toEqual(['3']);
});

it.each([
  ['en', 'Dear Ms Dupont,\n\nThe parcel is addressed to Marie Durand.', ['Marie Durand']],
  ['fr', 'Bonjour Monsieur Durand,\n\nLe colis est au nom de Marie Dupont.', ['Durand']],
  ['de', 'Sehr geehrte Frau Dupont,\n\nAuf dem Paket steht der Name Marie Dupond.', ['Marie Dupond']],
  ['es', 'Estimada Marie:\n\nEl paquete va a nombre de Marie Dupont.', []],
])('knows who is written to, %s', (locale, text, wrong) => {
  const [own] = [order()];
  const orders: Order[] = [{ ...own, shippingAddress: { ...emptyAddress, name: 'Marie Dupont' } }];
  expect(marked(text, locale, { orders })).toEqual(wrong);
  expect(marked('Dear Durand,', 'en', { orders, people: ['Paul Durand'] })).toEqual([]);
});

const emptyAddress = { name: null, lines: [], postcode: null, city: null, country: null };

it.each([
  ['en', 'Refunds take 5 to 7 working days.', 'Please allow five to seven business days.', '6 working days'],
  ['fr', 'Comptez 5 à 7 jours ouvrés.', 'Cela prend cinq à sept jours ouvrables.', '6 jours'],
  ['de', 'Das dauert 5 bis 7 Werktage.', 'Es dauert 5–7 Arbeitstage.', 'sechs Werktage'],
  ['es', 'Tarda de 5 a 7 días laborables.', 'Necesitan de cinco a siete días hábiles.', 'seis días'],
])('reads how long something takes in any words, %s', (locale, text, right, wrong) => {
  expect(marked(right, locale, { texts: article(text) })).toEqual([]);
  expect(marked(`${wrong}.`, locale, { texts: article(text) })).toEqual([wrong]);
});

it.each([
  ['en', 'Your parcel left us last Thursday.', 'Your parcel left us last Friday.'],
  ['fr', 'Le colis a quitté notre entrepôt le jeudi 12 novembre.', 'Nous avons expédié le colis avant-hier.'],
  [
    'de',
    'Das Paket wurde am Donnerstag, dem 12. November verschickt.',
    'Das Paket wurde gestern verschickt.',
  ],
  [
    'es',
    'El paquete salió de nuestro almacén el jueves pasado.',
    'El paquete salió de nuestro almacén ayer.',
  ],
])('counts days from now, %s', (locale, right, wrong) => {
  expect(marked(right, locale)).toEqual([]);
  expect(marked(wrong, locale)).toHaveLength(1);
});

it.each([
  ['en', 'Your parcel is in transit.', 'Your parcel was already delivered.', 'It has not been shipped yet.'],
  ['fr', 'Le colis est en transit.', 'Le colis a déjà été livré.', "Le colis n'est pas encore parti."],
  ['de', 'Das Paket ist unterwegs.', 'Das Paket wurde zugestellt.', 'Das Paket wurde noch nicht verschickt.'],
  ['es', 'El paquete va de camino.', 'El paquete ya se ha entregado.', 'El pedido todavía no se ha enviado.'],
])('holds states, and their denial, against the record, %s', (locale, right, wrong, denied) => {
  expect(marked(right, locale)).toEqual([]);
  expect(marked(wrong, locale)).toHaveLength(1);
  expect(marked(denied, locale)).toHaveLength(1);
});

it.each([
  [
    'en',
    'If the parcel was lost, we look into it.',
    'Was it delivered?',
    "Once it's delivered, check the box.",
  ],
  [
    'fr',
    'Si le colis a été livré, dites-le-moi.',
    'Le colis a-t-il été livré ?',
    'Une fois livré, vérifiez-le.',
  ],
  [
    'de',
    'Falls das Paket zugestellt wurde, sagen Sie es mir.',
    'Wurde es zugestellt?',
    'Es wird noch zugestellt.',
  ],
  [
    'es',
    'Si el paquete se entregó, dígamelo.',
    '¿Se entregó el paquete?',
    'Cuando se haya entregado, avíseme.',
  ],
])('takes what is left open for no claim, %s', (locale, ...texts) => {
  for (const text of texts) expect(marked(text, locale)).toEqual([]);
});

it.each([
  ['en', 'I have asked the carrier to look for it.', 'I will ask the carrier today.'],
  ['fr', "J'ai demandé au transporteur de le chercher.", 'Je vais demander au transporteur.'],
  ['de', 'Ich habe beim Paketdienst eine Beschwerde eingereicht.', 'Ich frage beim Paketdienst nach.'],
  ['es', 'He pedido al almacén que se dé prisa.', 'Voy a preguntar en el almacén.'],
])('believes no deed that nothing shows, %s', (locale, done, coming) => {
  expect(marked(done, locale)).toHaveLength(1);
  expect(marked(coming, locale)).toEqual([]);
});

it.each([
  ['en', 'You will get 10% off.', 'I promise it will be there soon.'],
  ['fr', 'Vous aurez 10 % de réduction.', 'Je vous promets une réponse.'],
  ['de', 'Sie bekommen 10 % Rabatt.', 'Versprochen: Alles wird gut.'],
  ['es', 'Le hago un 10 % de descuento.', 'Todo irá bien, se lo garantizo.'],
])('lets a promise rest on an article only, %s', (locale, gift, vow) => {
  expect(marked(gift, locale)).toHaveLength(1);
  expect(marked(gift, locale, { texts: article(`${gift} Always.`) })).toEqual([]);
  expect(marked(vow, locale)).toHaveLength(1);
});

describe('with two orders', () => {
  const orders = [
    order(),
    order({ id: 'shop:1043', number: '#1043', status: 'processing', shipments: [], promisedAt: null }),
  ];

  it('holds a sentence against the order that it names', () => {
    const right = 'Order #1042 has been shipped, and order #1043 is still being prepared.';
    expect(marked(right, 'en', { orders })).toEqual([]);
    expect(marked('Order #1043 is in transit.', 'en', { orders })).toContain('in transit');
  });

  it('doubts the number where the state is that of the other order', () => {
    expect(marked('Order #1043 is in transit.', 'en', { orders })).toContain('#1043');
  });
});

it('knows a number of an order, of a return and of a parcel by what it looks like', () => {
  const orders = [order({ returns: [{ id: 'r', name: '#1042-R1', status: 'open', at: null, itemIds: [] }] })];
  expect(marked('Return #1042-R1 for order #1042 is open.', 'en', { orders })).toEqual([]);
  expect(marked('Order #1024 and return #1024-R1.', 'en', { orders })).toEqual(['#1024', '#1024-R1']);
  expect(marked('The number is 6A12345678910.', 'en')).toEqual(['6A12345678910']);
});

it('tells carriers apart that begin alike', () => {
  const [parcel] = order().shipments;
  const orders = [order({ shipments: [{ ...parcel!, carrier: 'Correos Express' }] })];
  expect(marked('El paquete viaja con Correos Express.', 'es', { orders })).toEqual([]);
  expect(marked('El paquete viaja con Correos.', 'es', { orders })).toEqual(['Correos']);
});

it('is done with a hostile text in a moment', () => {
  for (const piece of [
    '89 € ',
    'we have refunded you €89 on 12 November ',
    'the order contains 3 Oslo and ',
    '#1042 ',
  ]) {
    const { claims } = checkClaims(
      piece.repeat(20_000 / piece.length),
      sources('en', { orders: [named('Oslo')] }),
    );
    expect(claims.every(({ start, end }) => start < end)).toBe(true);
  }
});

it.each([
  ['en', "Your order hasn't left yet, so I can change the address.", 'left yet'],
  ['en', 'Your parcel is on its way.', 'on its way'],
  ['fr', "Votre commande n'est pas encore partie.", 'est pas encore partie'],
  ['fr', 'Votre colis est en route.', 'en route'],
])('sees that what arrived is neither still here nor under way: %s, "%s"', (locale, text, words) => {
  const parcel = { ...order().shipments[0]!, deliveredAt: '2026-11-15T10:00:00Z' };
  const orders = [order({ status: 'delivered', shipments: [parcel] })];
  expect(marked(text, locale, { orders })).toEqual([words]);
  expect(marked(text, locale, { orders: [order({ status: 'processing', shipments: [] })] })).toEqual(
    /left|partie/.test(words) ? [] : [words],
  );
});

it.each([
  ['en', 'Your refund has left us and is now with your bank.'],
  ['fr', 'Votre remboursement est bien parti de chez nous.'],
])('does not take money that leaves for a parcel that left, %s', (locale, text) => {
  const orders = [order({ status: 'delivered' })];
  expect(marked(text, locale, { orders })).not.toEqual([]);
  const refund = { id: 'r', amount: order().total, at: '2026-11-15T10:00:00Z', note: null };
  const paid = [order({ status: 'refunded', refunded: order().total, refunds: [refund] })];
  expect(marked(text, locale, { orders: paid })).toEqual([]);
});

it.each([
  ['en', 'Your refund was issued today.', 'today'],
  ['fr', "Votre remboursement a été effectué aujourd'hui.", "aujourd'hui"],
])('does not take a day that the customer named for the day of a refund, %s', (locale, text, words) => {
  const refund = { id: 'r', amount: order().total, at: '2026-11-15T10:00:00Z', note: null };
  const orders = [order({ status: 'refunded', refunded: order().total, refunds: [refund] })];
  const today = aFact({ slot: 'date', value: new Date(NOW).toISOString().slice(0, 10) });
  expect(marked(text, locale, { orders, facts: [today] })).toEqual([words]);
});

it.each([
  ['en', 'The invoice is made out to Lumen Studio.'],
  ['fr', 'La facture est au nom de Lumen Studio.'],
])('knows a company that was told, %s', (locale, text) => {
  const shippingAddress = { name: 'Camille Roy', lines: [], postcode: null, city: null, country: null };
  const orders = [order({ shippingAddress })];
  expect(marked(text, locale, { orders })).toEqual(['Lumen Studio']);
  const company = aFact({ slot: 'company', value: 'Lumen Studio SARL' });
  expect(marked(text, locale, { orders, facts: [company] })).toEqual([]);
});

describe('where an order stands, in the words of everyday', () => {
  const waiting = { orders: [order({ status: 'processing', shipments: [], refunds: [], returns: [] })] };
  it.each([
    ['en', 'The driver dropped it off at your door.'],
    ['en', 'The carrier has picked it up.'],
    ['en', 'The parcel is at the hub.'],
    ['en', 'The courier has lost your parcel.'],
    ['en', 'You have had your money back.'],
    ['en', 'We have received your return.'],
    ['fr', 'Le colis a été déposé chez un voisin.'],
    ['fr', 'Le transporteur l’a pris en charge.'],
    ['fr', 'Le colis est au centre de tri.'],
    ['fr', 'Il a été renvoyé à l’expéditeur.'],
    ['de', 'Das Paket liegt beim Nachbarn.'],
    ['de', 'Der Paketdienst hat es abgeholt.'],
    ['de', 'Das Paket ist im Verteilzentrum.'],
    ['de', 'Sie haben Ihr Geld zurück.'],
    ['es', 'Lo dejaron con un vecino.'],
    ['es', 'El transportista ya lo ha recogido.'],
    ['es', 'El transportista ha perdido su paquete.'],
    ['es', 'El dinero ya está en su cuenta.'],
  ])('%s: %s', (locale, text) => expect(marked(text, locale, waiting)).not.toEqual([]));

  const arrived = { orders: [order({ status: 'delivered' })] };
  it.each([
    ['en', 'Your payment did not go through.'],
    ['en', 'It is awaiting dispatch.'],
    ['en', 'The carrier has not collected it yet.'],
    ['fr', 'Le paiement a échoué.'],
    ['fr', 'Elle est en attente d’expédition.'],
    ['de', 'Die Zahlung ist fehlgeschlagen.'],
    ['de', 'Das Paket ist noch nicht da.'],
    ['es', 'El pago ha fallado.'],
    ['es', 'Estamos esperando su pago.'],
  ])('%s: %s', (locale, text) => expect(marked(text, locale, arrived)).not.toEqual([]));

  it.each([
    ['en', 'We are checking with the courier and are there for you.'],
    ['en', 'You can pick it up at the depot once it is there.'],
    ['fr', 'Nous demandons au transporteur où il se trouve.'],
    ['de', 'Wir sind für Sie da und fragen beim Paketdienst nach.'],
    ['es', 'El paquete todavía no ha llegado.'],
  ])('%s, and nothing is claimed by: %s', (locale, text) =>
    expect(marked(text, locale, waiting)).toEqual([]),
  );
});
