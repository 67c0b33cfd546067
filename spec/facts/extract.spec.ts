import fc from 'fast-check';
import { extractFacts, latestWish } from '../../src/facts';
import type { Fact, Slot } from '../../src/model/fact';
import type { Transcript } from '../../src/model/transcript';
import { NOW, say, talk } from './talk';

const read = (transcript: Transcript, locale = 'fr'): Fact[] =>
  extractFacts(transcript, { now: NOW, locale });

const valuesOf = (facts: Fact[], slot: Slot): string[] =>
  facts.filter((fact) => fact.slot === slot && !fact.isSuperseded).map(({ value }) => value);

const only = (text: string, slot: Slot, locale = 'fr'): string[] =>
  valuesOf(read(talk(['c', text]), locale), slot);

describe('what the question before decides', () => {
  it('reads a bare number as the order number that the bot asked for', () => {
    const [fact] = read(talk(['b', 'Could I have your order number, please?'], ['c', '4312']), 'en');
    expect(fact).toMatchObject({ slot: 'orderNumber', value: '4312', quote: '4312', how: 'answered' });
  });

  it('reads the same number as a postcode when a postcode was asked', () => {
    const facts = read(talk(['b', 'Quel est votre code postal ?'], ['c', '69003']));
    expect(valuesOf(facts, 'postcode')).toEqual(['69003']);
    expect(valuesOf(facts, 'orderNumber')).toEqual([]);
  });

  it('waits one moment for the answer', () => {
    const facts = read(
      talk(
        ['b', 'Votre numéro de commande ?'],
        ['c', 'un instant'],
        ['a', 'Bien sûr.'],
        ['c', "c'est le 1042"],
      ),
    );
    expect(valuesOf(facts, 'orderNumber')).toEqual(['1042']);
  });

  it('does not take an internal note for a question', () => {
    const facts = read(talk(['c', 'Bonjour'], ['n', 'Son numéro de commande ?'], ['c', '4312']));
    expect(valuesOf(facts, 'orderNumber')).toEqual([]);
  });

  it('gives several answers to several questions', () => {
    const facts = read(
      talk(
        ['b', 'Pourriez-vous me donner votre nom et votre numéro de commande ?'],
        ['c', 'Marie Durand, 1042'],
      ),
    );
    expect(valuesOf(facts, 'personName')).toEqual(['Marie Durand']);
    expect(valuesOf(facts, 'orderNumber')).toEqual(['1042']);
  });

  it('reads a name after courtesy', () => {
    const facts = read(
      talk(['b', 'May I have your name, please?'], ['c', "Sure, it's Mark. I ordered a lamp."]),
      'en',
    );
    expect(valuesOf(facts, 'personName')).toEqual(['Mark']);
  });

  it('reads a day as the day of birth when that was asked', () => {
    const facts = read(talk(['b', 'Quelle est votre date de naissance ?'], ['c', '25/03/1998']));
    expect(valuesOf(facts, 'dateOfBirth')).toEqual(['1998-03-25']);
  });
});

