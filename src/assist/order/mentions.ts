import { anyOf, byLexicon, fold, isSameNumber, overlaps, splitSentences } from '../../facts';
import type { Fact } from '../../model/fact';
import type { Order } from '../../model/order';
import type { Message } from '../../model/transcript';
import { alikeIn, codesOf, numbersIn } from './codes';
import type { Codes, Stretch } from './codes';
import type { Said, Spot } from './said';

/** A number of one of their orders, or of its parcel, as it stands in the customer's words. */
export interface Mention extends Spot, Stretch {
  orderId: string;
}

/** What digits are when they were read as something else. */
const OTHERWISE: ReadonlySet<string> = new Set(
  'amount date time phone postcode address quantity variant email accountNumber serialNumber iban dateOfBirth'.split(
    ' ',
  ),
);

/** "No. 1042", "order 1042". */
const CALLED = /(?:#|(?<![a-z])(?:n[or]?[.°º]?|num[a-z]*\.?|order|commande|bestellung|pedido)) ?$/i;

const takenIn =
  (facts: readonly Fact[], { turn, text }: Said) =>
  (at: Stretch): boolean =>
    !CALLED.test(text.slice(Math.max(0, at.start - 12), at.start)) &&
    !(text[at.start - 1] === '(' && text[at.end] === ')') &&
    facts.some(({ slot, place }) => place.turn === turn && OTHERWISE.has(slot) && overlaps(place, at));

const YES =
  /^\W*(?:yes|ye[ap]h?|yup|correct|right|exactly|sure|indeed|oui|ouais|ouep|c'est (?:ca|bien|elle|celle)|exacte?(?:ment)?|tout a fait|ja|jo|jep|jup|jawohl|genau|stimmt|richtig|korrekt|claro|exacto|correcto|asi es|es[oae]|si(?! (?:vous|je|on|tu|c|il|possible)))(?![a-z])/;

/** "Is it about 1042?" — "Yes": they gave the number. */
const confirmed = (messages: readonly Message[], codes: Codes): Mention[] =>
  messages.flatMap(({ speaker, isPublic, text }, turn) => {
    const answer = messages.findIndex((message, index) => index > turn && message.speaker === 'customer');
    const isAsked = (speaker === 'bot' || speaker === 'agent') && isPublic && text.includes('?');
    if (!isAsked || answer > turn + 2 || !YES.test(fold(messages[answer]?.text ?? ''))) return [];
    const asked = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    const questions = asked.filter((sentence) => sentence.endsWith('?')).join('\n');
    const [orderId, ...others] = new Set(
      numbersIn(questions, codes, () => false).flatMap(({ orderIds }) => orderIds),
    );
    return orderId === undefined || others.length > 0 ? [] : [{ orderId, turn: answer, start: 0, end: 0 }];
  });

const patterns = byLexicon((vocabularies) => {
  const and = anyOf(vocabularies, ({ says, asks }) => `${says.conjunction}|${asks.another}`);
  // The Spanish word for "not" is the English one for "number".
  const not = anyOf(vocabularies, ({ says, language }) =>
    language === 'es' ? 'no (?=es |la |el )' : `(?:${says.not ?? 'not'}) `,
  );
  return {
    denied: new RegExp(
      `(?<![a-z])(?:${not}|(?:statt|instead of|rather than|au lieu de|plutot que|en (?:vez|lugar) de) )(?:[a-z]+ ){0,2}#?$`,
    ),
    correction: new RegExp(`(?<![a-z0-9])${anyOf(vocabularies, ({ says }) => says.correction)}`),
    and: new RegExp(`(?<![a-z])${and}(?![a-z])[^a-z]*(?:[a-z]+ ){0,2}#?$`),
  };
});

const isDenied = (text: string, start: number): boolean =>
  patterns().denied.test(fold(text.slice(Math.max(0, start - 40), start)));

/** "1042, sorry, 1031": the second instead of the first. */
function isTakenBack(one: Mention, next: Mention | undefined, said: readonly Said[]): boolean {
  if (!next || next.orderId === one.orderId) return false;
  const text = said.find(({ turn }) => turn === next.turn)?.text ?? '';
  const from = next.turn === one.turn ? one.end : 0;
  const { and, correction } = patterns();
  return !and.test(fold(text.slice(from, next.start))) && correction.test(fold(text.slice(from, next.end)));
}

const isUpTo = (one: Spot, other: Spot): boolean =>
  one.turn < other.turn || (one.turn === other.turn && one.start <= other.start);

/** Numbers of theirs that the customer gave: those that they did not take back, in the order in which they said them. */
export function mentionsOf(
  facts: readonly Fact[],
  said: readonly Said[],
  messages: readonly Message[],
  orders: readonly Order[],
): { kept: Mention[]; given: ReadonlySet<string> } {
  const codes = codesOf(orders);
  const denied = new Set<string>();
  const written = said.flatMap(({ turn, text }) =>
    numbersIn(text, codes, takenIn(facts, { turn, text })).flatMap(({ orderIds, at }) => {
      if (isDenied(text, at.start)) for (const id of orderIds) denied.add(id);
      return orderIds.map((orderId) => ({ orderId, turn, ...at }));
    }),
  );
  const replaced = facts.filter(({ slot, isSuperseded }) => slot === 'orderNumber' && isSuperseded);
  const isReplaced = (mention: Mention): boolean =>
    replaced.some(
      ({ value, place }) =>
        isUpTo(mention, place) &&
        orders.some(({ id, number }) => id === mention.orderId && isSameNumber(value, number)),
    );
  const all = [...confirmed(messages, codes), ...written]
    .filter((mention) => !denied.has(mention.orderId) && !isReplaced(mention))
    .toSorted((one, other) => one.turn - other.turn || one.start - other.start);
  return {
    kept: all.filter((one, index) => !isTakenBack(one, all[index + 1], said)),
    given: new Set(written.map(({ orderId }) => orderId)),
  };
}

/** Codes that nothing names, written like the numbers of their orders and none of them. */
export const codesAlike = (
  facts: readonly Fact[],
  said: readonly Said[],
  orders: readonly Order[],
): string[] => said.flatMap((one) => alikeIn(one.text, orders, takenIn(facts, one)));
