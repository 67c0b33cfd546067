import type { Suggestions } from '../../src/model/suggestion';
import {
  countFresh,
  dismissFromDeck,
  emptyDeck,
  inPlay,
  restoreToDeck,
  retireFromDeck,
  settleDeck,
  takeDeck,
  takeFreshDeck,
  turnDeck,
} from '../../src/panel/derive/deck';
import { OFFERED } from './fixtures';

const offer = (...ids: number[]): Suggestions => ({ offered: ids.map((id) => OFFERED[id]!), silence: null });
const moment = { now: 10_000, isBusy: false, isReady: true };
const shown = settleDeck(emptyDeck, offer(0, 1), moment);

test('waits until the sources have answered', () => {
  expect(settleDeck(emptyDeck, offer(0), { ...moment, isReady: false })).toBe(emptyDeck);
  expect(shown.openId).toBe('late-1042');
});

test('what arrives within a second takes its place, what comes later waits', () => {
  const soon = settleDeck(shown, offer(2, 0), { ...moment, now: 10_900 });
  expect(soon.shown?.offered[0]?.id).toBe('delays');
  const later = settleDeck(shown, offer(2, 0), { ...moment, now: 11_100 });
  expect(later).toBe(shown);
  expect(countFresh(later, offer(2, 0))).toBe(1);
});

test('nothing reorders while pointer or focus is inside', () => {
  expect(settleDeck(shown, offer(2, 0), { ...moment, now: 10_100, isBusy: true })).toBe(shown);
});

test('a closer reading replaces a reply that could not be inserted any more, as long as nobody has touched the panel', () => {
  const reread = { ...moment, now: 14_000 };
  expect(settleDeck(shown, offer(2), reread).openId).toBe('delays');
  expect(settleDeck(shown, offer(2), { ...reread, isBusy: true })).toBe(shown);
  expect(settleDeck(shown, offer(2), { ...reread, now: 19_000 })).toBe(shown);
  const twice = settleDeck(settleDeck(shown, offer(2), reread), offer(1), { ...reread, now: 19_000 });
  expect(twice.openId).toBe('delays');
});

test('a reply that the record decides opens in the place of an article, as long as nobody has touched the panel', () => {
  const article = settleDeck(emptyDeck, offer(2), moment);
  const decided = { ...moment, now: 14_000 };
  expect(settleDeck(article, offer(0, 2), decided).openId).toBe('late-1042');
  expect(settleDeck(article, offer(0, 2), { ...decided, isBusy: true })).toBe(article);
});

test('the open one stays open when others come', () => {
  expect(takeDeck(shown, offer(2, 0), 12_000).openId).toBe('late-1042');
  expect(takeDeck(shown, offer(2), 12_000).openId).toBe('delays');
});

test('what the agent asked for takes its place at once', () => {
  const asked = { ...shown, askedAt: shown.shown };
  expect(settleDeck(asked, offer(2), { ...moment, now: 99_000, isBusy: true }).openId).toBe('delays');
});

test('the same ones in new words are renewed in place', () => {
  const again = settleDeck(shown, offer(0, 1), { ...moment, now: 99_000, isBusy: true });
  expect(again).not.toBe(shown);
  expect(again).toMatchObject({ openId: 'late-1042', shownAt: 10_000 });
});

test('turning goes round and round', () => {
  const next = turnDeck(shown, 1);
  expect(next.openId).toBe('resend');
  expect(turnDeck(next, 1).openId).toBe('late-1042');
  expect(turnDeck(shown, -1).openId).toBe('resend');
});

test('a dismissed one makes room for the next and can be brought back', () => {
  const without = dismissFromDeck(shown, 'late-1042');
  expect(without.openId).toBe('resend');
  const none = dismissFromDeck(without, 'resend');
  expect([none.openId, inPlay(none)]).toEqual([null, []]);
  expect(restoreToDeck(none, 'late-1042').openId).toBe('late-1042');
});

test('a sent one is gone as well, and does not count as dismissed', () => {
  const sent = retireFromDeck(shown, 'late-1042');
  expect([sent.openId, sent.dismissed, sent.sent]).toEqual(['resend', [], ['late-1042']]);
  expect(inPlay(sent).map(({ id }) => id)).toEqual(['resend']);
  expect(takeDeck(sent, offer(0, 1), 12_000).openId).toBe('resend');
  expect(retireFromDeck(sent, 'resend').openId).toBeNull();
});

test('what a model wrote waits as well, and is opened when the agent asks for what is new', () => {
  const written = { ...OFFERED[2]!, id: 'llm:draft@1.a', key: 'llm:draft', origin: 'llm' as const };
  const incoming: Suggestions = { offered: [...offer(0, 1).offered, written], silence: null };
  expect(settleDeck(shown, incoming, { ...moment, now: 20_000 })).toBe(shown);
  expect(takeDeck(shown, incoming, 20_000).openId).toBe('late-1042');
  expect(takeFreshDeck(shown, incoming, 20_000).openId).toBe('llm:draft@1.a');
  expect(takeFreshDeck(shown, offer(0, 1, 2), 20_000).openId).toBe('late-1042');
});
