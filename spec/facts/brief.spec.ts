import { confrontFacts, extractFacts, latestWish, makeBrief } from '../../src/facts';
import { createTranslate, sayLabel } from '../../src/lib/translate';
import type { Brief, BriefLine } from '../../src/model/brief';
import type { Order } from '../../src/model/order';
import type { Transcript } from '../../src/model/transcript';
import en from '../../translations/en.json';
import fr from '../../translations/fr.json';
import { NOW, order, talk } from './talk';

const brief = (transcript: Transcript | null, orders: Order[] = [], subject = ''): Brief => {
  const facts = transcript ? extractFacts(transcript, { now: NOW, locale: 'fr' }) : [];
  return makeBrief(transcript, confrontFacts(facts, orders), orders, {
    now: NOW,
    subject,
    timeZone: 'Europe/Paris',
  });
};

const inFrench = createTranslate('fr', fr);
const inEnglish = createTranslate('en', en);
const said = (line: BriefLine | null, translate = inFrench): string =>
  line ? sayLabel(translate, line.label) : '';

const founding = talk(
  ['b', 'Bonjour ! Que puis-je faire pour vous ?'],
  ['c', 'Où est mon colis ?'],
  ['b', 'Voici votre lien de suivi : https://suivi.example/1'],
  ['c', "Le lien ne marche pas. Où est mon colis ? C'est la commande 1042"],
  ['b', 'Votre colis sera livré le 14/11.'],
  ['c', 'Mais où est mon colis ?'],
);

describe('the founding scene in three lines', () => {
  it('gives the wish in their own words, how often it was said, and leads to the message', () => {
    const { wants } = brief(founding, [order()]);
    expect(said(wants)).toBe('« Mais où est mon colis ? » (3 fois)');
    expect(said(wants, inEnglish)).toBe('“Mais où est mon colis ?” (asked 3 times)');
    expect(wants).toMatchObject({ messageId: 'm5', isUrgent: true });
  });

  it('says what the bot did and that it did not help', () => {
    const { bot } = brief(founding, [order()]);
    expect(said(bot)).toBe('lien de suivi donné, sans effet');
    expect(bot?.messageId).toBe('m2');
  });

  it('says what was promised and that it is overdue', () => {
    const { promised } = brief(founding, [order()]);
    expect(said(promised)).toBe('livraison le 14 nov., dépassé de 3 j');
    expect(said(promised, inEnglish)).toBe('delivery by Nov 14, 3 days overdue');
    expect(promised).toMatchObject({ messageId: 'm4', isUrgent: true });
  });
});

it('counts working days of a promise', () => {
  const { promised } = brief(
    talk(['c', 'Et mon remboursement ?'], ['a', 'Vous serez remboursée sous 5 jours ouvrés.']),
  );
  expect(said(promised)).toBe('remboursement le 24 nov.');
  expect(promised?.isUrgent).toBe(false);
});

it('takes the promise of the order when nobody spoke one, until it is delivered', () => {
  const asked = talk(['c', 'Où est mon colis ?']);
  expect(said(brief(asked, [order()]).promised)).toBe('livraison le 14 nov., dépassé de 3 j');
  expect(brief(asked, [order({ status: 'delivered' })]).promised).toBeNull();
});

it('drops a spoken promise that was kept', () => {
  expect(brief(founding, [order({ status: 'delivered' })]).promised).toBeNull();
});

it('takes no question and no word of the customer for a promise', () => {
  const heard = talk(
    ['c', 'Vous serez remboursée le 14/11, a dit ma banque'],
    ['a', 'Sera-t-il livré le 14/11 ?'],
  );
  expect(brief(heard).promised).toBeNull();
});

it('keeps to the first real words when no wish is understood, and to the subject when nothing was said', () => {
  expect(said(brief(talk(['c', 'Bonjour'], ['c', 'La lampe fait un bruit étrange'])).wants)).toBe(
    '« La lampe fait un bruit étrange »',
  );
  expect(said(brief(null, [], 'Ma lampe').wants)).toBe('Ma lampe');
  expect(brief(null)).toEqual({ wants: null, bot: null, promised: null });
});

describe('what they want, in the sentence that says it', () => {
  it.each([
    [
      'a question where the wish only names the matter',
      'Your site said "payment failed". Did it go through or not? If not I want my money back.',
      '“Did it go through or not?”',
    ],
    [
      'the clause of a long sentence',
      'They are lovely but only one of them fits under the desk that I had in mind, so I would like to send the other one back.',
      '“so I would like to send the other one back.”',
    ],
    [
      'no mark of a list',
      'Hello!\n\n- when will it arrive?\n- can I have an invoice?',
      '“when will it arrive?”',
    ],
    [
      'no quoted mail',
      'When will I get my refund?\n\nOn 13 Nov, Sophie wrote:\n> Your refund comes in 5 days.',
      '“When will I get my refund?”',
    ],
  ])('%s', (_, text, wants) => {
    expect(said(brief(talk(['c', text])).wants, inEnglish)).toBe(wants);
  });

  it('cuts a long sentence between words', () => {
    const text = `Pourriez-vous m'envoyer la facture de la commande 1034 (4 lampes Kiruna et un bureau Aarhus) au nom de : Lumen SARL`;
    expect(said(brief(talk(['c', text])).wants)).toBe(
      "« Pourriez-vous m'envoyer la facture de la commande 1034 (4 lampes Kiruna et un… »",
    );
  });

  it('prefers words to a button, and does not count the button', () => {
    const chosen = talk(
      ['b', 'Hello', { choices: ['Track my order'] }],
      ['c', 'Track my order'],
      ['c', 'I just want to know if it gets here before Saturday'],
    );
    expect(said(brief(chosen).wants, inEnglish)).toBe(
      '“I just want to know if it gets here before Saturday”',
    );
  });
});

it('says that the bot gave a link to the parcel, in any language', () => {
  const { bot } = brief(
    talk(['b', 'Vous pouvez suivre votre colis ici : https://www.laposte.fr/x'], ['c', 'Merci']),
  );
  expect(said(bot)).toBe('lien de suivi donné');
});

it('does not say that a bot did not understand when it went on', () => {
  const { bot } = brief(
    talk(
      ['b', 'Pouvez-vous m’envoyer une photo ?'],
      ['c', 'voilà'],
      ['b', 'Je n’ai pas bien compris.'],
      ['c', 'mais je viens de l’envoyer !'],
      ['b', 'Merci. Que préférez-vous ?', { choices: ['Un autre', 'Être remboursée'] }],
    ),
  );
  expect(said(bot)).toBe('2 questions posées');
});

it('counts the questions of a bot that only asked', () => {
  const { bot } = brief(talk(['b', 'Quel est votre numéro de commande ?'], ['c', '1042']));
  expect(said(bot)).toBe('1 question posée');
});

it('takes the latest wish, and a telling one before a mere question', () => {
  const facts = extractFacts(
    talk(
      ['c', 'I want to return the lamp'],
      ['c', 'Actually, please cancel the order'],
      ['c', 'I have a question'],
    ),
    { now: NOW, locale: 'en' },
  );
  expect(latestWish(facts)?.value).toBe('cancel');
  expect(latestWish([])).toBeNull();
});
