import { chooseOrder } from '../../src/assist/chooseOrder';
import { learnOrderWords } from '../../src/assist/order/learned';
import type { Fact } from '../../src/model/fact';
import type { Order } from '../../src/model/order';
import type { Message } from '../../src/model/transcript';
import { aFact } from '../builders/fact';
import { anItem, anOrder } from '../builders/order';
import { aMessage } from '../builders/transcript';

const NOW = Date.parse('2026-11-17T09:14:00Z');

/** The day on which it came. */
const deliveredOn = (day: string): Pick<Order, 'status' | 'shipments'> => ({
  status: 'delivered',
  shipments: [
    {
      id: 's1',
      shopStatus: null,
      carrier: null,
      trackingNumber: '6A1234567890',
      trackingUrl: null,
      shippedAt: null,
      estimatedAt: null,
      deliveredAt: `${day}T10:00:00Z`,
      scans: [],
      itemIds: [],
    },
  ],
});

const lamp = anOrder({ number: '#1042' });
const cushion = anOrder({ number: '#1031', status: 'processing', items: [anItem('Coussin Lin', 'Bleu')] });
const vase = anOrder({ number: '#0987', items: [anItem('Vase Galet')], ...deliveredOn('2026-11-05') });
const whereIsIt = aFact({ slot: 'wish', value: 'whereIsOrder' });
const cancel = aFact({ slot: 'wish', value: 'cancel' });
const aNumber = (value: string, over: Partial<Fact> = {}) => aFact({ slot: 'orderNumber', value, ...over });
const says = (...texts: string[]): Message[] => texts.map((text) => aMessage('customer', text));

const choose = (
  facts: Fact[],
  orders: Order[],
  messages: Message[] = [],
  agentsChoice: string | null = null,
) => chooseOrder({ facts, messages, orders, agentsChoice, now: NOW });

const isChosen = ({ id: orderId }: Order, reason: string) => ({ kind: 'chosen', orderId, reason });
const isTie = (...orders: Order[]) => ({ kind: 'tie', orderIds: orders.map(({ id }) => id) });

beforeAll(() => learnOrderWords());

describe('the order in question, by its number', () => {
  it('is the one that the customer named', () => {
    expect(choose([whereIsIt, aNumber('1031')], [lamp, cushion])).toEqual(isChosen(cushion, 'named'));
  });

  it('is the one whose parcel they named', () => {
    const parcel = aFact({ slot: 'trackingNumber', value: '6A 1234 567890' });
    expect(choose([parcel], [lamp, vase])).toEqual(isChosen(vase, 'named'));
  });

  it('is not one that the customer named and then corrected', () => {
    expect(choose([whereIsIt, aNumber('1031', { isSuperseded: true })], [lamp, cushion]).kind).toBe('tie');
  });

  it('is a tie of the two when both were named', () => {
    expect(choose([aNumber('1031'), aNumber('1042')], [cushion, lamp, vase])).toEqual(isTie(cushion, lamp));
  });

  it('is the one named with what they want last', () => {
    const first = aNumber('1031');
    const place = { messageId: 'm3', turn: 3, start: 0, end: 4 };
    const last = [aNumber('1042', { place }), { ...cancel, place }];
    expect(choose([first, ...last], [lamp, cushion])).toEqual(isChosen(lamp, 'named'));
  });

  it.each(['1024', '1402', '142', '10042', '1043'])('is the only one that %s is a slip of', (number) => {
    expect(choose([aNumber(number)], [lamp, vase])).toEqual(isChosen(lamp, 'near'));
  });

  it('is a tie where the slip may be of two', () => {
    const next = anOrder({ number: '#1043' });
    expect(choose([aNumber('1044')], [lamp, next, vase])).toEqual(isTie(lamp, next));
  });

  it('is none when the number is none of theirs, whatever else fits', () => {
    const messages = says('Où est ma lampe ? Commande 77315');
    expect(choose([whereIsIt, aNumber('77315')], [lamp], messages)).toEqual({
      kind: 'none',
      why: 'unknownNumber',
    });
  });

  it('is a tie when two shops gave the same number', () => {
    const other = anOrder({ id: 'woo:1042', number: '1042' });
    expect(choose([aNumber('1042')], [lamp, other]).kind).toBe('tie');
  });
});

