import type { ReplyLanguage } from '../../../src/model/language';
import type { Order } from '../../../src/model/order';
import type { Speaker } from '../../../src/model/transcript';
import { suggestReplies } from '../../../src/suggestions/suggestReplies';
import { anItem } from '../../builders/order';
import { aReturn, aShipment, daysAgo, euros } from '../builders';
import { arrived, keyOf, late, loadAll, paid, replyTo, waiting } from './replyTo';

beforeAll(loadAll);

const textOf = (...args: Parameters<typeof replyTo>): string => replyTo(...args).first?.text ?? '';
const PHOTO: [Speaker, string] = ['customer', 'I have attached a photo of it.'];

describe('beside the matter, a reply', () => {
  it.each<[ReplyLanguage, string, string]>([
    [
      'fr',
      'Mon vase est arrivé cassé, photo jointe. Je voudrais un remplacement. L’avez-vous encore en sable ?',
      '(sable)',
    ],
    ['es', 'El jarrón llegó roto, adjunto foto. Quiero un reemplazo. ¿Lo tienen todavía en azul?', '(azul)'],
  ])('looks into the version that they ask about, %s', (language, text, words) => {
    const { first } = replyTo(text, { language, order: arrived });
    expect(first?.key).toBe('playbook:damaged/replace');
    expect(first?.text).toContain(words);
    expect(JSON.stringify(first?.beforeSending)).toContain('askWarehouse');
  });

  it('looks into no version that is only named', () => {
    const text = 'I got the wrong one, photo attached: I ordered blue. Send me the right one, please.';
    expect(textOf([PHOTO, ['customer', text]], { order: arrived })).not.toContain('version');
  });

  it.each<[ReplyLanguage, string, string, string]>([
    ['en', 'Where is my order? Can you put a little note in?', 'a note can no longer', 'whether a note'],
    [
      'fr',
      'Où est ma commande ? Pouvez-vous y ajouter un petit mot ?',
      'plus possible d’y ajouter un mot',
      'encore possible d’ajouter un mot',
    ],
    [
      'de',
      'Wo ist meine Bestellung? Können Sie eine kleine Karte dazulegen?',
      'eine Grußkarte ist deshalb nicht mehr möglich',
      'ob eine Grußkarte noch möglich ist',
    ],
    [
      'es',
      '¿Dónde está mi pedido? ¿Pueden añadir una nota?',
      'ya no se puede añadir una nota',
      'si todavía se puede añadir una nota',
    ],
  ])('says whether a note can go with the parcel, %s', (language, text, tooLate, inTime) => {
    expect(textOf(text, { language, order: late })).toContain(tooLate);
    const { first } = replyTo(text, { language, order: waiting });
    expect(first?.text).toContain(inTime);
    expect(JSON.stringify(first?.beforeSending)).toContain('askWarehouse');
    expect(textOf(text, { language, order: arrived })).not.toContain(tooLate);
  });

  it.each<[ReplyLanguage, string, string]>([
    [
      'en',
      'Please send me the invoice for:\nNorth Studio Ltd.\nVAT GB123456789',
      'made out to North Studio Ltd. The invoice will show the details that you gave me.',
    ],
    [
      'es',
      'Envíenme la factura, por favor:\nEstudio La Encina S. L.\nNIF B00000034\n\nGracias,\nMarta Vidal\nEstudio La Encina',
      'a nombre de Estudio La Encina S. L. La factura llevará los datos que me ha indicado.',
    ],
  ])('takes over the details of an invoice, whole, %s', (language, text, words) => {
    expect(textOf(text, { language, order: arrived })).toContain(words);
  });
});

