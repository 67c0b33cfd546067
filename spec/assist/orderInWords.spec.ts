import { loadLanguages } from '../../src/app/loadReading';
import { chooseOrder } from '../../src/assist/chooseOrder';
import { learnOrderWords } from '../../src/assist/order/learned';
import { extractFacts } from '../../src/facts';
import type { Order } from '../../src/model/order';
import { anItem, anOrder } from '../builders/order';
import { aMessage } from '../builders/transcript';

const NOW = Date.parse('2026-11-17T09:14:00Z');

const anOrderOf = (number: string, title: string, status: Order['status'], placedAt: string): Order =>
  anOrder({ number, status, placedAt, shipments: [], items: [anItem(title)] });

const lamp = anOrderOf('GB-20418', 'Oslo Table Lamp', 'shipped', '2026-11-12T09:00:00Z');
const vase = anOrderOf('GB-20377', 'Pebble Vase', 'delivered', '2026-11-01T09:00:00Z');
const rug = anOrderOf('GB-20102', 'Wool Rug', 'cancelled', '2026-10-20T09:00:00Z');
const ALL = [lamp, vase, rug];

/** What is chosen when these are said in turn, the bot's words after "B: ", with all facts read as in the panel. */
function chosenAfter(lines: readonly string[], orders: Order[] = ALL): string {
  const messages = lines.map((line) =>
    line.startsWith('B: ') ? aMessage('bot', line.slice(3)) : aMessage('customer', line),
  );
  const transcript = { source: 'spec', messages, isComplete: true };
  const facts = extractFacts(transcript, { now: NOW, locale: 'en' });
  const choice = chooseOrder({ facts, messages, orders, agentsChoice: null, now: NOW });
  const numberOf = (wanted: string) => orders.find(({ id }) => id === wanted)?.number ?? '';
  return choice.kind === 'chosen' ? `${numberOf(choice.orderId)} ${choice.reason}` : choice.kind;
}

beforeAll(() => loadLanguages(['en', 'fr', 'de', 'es']));

it('is told by its number alone until words are understood', async () => {
  expect(chosenAfter(['where is my lamp?'])).toBe('none');
  expect(chosenAfter(['gb20377 please'])).toBe('GB-20377 named');
  expect(await learnOrderWords()).toBe(true);
  expect(await learnOrderWords()).toBe(false);
  expect(chosenAfter(['where is my lamp?'])).toBe('GB-20418 item');
});

describe('the number of one of their orders', () => {
  it.each([
    'gb20377 please',
    'GB 20377 - do you have the invoice for it',
    'now the 20377, has that one been posted',
    'no. 20377 to 18 Birch Lane, Salem',
  ])('is known in "%s"', (text) => {
    expect(chosenAfter([text])).toBe('GB-20377 named');
  });

  it('is known by the number of its parcel in groups', () => {
    const shipments = [{ ...(anOrder().shipments[0] as Order['shipments'][number]) }];
    const sent = {
      ...lamp,
      shipments: shipments.map((one) => ({ ...one, trackingNumber: '9400111899561704681240' })),
    };
    expect(chosenAfter(['status of 9400 1118 9956 1704 6812 40'], [sent, vase])).toBe('GB-20418 named');
  });

  it.each(['That was 20377 €', 'call me on 0 20377 88', 'I live in 20377 Hamburg, where is my lamp?'])(
    'is not what stands in "%s"',
    (text) => {
      expect(chosenAfter([text])).not.toContain('named');
    },
  );

  it('is not one that was taken back', () => {
    expect(chosenAfter(['It is about GB-20377. Sorry, no - 20418, not 20377.'])).toBe('GB-20418 named');
    expect(chosenAfter(['GB-20377, sorry, I meant GB-20418'])).toBe('GB-20418 named');
    expect(chosenAfter(['GB-20377 and GB-20418 please'])).toBe('tie');
  });

  it("is the bot's only where the customer says yes to it", () => {
    const asked = 'B: Hello! Is this about order GB-20377?';
    expect(chosenAfter([asked, 'yes', 'B: How can I help?', 'just a question'])).toBe('GB-20377 named');
    expect(chosenAfter([asked, 'no', 'B: How can I help?', 'just a question'])).not.toContain('named');
    const told = 'B: Your order GB-20377 was delivered. Anything else?';
    expect(chosenAfter([told, 'yes, I would like a refund'])).not.toContain('named');
  });

  it('is, of two, the one with the last request', () => {
    expect(chosenAfter(['Thanks for GB-20377! Now 20418 - has that one been posted yet?'])).toBe(
      'GB-20418 named',
    );
    const first = ['Where is GB-20418?', 'B: It left on Nov 12.'];
    expect(chosenAfter([...first, 'thanks! GB-20377 came without the stand'])).toBe('GB-20377 named');
  });

  it('may be of somebody else though nothing names it: it is written like theirs', () => {
    expect(chosenAfter(['My sister ordered GB-61999 and got no mail'])).toBe('none');
    expect(chosenAfter(['GB-20814: where is it'])).toBe('GB-20418 near');
  });
});

