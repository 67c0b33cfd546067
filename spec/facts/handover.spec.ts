import { confrontFacts, extractFacts, makeBrief } from '../../src/facts';
import { createTranslate, sayLabel } from '../../src/lib/translate';
import type { Brief, BriefLine } from '../../src/model/brief';
import type { Order } from '../../src/model/order';
import type { Transcript } from '../../src/model/transcript';
import en from '../../translations/en.json';
import { NOW, order, talk } from './talk';

const translate = createTranslate('en', en);
const said = (line: BriefLine): string => sayLabel(translate, line.label);

const brief = (transcript: Transcript, orders: Order[] = [], now = NOW, timeZone = 'Europe/Paris'): Brief => {
  const facts = confrontFacts(extractFacts(transcript, { now, locale: 'fr' }), orders);
  return makeBrief(transcript, facts, orders, { now, subject: '', timeZone });
};

const reason = (...lines: Parameters<typeof talk>): string | null => {
  const { handover } = brief(talk(...lines));
  return handover ? said(handover) : null;
};

describe('why it was handed over', () => {
  it.each([
    [
      'the customer asked',
      talk(
        ['b', 'How can I help?'],
        ['c', 'I want to talk to a real person please'],
        ['b', 'I transfer you to an agent'],
      ),
      'asked for a person',
    ],
    [
      'demandé',
      talk(
        ['b', 'Bonjour'],
        ['c', 'je voudrais parler à un conseiller'],
        ['a', 'Bonjour, Léa à votre service'],
      ),
      'asked for a person',
    ],
    [
      'the bot did not understand',
      talk(
        ['c', 'la chose clignote bizarrement'],
        ['b', "Je n'ai pas bien compris."],
        ['b', 'Je vous transfère à un conseiller'],
      ),
      'the bot did not understand',
    ],
    [
      'it did not help',
      talk(
        ['b', 'Try to restart the router.'],
        ['c', "That doesn't help"],
        ['b', 'I connect you with an agent'],
      ),
      'what the bot tried did not help',
    ],
    [
      'the bot may not',
      talk(
        ['c', 'cancel it'],
        ['b', 'I am not able to cancel orders that are packed. I pass you to an agent.'],
      ),
      'not for a bot to decide',
    ],
    [
      'nobody was there',
      talk(['c', 'hello?'], ['b', 'Our team is currently offline.'], ['a', 'Good morning!']),
      'nobody was there at that hour',
    ],
    [
      'no reason is shown',
      talk(['b', 'Hello'], ['c', 'Hi'], ['a', 'Hi, Tom here']),
      'handed over, no reason given',
    ],
  ])('%s', (_, transcript, words) => {
    const { handover } = brief(transcript);
    expect(handover && said(handover)).toBe(words);
  });

  it('is silent where no bot gave over', () => {
    expect(reason(['c', 'Hello'], ['a', 'Hi'])).toBeNull();
    expect(reason(['c', 'Hello'], ['b', 'Your order number?'], ['c', '1042'])).toBeNull();
  });
});

it('tells every step of the bot, how it ended, and leads to each', () => {
  const { steps } = brief(
    talk(
      ['c', 'My router does not work'],
      ['b', 'Please restart the router.'],
      ['c', 'still the same'],
      ['b', 'See https://help.example/article on lights'],
      ['c', 'ok that worked, thanks'],
      ['b', 'Your refund has been issued.'],
    ),
  );
  expect(steps?.map((step) => [said(step), step.messageId])).toEqual([
    ['steps suggested, without effect', 'm1'],
    ['help article given, solved', 'm3'],
    ['refund announced', 'm5'],
  ]);
});

