import fc from 'fast-check';
import { checkClaims } from '../../src/checks';
import type { ClaimSources } from '../../src/checks';
import { confrontFacts, extractFacts } from '../../src/facts';
import type { Order } from '../../src/model/order';
import { NOW, order, talk } from '../facts/talk';

const transcript = talk(['c', 'Commande 1042, marie@example.fr, payée 89,00 € le 10/11']);

const sources = (changes: Partial<ClaimSources> = {}): ClaimSources => {
  const orders = changes.orders ?? [order()];
  return {
    orders,
    facts: confrontFacts(extractFacts(transcript, { now: NOW, locale: 'fr' }), orders),
    texts: [
      {
        kind: 'article',
        ref: 'a1',
        label: 'Délais',
        text: 'Un remboursement prend 5 jours. Voir https://aide.example/delais.',
      },
    ],
    transcript,
    now: NOW,
    locale: 'fr',
    ...changes,
  };
};

/** "kind words: verdict" of every claim. */
const claims = (text: string, changes: Partial<ClaimSources> = {}): string[] =>
  checkClaims(text, sources(changes)).claims.map(
    ({ kind, start, end, verdict }) => `${kind} ${text.slice(start, end)}: ${verdict}`,
  );

const refunded = (): Order =>
  order({
    status: 'refunded',
    refunded: { amount: '89.00', currency: 'EUR' },
    refunds: [
      { id: 'r1', amount: { amount: '89.00', currency: 'EUR' }, at: '2026-11-16T10:00:00Z', note: null },
    ],
  });

it('supports what the order says, each with the field it rests on', () => {
  const text =
    'Votre commande n° 1042 (89,00 €) est partie le 12 novembre avec Colissimo : https://suivi.example/6A12345678901';
  const { claims: found, evidence } = checkClaims(text, sources());
  expect(found.map(({ kind, verdict }) => [kind, verdict])).toEqual([
    ['orderNumber', 'supported'],
    ['amount', 'supported'],
    ['status', 'supported'],
    ['date', 'supported'],
    ['carrier', 'supported'],
    ['link', 'supported'],
  ]);
  expect(found.every((claim) => evidence[claim.evidence ?? -1]?.ref === 'shop:1042')).toBe(true);
});

it('says of what was delivered that it is under way no more', () => {
  const orders = [order({ status: 'delivered' })];
  expect(claims('Your parcel is on its way.', { orders })).toEqual(['status is on its way: contradicted']);
  expect(claims('Votre colis est en route.', { orders })).toEqual(['status est en route: contradicted']);
  expect(claims('Your parcel is on its way.')).toEqual(['status is on its way: supported']);
});

it.each([
  ['Votre commande 1043 est en route.', 'orderNumber 1043: contradicted'],
  ['Le total était de 98,00 €.', 'amount 98,00 €: contradicted'],
  ['Votre colis a été livré.', 'status a été livré: contradicted'],
  ['Elle est partie le 13 novembre.', 'date 13 novembre: contradicted'],
  ['Your parcel is with Chronopost.', 'carrier Chronopost: contradicted'],
  ['Suivi : 6A99999999999', 'trackingNumber 6A99999999999: contradicted'],
  ['Nous avons remboursé votre commande.', 'doneAction Nous avons remboursé: contradicted'],
  ['We have cancelled your order.', 'doneAction We have cancelled: contradicted'],
])('contradicts "%s"', (text, claim) => {
  expect(claims(text)).toContain(claim);
});

it.each([
  ['Nous avons ouvert une enquête.', 'doneAction Nous avons ouvert une enquête: unsupported'],
  ['We have sent a replacement.', 'doneAction We have sent a replacement: unsupported'],
  ['Réponse sous 48 heures.', 'duration 48 heures: unsupported'],
  ['Voir https://evil.example/x', 'link https://evil.example/x: unsupported'],
  ['Écrivez à chef@example.fr', 'email chef@example.fr: unsupported'],
])('finds nothing behind "%s"', (text, claim) => {
  expect(claims(text)).toContain(claim);
});

describe('what is announced for now, without a record of it', () => {
  it.each([
    ['The right item leaves today.', 'promise leaves today'],
    ['A prepaid label is attached.', 'promise is attached'],
    ["I'm sending you a QR code.", "promise I'm sending"],
    ['We will refund the whole order.', 'promise We will refund'],
    ['Nous vous remboursons la totalité.', 'promise Nous vous remboursons'],
    ["Le bon article part aujourd'hui.", "promise part aujourd'hui"],
    ['Vous la trouverez en pièce jointe.', 'promise en pièce jointe'],
    ['Je vous envoie un code QR.', 'promise Je vous envoie'],
    ["Le transporteur n'a pas retrouvé votre colis.", "status n'a pas retrouvé votre colis"],
    ['The carrier could not find your parcel.', 'status could not find your parcel'],
    ["C'est fait : l'adresse est modifiée.", "doneAction C'est fait"],
    ['This item is being restocked.', 'status being restocked'],
  ])('%s', (text, claim) => {
    const macro = { kind: 'macro' as const, ref: 'm', label: 'm', text };
    expect(claims(text, { texts: [macro] })[0]).toBe(`${claim}: unsupported`);
  });

  it('is supported by an article, which tells what is always so', () => {
    const text = 'Écrivez-nous : nous ouvrons une enquête.';
    const article = { kind: 'article' as const, ref: 'a', label: 'a', text };
    expect(claims(text, { texts: [article] })).toEqual(['promise nous ouvrons: supported']);
  });
});