describe('buttons, forms and attachments', () => {
  it('knows a button that was pressed, with its whole words', () => {
    const facts = read(
      talk(
        ['b', 'Que souhaitez-vous faire ?', { choices: ['Suivre ma commande', 'Autre'] }],
        ['c', 'Suivre ma commande'],
      ),
    );
    expect(facts).toContainEqual(
      expect.objectContaining({
        slot: 'wish',
        value: 'whereIsOrder',
        how: 'chosen',
        quote: 'Suivre ma commande',
      }),
    );
  });

  it('reads a form field by field', () => {
    const form = [
      { label: 'Votre nom', value: 'Marie Durand' },
      { label: 'Adresse e-mail', value: 'Marie@Example.fr' },
      { label: 'Couleur du canapé', value: 'Vert' },
    ];
    const facts = read(talk(['c', 'Votre nom: Marie Durand\nAdresse e-mail: Marie@Example.fr', { form }]));
    const byForm = facts.filter(({ how }) => how === 'form');
    expect(byForm.map(({ slot, value }) => [slot, value])).toEqual([
      ['personName', 'Marie Durand'],
      ['email', 'marie@example.fr'],
      ['other:Couleur du canapé', 'Vert'],
    ]);
    expect(byForm[0]?.quote).toBe('Marie Durand');
  });

  it('takes of a field for a number only the number', () => {
    const form = [{ label: 'Order number', value: '1044 {{setting.token}}' }];
    expect(valuesOf(read(talk(['c', '', { form }])), 'orderNumber')).toEqual(['1044']);
    const dutch = [{ label: 'Postcode', value: '1234 AB' }];
    expect(valuesOf(read(talk(['c', '', { form: dutch }])), 'postcode')).toEqual(['1234AB']);
  });

  it('keeps that a photo and a document were sent', () => {
    const attachments = [
      { name: 'lampe.jpg', contentType: 'image/jpeg', url: null },
      { name: 'facture.pdf', contentType: 'application/pdf', url: null },
    ];
    const facts = read(talk(['c', 'Voici', { attachments }]));
    expect(valuesOf(facts, 'photo')).toEqual(['lampe.jpg']);
    expect(valuesOf(facts, 'document')).toEqual(['facture.pdf']);
  });
});

describe('corrections', () => {
  it.each([
    ['1024', 'Non pardon, 1042.'],
    ['1024', 'désolée, je voulais dire 1042'],
    ['1024', 'No, 1042'],
    ['1024', 'sorry, I meant 1042'],
    ['1024', "actually it's 1042"],
  ])('"%s" then "%s" leaves 1042, and the old number as superseded', (first, second) => {
    const facts = read(
      talk(['b', 'Votre numéro de commande ?'], ['c', first], ['b', 'Merci !'], ['c', second]),
    );
    const numbers = facts.filter(({ slot }) => slot === 'orderNumber');
    expect(numbers.map(({ value, how, isSuperseded }) => [value, how, isSuperseded])).toEqual([
      ['1024', 'answered', true],
      ['1042', 'corrected', false],
    ]);
  });

  it('keeps two orders when nothing was corrected', () => {
    const facts = read(
      talk(['c', 'Ma commande 1024 est arrivée.'], ['c', "Mais la commande 1042 n'est pas là."]),
    );
    expect(valuesOf(facts, 'orderNumber')).toEqual(['1024', '1042']);
  });
});

