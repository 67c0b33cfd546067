import { loadPlaybooks } from '../../src/app/loadPlaybooks';
import { loadGoods, loadLanguages } from '../../src/app/loadReading';
import { learnedWords, learnOrderWords } from '../../src/assist/order/learned';
import { extractFacts } from '../../src/facts';
import { REPLY_LANGUAGES } from '../../src/model/language';
import type { Order } from '../../src/model/order';
import { suggestReplies } from '../../src/suggestions/suggestReplies';
import { anOrder } from '../builders/order';
import { aTranscript } from '../builders/transcript';
import { aReturn, aShipment, aSituation, daysAgo, euros } from '../suggestions/builders';

beforeAll(async () => {
  await Promise.all([loadLanguages([...REPLY_LANGUAGES]), learnOrderWords()]);
  await loadGoods([...REPLY_LANGUAGES]);
  await loadPlaybooks(REPLY_LANGUAGES);
});

/** What a panel offers first to somebody who writes this about this order. */
const replyTo = (text: string, order: Partial<Order>): string | null => {
  const transcript = aTranscript(['customer', text]);
  const now = Date.parse('2026-11-17T09:00:00Z');
  const situation = aSituation({
    transcript,
    facts: extractFacts(transcript, { now, locale: 'en' }),
    gist: learnedWords()?.gistOf(transcript.messages) ?? null,
    order: anOrder(order),
    language: 'en',
  });
  return suggestReplies(situation, []).offered[0]?.key.replace('playbook:', '') ?? null;
};

const waiting: Partial<Order> = { status: 'processing' };
const sent: Partial<Order> = { shipments: [aShipment()] };
const late: Partial<Order> = { ...sent, promisedAt: daysAgo(3) };
const arrived: Partial<Order> = {
  status: 'delivered',
  shipments: [aShipment({ shippedAt: daysAgo(6), deliveredAt: daysAgo(4), scans: [] })],
};
const sentBack: Partial<Order> = { ...arrived, returns: [aReturn('closed', 3)] };
const calledOff: Partial<Order> = { status: 'cancelled', cancelledAt: daysAgo(5) };
const inParts: Partial<Order> = { status: 'partlyShipped', shipments: arrived.shipments ?? [] };
const twice: Partial<Order> = {
  ...waiting,
  payments: [1, 2].map(() => ({
    kind: 'sale',
    status: 'success',
    method: 'Visa',
    amount: euros('89.00'),
    at: daysAgo(2),
  })),
};

it.each<[string, Partial<Order>, string | null]>([
  // What is paid, mine, tomorrow or right in passing decides nothing.
  ['I have paid. Please cancel my order.', twice, 'cancel/beforeDispatch'],
  ['Please send me the invoice for what I paid.', twice, 'invoice/send'],
  ['My name is spelled wrong in my account.', late, null],
  ['Could you please come back to me tomorrow?', sent, null],
  ['Can I come to your shop tomorrow to buy another chair?', sent, null],
  ['I was told there is a new lamp in a matching set. Where can I buy it?', arrived, null],
  ['How long until I can ask for my money back?', arrived, 'return/none'],
  ['Do tell me the whereabouts of my coat rack.', sent, 'whereIsOrder/inTransit'],
  ['Quand comptez-vous expédier mon tapis ?', waiting, 'whereIsOrder/notDispatched'],
  ['¿Cuándo tenéis pensado enviar mi silla?', waiting, 'whereIsOrder/notDispatched'],
  // Money, where the record has something to say of it.
  [
    'So when do I see the forty euros for the vase that you have had since Friday?',
    sentBack,
    'return/received',
  ],
  ['Habt ihr die 89 Euro für den Teppich denn nun überwiesen?', sentBack, 'return/received'],
  ['Vous avez annulé ma lampe, et le virement ?', calledOff, 'refund/afterCancel'],
  ['You had it back on Friday, and still nothing on my account.', sentBack, 'return/received'],
  ['Ihr habt storniert, aber die 89 Euro fehlen mir immer noch.', calledOff, 'refund/afterCancel'],
  // Where something broken came, it is no parcel that is stuck.
  ['Tracking has been frozen for a week and a half.', sent, 'whereIsOrder/inTransit'],
  ['Please have them leave it with number 12, we are at work.', sent, 'delivery/change'],
  ['Order was called off last week - when can I expect the credit?', calledOff, 'refund/afterCancel'],
  ['DHL reckon they left it in my safe place. No lamp.', arrived, 'whereIsOrder/notReceived'],
  ['Why do I see 89.00 pending and 89.00 taken?', twice, 'payment/double'],
  ['Any movement? I placed my order last week.', { status: 'unpaid' }, 'whereIsOrder/unpaid'],
  ['Please send the chair to 9 Mill Lane, Ely CB7 4AA.', waiting, 'address/before'],
  // A promise is asked after, not made again.
  ['You promised me a refund for the stool. Nothing on my statement.', arrived, 'refund/none'],
  ['Me dijeron que tendría el reembolso en dos días. ¿Y bien?', arrived, 'refund/none'],
  ['Ihr hattet mir Ersatz zugesagt. Ist der schon raus?', arrived, 'replacement/none'],
  // The rest of what was sent in parts.
  ['I have the chairs but no table. Was it left out?', inParts, 'whereIsOrder/partlyShipped'],
  ['Tell me where it is, otherwise I will cancel. It is late!', sent, 'whereIsOrder/inTransit'],
  ['You charged me twice. Please refund one of them.', twice, 'payment/double'],
])('reads what facts do not foresee: %s', (text, order, expected) => {
  expect(replyTo(text, order)).toBe(expected);
});

it.each<[string, Partial<Order>]>([
  ['Can I wash the cover at forty degrees?', arrived],
  ['Do you have it in blue?', sent],
  ['Do you sell gift cards for 50 euros?', sentBack],
  ['Thank you so much, all sorted!', sent],
  // They speak of money; the record knows of none that is due.
  ['Is 89 euros the price with or without tax?', sent],
])('stays silent where the record has nothing to say: %s', (text, order) => {
  expect(replyTo(text, order)).toBeNull();
});

it('takes any complaint for one about what the record shows to be wrong', () => {
  const complaint = 'My daughter cried all evening because of your parcel.';
  const failed: Partial<Order> = { ...sent, status: 'deliveryFailed' };
  expect(replyTo(complaint, failed)).toBe('whereIsOrder/deliveryFailed');
  expect(replyTo(complaint, { ...sent, promisedAt: daysAgo(2) })).toBe('whereIsOrder/late');
  expect(replyTo(complaint, sent)).toBeNull();
});

it('has nothing to say to somebody who only thanks for an answer', () => {
  const thanked = aTranscript(
    ['customer', 'Where is my order?'],
    ['agent', 'It comes on Thursday.'],
    ['customer', 'Brilliant, thank you!'],
  );
  expect(learnedWords()?.gistOf(thanked.messages).isThanks).toBe(true);
  const goesOn = aTranscript(['agent', 'It comes on Thursday.'], ['customer', 'Great, still nothing here']);
  expect(learnedWords()?.gistOf(goesOn.messages).isThanks).toBe(false);
  const asked = aTranscript(['agent', 'Do you have a photo?'], ['customer', 'Thanks, here it is.']);
  expect(learnedWords()?.gistOf(asked.messages).isThanks).toBe(false);
});