describe('the order in question, by what is in it', () => {
  it.each([
    ['Où est ma lampe ?'],
    ['les lampes sont arrivées cassées'],
    ['la LAMPÉ oslo'],
    ['Wo bleibt meine Stehlampe?'],
  ])('is the one with the item that was spoken of: %s', (text) => {
    expect(choose([whereIsIt], [lamp, cushion, vase], says(text))).toEqual(isChosen(lamp, 'item'));
  });

  it.each([
    ['Kissen', 'wo sind meine kissen'],
    ['Kinderstuhl', 'die Stühle fehlen'],
    ['Wooden shelves', 'the shelf is broken'],
    ['Étagère murale', "l'etagere n'est pas là"],
    ['Chaussettes rayées', 'mes chausettes'],
    ['Zapatos Duna', 'el zapato izquierdo'],
  ])('knows %s in "%s"', (title, text) => {
    const order = anOrder({ number: '#7', items: [anItem(title)] });
    expect(choose([], [vase, order], says(text))).toEqual(isChosen(order, 'item'));
  });

  it.each([
    ['Table basse', 'mon portable est le 06 12 34 56 78'],
    ['Gift card', 'my card was declined'],
    ['Set of 2 towels', 'set it up'],
  ])('does not take %s for meant in "%s"', (title, text) => {
    const order = anOrder({ number: '#7', items: [anItem(title)] });
    expect(choose([], [vase, order], says(text)).kind).not.toBe('chosen');
  });

  describe('once other words for the same things are known', () => {
    it.each([
      ['Oslo Table Lamp', 'où est mon luminaire ?'],
      ['Pull Alma', 'the jumper has a hole'],
      ['Baskets Vega', 'meine Turnschuhe sind kaputt'],
      ['Kaffeetasse Nord', 'los mugs llegaron rotos'],
    ])('is the order of %s for "%s"', (title, text) => {
      const order = anOrder({ number: '#7', items: [anItem(title)] });
      expect(choose([], [vase, order], says(text))).toEqual(isChosen(order, 'item'));
    });

    it('is none when the thing is of a kind that is in none of the orders', () => {
      const shoes = aFact({ slot: 'product', value: 'baskets' });
      expect(choose([whereIsIt, shoes], [lamp], says('où sont mes baskets ?'))).toEqual({ kind: 'none' });
      const unclear = anOrder({ number: '#7', items: [anItem('Oslo 42')] });
      expect(choose([whereIsIt, shoes], [unclear], says('où sont mes baskets ?'))).toEqual(
        isChosen(unclear, 'only'),
      );
    });
  });

  it('is the one that fits better where both have a word of it', () => {
    const floorLamp = anOrder({ number: '#1050', items: [anItem('Lampe Bergen')] });
    expect(choose([], [lamp, floorLamp], says('ma lampe Bergen'))).toEqual(isChosen(floorLamp, 'item'));
    expect(choose([], [lamp, floorLamp], says('ma lampe'))).toEqual(isTie(lamp, floorLamp));
  });

  it('is the one in the colour or size that was told', () => {
    const red = anOrder({ number: '#1032', items: [anItem('Coussin Lin', 'Rouge / M')] });
    expect(choose([], [red, cushion], says('le coussin bleu'))).toEqual(isChosen(cushion, 'item'));
    expect(choose([], [red, cushion], says('le coussin en M'))).toEqual(isChosen(red, 'item'));
  });

  it('is of two with the item the one that the wish can concern', () => {
    const sent = anOrder({ number: '#1033', items: [anItem('Coussin Lin')], status: 'shipped' });
    expect(choose([cancel], [sent, cushion], says('annuler le coussin'))).toEqual(isChosen(cushion, 'item'));
  });

  it('is the one with the item even where the wish comes too late', () => {
    expect(choose([cancel], [cushion, vase], says('annulez le vase'))).toEqual(isChosen(vase, 'item'));
  });

  it('is not read from what the bot or a quoted mail says', () => {
    const bot = aMessage('bot', 'Parlez-vous de la Lampe Oslo ?');
    const mail = aMessage('customer', 'Bonjour\n> votre Lampe Oslo est partie');
    expect(choose([whereIsIt], [lamp, cushion], [bot, mail])).toEqual(isTie(lamp, cushion));
  });
});

