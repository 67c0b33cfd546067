import { guardDraft } from '../../src/checks';
import { learnQuestions } from '../../src/checks/needless';
import { piecesOf } from '../../src/checks/questions/pieces';
import { en } from '../../src/checks/questions/words/en';
import { fr } from '../../src/checks/questions/words/fr';
import { extractFacts } from '../../src/facts';
import { NOW, talk } from '../facts/talk';

beforeAll(() => {
  learnQuestions([en, fr]);
});

type Lines = Parameters<typeof talk>;

const guard = (text: string, ...lines: Lines) => {
  const transcript = talk(...lines);
  const facts = extractFacts(transcript, { now: NOW, locale: 'en-GB' });
  return guardDraft({ text, target: 'public', facts, transcript, orders: [] });
};

it.each([
  ['What number did you get when you ordered?', 'my order 10421 never arrived', 'orderNumber'],
  ['Can you read me the code on the delivery card?', 'tracking 1Z999AA10123456784', 'trackingNumber'],
  ['Where would the engineer have to come?', '12 Mill Lane, Leeds LS1 4AB', 'address'],
  ['To which place should we post the spare part?', '12 Mill Lane, Leeds LS1 4AB', 'address'],
  ['What is your order called in our system, i.e. the number?', 'my order is 10421', 'orderNumber'],
  ['Once I have your order number I can check with the depot.', 'it is order 10421', 'orderNumber'],
  ['Your ZIP code would let me see the nearest shops.', 'I live in LS1 4AB', 'postcode'],
  ['Votre commande porte quel numéro ?', 'ma commande 10421 est en retard', 'orderNumber'],
  ['Vous avez commandé quand ?', "je l'ai commandé le 3 novembre", 'date'],
  ['Dès que j’ai votre numéro de commande, je regarde.', 'commande 10421', 'orderNumber'],
  ['I have your order number, thank you.', 'order 10421', null],
])('hears that "%s" asks for what was told', (question, told, slot) => {
  expect(guard(question, ['c', told])?.slot ?? null).toBe(slot);
});

it.each([
  ['Is there a lift in the building?', 'no', 'Could the crew use an elevator at your place?'],
  ['Did you ask your neighbours?', 'yes, nobody has it', 'Might someone next door have taken it in?'],
  ['Are you the tenant?', 'yes', 'Do you rent the flat?'],
  ['Is it still under warranty?', 'yes', 'Does the guarantee still cover it?'],
  ['Y a-t-il des escaliers ?', 'oui, trois étages', 'Les livreurs devront-ils monter des marches ?'],
  ['Avez-vous coupé l’eau ?', 'oui', 'La vanne d’arrivée est-elle fermée ?'],
])('knows "%s" in other words', (before, answer, again) => {
  expect(guard(again, ['b', before], ['c', answer])).toMatchObject({ known: { answer } });
});

it.each([
  [
    'Does the brush spin when you tilt it back?',
    'I bought the vacuum on 3 November and it makes no noise at all',
  ],
  ['Is there a number the carrier can text on the day?', 'I need it by 17 November, before our trip'],
  ['Le téléphone fixe est-il coupé lui aussi ?', 'plus d’internet, appelez-moi au 06 12 34 56 78'],
  ['Where does it hurt?', 'I live at 12 Mill Lane, Leeds LS1 4AB'],
])('takes what "%s" says by the way for no question', (question, told) => {
  expect(guard(question, ['c', told])).toBeNull();
});

it('takes a yes for no place', () => {
  expect(
    guard('Where is the seller based?', ['b', 'Have you contacted the seller?'], ['c', 'yes, no answer']),
  ).toBeNull();
});

it('knows which thing is meant where others are named by the way', () => {
  const warning = guard('What did you buy?', ['c', 'The Oslo lamp looks silly on my desk'], ['b', 'Oh!']);
  expect(warning).toMatchObject({ known: { fact: { value: 'Oslo lamp' } } });
});

it('takes any proof of purchase for one', () => {
  const attachments = [{ name: 'invoice.pdf', contentType: 'application/pdf', url: null }];
  expect(guard('Could you send us the receipt?', ['c', 'here', { attachments }])?.slot).toBe('document');
});

describe('secrets', () => {
  const iban = 'DE89 3704 0044 0532 0130 00';

  it('are known', () => {
    expect(guard('Could you send me your IBAN?', ['c', `my iban is ${iban}`])).toMatchObject({
      slot: 'iban',
      known: { kind: 'fact', fact: { standing: 'sensitive' } },
      replacement: 'I have your bank details already.',
    });
  });

  it('are never told as words of an answer', () => {
    const warning = guard(
      'Could you tell us how you would like the money back?',
      ['b', 'How would you like your money back?'],
      ['c', `to my account, ${iban}`],
    );
    expect(JSON.stringify(warning)).not.toContain('"answer"');
  });
});

it('divides long patterns at their own bars only', () => {
  const long = Array.from({ length: 300 }, (_, index) => `w${index}(?:a|b)[|]`).join('|');
  const pieces = piecesOf(long);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join('|')).toBe(long);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1_300);
  expect(pieces.every((piece) => new RegExp(piece).source === piece)).toBe(true);
});
