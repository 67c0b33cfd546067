import fc from 'fast-check';
import type { KnowledgeDocument } from '../../src/suggestions/engine';
import { createIndex } from '../../src/suggestions/retrieval/createIndex';
import { topicNames } from '../../src/suggestions/retrieval/topics';
import { termsOf } from '../../src/suggestions/retrieval/tokenize';

const aDocument = (over: Partial<KnowledgeDocument>): KnowledgeDocument => ({
  key: 'macro:1',
  origin: 'macro',
  title: '',
  text: '',
  language: 'en',
  url: null,
  ...over,
});

const SHOP = [
  aDocument({
    key: 'macro:1',
    title: 'Where is my order',
    text: 'Your parcel is with the carrier, here is the tracking link.',
  }),
  aDocument({
    key: 'macro:2',
    title: 'Refund issued',
    text: 'We refunded your payment to the card that you used.',
  }),
  aDocument({
    key: 'macro:3',
    title: 'Cancel an order',
    text: 'An order can be cancelled until it has been dispatched.',
  }),
  aDocument({
    key: 'macro:4',
    title: 'Suivi de colis',
    text: 'Votre colis est chez le transporteur, voici le lien de suivi.',
    language: 'fr',
  }),
  aDocument({
    key: 'macro:5',
    title: 'Remboursement',
    text: 'Nous avons remboursé votre paiement sur votre carte.',
    language: 'fr',
  }),
  aDocument({
    key: 'article:6',
    origin: 'article',
    title: 'Delivery times',
    text: 'Parcels take three to five days.',
  }),
  aDocument({
    key: 'article:6',
    origin: 'article',
    title: 'Délais de livraison',
    text: 'Les colis mettent trois à cinq jours.',
    language: 'fr',
  }),
];

const keys = (text: string, language: 'en' | 'fr', documents = SHOP): string[] =>
  createIndex(documents)
    .search({ text, language, limit: 3 })
    .map(({ key }) => key);

describe('terms', () => {
  it.each([
    ['en', 'refunds refunded refunding', 'refund'],
    ['en', 'ship shipped shipping shipment', 'ship'],
    ['en', 'cancel cancelled cancellation', 'cancel'],
    ['en', 'deliver delivered delivery deliveries', 'deliver'],
    ['fr', 'remboursement rembourser remboursé remboursée', 'rembours'],
    ['fr', 'livraison livrer livrée LIVRÉ', 'livr'],
    ['fr', 'expédition expédié expédiée expédier', 'exped'],
    ['fr', 'annuler annulation annulée', 'annul'],
    ['fr', 'retour retours retourner', 'retour'],
  ] as const)('takes %s "%s" for one word', (language, text, term) => {
    expect(new Set(termsOf(text, language))).toEqual(new Set([term]));
  });

  it('leaves out what names one case: numbers, links, addresses, placeholders', () => {
    const text =
      'Order #1042 of 89.00 EUR9, {{ticket.requester.name}}, a@b.fr, https://x.example/track?id=parcel';
    expect(termsOf(text, 'en')).toEqual(['order']);
  });

  it('leaves out courtesy and little words', () => {
    expect(termsOf('Bonjour, où est mon colis, merci', 'fr')).toEqual(['colis']);
  });
});

