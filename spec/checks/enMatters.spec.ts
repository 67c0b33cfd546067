import { learnQuestions } from '../../src/checks/needless';
import { askedBefore } from '../../src/checks/questions/compare';
import { clausesOf } from '../../src/checks/questions/clauses';
import { conceptList, topicsIn } from '../../src/checks/questions/concepts';
import { questionsIn } from '../../src/checks/questions/inDraft';
import { mattersIn } from '../../src/checks/questions/matters';
import { slotsIn } from '../../src/checks/questions/slotsIn';
import { en as questions } from '../../src/checks/questions/words/en';
import { fold, learn } from '../../src/facts';
import { en } from '../../src/facts/languages/en';

beforeAll(() => {
  learn([en]);
  learnQuestions([questions]);
});

const asked = (text: string): string[] =>
  questionsIn(text).flatMap(({ slots, opens }) => [...slots, ...opens]);

const isAskedAgain = (draft: string, before: string, answer: string): boolean => {
  const clauses = questionsIn(draft).flatMap((question) => question.clauses);
  const folded = fold(answer);
  const answered = {
    clauses: clausesOf(fold(before), slotsIn),
    question: before,
    answer,
    concepts: new Set(conceptList(folded)),
    heard: new Set(topicsIn(folded).flat()),
    isYesOrNo: /^(?:yes|no)/.test(folded),
    isDoubtful: false,
    message: {} as never,
    turn: 0,
    by: '',
  };
  return askedBefore(clauses, [answered], false) !== null;
};

it.each<[string, string]>([
  ['Has the fluff been cleared out of the lint trap?', 'cleaned'],
  ['Did you pop the batteries out and put new ones in?', 'batteryReplaced'],
  ['Is there a lift in the block?', 'elevator'],
  ['Would the voucher do, or is it money back you want?', 'voucherOrMoney'],
  ['Does the card belong to you?', 'whoseCard'],
  ['Is it in the junk mail by any chance?', 'spamFolder'],
  ['Have the police been round?', 'policeReport'],
  ['Is anyone in the party vegan?', 'allergy'],
  ['Are you renting the flat?', 'ownerOrTenant'],
])('"%s" is of %s', (text, matter) => {
  expect([...mattersIn(fold(text))]).toContain(matter);
});

it.each<[string, string, string]>([
  ['Is it buzzing at all?', 'What does it sound like?', 'a sort of low hum'],
  ['Which carrier brought it?', 'Who delivers it to you?', 'the post'],
  ['May I ask the reason you are leaving us?', "What's behind your decision to cancel?", 'the price went up'],
  ['Have the tags been cut off?', 'Are the labels still attached?', 'yes, all of them'],
])('"%s" asks again what "%s" asked', (draft, before, answer) => {
  expect(isAskedAgain(draft, before, answer)).toBe(true);
});

it.each<[string, string, string]>([
  ['Does it smell of burning?', 'Is it making a noise?', 'yes, it does'],
  ['Was anybody hurt?', 'Were the police called?', 'yes, they came'],
  ['Have you kept the box?', 'Was the box dented?', 'no, it was fine'],
])('"%s" is another question than "%s"', (draft, before, answer) => {
  expect(isAskedAgain(draft, before, answer)).toBe(false);
});

it.each<[string, string]>([
  ['Who signed for it?', 'personName'],
  ['Whose name is on the bell?', 'personName'],
  ['Who caused the accident?', 'personName'],
  ['What colour is the LED on the front?', 'variant'],
  ['How many square feet is it?', 'quantity'],
  ['Have you tried resetting the password?', 'securityAnswer'],
  ["What's your date of birth?", 'date'],
  ['What number is on your membership card?', 'phone'],
])('"%s" does not ask for %s', (text, slot) => {
  expect(asked(text)).not.toContain(slot);
});

it.each<[string, string]>([
  ['Grab me the order number off your account page.', 'orderNumber'],
  ['Do you have the AWB?', 'trackingNumber'],
  ['Which job number did the fitter leave?', 'policyOrClaimNumber'],
  ["What's the chassis number of the scooter?", 'serialNumber'],
  ['Have you got a landline?', 'phone'],
  ['What are the sort code and the account name?', 'iban'],
  ['Which charity are you ordering for?', 'company'],
  ['A close-up of the hinge would help.', 'photo'],
  ['Do you mind telling me your mother tongue?', 'language'],
  ['Oak or walnut?', 'variant'],
  ['AM or PM?', 'time'],
  ['Dine in or takeaway?', 'deliveryMode'],
])('"%s" asks for %s', (text, slot) => {
  expect(asked(text)).toContain(slot);
});
