import { isRest } from '../../src/panel/derive/isRest';
import { createDraftWatch } from '../../src/panel/draftWatch';
import { createGuardWatch } from '../../src/panel/guardWatch';
import { FULL, fakeParts, fakeSession } from './fixtures';

const QUESTION = 'Quel est votre numéro de commande ?';

function guarded(target: 'public' | 'note' = 'public') {
  const parts = fakeParts(fakeSession(FULL), { target });
  const drafts = createDraftWatch(parts.composer);
  const guard = createGuardWatch(drafts, (draft) => parts.guard(draft, FULL));
  guard.start();
  drafts.start();
  const type = async (text: string) => {
    parts.fake.type(text);
    await jest.advanceTimersByTimeAsync(0);
  };
  return { parts, guard, type };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test.each([
  ['', 'Bonjour, quel', true],
  ['Bonjou', 'Bonjour', false],
  ['Bonjour', 'Bonjour.', true],
  ['Bonjour ? Merc', 'Bonjour ? Merci', false],
  ['Un mot', 'Un mot\n', true],
  ['Quel numéro', 'Quel numéro?', true],
  ['abc', 'ab', false],
])('from %j to %j is a moment to look: %s', (before, after, expected) => {
  expect(isRest(before, after)).toBe(expected);
});

test('speaks at once at the end of a sentence', async () => {
  const { guard, type } = guarded();
  await type('Quel est votre numéro de command');
  await type('Quel est votre numéro de commande ');
  expect(guard.current()).toBeNull();
  await type(QUESTION);
  expect(guard.current()?.question).toBe(QUESTION);
});

test('speaks after 1.2 s of rest when the sentence goes on', async () => {
  const { guard, type } = guarded();
  await type(`${QUESTION} `);
  guard.keep();
  await type('Que');
  await type(`Quel est votre propre numéro de commande ? e`.slice(0, 5));
  await type('Quel est votre propre numéro de commande ? et'.slice(0, 15));
  expect(guard.current()).toBeNull();
  await type('Quel est votre propre numéro de commande ? e');
  await type('Quel est votre propre numéro de commande ? et');
  await jest.advanceTimersByTimeAsync(1_200);
  expect(guard.current()?.question).toBe('Quel est votre propre numéro de commande ?');
});

test('does not speak while fingers are at work inside of a sentence', async () => {
  const { guard, type } = guarded();
  await type('Quel est votre numéro de comman ?');
  await type('Quel est votre numéro de command ?');
  await type(QUESTION);
  await jest.advanceTimersByTimeAsync(1_100);
  expect(guard.current()).toBeNull();
  await jest.advanceTimersByTimeAsync(100);
  expect(guard.current()?.question).toBe(QUESTION);
});

test('stays until the question has been gone for a second', async () => {
  const { guard, type } = guarded();
  await type(QUESTION);
  await type('Quel est votre numéro');
  await jest.advanceTimersByTimeAsync(900);
  expect(guard.current()).not.toBeNull();
  await type(QUESTION);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(guard.current()).not.toBeNull();
  await type('Bonjour');
  await jest.advanceTimersByTimeAsync(1_000);
  expect(guard.current()).toBeNull();
});

test('a kept question is not spoken of again, a muted slot never', async () => {
  const { guard, type } = guarded();
  await type(QUESTION);
  guard.keep();
  await type(`${QUESTION}\n`);
  expect(guard.current()).toBeNull();
  await type('Donnez le numéro de commande ?');
  expect(guard.current()).not.toBeNull();
  guard.mute();
  await type('');
  await type('Pouvez-vous me donner votre numéro de commande ?');
  expect(guard.current()).toBeNull();
});

test('falls silent when the reply becomes a note', async () => {
  const { guard, type, parts } = guarded();
  await type(QUESTION);
  parts.fake.draft = { ...parts.fake.draft, target: 'note' };
  await type(QUESTION);
  expect(guard.current()).toBeNull();
});

test('a draft that cannot be read is not guessed at', async () => {
  const { guard, type, parts } = guarded();
  parts.composer.read = () => Promise.reject(new Error('not readable'));
  await type(QUESTION);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(guard.current()).toBeNull();
});

test('a hundred changes while one reading is under way cost one more reading', async () => {
  const parts = fakeParts(fakeSession(FULL));
  const read = jest.spyOn(parts.composer, 'read');
  const drafts = createDraftWatch(parts.composer);
  drafts.start();
  for (let change = 0; change < 100; change += 1) parts.fake.type(`text ${change}`);
  await jest.advanceTimersByTimeAsync(0);
  expect(read).toHaveBeenCalledTimes(2);
  expect(drafts.current()?.text).toBe('text 99');
});
