import { loadQuestions } from '../../src/app/loadMoreReading';
import { loadLanguages } from '../../src/app/loadReading';
import { guardDraft } from '../../src/checks';
import { extractFacts } from '../../src/facts';
import { NOW, talk } from '../facts/talk';

beforeAll(async () => {
  await loadLanguages(['en', 'fr']);
  await loadQuestions(['en', 'fr']);
});

describe('a choice between remedies', () => {
  const asks = [
    'Souhaitez-vous un remboursement ou un nouvel envoi ?',
    'Would you like a refund or a replacement?',
  ];
  const warned = (text: string, ...said: string[]) => {
    const transcript = talk(...said.map((words): ['c', string] => ['c', words]));
    const facts = extractFacts(transcript, { now: NOW, locale: 'fr' });
    return guardDraft({ text, target: 'public', facts, transcript, orders: [] }) !== null;
  };

  it.each(asks)('is answered by whoever named one of them: "%s"', (text) => {
    expect(warned(text, 'Je veux un remboursement')).toBe(true);
  });

  it.each(asks)(
    'is answered neither by a trouble nor by another wish, nor where both were named: "%s"',
    (text) => {
      expect(warned(text, 'Mon vase est arrivé cassé')).toBe(false);
      expect(warned(text, 'Où est mon colis ?', 'Je n’ai rien reçu')).toBe(false);
      expect(warned(text, 'Je voudrais renvoyer la lampe, elle est cassée')).toBe(false);
      expect(warned(text, 'Je voudrais être remboursé', 'ou bien échanger la lampe')).toBe(false);
    },
  );
});