describe('what we promised and did not keep', () => {
  const later = (order: Partial<Order>, promise: string, days: number, asked: string) => {
    const { situation } = replyTo(
      [
        ['customer', 'Hello'],
        ['agent', promise],
        ['customer', asked],
      ],
      { order },
    );
    const messages = (situation.transcript?.messages ?? []).map((message, index) =>
      index === 1 ? { ...message, isPublic: true, at: daysAgo(days) } : message,
    );
    const transcript = situation.transcript && { ...situation.transcript, messages };
    return suggestReplies({ ...situation, transcript }, []).offered[0];
  };
  const PROMISE = 'You will have your refund of €89.00 within 5 working days.';

  it.each<[string, Partial<Order>]>([
    ['return/check', { ...arrived, returns: [aReturn('open', 12)] }],
    ['refund/overdue', { ...arrived, returns: [aReturn('closed', 20)] }],
    ['return/received', { ...arrived, returns: [aReturn('closed', 3)] }],
  ])('is owned in %s', (name, order) => {
    const reply = later({ ...paid, ...order }, PROMISE, 11, 'Where is my refund?');
    expect(reply?.key).toBe(`playbook:${name}`);
    expect(reply?.text).toContain('We had promised you this refund of €89.00');
    expect(later({ ...paid, ...order }, PROMISE, 2, 'Where is my refund?')?.text).not.toContain('promised');
  });

  it('is owned where it was an answer', () => {
    const ask = (days: number) =>
      later(late, 'I will get back to you by tomorrow.', days, 'Still no news. Where is my order?')?.text;
    expect(ask(4)).toContain('you have not heard back from us as promised');
    expect(ask(0)).not.toContain('as promised');
  });
});

describe('a record', () => {
  it('tells nothing of a day to come as past', () => {
    const text = textOf('Where is my order?', {
      order: { shipments: [aShipment({ shippedAt: daysAgo(-7), scans: [] })] },
    });
    expect(text).toContain('is on its way');
    expect(text).not.toMatch(/left us on|November 2[0-9]|24 November/);
    const refund = { id: 'r', amount: euros('89.00'), at: daysAgo(-3), note: null };
    expect(
      textOf('Where is my refund?', {
        order: { ...arrived, refunded: euros('89.00'), refunds: [refund], returns: [aReturn('closed', 3)] },
      }),
    ).not.toContain('was issued');
  });

  it('has one parcel where two entries have one number', () => {
    const twice = [aShipment({ itemIds: ['i1'] }), aShipment({ id: 's2', itemIds: ['i2'] })];
    const text = textOf('Where is my order?', { order: { shipments: twice } });
    expect(text).not.toContain('2 parcels');
    expect(text.match(/https:/g)).toHaveLength(1);
  });

  it('tells things of one title by their variant', () => {
    const items = [
      { ...anItem('Bergen light'), id: 'i1', variant: 'Brass', quantity: 8 },
      { ...anItem('Bergen light'), id: 'i2', variant: 'Black', quantity: 4 },
    ];
    const text = textOf('When will the rest come?', { order: { ...late, status: 'partlyShipped', items } });
    expect(text).toContain('Still to come: 4 × Bergen light (Black).');
  });
});

describe('of a refund and a new one', () => {
  const told = (words: string) => replyTo([PHOTO, ['customer', words]], { order: arrived }).first;

  it('the choice is theirs where they leave it open', () => {
    expect(told('My vase arrived broken. I want a refund or a replacement.')?.key).toBe(
      'playbook:damaged/choose',
    );
  });

  it('the other is noted where they want both', () => {
    const reply = told('Two vases arrived broken. Please send me a replacement. And refund the second one.');
    expect(reply?.text).toMatch(/refund/);
  });

  it.each<[string, string, string]>([
    ['en', 'The jug arrived broken, photo attached. The vase is perfect.', 'Dal jug'],
    ['de', 'Der Spiegel kam zerbrochen an, Foto anbei. Die Kerze ist heil.', 'Spiegel Halo'],
    ['es', 'La jarra me ha llegado rota, adjunto foto. El jarrón está perfecto.', 'Jarra Dal'],
  ])('the thing is the one in the sentence of the trouble, %s', (language, text, thing) => {
    const titles = {
      en: ['Dal jug', 'Nori vase'],
      de: ['Spiegel Halo', 'Kerze Sapin'],
      es: ['Jarra Dal', 'Jarrón Nori'],
    };
    const items = titles[language as 'en'].map((title) => anItem(title));
    const said = textOf(text, { language: language as 'en', order: { ...arrived, items } });
    expect(said).toContain(`(${thing})`);
  });
});

