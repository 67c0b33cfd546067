import { OutsideError } from '../../src/lib/errors';
import { guardLevel } from '../../src/panel/derive/guardLevel';
import { isRest } from '../../src/panel/derive/isRest';
import { createDraftWatch } from '../../src/panel/draftWatch';
import { createGuardWatch } from '../../src/panel/guardWatch';
import { FULL, fakeParts, fakeSession } from './fixtures';

const QUESTION = 'Quel est votre numéro de commande ?';

function guarded(target: 'public' | 'note' = 'public') {
  const parts = fakeParts(fakeSession(FULL), { target });
  const drafts = createDraftWatch(parts.composer);
  const guard = createGuardWatch(drafts, parts.guard);
  guard.start();
  drafts.start();
  const type = async (text: string) => {
    parts.fake.type(text);
    await jest.advanceTimersByTimeAsync(0);
  };
  const shown = () => {
    const warning = guard.current()?.warning;
    if (!warning) throw new Error('the guard is silent');
    return warning;
  };
  return { parts, guard, type, keep: () => guard.keep(shown()), mute: () => guard.mute(shown()) };
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
  expect(guard.current()?.warning.question).toBe(QUESTION);
});

test('speaks after 1.2 s of rest when the sentence goes on', async () => {
  const { guard, type, keep } = guarded();
  await type(`${QUESTION} `);
  keep();
  await type('Que');
  await type(`Quel est votre propre numéro de commande ? e`.slice(0, 5));
  await type('Quel est votre propre numéro de commande ? et'.slice(0, 15));
  expect(guard.current()).toBeNull();
  await type('Quel est votre propre numéro de commande ? e');
  await type('Quel est votre propre numéro de commande ? et');
  await jest.advanceTimersByTimeAsync(1_200);
  expect(guard.current()?.warning.question).toBe('Quel est votre propre numéro de commande ?');
});

