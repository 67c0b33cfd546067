import fc from 'fast-check';
import { guardDraft } from '../../src/checks';
import type { GuardWarning } from '../../src/checks';
import { learnQuestions } from '../../src/checks/needless';
import { confrontFacts, extractFacts } from '../../src/facts';
import type { Order } from '../../src/model/order';
import type { DraftTarget } from '../../src/model/ticket';
import type { Transcript } from '../../src/model/transcript';
import { NOW, order, talk } from '../facts/talk';

beforeAll(() => {
  learnQuestions([]);
});

const told = talk(
  ['b', 'Pourriez-vous me donner votre numéro de commande ?'],
  ['c', '1042'],
  [
    'c',
    'Je suis Marie Durand, marie@example.fr, 06 12 34 56 78',
    {
      attachments: [{ name: 'lampe.jpg', contentType: 'image/jpeg', url: null }],
    },
  ],
);

interface Given {
  transcript?: Transcript;
  orders?: Order[];
  target?: DraftTarget;
}

const guard = (
  text: string,
  { transcript = told, orders = [order()], target = 'public' }: Given = {},
): GuardWarning | null => {
  const facts = confrontFacts(extractFacts(transcript, { now: NOW, locale: 'fr' }), orders);
  return guardDraft({ text, target, facts, transcript, orders });
};

describe('speaks', () => {
  it.each([
    [
      'Pourriez-vous me communiquer votre numéro de commande ?',
      'orderNumber',
      'Je vois votre commande n° 1042.',
    ],
    [
      "Merci de m'indiquer votre adresse e-mail.",
      'email',
      "J'ai bien votre adresse e-mail marie@example.fr.",
    ],
    ['Could you please tell me your order number?', 'orderNumber', 'I can see your order no. 1042.'],
    ['What is your phone number?', 'phone', 'I have your phone number, 06 12 34 56 78.'],
    ["Pouvez-vous m'envoyer une photo ?", 'photo', 'Merci pour la photo que vous avez envoyée.'],
  ])('"%s"', (text, slot, replacement) => {
    const draft = `Bonjour Marie,\n\n${text}\n\nCordialement,\nLéa`;
    const warning = guard(draft);
    expect(warning).toMatchObject({ slot, replacement, question: text });
    expect(draft.slice(warning?.start, warning?.end)).toBe(text);
  });

  it.each([
    ["I don't see your order, could you give me your order number?", 'orderNumber'],
    ["Don't send us your phone number, but what is your order number?", 'orderNumber'],
    ['Could you give me your phone number so that the driver can call you?', 'phone'],
    ['Quel est votre numéro de téléphone, pour que le livreur vous appelle ?', 'phone'],
    ['Which email did you use for your order?', 'email'],
    ["N'oubliez pas de nous donner votre numéro de commande.", 'orderNumber'],
  ])('although it says no, or names somebody: "%s"', (text, slot) => {
    expect(guard(text)?.slot).toBe(slot);
  });

  it('with the fact, its place and how sure it is', () => {
    expect(guard('Quel est votre numéro de commande ?')?.known).toMatchObject({
      kind: 'fact',
      fact: {
        value: '1042',
        standing: 'confirmed',
        place: { messageId: 'm1', turn: 1, start: 0, end: 4 },
      },
    });
  });

  it('of a live chat as of a public reply', () => {
    expect(guard('Votre numéro de commande ?', { target: 'message' })).not.toBeNull();
  });

  it('proposes no words when the sentence also asks for something unknown', () => {
    const warning = guard('Quels sont votre numéro de commande et votre code postal ?');
    expect(warning).toMatchObject({ slot: 'orderNumber', replacement: null });
  });

  it('proposes words that it would not warn of again', () => {
    for (const question of ['Votre numéro de commande ?', 'What is your e-mail address?']) {
      expect(guard(guard(question)?.replacement ?? 'Quel est votre nom ?')).toBeNull();
    }
  });
});