describe('the index', () => {
  it.each([
    ['where is my parcel, tracking does not work', 'en', 'macro:1'],
    ['I want my money refunded', 'en', 'macro:2'],
    ['please cancel the orders', 'en', 'macro:3'],
    ['où est mon colis, le suivi ne bouge pas', 'fr', 'macro:4'],
    ['je veux etre rembourse', 'fr', 'macro:5'],
  ] as const)('finds for "%s" in %s', (text, language, key) => {
    expect(keys(text, language)[0]).toBe(key);
  });

  it('finds what is said in other words, after what is said in the same', () => {
    const documents = [
      aDocument({ key: 'macro:1', title: 'Money back', text: 'Everything about refunds.' }),
      aDocument({ key: 'macro:2', title: 'Reimbursing', text: 'Everything about how we reimburse.' }),
    ];
    expect(keys('please reimburse me', 'en', documents)).toEqual(['macro:2', 'macro:1']);
  });

  it('finds by the word that tells texts apart, not by the one that all share', () => {
    const documents = [
      aDocument({ key: 'macro:1', title: 'Order', text: 'Your order, the order form and other orders.' }),
      aDocument({ key: 'macro:2', title: 'Orders', text: 'An order is made in three steps.' }),
      aDocument({ key: 'macro:3', title: 'Gifts', text: 'A voucher can pay for any order.' }),
    ];
    expect(keys('a voucher for my order', 'en', documents)[0]).toBe('macro:3');
  });

  it('puts the language of the query first', () => {
    const documents = [
      aDocument({ key: 'macro:1', title: 'Colissimo', text: 'Colissimo', language: 'fr' }),
      aDocument({ key: 'macro:2', title: 'Carriers', text: 'Parcels with Colissimo take three days.' }),
    ];
    expect(keys('Colissimo', 'en', documents)).toEqual(['macro:2', 'macro:1']);
  });

  it('gives an article in the language of the query, once', () => {
    const found = createIndex(SHOP).search({
      text: 'délais de livraison des colis',
      language: 'fr',
      limit: 5,
    });
    expect(found.filter(({ key }) => key === 'article:6').map(({ language }) => language)).toEqual(['fr']);
  });

  it('is silent when no word is known', () => {
    expect(keys('xylophone 1042 !!!', 'en')).toEqual([]);
    expect(keys('', 'en')).toEqual([]);
    expect(keys('the and of', 'en', [])).toEqual([]);
  });

  it('leaves out texts that say the same', () => {
    const twins = [1, 2, 3].map((id) =>
      aDocument({
        key: `macro:${id}`,
        title: `Tracking ${id}`,
        text: 'Your parcel is with the carrier, follow the tracking link.',
      }),
    );
    expect(keys('where is the parcel with the carrier', 'en', twins)).toHaveLength(1);
  });

  it('forgets, replaces and counts', () => {
    const index = createIndex(SHOP);
    index.remove([
      { key: 'article:6', language: 'en' },
      { key: 'article:6', language: 'fr' },
      { key: 'macro:99', language: 'en' },
    ]);
    expect(index.size).toBe(SHOP.length - 2);
    index.add([
      aDocument({ key: 'macro:1', title: 'Gift cards', text: 'A gift card is valid for two years.' }),
    ]);
    expect(index.size).toBe(SHOP.length - 2);
    const found = (text: string) => index.search({ text, language: 'en', limit: 3 }).map(({ key }) => key);
    expect(found('tracking carrier')).not.toContain('macro:1');
    expect(found('gift cards')[0]).toBe('macro:1');
  });

  it('answers the same whether it was filled at once or bit by bit, with detours', () => {
    const word = fc.constantFrom('parcel', 'refund', 'carrier', 'invoice', 'lamp', 'return', 'label', 'card');
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), text, text, (texts, detour, query) => {
        const documents = texts.map((each, at) => aDocument({ key: `macro:${at}`, text: each }));
        const stepwise = createIndex();
        documents.forEach((document, at) => {
          stepwise.add([{ ...document, text: detour }]);
          if (at % 2 === 0) stepwise.remove([document]);
          stepwise.add([document]);
        });
        const ask = { text: query, language: 'en', limit: 20 } as const;
        const rounded = (index: typeof stepwise) =>
          index.search(ask).map(({ key, score }) => `${key} ${score.toFixed(3)}`);
        expect(rounded(stepwise)).toEqual(rounded(createIndex(documents)));
      }),
    );
  });

  it('finds what is asked for in words that no text has', () => {
    const documents = [
      aDocument({ key: 'macro:1', title: 'Products::Oslo lamp::Sizes and materials', text: 'See the page.' }),
      aDocument({ key: 'macro:2', title: 'Products::Oslo lamp::Care', text: 'Use a soft cloth.' }),
      aDocument({ key: 'macro:3', title: 'Product::Damaged', text: 'Please send us a photo.' }),
      aDocument({ key: 'macro:4', title: 'Refund::With the bank', text: 'It takes a few days to show.' }),
    ];
    expect(keys('How tall is the Oslo lamp?', 'en', documents)[0]).toBe('macro:1');
    expect(keys('Can I wipe the Oslo lamp with bleach?', 'en', documents)[0]).toBe('macro:2');
    expect(keys('My Oslo lamp came smashed to bits', 'en', documents)[0]).toBe('macro:3');
    expect(keys('when will the money reach my account', 'en', documents)[0]).toBe('macro:4');
  });

  it('finds a text in another language by what it speaks of', () => {
    const documents = [
      aDocument({ key: 'macro:1', title: 'Refund', text: 'Your money is on its way.' }),
      aDocument({ key: 'macro:2', title: 'Care', text: 'Wipe it with a soft cloth.' }),
    ];
    const found = createIndex(documents).search({
      text: 'Wann wird mir das erstattet?',
      language: 'de',
      limit: 1,
    });
    expect(found.map(({ key }) => key)).toEqual(['macro:1']);
  });

  it('reads the end of a German compound', () => {
    const documents = [
      aDocument({ key: 'macro:1', title: 'Anschrift', text: 'Wir haben sie geändert.', language: 'de' }),
      aDocument({ key: 'macro:2', title: 'Pflege', text: 'Mit einem Tuch.', language: 'de' }),
    ];
    const ask = { text: 'Die Zustelladresse stimmt nicht', language: 'de', limit: 1 } as const;
    expect(
      createIndex(documents)
        .search(ask)
        .map(({ key }) => key),
    ).toEqual(['macro:1']);
  });

  it.each(['trakcing', 'traking', 'trackimg', 'trackingg'])('understands "%s"', (word) => {
    const documents = [
      aDocument({ key: 'macro:1', title: 'Tracking', text: 'Follow the parcel.' }),
      aDocument({ key: 'macro:2', title: 'Refund', text: 'The money is back.' }),
    ];
    expect(keys(word, 'en', documents)).toEqual(['macro:1']);
  });

  it('counts what facts tell where words do not', () => {
    const documents = [
      aDocument({ key: 'macro:1', title: 'Damaged', text: 'Please send a photo of the lamp.' }),
      aDocument({ key: 'macro:2', title: 'Cancelling', text: 'The lamp was taken out.' }),
    ];
    const ask = { text: 'xyz lamp', language: 'en', limit: 2 } as const;
    const first = (matters: string[]) => createIndex(documents).search({ ...ask, matters })[0]?.key;
    expect([first(['damaged']), first(['cancel'])]).toEqual(['macro:1', 'macro:2']);
  });

  it('offers what is for some tickets only in those, up to its last day', () => {
    const learned = aDocument({
      key: 'learned:1',
      origin: 'learned',
      text: 'It comes back into stock.',
      context: 'when do you have the lamp again',
      only: { brandId: 1, groupId: null, until: '2026-06-30' },
    });
    const index = createIndex([learned]);
    const found = (ticket?: { brandId: number | null; groupId: number | null; day: string }) =>
      index.search({ text: 'lamp again?', language: 'en', limit: 1, ...(ticket && { ticket }) }).length;
    expect(found({ brandId: 1, groupId: 9, day: '2026-06-30' })).toBe(1);
    expect(found({ brandId: 2, groupId: 9, day: '2026-06-30' })).toBe(0);
    expect(found({ brandId: 1, groupId: 9, day: '2026-07-01' })).toBe(0);
    expect(found()).toBe(0);
  });

  it('knows the same topics in all languages', () => {
    for (const language of ['fr', 'de', 'es'] as const)
      expect(topicNames(language).toSorted()).toEqual(topicNames('en').toSorted());
  });

  it('survives whatever a stranger writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        const index = createIndex([
          aDocument({ text }),
          aDocument({ key: 'constructor', title: '__proto__', text }),
        ]);
        expect(index.search({ text: query, language: 'fr', limit: 3 }).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