describe('what they take back', () => {
  it.each<[ReplyLanguage, string, string, string]>([
    [
      'en',
      'The leg arrived broken, I want a refund.',
      'Photo attached. Scrap the refund, send me a replacement.',
      'damaged/replace',
    ],
    [
      'fr',
      'Un pied est arrivé cassé, je veux être remboursé.',
      'Photo jointe. Laissez tomber le remboursement, je voudrais un remplacement.',
      'damaged/replace',
    ],
    [
      'de',
      'Ein Bein kam zerbrochen an, ich will mein Geld zurück.',
      'Foto anbei. Vergessen Sie die Erstattung, ich möchte Ersatz.',
      'damaged/replace',
    ],
    [
      'es',
      'Una pata llegó rota, quiero el reembolso.',
      'Adjunto foto. Olviden el reembolso, quiero un reemplazo.',
      'damaged/replace',
    ],
  ])('is wished no more, %s', (language, before, text, expected) => {
    const said: [Speaker, string][] = [
      ['customer', before],
      ['agent', '…'],
      ['customer', text],
    ];
    expect(keyOf(said, { language, order: arrived })).toBe(expected);
  });

  it('is a cancellation that must not be', () => {
    const said: [Speaker, string][] = [
      ['customer', 'I want to cancel my order'],
      ['bot', 'Are you sure?'],
      ['customer', 'No sorry, don’t cancel! I only want to know when it ships.'],
    ];
    expect(keyOf(said, { order: waiting })).toBe('whereIsOrder/notDispatched');
  });
});

describe('the record decides', () => {
  it.each<[string, string, Partial<Order>, ReplyLanguage]>([
    [
      'whereIsOrder/deliveryFailed',
      'Your courier never rang the bell. Please send it again.',
      { status: 'deliveryFailed', shipments: [aShipment()] },
      'en',
    ],
    ['whereIsOrder/late', 'Ich habe mir extra freigenommen, und es kam niemand.', late, 'de'],
    [
      'whereIsOrder/notReceived',
      'Según la app mi paquete está en un lugar seguro. He buscado por todas partes.',
      arrived,
      'es',
    ],
    [
      'wrongItem/askPhoto',
      'J’ouvre le carton et c’est une bibliothèque ? J’ai acheté une table.',
      arrived,
      'fr',
    ],
    ['missingItem/check', 'Im Beutel sind keine Schrauben, so kann ich ihn nicht aufbauen.', arrived, 'de'],
    [
      'return/open',
      'I am still waiting for news of it.',
      { ...arrived, returns: [aReturn('open', 3)] },
      'en',
    ],
  ])('%s: %s', (name, text, order, language) => {
    expect(keyOf(text, { order, language })).toBe(name);
  });

  it('speaks of the only order where no other is named', () => {
    const { situation } = replyTo('DHL left a card that I was out, but I was in all day!', {
      order: { status: 'deliveryFailed', shipments: [aShipment()] },
    });
    const unchosen = { ...situation, orders: situation.order ? [situation.order] : [], order: null };
    expect(suggestReplies(unchosen, []).offered[0]?.key).toBe('playbook:whereIsOrder/deliveryFailed');
    const old = unchosen.orders.map((one) => ({ ...one, placedAt: daysAgo(400) }));
    expect(suggestReplies({ ...unchosen, orders: old }, []).offered).toEqual([]);
    const two = [...unchosen.orders, ...old];
    expect(suggestReplies({ ...unchosen, orders: two }, []).offered).toEqual([]);
  });

  it('takes no page that does not load for a thing that fails', () => {
    expect(keyOf('The tracking page does not work.', { order: arrived }) ?? '').not.toMatch(/defective/);
  });
});
