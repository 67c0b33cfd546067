import { namesOthers } from '../../src/suggestions/playbooks/more/ofOneCase';
import { learnPlaybooks } from '../../src/suggestions/playbooks/learned';
import { furtherPlaybooks } from '../../src/suggestions/playbooks/more';
import { suggestReplies } from '../../src/suggestions/suggestReplies';
import { anOrder } from '../builders/order';
import { aTranscript } from '../builders/transcript';
import { aCandidate, aSituation, wish } from './builders';

const CONTEXT = 'Bonjour, le plateau de ma table peut-il être verni en noyer ?';
const asked = aSituation({
  facts: [wish('information')],
  order: null,
  transcript: aTranscript(['customer', 'Est-ce que vous vernissez le plateau en noyer, s’il vous plaît ?']),
});
const aLearned = (text: string, over = {}) =>
  aCandidate({ key: 'learned:p1', origin: 'learned', title: 'Le vernis', text, context: CONTEXT, ...over });
const offered = (text: string, over = {}, situation = asked) =>
  suggestReplies(situation, [aLearned(text, over)]).offered;

beforeAll(() => void learnPlaybooks(furtherPlaybooks));

describe('a reply that a lead approved', () => {
  it('waits until the first view stands', () => {
    learnPlaybooks(null);
    expect(offered('Le plateau existe en noyer verni sur demande.')).toEqual([]);
    learnPlaybooks(furtherPlaybooks);
  });

  it('is offered to whoever writes like those whom it was sent to', () => {
    const text = 'Bonjour {{ticket.requester.first_name}},\n\nLe plateau existe en noyer verni sur demande.';
    expect(offered(text)).toMatchObject([{ origin: 'learned', key: 'learned:p1' }]);
    expect(offered(text)[0]?.text).toContain('Bonjour Marie');
    expect(offered(text, { context: 'Où est la facture de mon fauteuil ?' })).toEqual([]);
  });

  it.each([
    ['a value that this customer lacks', 'Votre commande {{order.number}} est en noyer.'],
    ['a pseudonym that nobody put back', 'Bonjour [PERSON-1], le plateau existe en noyer.'],
    ['an order of somebody else', 'Votre commande #9911 est en noyer verni.'],
    ['a sum of somebody else', 'Le plateau en noyer verni vous sera facturé 49,90 €.'],
    ['a day of somebody else', 'Le plateau en noyer verni partira le 3 mars 2026.'],
    ['a link of somebody else', 'Le plateau en noyer : https://suivi.example.com/ABC123'],
    ['a carrier of somebody else', 'Le plateau en noyer verni part avec DHL.'],
    ['an address of somebody else', 'Le plateau en noyer verni ira au 12, rue du Lac.'],
    ['an e-mail of somebody else', 'Le plateau en noyer : écrivez à paul.durand@example.org.'],
    ['a phone of somebody else', 'Pour le plateau en noyer, nous appelons le 06 12 34 56 78.'],
    ['a thing of somebody else', 'Le plateau de votre fauteuil Skagen est en noyer verni.'],
    ['a weekday of somebody else', 'Le plateau en noyer verni part jeudi.'],
    ['logic', 'Le plateau{% if a %} en noyer{% endif %} existe.'],
  ])('is withheld with %s', (_, text) => {
    expect(offered(text)).toEqual([]);
  });

  it('is checked again against this customer’s record', () => {
    const late = aSituation({
      facts: [wish('whereIsOrder')],
      order: anOrder({ status: 'processing' }),
      transcript: aTranscript(['customer', 'Où est mon colis avec le plateau ?']),
    });
    const text = 'Votre commande {{order.number}} a été livrée.';
    const context = 'Où est mon colis avec le plateau ?';
    const keys = offered(text, { context }, late).map(({ key }) => key);
    expect(keys).not.toContain('learned:p1');
  });
});

describe('what a text names', () => {
  const KNOWN = 'Léa at 12 Palmerston Road, D06; lea@example.org; 06 12 34 56 78; Oslo lamp; on Friday';

  it.each([
    'We deliver Monday to Friday, to 21 countries, within 5 working days.',
    'Nous livrons du lundi au vendredi, en 3 à 5 jours ouvrés.',
    'Wir liefern Montag bis Freitag nach Österreich. Ihre Bestellung kommt bald.',
    'Entregamos de lunes a viernes en toda España.',
    'We bring your Oslo lamp to 12 Palmerston Road on Friday and call 0612345678.',
  ])('of everybody, or of this case: %s', (text) => {
    expect(namesOthers(text, KNOWN)).toBe(false);
  });

  it.each([
    'It goes to 4 Lauriston Place.',
    'It goes to EH3 9HX.',
    'We wrote to tom@example.org.',
    'We call you on +44 20 7946 0018.',
    'We bring your Bergen light.',
    'It comes on Tuesday.',
    'Il part pour le 8 avenue Foch.',
    'Votre colis est à 33000 Bordeaux.',
    'Nous remplaçons votre lampe Bergen.',
    'Il arrive mardi.',
    'Es geht an die Neubaugasse 25.',
    'Wir ersetzen Ihre Lampe Bergen.',
    'Es kommt am Dienstag.',
    'Va a la calle Santa Cruz 4.',
    'Cambiamos su lámpara Bergen.',
    'Llega el martes.',
  ])('of another case: %s', (text) => {
    expect(namesOthers(text, KNOWN)).toBe(true);
  });
});
