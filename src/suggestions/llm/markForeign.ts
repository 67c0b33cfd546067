import type { Claim } from '../../model/suggestion';
import { fold } from '../../facts';
import { splitSentences } from '../sentences';

/** As many words in a row, taken over from a stranger, are no coincidence. */
const RUN = 5;
/** Codes, addresses, links and figures: whatever says something exact. */
const EXACT = /(?=\S*[\d@/_:+#%]|\S*\p{Lu}\S*\p{Lu})[\p{L}\d@/_:+#%.-]{3,}/gu;

const IS_EXACT = /[\d@/_:+#%]|\p{Lu}.*\p{Lu}/u;

/** The exact things in a text, each with where it begins. A word before a colon is none, nor is the stop at its end. */
export const exactWordsIn = (text: string): { words: string; start: number }[] =>
  [...text.matchAll(EXACT)]
    .map(({ 0: words, index }) => ({ words: words.replace(/[.:]+$/, ''), start: index }))
    .filter(({ words }) => IS_EXACT.test(words));

/** "Gerencia Nocturna 4": a name with a number. */
const NUMBERED = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)* \d+/gu;
const QUOTED = /[“"„«‹]([^“”"„«»‹›\n]{3,200})[”"“»›]/gu;

/** What strangers put between quotation marks, of two words or more. */
const quotedIn = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => [...text.matchAll(QUOTED)].map(([, words = '']) => fold(words).trim()))
    .filter((words) => words.includes(' '));

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\d]+/gu) ?? [];

const runsOf = (text: string): string[] => {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, at) => words.slice(at, at + RUN).join(' '));
};

/**
 * Sentences of a model that hold something exact that no source of ours has, or that repeat what a stranger wrote word for
 * word: they may be what a hostile text ordered. They are marked, and left out when the text is inserted. What the checks
 * found supported is known, however it is written.
 */
export function markForeign(
  { text, claims }: { text: string; claims: readonly Claim[] },
  trusted: readonly string[],
  { strangers, bot }: { strangers: readonly string[]; bot: readonly string[] },
): Claim[] {
  const ours = fold(trusted.join('\n'));
  const theirs = new Set(strangers.flatMap(runsOf));
  const botsOwn = new Set(bot.flatMap(runsOf));
  const known = new Set(trusted.flatMap(runsOf));
  const said = fold(strangers.join('\n'));
  const quoted = quotedIn(strangers).filter((words) => !ours.includes(words));
  const shown = claims.filter(({ verdict }) => verdict === 'supported');
  return splitSentences(text)
    .filter(({ start, end }) => {
      const sentence = text.slice(start, end);
      const isUnknown = exactWordsIn(sentence).some(({ words, start: from }) => {
        const at = { start: start + from, end: start + from + words.length };
        const isShown = shown.some((claim) => claim.start <= at.start && at.end <= claim.end);
        return !isShown && !ours.includes(fold(words));
      });
      const isNamed = [...sentence.matchAll(NUMBERED)].some(({ 0: name, index }) => {
        const words = fold(name);
        const isShown = shown.some(
          (claim) => claim.start < start + index + name.length && start + index < claim.end,
        );
        return !isShown && said.includes(words) && !ours.includes(words);
      });
      const isQuoted = quoted.some((words) => fold(sentence).includes(words));
      // The bot may have said it as the record has it; it may also have been talked into something.
      const isOnRecord = shown.some((claim) => claim.start >= start && claim.end <= end);
      const isTheirs = (run: string): boolean => theirs.has(run) || (!isOnRecord && botsOwn.has(run));
      return (
        isUnknown || isNamed || isQuoted || runsOf(sentence).some((run) => isTheirs(run) && !known.has(run))
      );
    })
    .map(({ start, end }) => ({
      kind: 'foreign',
      start,
      end: start + text.slice(start, end).replace(/[.!?…\s]+$/, '').length,
      verdict: 'unsupported' as const,
    }));
}
