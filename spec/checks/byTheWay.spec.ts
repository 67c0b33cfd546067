import { loadQuestions } from '../../src/app/loadMoreReading';
import { loadGoods, loadLanguages } from '../../src/app/loadReading';
import { guardDraft } from '../../src/checks';
import { extractFacts } from '../../src/facts';
import { READ_LANGUAGES } from '../../src/model/language';
import { NOW, talk } from '../facts/talk';

beforeAll(async () => {
  await Promise.all([loadLanguages(READ_LANGUAGES), loadQuestions(READ_LANGUAGES)]);
  await loadGoods(READ_LANGUAGES);
});

type Line = Parameters<typeof talk>[number];

const TOLD: Line[] = [
  ['c', 'My parcel never arrived. Order 1042, a blue lamp. I want a refund.'],
  ['b', 'What is your e-mail?'],
  ['c', 'marie.durand@example.com'],
  ['b', 'What is your address?'],
  ['c', '12 Elm Street, Leeds LS1 4AB'],
  ['b', 'And a phone number?'],
  ['c', '07911 123456'],
];

const warns = (text: string): boolean => {
  const transcript = talk(...TOLD);
  const facts = extractFacts(transcript, { now: NOW, locale: 'en-GB' });
  return guardDraft({ text, target: 'public', facts, transcript, orders: [] }) !== null;
};

describe('what a reply names by the way', () => {
  it.each([
    'Please reply to this email if the parcel turns up.',
    'Did you receive our e-mail of this morning?',
    'Our phone number is 020 7946 0000, please call us any time.',
    'Please note that your email address is only used for this case.',
    'We never ask for your password or card number.',
    'What would you like us to do if the lamp is out of stock?',
    'Could you tell me your order number for the other purchase you mentioned?',
    'What happens when you press the button?',
    'Shall we send it to 12 Elm Street or somewhere else?',
    'Avez-vous reçu notre e-mail de ce matin ?',
    'Souhaitez-vous être rappelée ou recevoir un e-mail ?',
    'Que souhaitez-vous si la lampe est en rupture de stock ?',
    "Pourriez-vous me donner le numéro de l'autre commande dont vous parlez ?",
    'Haben Sie unsere E-Mail von heute Morgen erhalten?',
    'Antworten Sie einfach auf diese E-Mail, falls das Paket doch noch auftaucht.',
    'Könnten Sie mir die Nummer der anderen Bestellung nennen, die Sie erwähnt haben?',
    '¿Ha recibido nuestro correo de esta mañana?',
    '¿Podría decirme el número del otro pedido que mencionó?',
  ])('is not asked for: %s', (text) => {
    expect(warns(text)).toBe(false);
  });

  it.each([
    'Could you send me your order number? You can reply to this email.',
    'Which e-mail address did you order with?',
    'What would you like us to do?',
    'On which phone number can we call you?',
    'What is your address?',
    'Quel est votre numéro de commande ?',
    'Wie lautet Ihre Bestellnummer?',
    '¿Cuál es su número de pedido?',
  ])('does not silence a needless question: %s', (text) => {
    expect(warns(text)).toBe(true);
  });
});

describe('signs without words', () => {
  it.each(['(', '_', '-', ':', 'A.', '1 ', '? ', '\n', 'and ', 'Ab-', ' \n'])(
    'are read in time that grows with their number: %j',
    (sign) => {
      const text = sign.repeat(20_000 / sign.length);
      const begun = performance.now();
      warns(text);
      extractFacts(talk(['c', text]), { now: NOW, locale: 'en' });
      // Minutes where a pattern backtracks.
      expect(performance.now() - begun).toBeLessThan(6_000);
    },
  );
});
