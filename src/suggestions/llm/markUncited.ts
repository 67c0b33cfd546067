import { fold } from '../../facts';
import type { ReplyLanguage } from '../../model/language';
import type { Claim } from '../../model/suggestion';
import { partCourtesy } from '../courtesy';
import { termsOf } from '../retrieval/tokenize';
import { splitSentences, type Stretch } from '../sentences';
import type { Source } from './evidence';
import { exactWordsIn } from './markForeign';
import type { CitedSentence } from './readAnswer';
import { remediesNamed } from '../../checks/remediesNamed';
import { restsOn } from './restsOn';

/** Longer ones say more than a courtesy does. */
const MOST_WORDS = 18;
/** Of its words, what a sentence shares with the text that it rewrites. */
const SHARED = 0.5;
const COURTESY =
  /^(?:hello|hi|dear|good (?:morning|day|afternoon|evening)|(?:many )?thanks?|(?:i|we)(?:['’]m| am|['’]re| are)(?: \w+){0,2} (?:sorry|glad|happy|here to help)|sorry|(?:i|we) (?:\w+ )?(?:apologi[sz]e|understand|appreciate|hope|thank)|(?:my|our) apologies|(?:please )?(?:let (?:us|me) know|feel free|do not hesitate|don['’]t hesitate)|have a|take care|(?:kind|best|warm) (?:regards|wishes)|bonjour|bonsoir|ch[eè]re?|merci|(?:je|nous) (?:\S+ ){0,3}(?:d[eé]sol[eé]e?s?|excus\w+|compren\w+|remerci\w+|esp[eé]r\w+)|(?:toutes )?(?:mes|nos) excuses|n['’]h[eé]sitez pas|(?:je|nous) rest\w+ (?:\S+ )?disposition|bonne journ[eé]e|cordialement|hallo|guten|liebe[r]?|sehr geehrte[r]?|(?:vielen |herzlichen )?dank|danke|(?:es|das) tut (?:mir|uns)|(?:ich|wir) (?:bedaue\w+|entschuldig\w+|versteh\w+|hoff\w+|dank\w+|bitt\w+ um (?:entschuldigung|verständnis))|bitte (?:entschuldigen|melden)|(?:mit )?freundliche[n]? gr|viele grüße|hola|buen[oa]s|estimad[oa]|(?:muchas )?gracias|lo (?:siento|sentimos|lamento|lamentamos)|(?:le|te) (?:agradezco|agradecemos|pido|pedimos)|disculp\w+|entiendo|entendemos|comprend\w+|espero|esperamos|no dude|quedo|quedamos|(?:un )?(?:cordial )?saludos?)(?!\p{L})/iu;

function isCourtesy(sentence: string, language: ReplyLanguage): boolean {
  if (partCourtesy(sentence, language).body === '') return true;
  const isShort = sentence.split(/\s+/).length <= MOST_WORDS;
  const saysMore = remediesNamed(sentence).length > 0 || exactWordsIn(sentence).length > 0;
  return isShort && !saysMore && COURTESY.test(sentence);
}

const sameWords = (text: string): string => (fold(text).match(/[\p{L}\d]+/gu) ?? []).join(' ');

const isOf = (sentence: string, before: ReadonlySet<string>, language: ReplyLanguage): boolean => {
  const terms = [...new Set(termsOf(sentence, language))];
  return terms.length > 0 && terms.filter((term) => before.has(term)).length >= SHARED * terms.length;
};

/**
 * Sentences that rest on nothing, or cite what says nothing of the kind, and are no courtesy: unsupported. `before` is the text being rewritten, in the same
 * language: what stands there needs no other evidence.
 */
export function markUncited(
  { text, claims }: { text: string; claims: readonly Claim[] },
  said: readonly CitedSentence[],
  sources: readonly Pick<Source, 'text'>[],
  { language, before }: { language: ReplyLanguage; before: string },
): Claim[] {
  const known = new Set(termsOf(before, language));
  const wordsOf = (sentences: readonly CitedSentence[]): string[] =>
    sentences.flatMap((sentence) =>
      splitSentences(sentence.text).map(({ start, end }) => sameWords(sentence.text.slice(start, end))),
    );
  const cited = new Set(wordsOf(said.filter(({ evidence }) => evidence.length > 0)));
  const uncited = new Set(wordsOf(said.filter(({ evidence }) => evidence.length === 0)));
  const citedBy = (words: string): string[] =>
    said
      .filter((each) => wordsOf([each]).includes(words))
      .flatMap(({ evidence }) => evidence.flatMap((number) => sources[number - 1]?.text ?? []));
  const shownIn = ({ start, end }: Stretch): string[] =>
    claims
      .filter((claim) => claim.verdict === 'supported' && claim.start >= start && claim.end <= end)
      .map((claim) => text.slice(claim.start, claim.end));
  return splitSentences(text)
    .filter((stretch) => {
      const sentence = text.slice(stretch.start, stretch.end);
      const words = sameWords(sentence);
      const isBare = cited.has(words)
        ? !restsOn(sentence, citedBy(words), shownIn(stretch), language)
        : uncited.has(words);
      return isBare && !isCourtesy(sentence, language) && !isOf(sentence, known, language);
    })
    .map(({ start, end }) => ({ kind: 'uncited', start, end, verdict: 'unsupported' as const }));
}