describe('what is told freely', () => {
  it.each([
    ['Ma commande n° 1042 est en retard', '1042'],
    ['numéro de commande : FR-20431', 'FR-20431'],
    ['Order #1042 has not arrived', '1042'],
    ['1042 is my order number', '1042'],
    ['where is order no. 1042?', '1042'],
  ])('finds the order number in "%s"', (text, value) => {
    expect(only(text, 'orderNumber')).toEqual([value]);
  });

  it('takes a count, a price or a year for no order number', () => {
    expect(only('I want to order 2 lamps for 1042 dollars in 2026', 'orderNumber', 'en')).toEqual([]);
  });

  it.each([
    ['12,50 €', '12.50 EUR'],
    ['1 299,00 EUR', '1299.00 EUR'],
    ['$1,299.00', '1299.00 USD'],
    ['£20', '20.00 GBP'],
    ['45 euros', '45.00 EUR'],
  ])('reads the amount %s', (words, value) => {
    expect(only(`Vous m'avez débité ${words} hier.`, 'amount')).toEqual([value]);
  });

  it.each([
    ['le 3 mars', '2027-03-03'],
    ['12 novembre', '2026-11-12'],
    ['14/11/2026', '2026-11-14'],
    ['hier', '2026-11-16'],
    ['vendredi prochain', '2026-11-20'],
    ['il y a 3 jours', '2026-11-14'],
    ['2026-11-02', '2026-11-02'],
  ])('reads the day "%s", told on 17 November 2026', (words, value) => {
    expect(only(`Je l'attends depuis ${words}.`, 'date')).toEqual([value]);
  });

  it('puts the month first in the United States only', () => {
    expect(only('It arrived on 3/4', 'date', 'en-US')).toEqual(['2027-03-04']);
    expect(only('It arrived on 3/4', 'date', 'en-GB')).toEqual(['2027-04-03']);
  });

  it('keeps a day that no calendar has in its own words', () => {
    expect(only('né le 31/06/1996', 'dateOfBirth')).toEqual(['31/06/1996']);
  });

  it.each([
    ['06 12 34 56 78', 'fr', '+33612345678'],
    ['06 12 34 56 78', 'en', '0612345678'],
    ['+44 20 7946 0958', 'fr', '+442079460958'],
    ['(415) 555-2671', 'en-US', '+14155552671'],
  ])('reads the phone number %s for %s', (words, locale, value) => {
    expect(only(`Rappelez-moi au ${words}`, 'phone', locale)).toEqual([value]);
  });

  it('reads e-mail addresses, street addresses and tracking numbers', () => {
    const text = 'Marie@Example.fr, 12 rue des Lilas, 69003 Lyon, colis 6A12345678901';
    expect(only(text, 'email')).toEqual(['marie@example.fr']);
    expect(only(text, 'address')[0]).toMatch(/^12 rue des Lilas/);
    expect(only(text, 'trackingNumber')).toEqual(['6A12345678901']);
  });

  it('reads names that are introduced, and none that only look so', () => {
    expect(only("Bonjour, je m'appelle Marie Durand.", 'personName')).toEqual(['Marie Durand']);
    expect(only('Hi, this is Mark.', 'personName')).toEqual(['Mark']);
    expect(only("I'm furious. It's late.", 'personName')).toEqual([]);
    expect(only('Merci\n\nBien cordialement,\nMarie Durand', 'personName')).toEqual(['Marie Durand']);
  });

  it.each([
    ['Où est mon colis ?', 'whereIsOrder'],
    ["Je n'ai toujours rien reçu", 'whereIsOrder'],
    ['Je voudrais être remboursée', 'refund'],
    ['Can I return the lamp?', 'return'],
    ['Please cancel my order', 'cancel'],
    ["Il me faut changer l'adresse de livraison", 'changeAddress'],
    ['Can you send me the invoice?', 'invoice'],
    ['I put the wrong house number on my order', 'changeAddress'],
    ["J'ai donné le mauvais code postal", 'changeAddress'],
    ["I won't be home tomorrow for the delivery", 'changeDelivery'],
    ['Je ne serai pas chez moi demain pour la livraison', 'changeDelivery'],
    ['Est-ce possible de le faire déposer en point relais ?', 'changeDelivery'],
    ['I would like to send the other one back', 'return'],
    ['Je voudrais rendre une chaise', 'return'],
    ['wondering where my desk lamp is', 'whereIsOrder'],
    ['Mais où il est ?', 'whereIsOrder'],
    ['Let me know whether the other four will make it', 'whereIsOrder'],
    ['There is still no refund', 'refund'],
    ['Quand est-ce que je serai remboursé ?', 'refund'],
    ['Recevoir un nouveau vase', 'replacement'],
  ])('hears the wish in "%s"', (text, wish) => {
    expect(only(text, 'wish')[0]).toBe(wish);
  });

  it('hears no wish where it is turned round', () => {
    expect(only("I don't want a refund, I want a replacement", 'wish', 'en')).toEqual(['replacement']);
    expect(only('Je ne veux pas de remboursement', 'wish')).toEqual([]);
  });

  it('counts a wish under a condition only where there is no other', () => {
    const failed = "Your site said payment failed. If it did I'd like my money back.";
    expect(only(failed, 'wish', 'en')).toEqual([]);
    expect(latestWish(read(talk(['c', failed])))?.value).toBe('payment');
    expect(only("If it is broken I'd like a refund.", 'wish', 'en')).toEqual(['refund']);
    const french = "Je voudrais échanger la lampe. Si ce n'est pas possible, un remboursement.";
    expect(only(french, 'wish')).toEqual(['replacement']);
  });

  it.each([
    ['I ordered two ochre cushions but one of them is dark blue', 'wrongItem'],
    ["J'ai commandé deux coussins ocre mais l'un d'eux est bleu", 'wrongItem'],
    ['I ordered two cushions but one of them is damaged', 'damaged'],
    ["J'ai commandé deux vases mais l'un est cassé", 'damaged'],
    ['Colis non reçu', 'notReceived'],
  ])('hears the trouble in "%s"', (text, problem) => {
    expect(only(text, 'problem')).toEqual([problem]);
  });

  it('hears the trouble in a field of a form', () => {
    const form = [{ label: 'What happened?', value: 'I ordered red ones but they are blue' }];
    expect(valuesOf(read(talk(['c', '', { form }])), 'problem')).toEqual(['wrongItem']);
  });

  it('reads nothing that is only quoted', () => {
    const mail =
      'Hello again\n\nOn 13 Nov 2026, Sophie wrote:\n> Order 1042 will be refunded, 119.00 EUR.\n\nThanks';
    expect(read(talk(['c', mail]))).toEqual([]);
    const forwarded = 'Order 1042\n-----Original Message-----\nOrder 1099';
    expect(only(forwarded, 'orderNumber')).toEqual(['1042']);
  });

  it('tells what only looks like a value', () => {
    expect(only('before my birthday drinks on Saturday', 'dateOfBirth')).toEqual([]);
    expect(only('the card ending 4242', 'accountNumber')).toEqual([]);
    expect(only('la carte se terminant par 4242', 'accountNumber')).toEqual([]);
    const charge = read(talk(['c', 'the pending charge has the reference AN-1062-7731. Same card.']));
    expect(charge.map(({ slot, value }) => `${slot} ${value}`)).toEqual(['other:reference AN-1062-7731']);
    expect(only('a charge of $102.00 from Atelier Nord', 'other:origin')).toEqual([]);
    expect(only('They are not in UPS', 'other:place')).toEqual([]);
    expect(only('Do you ship to London E8 ?', 'other:destination')).toEqual(['London']);
    expect(only('Facture au nom de : Agence Lumen SARL', 'personName')).toEqual([]);
    expect(only('Facture au nom de : Agence Lumen SARL', 'company')).toEqual(['Agence Lumen SARL']);
    expect(only('un point relais à Lille (59000)', 'postcode')).toEqual(['59000']);
  });

  it.each([
    ["Il n'y a pas de gardien. Et j'ai demandé aux voisins.", "j'ai demandé aux voisins"],
    ['I asked my neighbours.', 'I asked my neighbours'],
  ])('hears whom they asked: "%s"', (text, step) => {
    expect(only(text, 'stepTried')).toEqual([step]);
  });

  it('hears what went wrong and what was tried', () => {
    const facts = read(talk(['c', "La lampe est arrivée cassée. J'ai déjà essayé de changer l'ampoule."]));
    expect(valuesOf(facts, 'problem')).toEqual(['damaged']);
    expect(valuesOf(facts, 'stepTried')).toEqual(["J'ai déjà essayé de changer l'ampoule"]);
  });

  it('marks what must never be shown in full', () => {
    const facts = read(talk(['c', 'My PIN is 7402, my IBAN FR76 3000 6000 0112 3456 7890 189']), 'en');
    const secrets = facts.filter(({ standing }) => standing === 'sensitive').map(({ slot }) => slot);
    expect(secrets.toSorted((a, b) => a.localeCompare(b))).toEqual(['iban', 'securityAnswer']);
  });
});

