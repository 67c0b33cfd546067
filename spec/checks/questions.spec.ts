import fc from 'fast-check';
import { guardDraft } from '../../src/checks';
import { learnQuestions } from '../../src/checks/needless';
import type { GuardWarning } from '../../src/checks';
import { en } from '../../src/checks/questions/words/en';
import { confrontFacts, extractFacts } from '../../src/facts';
import type { Transcript } from '../../src/model/transcript';
import { NOW, order, talk } from '../facts/talk';

beforeAll(() => learnQuestions([en]));

const guard = (text: string, transcript: Transcript): GuardWarning | null => {
  const orders = [order()];
  const facts = confrontFacts(extractFacts(transcript, { now: NOW, locale: 'en' }), orders);
  return guardDraft({ text, target: 'public', facts, transcript, orders });
};

const about = (question: string, answer: string): Transcript =>
  talk(['c', 'Hello, I need some help with my purchase'], ['b', question], ['c', answer]);

describe('warns of a question that was answered, in other words', () => {
  it.each([
    ['Did you try rebooting the router?', 'yes, twice', 'Have you already restarted your router?'],
    ['Did you check your spam folder?', 'Yep, nothing there', 'Could you have a look at your junk mail?'],
    ['Do you have a dog?', 'two', 'The courier asks whether there are any animals on the property.'],
    ['Is it a house or a flat?', 'a flat, top buzzer', 'Do you live in a flat or is it a house?'],
    ['Have you worn them outdoors?', 'No', 'Just to be sure: were they used outside at all?'],
    ['Was anybody hurt?', 'no, only the bumper', 'Before I go on: were there any injuries?'],
    [
      'Is there a lift?',
      'there is but it is tiny',
      'Will they carry it up the stairs or is there an elevator?',
    ],
    ['How would you like to pay?', 'in cash', 'Which payment method would you prefer?'],
    ['Why do you want to cancel?', 'it is too expensive', 'May I ask what made you cancel it?'],
    ['Which browser do you use?', 'Firefox', 'I still have to know the browser you use.'],
    ['Did you ask your neighbours?', 'both sides', 'Have you checked with the people living near you?'],
    ['Did you throw away the box?', 'of course not', 'Do you still have the carton?'],
  ])('"%s" — "%s": "%s"', (question, answer, draft) => {
    expect(guard(`Hi, Ben here. ${draft}`, about(question, answer))).toMatchObject({
      slot: 'question',
      question: draft,
      known: { kind: 'answer', question, turn: 2 },
      replacement: null,
    });
  });

  it('names who asked, and when it was answered', () => {
    const known = guard('Have you restarted it?', about('Did you try to reboot it?', 'yes'))?.known;
    expect(known).toMatchObject({ kind: 'answer', messageId: 'm2', by: expect.any(String) as string });
  });

  it('also where a step was told unasked', () => {
    const transcript = talk([
      'c',
      'My chair is dead. I plugged it in another outlet and tightened the bolts.',
    ]);
    expect(guard('Did you try a different power outlet?', transcript)?.known).toMatchObject({
      kind: 'answer',
      question: '',
      answer: 'I plugged it in another outlet and tightened the bolts.',
    });
  });

  it('where a question points to the sentence before it', () => {
    const draft = 'Please switch the router off and on again. Have you already tried that?';
    expect(guard(draft, about('What have you tried?', 'turned the router off and on'))).not.toBeNull();
  });
});

describe('warns of what is known, however it is asked', () => {
  const told = talk(
    ['c', 'Where is my Oslo lamp? It arrived broken, I want my money back'],
    ['b', 'Could you give me your order number?'],
    ['c', '1042'],
    ['b', 'And your e-mail address?'],
    ['c', 'marie@example.com'],
  );
  it.each([
    ["Without the number of the order I can't see anything, so please pass it along.", 'orderNumber'],
    ['I would just need the e-mail you sign in with.', 'email'],
    ['Which address should I mail it to? I need your e-mail', 'email'],
    ['Hello, what seems to be the problem?', 'problem'],
    ['Thanks for reaching out. Tell me what happened?', 'problem'],
    ['How can we make it right?', 'wish'],
    ['Would you like your money back or a replacement?', 'wish'],
    ['Please provide:\n- order number\n- delivery date', 'orderNumber'],
  ])('"%s"', (draft, slot) => {
    expect(guard(draft, told)?.slot).toBe(slot);
  });
});

describe('is quiet', () => {
  it.each([
    ['Did you pay by card?', 'Visa card', 'What are the last four digits of the card?'],
    ['Did you restart the router?', 'yes', 'When did you restart the router?'],
    ['Do you have the serial number?', 'Nope, the label is torn', 'Could you read me the serial number?'],
    ['Sea view or garden view?', "sea view, or garden if it's cheaper, dunno", 'Which view would you like?'],
    ['Was the outer box damaged?', 'no', 'Could you keep the lamp until Friday?'],
    ['Which browser do you use?', 'where do I see that?', 'Which browser do you use?'],
    ['Did you restart the router?', 'yes', 'Who would be happy to restart a router all day?'],
    ['When did you buy it?', 'Sep 19', 'On what day did the motor stop working?'],
    ['Which browser do you use?', 'Firefox', 'Is there anything else I can help with?'],
  ])('"%s" — "%s": "%s"', (question, answer, draft) => {
    expect(guard(draft, about(question, answer))).toBeNull();
  });

  it('where the record says otherwise', () => {
    const transcript = about('When did it arrive?', 'on Monday');
    expect(guard('Our records show it as cancelled. When did it arrive?', transcript)).toBeNull();
  });

  it('where it was answered in an older matter', () => {
    const transcript = talk(
      ['b', 'Do you have a dog?', { at: '2026-06-01T09:00:00Z' }],
      ['c', 'yes', { at: '2026-06-01T09:01:00Z' }],
      ['c', 'Hello again', { at: '2026-11-17T09:00:00Z' }],
    );
    expect(guard('Are there any animals?', transcript)).toBeNull();
  });
});

it('never fails, whatever was asked and told', () => {
  const words = fc.constantFrom(
    ...'have you restarted your router ? yes no the order number is 1042 what happened or 😀 İ -- « > please'.split(
      ' ',
    ),
    '\n',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 25 }).map((some) => some.join(' ')),
  );
  fc.assert(
    fc.property(text, text, text, (question, answer, draft) => {
      const warning = guard(draft, about(question, answer));
      if (!warning) return;
      expect(warning.start).toBeGreaterThanOrEqual(0);
      expect(warning.end).toBeLessThanOrEqual(draft.length);
      expect(draft.slice(warning.start, warning.end)).toBe(warning.question);
    }),
  );
});
