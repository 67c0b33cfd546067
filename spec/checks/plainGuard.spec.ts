import { guardDraft } from '../../src/checks';
import { extractFacts } from '../../src/facts';
import { NOW, talk } from '../facts/talk';

const guard = (text: string, ...told: string[]) => {
  const transcript = talk(...told.map((line): [string, string] => ['c', line]));
  const facts = extractFacts(transcript, { now: NOW, locale: 'en-GB' });
  return guardDraft({ text, target: 'public', facts, transcript, orders: [] });
};

describe('before the words of questions are there', () => {
  it('knows slots by their plain names', () => {
    expect(guard('Could you give me your order number?', 'order 10421')).toMatchObject({
      slot: 'orderNumber',
      replacement: 'I can see your order no. 10421.',
    });
  });

  it.each([
    ['two were told', 'Could you give me your order number?', ['order 10421', 'and order 10422']],
    ['the draft names it', 'Is your order number 10421?', ['order 10421']],
    ['it checks who it is', 'For security, what is your order number?', ['order 10421']],
    ['nothing was told', 'Could you give me your order number?', ['hello']],
  ])('is quiet where %s', (_why, text, told) => {
    expect(guard(text, ...told)).toBeNull();
  });
});
