import { detectLanguage, fold } from '../../facts';
import type { ReplyLanguage } from '../../model/language';
import { termsOf } from '../retrieval/tokenize';

/** Of what a sentence says, at least so much has to stand in what it cites. */
const SHARED = 0.3;
/** Words of every reply of a shop, in folded beginnings: sharing them shows nothing. */
const ANY_REPLY =
  /^(?:order|parcel|packag|product|articl|item|custom|shop|team|pleas|know|help|thank|sorry|get|want|need|can|command|colis|client|equip|boutiqu|merci|souhait|pouv|bestell|paket|kund|lad|artikel|bitt|dank|mocht|pedid|paquet|tiend|equip|gracias|quer|pued|produkt|product)/;

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** Names and other words with a capital letter inside a sentence, folded. */
const namesIn = (text: string): string[] =>
  (text.match(/(?<=[\p{L}\d,;:] )\p{Lu}[\p{L}'’-]{2,}/gu) ?? []).map(fold);

/** Stems of two words of one family: "delivered", "delivery"; or a word within a compound. */
const isKin = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length);
  const begin = Math.max(4, Math.ceil(length * 0.75));
  return one === other || (length >= 4 && one.slice(0, begin) === other.slice(0, begin));
};

/**
 * Whether a sentence says something of what it cites. `shown`: the words in it that the checks found supported. Evidence in
 * another language shares no words with it: there numbers and names are compared, and where it has none it is believed only
 * where something in it is shown.
 */
export function restsOn(
  sentence: string,
  evidence: readonly string[],
  shown: readonly string[],
  language: ReplyLanguage,
): boolean {
  const known = evidence.join('\n');
  const isOther = evidence.some((text) => (detectLanguage(text) ?? language) !== language);
  const telling = new Set(termsOf(sentence, language).filter((term) => !ANY_REPLY.test(fold(term))));
  if (telling.size === 0) return true;
  const exact = new Set([...numbersIn(known), ...namesIn(known)]);
  if (isOther && [...numbersIn(sentence), ...namesIn(sentence)].some((each) => exact.has(each))) return true;
  const there = [
    ...new Set([...termsOf(known, language), ...shown.flatMap((words) => termsOf(words, language))]),
  ];
  const shared = [...telling].filter((term) => there.some((other) => isKin(term, other)));
  return shared.length >= SHARED * telling.size;
}