test('does not speak while fingers are at work inside of a sentence', async () => {
  const { guard, type } = guarded();
  await type('Quel est votre numéro de comman ?');
  await type('Quel est votre numéro de command ?');
  await type(QUESTION);
  await jest.advanceTimersByTimeAsync(1_100);
  expect(guard.current()).toBeNull();
  await jest.advanceTimersByTimeAsync(100);
  expect(guard.current()?.warning.question).toBe(QUESTION);
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
  const { guard, type, keep, mute } = guarded();
  await type(QUESTION);
  keep();
  await type(`${QUESTION}\n`);
  expect(guard.current()).toBeNull();
  await type('Donnez le numéro de commande ?');
  expect(guard.current()).not.toBeNull();
  mute();
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

test('a kept question of a reply that is gone is one more needless question in the next', async () => {
  const { guard, type, keep } = guarded();
  await type(QUESTION);
  keep();
  await type('');
  await type(QUESTION);
  expect(guard.current()).not.toBeNull();
});

test('says whether a question came in one go', async () => {
  const { guard, type } = guarded();
  await type(`Bonjour. ${QUESTION}`);
  expect(guard.current()).toMatchObject({ isPasted: true, isSent: false });
  guard.clear();
  await type('Quel est votre numéro de command');
  await type(QUESTION);
  expect(guard.current()).toMatchObject({ isPasted: false });
});

test('a question is needless once its answer comes, when that has settled', async () => {
  const { guard, type, parts } = guarded();
  const { guard: real } = parts;
  let isKnown = false;
  const drafts = createDraftWatch(parts.composer);
  const late = createGuardWatch(drafts, (draft) => (isKnown ? real(draft) : null));
  late.start();
  drafts.start();
  await type(QUESTION);
  await jest.advanceTimersByTimeAsync(2_000);
  expect([late.current(), guard.current()?.warning.slot]).toEqual([null, 'orderNumber']);
  isKnown = true;
  late.renew();
  await jest.advanceTimersByTimeAsync(1_200);
  expect(late.current()?.warning.slot).toBe('orderNumber');
});

test('goes when the question becomes a quotation', async () => {
  const parts = fakeParts(fakeSession(FULL), { target: 'message' });
  const { guard: real } = parts;
  const drafts = createDraftWatch(parts.composer);
  const guard = createGuardWatch(drafts, (draft) => (draft.text.includes('»') ? null : real(draft)));
  guard.start();
  drafts.start();
  parts.fake.type(`Vous écriviez « ${QUESTION}`);
  await jest.advanceTimersByTimeAsync(0);
  expect(guard.current()).not.toBeNull();
  parts.fake.type(`Vous écriviez « ${QUESTION} »`);
  await jest.advanceTimersByTimeAsync(1_000);
  expect(guard.current()).toBeNull();
});

describe('a message that has been sent', () => {
  test('is told of once, and stays until it is closed, whatever an empty draft says', async () => {
    const { guard, type } = guarded();
    guard.tellSent(`Bonjour. ${QUESTION}`);
    expect(guard.current()).toMatchObject({ isSent: true, warning: { question: QUESTION } });
    await type('');
    await type('Merci.');
    expect(guard.current()?.isSent).toBe(true);
    guard.clear();
    expect(guard.current()).toBeNull();
  });

  test('is not told of when the agent asked for it before', () => {
    const { guard } = guarded();
    expect(guard.ask({ text: QUESTION, target: 'message', isRich: false })?.slot).toBe('orderNumber');
    guard.tellSent(QUESTION);
    expect(guard.current()).toBeNull();
    guard.tellSent(QUESTION);
    expect(guard.current()?.isSent).toBe(true);
  });

  test('makes room for what is being typed now', async () => {
    const { guard, type } = guarded();
    guard.tellSent(QUESTION);
    await type('Donnez le numéro de commande ?');
    expect(guard.current()).toMatchObject({ isSent: false, warning: { slot: 'orderNumber' } });
  });
});

describe('whether drafts can be read', () => {
  const watch = () => {
    const parts = fakeParts(fakeSession(FULL), { target: 'message' });
    const drafts = createDraftWatch(parts.composer);
    drafts.start();
    return { parts, drafts, pass: () => jest.advanceTimersByTimeAsync(0) };
  };

  test('nobody knows of an empty one', async () => {
    const { drafts, pass } = watch();
    await pass();
    expect(drafts.canRead('message')).toBeNull();
  });

  test('not, when words stood there that were never seen; words that are seen say otherwise', async () => {
    const { drafts, parts, pass } = watch();
    await pass();
    drafts.noteWords('message');
    expect([drafts.canRead('message'), drafts.canRead('public')]).toEqual([false, null]);
    parts.fake.type('Bonjour');
    await pass();
    expect(drafts.canRead('message')).toBe(true);
    drafts.noteWords('message');
    expect(drafts.canRead('message')).toBe(true);
  });

  test('not, where the host refuses; a host that is slow refuses nothing', async () => {
    const { drafts, parts, pass } = watch();
    parts.composer.read = () => Promise.reject(new OutsideError('slow', 'no answer'));
    parts.fake.type('a');
    await pass();
    expect(drafts.canRead('message')).toBeNull();
    parts.composer.read = () => Promise.reject(new OutsideError('missing', 'not readable'));
    parts.fake.type('b');
    await pass();
    expect(drafts.canRead('public')).toBe(false);
  });
});

test.each([
  [{ target: 'note' as const }, 'quiet'],
  [{}, 'typing'],
  [{ canRead: true, holdsOnce: true }, 'hold'],
  [{ channel: 'other' as const, holdsOnce: true }, 'typing'],
  [{ channel: 'messaging' as const, target: 'message' as const, holdsOnce: true }, 'typing'],
  [{ channel: 'messaging' as const, holdsOnce: true }, 'typing'],
  [{ channel: 'messaging' as const, target: 'message' as const, canRead: false, holdsOnce: true }, 'after'],
  [{ canRead: false, holdsOnce: true }, 'unread'],
])('with %j the guard is at level %s', (given, level) => {
  const { channel = 'email', ...rest } = given as { channel?: 'email' };
  const all = { ticket: { channel }, target: 'public' as const, canRead: null, holdsOnce: false, ...rest };
  expect(guardLevel(all)).toBe(level);
});