describe('the order in question, as the only one that the wish can concern', () => {
  it('is the only one still on its way when they ask where it is', () => {
    expect(choose([whereIsIt], [lamp, vase])).toEqual(isChosen(lamp, 'only'));
  });

  it('is a delivered one when nothing is on its way', () => {
    expect(choose([whereIsIt], [vase])).toEqual(isChosen(vase, 'only'));
  });

  it('is the delivered one when they deny that it came', () => {
    const messages = says('Le suivi indique livré mais je n’ai rien reçu');
    expect(choose([whereIsIt], [lamp, vase], messages)).toEqual(isChosen(vase, 'only'));
  });

  it('is the one that can still be changed', () => {
    expect(choose([cancel], [lamp, cushion, vase])).toEqual(isChosen(cushion, 'only'));
    expect(choose([cancel], [lamp, vase])).toEqual(isChosen(lamp, 'only'));
  });

  it('is the one that came last when something arrived broken', () => {
    const damaged = aFact({ slot: 'problem', value: 'damaged' });
    const old = anOrder({ number: '#0900', ...deliveredOn('2026-08-20') });
    expect(choose([damaged], [vase, old, cushion])).toEqual(isChosen(vase, 'only'));
    expect(choose([damaged], [old, cushion])).toEqual(isChosen(old, 'only'));
  });

  it('is the one they tell of: the day, the amount, the last', () => {
    const early = anOrder({
      number: '#1001',
      placedAt: '2026-11-02T09:00:00Z',
      total: { amount: '19.90', currency: 'EUR' },
    });
    const onDay = aFact({ slot: 'date', value: '2026-11-02' });
    const amount = aFact({ slot: 'amount', value: '19.90 EUR' });
    expect(choose([whereIsIt, onDay], [lamp, early])).toEqual(isChosen(early, 'only'));
    expect(choose([whereIsIt, amount], [lamp, early])).toEqual(isChosen(early, 'only'));
    expect(choose([whereIsIt], [lamp, early], says('Où est ma dernière commande ?'))).toEqual(
      isChosen(lamp, 'only'),
    );
  });

  it('is not narrowed by a day that is told of something else', () => {
    const early = anOrder({ number: '#1001', placedAt: '2026-11-02T09:00:00Z' });
    const words = 'quand arrive ma commande, je pars en déplacement lundi';
    const place = {
      messageId: `customer:${words}`,
      turn: 0,
      start: words.indexOf('lundi'),
      end: words.length,
    };
    const day = aFact({ slot: 'date', value: '2026-11-02', quote: 'lundi', place });
    expect(choose([whereIsIt, day], [lamp, early], says(words)).kind).toBe('tie');
  });

  it('is no order because of a threat to order no more', () => {
    const early = anOrder({ number: '#1001', placedAt: '2026-11-02T09:00:00Z' });
    const messages = says("c'était ma dernière commande chez vous");
    expect(choose([whereIsIt], [lamp, early], messages).kind).toBe('tie');
  });

  it('is a tie of at most four, the newest first', () => {
    const many = [1, 2, 3, 4, 5].map((day) =>
      anOrder({ number: `#10${day}0`, placedAt: `2026-11-0${day}T09:00:00Z` }),
    );
    const [, second, third, fourth, fifth] = many;
    expect(choose([whereIsIt], many)).toEqual({
      kind: 'tie',
      orderIds: [fifth, fourth, third, second].map((order) => order?.id),
    });
  });

  it('is none in a ticket that is about no order', () => {
    const question = aFact({ slot: 'wish', value: 'information' });
    expect(choose([question], [lamp], says('Quels sont vos horaires ?'))).toEqual({ kind: 'none' });
    expect(choose([question], [lamp], says('Une question sur ma commande'))).toEqual(isChosen(lamp, 'only'));
  });

  it('is none when there are no orders, or only ones of long ago', () => {
    expect(choose([whereIsIt], [])).toEqual({ kind: 'none' });
    const old = anOrder({ placedAt: '2024-01-01T00:00:00Z', ...deliveredOn('2024-01-05') });
    expect(choose([whereIsIt], [old])).toEqual({ kind: 'none' });
  });

  it('is never a draft', () => {
    expect(choose([whereIsIt], [anOrder({ status: 'draft' })])).toEqual({ kind: 'none' });
  });
});

it("is what the agent picked, whatever else fits, unless it is no longer this customer's", () => {
  expect(choose([aNumber('1031')], [lamp, cushion], [], lamp.id)).toEqual(isChosen(lamp, 'agent'));
  expect(choose([aNumber('1031')], [cushion], [], lamp.id)).toEqual(isChosen(cushion, 'named'));
});