describe('is quiet', () => {
  it.each([
    ['an offer', 'Would you like me to check your order number?'],
    ['another of the same kind', 'Auriez-vous un autre numéro de téléphone ?'],
    ['reading back', 'Votre numéro de commande est-il toujours le 1042 ?'],
    ['a quoted line', '> Quel est votre numéro de commande ?\n\nMerci, c’est noté.'],
    ['words in quotation marks', 'Ignorez le message « Quel est votre numéro de commande ? » du bot.'],
    ['an earlier mail', 'Merci !\n\nLe 12/11/2026, Support a écrit :\nQuel est votre numéro de commande ?'],
    ['a signature', 'Merci !\n\nCordialement,\nLéa\nVotre numéro de commande ?'],
    ['an identity check', 'Pour des raisons de sécurité, quel est votre numéro de commande ?'],
    ['something that was never told', 'Quel est votre code postal ?'],
    ['a statement', 'Votre numéro de commande figure sur la facture.'],
    ['a number that is never needed', 'You never need to give us your order number.'],
    ['a number that must not be sent', "Please don't send me your phone number here."],
    ['what is not needed, in French', 'Vous n’avez pas besoin de nous donner votre numéro de commande.'],
    [
      'what must not be sent, in French',
      'Ne nous envoyez jamais votre numéro de téléphone ici, s’il vous plaît.',
    ],
    ['somebody else’s number', "Can I have your partner's phone number?"],
    ['somebody else’s number, in French', 'Quel est le numéro de téléphone de votre voisine ?'],
    ['what somebody else has', 'Le livreur a-t-il votre numéro de téléphone ?'],
    ['what somebody else has, in English', 'Does the driver have your phone number?'],
    ['the number of another thing', 'What is the order number of the second parcel?'],
    ['the number of another thing, in French', 'Quel est le numéro de commande de l’autre colis ?'],
    ['the one that is used elsewhere', 'Which email did you use for PayPal?'],
    ['a photo of something in particular', "Pouvez-vous m'envoyer une photo de l'étiquette ?"],
  ])('for %s', (_name, text) => {
    expect(guard(text)).toBeNull();
  });

  it('in an internal note', () => {
    expect(guard('Quel est votre numéro de commande ?', { target: 'note' })).toBeNull();
  });

  it('when the record does not know the number', () => {
    expect(guard('Quel est votre numéro de commande ?', { orders: [order({ number: '#2099' })] })).toBeNull();
  });

  it('when two orders were named and the question is which', () => {
    const transcript = talk(['c', 'Mes commandes 1042 et 1031'], ['c', 'la commande 1031 aussi']);
    const orders = [order(), order({ id: 'shop:1031', number: '#1031' })];
    expect(guard('De quelle commande s’agit-il ?', { transcript, orders })).toBeNull();
  });

  it('for a secret, which is asked to check who it is', () => {
    const transcript = talk(['c', 'My PIN is 7402']);
    expect(guard('What is your PIN?', { transcript })).toBeNull();
  });

  it('for what was told in an older matter', () => {
    const transcript = talk(
      ['c', 'Commande 1042', { at: '2026-06-01T09:00:00Z' }],
      ['c', 'Bonjour, un nouveau souci', { at: '2026-11-17T09:00:00Z' }],
    );
    expect(guard('Quel est votre numéro de commande ?', { transcript })).toBeNull();
  });

  it('about the name of somebody else', () => {
    const transcript = talk(['c', 'It is a gift for my friend Jamie']);
    expect(guard('May I have your name, please?', { transcript })).toBeNull();
  });

  it('when the end was told and the beginning is asked', () => {
    const transcript = talk(['c', 'I need the car until the 13th of November']);
    expect(guard('When do you want the rental to start?', { transcript })).toBeNull();
  });
});

it('never fails, and its question stands where it says', () => {
  const words = fc.constantFrom(
    'Quel est',
    'votre numéro de commande',
    '?',
    'your e-mail',
    'please',
    '«',
    '»',
    '>',
    '\n',
    '1042',
    'İ',
    '😀',
    '--',
  );
  const draft = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(words, { maxLength: 30 }).map((some) => some.join(' ')),
  );
  fc.assert(
    fc.property(draft, (text) => {
      const warning = guard(text);
      if (warning) expect(text.slice(warning.start, warning.end)).toBe(warning.question);
    }),
  );
});

it('reads a long draft against many facts', () => {
  const lines = Array.from(
    { length: 60 },
    (_, index) => ['c', `commande ${2000 + index}, client${index}@example.fr`] as const,
  );
  const transcript = talk(...lines);
  const facts = extractFacts(transcript, { now: NOW, locale: 'fr' });
  const text = 'Bonjour, votre colis est en route. Quel est votre code postal ? '.repeat(32);
  expect(guardDraft({ text, target: 'public', facts, transcript, orders: [] })).toBeNull();
});