it('takes facts from the customer only', () => {
  expect(read(talk(['b', 'Votre commande 1042 est à Lyon'], ['a', 'marie@example.fr']))).toEqual([]);
});

it('gives a fact the same id every time, which does not tell its value', () => {
  const once = read(talk(['c', 'commande 1042']));
  expect(read(talk(['c', 'commande 1042']))).toEqual(once);
  expect(once[0]?.id).not.toContain('1042');
});

const anyMessage = fc.record({
  who: fc.constantFrom('c', 'b', 'a', 's'),
  text: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'order',
          'n°',
          '1042',
          '12,50 €',
          'le 3 mars',
          'marie@x.fr',
          'My name is',
          'Zoé',
          'İ',
          '😀',
          '\n',
          '?',
          'non,',
          'PIN',
          'à Lyon',
        ),
        { maxLength: 20 },
      )
      .map((words) => words.join(' ')),
  ),
});

it('never fails, and every quote stands where it says', () => {
  fc.assert(
    fc.property(fc.array(anyMessage, { maxLength: 6 }), (lines) => {
      const transcript = talk(...lines.map(({ who, text }) => [who, text] as const));
      for (const { place, quote } of read(transcript)) {
        expect(transcript.messages[place.turn]?.text.slice(place.start, place.end)).toBe(quote);
      }
    }),
    { numRuns: 300 },
  );
});