describe('the ledger of promises', () => {
  const promised = talk(
    ['c', 'Where is my refund?'],
    ['a', 'Your refund will be with you within 5 days.'],
    ['a', 'Your parcel will arrive on 16 November.'],
    ['a', 'We will call you back tomorrow.'],
  );
  const rows = (found: Brief) =>
    found.promises?.map(({ label, dueAt, state }) => [
      said({ label, messageId: null, isUrgent: false }),
      dueAt,
      state,
    ]);

  it('has what, by when, and whether it is open or overdue', () => {
    expect(rows(brief(promised, []))).toEqual([
      ['refund', '2026-11-22', 'open'],
      ['delivery', '2026-11-16', 'overdue'],
      ['call back', '2026-11-18', 'open'],
    ]);
  });

  it('says what the record shows to be kept', () => {
    const refunded = order({
      status: 'delivered',
      refunds: [
        { id: 'r', at: '2026-11-17T09:00:00Z', amount: { amount: '89.00', currency: 'EUR' }, note: null },
      ],
    });
    expect(rows(brief(promised, [refunded]))?.map(([, , state]) => state)).toEqual(['kept', 'kept', 'open']);
  });

  it('takes the day from where the agent is', () => {
    const late = talk(['a', 'You will have an answer tomorrow.', { at: '2026-11-16T23:30:00Z' }]);
    expect(rows(brief(late))).toEqual([['answer', '2026-11-18', 'open']]);
    expect(rows(brief(late, [], NOW, 'America/New_York'))).toEqual([['answer', '2026-11-17', 'open']]);
  });
});

describe('what is still open', () => {
  const open = (transcript: Transcript) => brief(transcript).open?.map(said);

  it('are the questions that nobody has answered since', () => {
    expect(
      open(
        talk(
          ['c', 'Do you ship to Norway?'],
          ['a', 'Yes we do.'],
          ['c', 'Great. How much does it cost? And can I pay by card? Is it quick?'],
        ),
      ),
    ).toEqual(['“How much does it cost?”', '“And can I pay by card?”', '“Is it quick?”']);
  });

  it('are questions of the bot that the customer left', () => {
    expect(open(talk(['c', 'I want a refund'], ['b', 'I see. What is your order number?']))).toEqual([
      'the bot asked: “What is your order number?”',
    ]);
  });

  it('is nothing once an agent has answered in public, and a note answers nobody', () => {
    expect(open(talk(['c', 'When will it come?'], ['a', 'On Monday.']))).toEqual([]);
    expect(open(talk(['c', 'When will it come?'], ['n', 'look at this']))).toEqual(['“When will it come?”']);
  });
});

describe('what they do that changes what to do', () => {
  const behaviours = (...lines: Parameters<typeof talk>) => brief(talk(...lines)).behaviours?.map(said);

  it.each([
    ['I will never order from you again', ['says they will leave']],
    ['je vais résilier mon abonnement', ['says they will leave']],
    ['You will hear from my lawyer', ['says they will take a lawyer']],
    ['Je vais saisir le médiateur', ['says they will go to a consumer body']],
    ['I am opening a chargeback with my bank', ['says they will have the payment reversed']],
    ['I will leave a bad review on Trustpilot', ['says they will post a public review']],
    ['I AM VERY ANGRY!!! THIS IS A JOKE', []],
    ['Thanks for your help', []],
  ])('%s', (text, words) => {
    expect(behaviours(['c', text])).toEqual(words);
  });

  it('counts how often the same was asked, from three times on', () => {
    expect(behaviours(['c', 'Where is my parcel?'], ['b', 'Soon.'], ['c', 'Where is my parcel?'])).toEqual(
      [],
    );
    expect(
      behaviours(
        ['c', 'Where is my parcel?'],
        ['c', 'where is my order'],
        ['b', 'Soon.'],
        ['c', 'Where is my parcel?'],
      ),
    ).toEqual(['asked 3 times']);
  });

  it('hears no threat of the agent or in a quoted mail', () => {
    expect(behaviours(['a', 'Will you leave a review on Trustpilot?'])).toEqual([]);
    expect(behaviours(['c', 'ok\n> leave us a review on Trustpilot'])).toEqual([]);
  });
});