describe('what they speak of', () => {
  it('is named by other words for it, and none by a word that only ends alike', () => {
    const slippers = anOrderOf('GB-1', 'Felt Slippers', 'delivered', '2026-11-01T09:00:00Z');
    const gloves = anOrderOf('GB-2', 'Handschuhe', 'delivered', '2026-11-01T09:00:00Z');
    expect(chosenAfter(['die Sohle der Hausschuhe löst sich'], [slippers, gloves])).toBe('GB-1 item');
  });

  it('is named with a slip in a short word, where nothing is named right', () => {
    expect(chosenAfter(['has the vse been dispatched?'])).not.toContain('item');
    const apron = anOrderOf('GB-3', 'Linen Apron', 'shipped', '2026-11-10T09:00:00Z');
    expect(chosenAfter(['has the aprn been dispatched?'], [apron, vase])).toBe('GB-3 item');
  });

  it('is of two things the one with the last request', () => {
    expect(chosenAfter(['I love the lamp I ordered, but the vase has a crack, please replace it'])).toBe(
      'GB-20377 item',
    );
  });

  it('is none of theirs when it is a thing that they have not bought', () => {
    expect(chosenAfter(['My toaster broke, I would like to return it'])).toBe('none');
    expect(chosenAfter(['They left it on the chair and it arrived broken'])).toBe('GB-20377 only');
  });

  it.each([
    'Do you sell vases in green?',
    'Is the vase dishwasher safe?',
    'Before I buy the lamp: how long is delivery?',
    'Wann kommt das graue Modell wieder rein?',
    'Quelle est votre politique de retour ?',
    'He olvidado mi contraseña',
  ])('is no order of theirs in "%s"', (text) => {
    expect(chosenAfter([text])).toBe('none');
  });

  it('is theirs where they say so, though they ask', () => {
    expect(chosenAfter(['Is my vase dishwasher safe?'])).toBe('GB-20377 item');
    expect(chosenAfter(['The vase turned brown, is that normal?'])).toBe('GB-20377 item');
  });
});

describe('what they want, in words that are no fact', () => {
  it.each([
    ['Why was my order cancelled?', 'GB-20102 only'],
    ['Warum wurde meine Bestellung storniert?', 'GB-20102 only'],
    ['¿Por qué se ha cancelado mi pedido?', 'GB-20102 only'],
    ['wann geht das denn endlich raus', 'GB-20418 only'],
    ['C’est pour quand ?', 'GB-20418 only'],
    ['DHL behauptet, es sei zugestellt, ich habe aber nichts', 'GB-20377 only'],
    ['the box was empty', 'GB-20377 only'],
    ['me queda grande', 'GB-20377 only'],
    ['Könnt ihr es stattdessen ins Büro schicken?', 'GB-20418 only'],
  ])('"%s" is about %s', (text, wanted) => {
    expect(chosenAfter([text])).toBe(wanted);
  });

  it('is no day that they do not tell of the order', () => {
    const other = anOrderOf('GB-4', 'Clock', 'shipped', '2026-11-16T09:00:00Z');
    expect(chosenAfter(['It has been flickering since yesterday. Where is my order?'], [lamp, other])).toBe(
      'tie',
    );
    expect(chosenAfter(['I ordered yesterday, where is it?'], [lamp, other])).toBe('GB-4 only');
  });
});

describe('what became of it', () => {
  const boots = anOrderOf('GB-5', 'Hiking Boots', 'deliveryFailed', '2026-11-08T09:00:00Z');
  const desk = anOrderOf('GB-6', 'Oak Desk', 'partlyShipped', '2026-11-10T09:00:00Z');
  const mat = anOrderOf('GB-7', 'Yoga Mat', 'refunded', '2026-09-20T09:00:00Z');
  const clock = anOrderOf('GB-8', 'Clock', 'processing', '2026-11-15T09:00:00Z');

  it.each([
    ['The courier never rang, I was in all day', 'GB-5 only'],
    ["Il n'a même pas sonné, j'ai trouvé un avis de passage", 'GB-5 only'],
    ['Der Fahrer hat nicht mal geklingelt', 'GB-5 only'],
    ['El repartidor ni tocó el timbre', 'GB-5 only'],
  ])('"%s": the one that could not be handed over', (text, wanted) => {
    expect(chosenAfter([text], [lamp, boots, vase])).toBe(wanted);
    expect(chosenAfter([text], [lamp, vase])).toBe('GB-20418 only');
  });

  it('"the rest": the one of which a part has left', () => {
    expect(chosenAfter(['When does the rest of my order come?'], [lamp, desk, vase])).toBe('GB-6 only');
  });

  it.each([
    'My parcel is stuck in Coventry',
    'Mon colis est bloqué à Roissy',
    'Mein Paket hängt in Hof fest',
  ])('"%s": one that has left', (text) =>
    expect(chosenAfter([text], [clock, lamp, vase])).toBe('GB-20418 only'),
  );

  it('money that they wait for is that of what was paid back, unless they sent something back', () => {
    expect(chosenAfter(['My bank still sees nothing of the refund'], [mat, vase])).toBe('GB-7 only');
    expect(chosenAfter(['Auf meinem Konto ist noch nichts eingegangen'], [mat, vase])).toBe('GB-7 only');
    expect(chosenAfter(['I sent it back and still have no refund'], [mat, vase])).toBe('tie');
  });
});

describe('an unforeseen complaint', () => {
  const robot = anOrderOf('GB-9', 'Robot Vacuum', 'delivered', '2026-11-09T09:00:00Z');

  it.each(['It keeps bumping into the same chair', 'Se queda dando vueltas', 'Ça zigzague sans raison'])(
    'is about the only order: "%s"',
    (text) => {
      expect(chosenAfter([text], [robot])).toBe('GB-9 only');
      expect(chosenAfter([text], [robot, lamp])).not.toContain('only');
    },
  );

  it.each([
    'Thanks a lot for your quick help',
    'I would like to speak to a manager',
    'Do you have a shop in Leeds?',
    'I cannot log in to my account',
    'Hello there',
  ])('"%s" is none', (text) => {
    expect(chosenAfter([text], [robot])).toBe('none');
  });
});