const MEGABYTE = 1_000_000;

it.each([
  ['digits', '1'.repeat(MEGABYTE)],
  ['spaced digits', '1 '.repeat(MEGABYTE / 2)],
  ['letters', 'a'.repeat(MEGABYTE)],
  ['at signs', 'a@'.repeat(MEGABYTE / 2)],
  ['dots', 'a.'.repeat(MEGABYTE / 2)],
  ['spaces', `order ${' '.repeat(MEGABYTE)}1042`],
  ['labels', 'order number '.repeat(MEGABYTE / 13)],
  ['courtesy', 'sure, '.repeat(MEGABYTE / 6)],
  ['capitals', 'In Paris '.repeat(MEGABYTE / 9)],
  ['dashes', '-'.repeat(MEGABYTE)],
])('reads a megabyte of %s in a moment', (_name, text) => {
  // Reading that is not linear would not end within a spec's time limit.
  const facts = read(talk(['b', 'Your name, order number and address?'], ['c', text], ['b', text]));
  expect(facts.every(({ quote }) => text.includes(quote))).toBe(true);
});

it('reads a long quoting mail in a moment', () => {
  const quoted = '> Le 12/11, commande 1042\n'.repeat(MEGABYTE / 26);
  const facts = read(talk(['c', `C'est la commande 1031\n\nOn ${'Tue '.repeat(30)}\n${quoted}`]));
  expect(valuesOf(facts, 'orderNumber')).toEqual(['1031']);
});

it('reads ten thousand messages in time that grows with their number', () => {
  const lines = Array.from({ length: 10_000 }, (_, turn) =>
    turn % 2 === 0
      ? say('b', 'Pourriez-vous me donner votre numéro de commande ?', {}, turn)
      : say('c', `Bonjour, c'est la commande ${1000 + turn}, reçue le 12/11 pour 89,00 €. Marie`, {}, turn),
  );
  const facts = read({ source: 'spec', messages: lines, isComplete: true });
  expect(valuesOf(facts, 'orderNumber')).toHaveLength(5_000);
});

describe('a day that is told by counting', () => {
  const NIGHT = { at: '2026-11-17T23:30:00Z' };
  const readIn = (text: string, options: object) =>
    extractFacts(talk(['c', text, NIGHT]), { now: NOW, locale: 'en', ...options }).filter(
      ({ slot }) => slot === 'date',
    );

  it('is counted by the customer’s own calendar', () => {
    const dayIn = (timeZone: string) => readIn('I need it tomorrow', { timeZone })[0]?.value;
    expect(dayIn('Europe/Paris')).toBe('2026-11-19');
    expect(dayIn('America/New_York')).toBe('2026-11-18');
    expect(dayIn('Nowhere/Land')).toBe('2026-11-18');
  });

  it('says which calendar was assumed where nobody told, and only where it makes a difference', () => {
    const assumed = { timeZone: 'Europe/Paris', isZoneAssumed: true };
    const zonesOf = (text: string, options: object) => readIn(text, options).map((fact) => fact.assumedZone);
    expect(zonesOf('I need it tomorrow', assumed)).toEqual(['Europe/Paris']);
    expect(zonesOf('It came two days ago', assumed)).toEqual(['Europe/Paris']);
    expect(zonesOf('I need it on 20 November', assumed)).toEqual([undefined]);
    expect(zonesOf('I need it tomorrow', { timeZone: 'Europe/Paris' })).toEqual([undefined]);
  });
});
