/** Greetings and closings of every language we reply in, matched together: an agent may well change the language. */
const GREETINGS = [
  'bonjour|bonsoir|salut|coucou|ch[eè]re?s?',
  'hello|hi|hey|dear|good (?:morning|afternoon|evening|day)',
].join('|');

const CLOSINGS = [
  '(?:bien |tr[eè]s )?cordialement|cdlt|bien [àa] vous|[àa] bient[oô]t|respectueusement',
  '(?:meilleures |sinc[eè]res )?salutations(?: distingu[eé]es)?|merci(?: (?:beaucoup|d.avance))?',
  '(?:(?:je|nous) vous souhaite(?:ns|z)?|nous vous souhaitons|passez)? ?(?:une )?(?:tr[eè]s )?(?:bonne|belle|excellente) (?:journ[eé]e|soir[eé]e|fin de journ[eé]e|semaine)',
  "(?:veuillez|je vous prie d[' ]|nous vous prions d[' ]) ?agr[eé]er.{0,90}",
  '(?:kind|best|warm|warmest|kindest)?(?: |^)?regards|best(?: wishes)?|all the best|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)',
  'thanks(?: (?:a lot|again|in advance|so much))?|many thanks|thank you(?: (?:very much|so much|again|in advance))?|cheers|take care',
  '(?:have|enjoy|wishing you) (?:a |the rest of your )?(?:nice|great|lovely|good|wonderful)? ?(?:day|evening|weekend|week)(?: ahead)?',
].join('|');

/** At most four words of name between the greeting and its comma. */
const GREETING = new RegExp(
  `^(?:${GREETINGS})(?![\\p{L}])(?:[ ]+[^\\s,!.:;]+\\.?){0,4}[ ]*(?:[,!.:;]+|\\n|$)\\s*`,
  'iu',
);
const CLOSING = new RegExp(`^(?:${CLOSINGS})(?:[ ,]+[\\p{L}.-]+){0,3}[\\s,.!]*$`, 'iu');

const LINES_OF_SIGNATURE = 8;
const WORDS_OF_SIGNATURE = 40;

export const withoutGreeting = (text: string): string => text.replace(GREETING, '');

/** Cuts from the closing line on, if what follows it is no longer than a signature; then a closing sentence. */
export function withoutClosing(text: string): string {
  const lines = text.split('\n');
  const first = Math.max(0, lines.length - LINES_OF_SIGNATURE);
  const at = lines.findIndex(
    (line, index) => index >= first && CLOSING.test(line) && isShort(lines.slice(index)),
  );
  const body = at < 0 ? lines : lines.slice(0, at);
  return withoutClosingSentence(body.join('\n'));
}

const isShort = (lines: string[]): boolean => lines.join(' ').split(/\s+/).length <= WORDS_OF_SIGNATURE;

function withoutClosingSentence(text: string): string {
  const cut = Math.max(text.lastIndexOf('. '), text.lastIndexOf('! '), text.lastIndexOf('? '));
  if (cut < 0 || !CLOSING.test(text.slice(cut + 2))) return text;
  return text.slice(0, cut + 1);
}