it('holds "today" against the day of the record', () => {
  const text = "Votre remboursement a été effectué aujourd'hui.";
  const macro = { kind: 'macro' as const, ref: 'm', label: 'm', text };
  expect(claims(text, { orders: [refunded()], texts: [macro] })).toEqual([
    'status remboursement a été effectué: supported',
    "date aujourd'hui: contradicted",
  ]);
  expect(claims('We issued your refund yesterday.', { orders: [refunded()], locale: 'en' })).toContain(
    'date yesterday: supported',
  );
});

it('knows from the payments whether anything was charged', () => {
  const payment = { kind: 'SALE', method: null, amount: { amount: '89.00', currency: 'EUR' }, at: null };
  const failed = order({ status: 'unpaid', payments: [{ ...payment, status: 'FAILURE' }] });
  const paid = order({ status: 'processing', payments: [{ ...payment, status: 'SUCCESS' }] });
  for (const text of ['Nothing was charged.', "Aucune somme n'a été prélevée."]) {
    expect(claims(text, { orders: [failed] })[0]).toMatch(/: supported$/);
    expect(claims(text, { orders: [paid] })[0]).toMatch(/: contradicted$/);
  }
});

it('rests on an article for a delay and a link, never for what was done', () => {
  expect(claims('Cela prend 5 jours, voir https://aide.example/delais')).toEqual([
    'duration 5 jours: supported',
    'link https://aide.example/delais: supported',
  ]);
});

it('supports what was done once the record shows it', () => {
  expect(claims('We have refunded 89,00 € on 16 November.', { orders: [refunded()] })).toEqual([
    'doneAction We have refunded: supported',
    'amount 89,00 €: supported',
    'date 16 November: supported',
  ]);
});

it.each([
  'Votre colis sera livré bientôt.',
  "Il n'a pas encore été livré.",
  'Once it has been delivered, write to us.',
  'If it was cancelled, tell us.',
])('claims nothing in "%s"', (text) => {
  expect(claims(text)).toEqual([]);
});

it('takes a day that has begun in the customer’s zone', () => {
  const late = order({ promisedAt: null, placedAt: '2026-11-09T23:30:00Z' });
  const passed = (day: string, timeZone?: string) =>
    claims(`Commande passée le ${day} novembre`, {
      orders: [late],
      facts: [],
      ...(timeZone && { timeZone }),
    });
  expect(passed('10', 'Europe/Paris')).toEqual(['date 10 novembre: supported']);
  expect(passed('9', 'America/New_York')).toEqual(['date 9 novembre: supported']);
  expect(passed('9')).toEqual(['date 9 novembre: supported']);
  expect(passed('9', 'Europe/Paris')).toEqual(['date 9 novembre: contradicted']);
  expect(passed('9', 'Nowhere/Atlantis')).toEqual(['date 9 novembre: supported']);
});

it('says contradicted only when one order can be meant', () => {
  const two = [
    order(),
    order({ id: 'shop:1031', number: '#1031', total: { amount: '19.90', currency: 'EUR' } }),
  ];
  expect(claims('Le total était de 98,00 €.', { orders: two })).toEqual(['amount 98,00 €: unsupported']);
  expect(claims('Commande 1031 : 98,00 €.', { orders: two })).toContain('amount 98,00 €: contradicted');
});

it('rests on nothing without orders and texts', () => {
  expect(claims('Total 12,00 €, livré le 3 mars.', { orders: [], facts: [], texts: [] })).toEqual([
    'amount 12,00 €: unsupported',
    'date 3 mars: unsupported',
  ]);
});

it('never fails, and points into the text and the evidence', () => {
  const words = fc.constantFrom(
    '1042',
    'commande',
    '89,00 €',
    'a été livré',
    'DHL',
    'https://x.example',
    '3 mars',
    'we have refunded',
    'İ',
    '😀',
    '\n',
  );
  const draft = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(words, { maxLength: 30 }).map((some) => some.join(' ')),
  );
  const known = sources();
  fc.assert(
    fc.property(draft, (text) => {
      const { claims: found, evidence } = checkClaims(text, known);
      for (const claim of found) {
        expect(claim.end).toBeGreaterThan(claim.start);
        expect(claim.end).toBeLessThanOrEqual(text.length);
        expect(claim.evidence === undefined).toBe(claim.verdict === 'unsupported');
        if (claim.evidence !== undefined) expect(evidence[claim.evidence]).toBeDefined();
      }
    }),
  );
});

it('reads a megabyte in a moment', () => {
  for (const piece of ['1,', 'a ', 'https://', 'order ', '89 € ', '12 rue ']) {
    const { claims } = checkClaims(piece.repeat(1_000_000 / piece.length), sources());
    expect(claims.every(({ start, end }) => start < end)).toBe(true);
  }
});

it('an agent’s word is held up as theirs', () => {
  const [fact] = confrontFacts(extractFacts(transcript, { now: NOW, locale: 'fr' }), []);
  const correction = { by: 'Léa', at: '2026-11-17T09:31:00Z' };
  const facts = [
    {
      ...fact!,
      slot: 'email' as const,
      value: 'lea@example.fr',
      decision: { verdict: 'edited' as const, ...correction },
    },
  ];
  const { evidence } = checkClaims('Nous écrivons à lea@example.fr.', sources({ orders: [], facts }));
  expect(evidence).toMatchObject([{ kind: 'message', correction }]);
});
