/** Greetings and closings of every language we reply in, matched together: an agent may well change the language. */
const GREETINGS = [
  'bonjour|bonsoir|salut|coucou|ch[eè]re?s?',
  'hello|hi|hey|dear|good (?:morning|afternoon|evening|day)',
  'hallo|moin|servus|guten (?:tag|morgen|abend)|gr(?:ü|ue)(?:ß|ss) gott|sehr geehrte[rns]?|(?:meine )?liebe[rs]?',
  'hola|buen[oa]s? (?:d[ií]as?|tardes|noches)|(?:muy )?(?:estimad|apreciad|querid)[oa]s?',
].join('|');

/** Nothing but closings: what follows on the line belongs to them ("… from all of us", "… aus Berlin"). */
const CLOSINGS = [
  '(?:bien |tr[eè]s )?cordialement|cdlt|bien [àa] vous|[àa] bient[oô]t|respectueusement',
  '(?:meilleures |sinc[eè]res )?salutations(?: distingu[eé]es)?',
  '(?:(?:je|nous) vous souhaite(?:ns|z)?|nous vous souhaitons|passez)? ?(?:une )?(?:tr[eè]s )?(?:bonne|belle|excellente) (?:journ[eé]e|soir[eé]e|fin de journ[eé]e|semaine)',
  "(?:veuillez|je vous prie d[' ]|nous vous prions d[' ]) ?agr[eé]er.{0,90}",
  '(?:with )?(?:kind|best|warm|warmest|kindest|many)? ?(?:regards|wishes)|best|all the best|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)',
  '(?:have|enjoy|wishing you) (?:a |the rest of your )?(?:nice|great|lovely|good|wonderful)? ?(?:day|evening|weekend|week)(?: ahead)?',
  '(?:mit )?(?:\\p{L}+ ){0,3}gr(?:ü|ue)(?:ß|ss)en?|(?:lieben |sch[öo]nen )?gru(?:ß|ss)|mfg|hochachtungsvoll|bis bald|alles gute',
  '(?:(?:ich|wir) w[üu]nschen? \\p{L}+ )?(?:noch )?(?:einen )?(?:sch[öo]nen|guten|angenehmen) (?:tag|abend)(?: noch)?|(?:ein )?sch[öo]nes wochenende',
  '(?:reciba |le (?:env[ií]o|mando) )?un (?:cordial |afectuoso |fuerte )?(?:saludo|abrazo)(?: cordial)?|(?:cordiales )?saludos(?: cordiales)?|atentamente|cordialmente|hasta pronto',
  '(?:que (?:tengas?|pases?) )?(?:un )?(?:buen|feliz|excelente) (?:d[ií]a|fin de semana|tarde)|(?:una )?(?:buena|feliz) (?:tarde|noche|semana)',
].join('|');

/** Closings only where they stand alone or before a name: "Thank you, received", "Merci de votre patience" say something. */
const THANKS = [
  'merci(?: (?:beaucoup|d.avance))?',
  'thanks(?: (?:a lot|again|in advance|so much))?|many thanks|thank you(?: (?:very much|so much|again|in advance))?|cheers|take care',
  '(?:vielen|herzlichen|besten) dank(?: im voraus)?|danke(?: sch[öo]n| im voraus)?',
  '(?:muchas |mil )?gracias(?: de antemano)?',
].join('|');

/** At most four words of name between the greeting and its comma. */
const GREETING = new RegExp(
  `^[¡¿]?(?:${GREETINGS})(?![\\p{L}])(?:[ ]+[^\\s,!.:;]+\\.?){0,4}[ ]*(?:[,!.:;]+|\\n|$)\\s*`,
  'iu',
);
/** "Buenos días, Rocío:" */
const NAME_AFTER_COMMA = /^\p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*){0,2}[ ]*(?:[,!:]+|\n|$)\s*/u;
const CLOSING = new RegExp(`^(?:${CLOSINGS})(?![\\p{L}])(?:[ ,]+[\\p{L}'.-]+){0,5}[\\s,.!]*$`, 'iu');
const THANKING = new RegExp(`^(?:${THANKS})(?![\\p{L}])`, 'iu');
const NAME_AT_END = /^(?:[ ,]+\p{Lu}[\p{L}.-]*){0,3}[\s,.!]*$/u;

const LINES_OF_SIGNATURE = 8;
const WORDS_OF_SIGNATURE = 40;
/** "Dear Mrs Kern,\ndear Mr Kern," */
const MOST_GREETINGS = 2;

export function withoutGreeting(text: string): string {
  let rest = text;
  for (let greeted = 0; greeted < MOST_GREETINGS; greeted += 1) {
    const [greeting] = GREETING.exec(rest) ?? [];
    if (greeting === undefined) break;
    rest = rest.slice(greeting.length);
    if (/,[ ]*$/.test(greeting)) rest = rest.replace(NAME_AFTER_COMMA, '');
  }
  return rest;
}

function isClosing(line: string): boolean {
  const [thanks] = THANKING.exec(line) ?? [];
  return CLOSING.test(line) || (thanks !== undefined && NAME_AT_END.test(line.slice(thanks.length)));
}

/** Cuts from the closing line on, if what follows it is no longer than a signature; then a closing sentence. */
export function withoutClosing(text: string): string {
  const lines = text.split('\n');
  const first = Math.max(0, lines.length - LINES_OF_SIGNATURE);
  const at = lines.findIndex(
    (line, index) => index >= first && isClosing(line) && isShort(lines.slice(index)),
  );
  const body = at < 0 ? lines : lines.slice(0, at);
  return withoutClosingSentence(body.join('\n'));
}

const isShort = (lines: string[]): boolean => lines.join(' ').split(/\s+/).length <= WORDS_OF_SIGNATURE;

function withoutClosingSentence(text: string): string {
  const cut = Math.max(text.lastIndexOf('. '), text.lastIndexOf('! '), text.lastIndexOf('? '));
  if (cut < 0 || !isClosing(text.slice(cut + 2))) return text;
  return text.slice(0, cut + 1);
}
