import { fold } from '../../facts';
import { FIRST_NAMES, ORDINARY_TOO } from './firstNames';
import type { Finder } from './kinds';

const firstNames = new Set(FIRST_NAMES.split(/\s+/));
const ordinaryToo = new Set(ORDINARY_TOO.split(/\s+/));

/** Words that begin sentences or are written large for another reason, in en, fr, de, es. */
const NO_NAME = new Set(
  `i the a an and or but if then so as at by for from in into of off on onto out over to up with about after before under this that these
  those there here what which who whom whose when where why how is are was were be been am do does did have has had can could will would
  shall should may might must not no yes ok okay please thanks thank hello hi hey dear regards best kind sincerely cheers good morning
  afternoon evening night day my your his her its our their me you he she it we they us them mine yours also just only even still already
  again all any some each every both few many much more most other another such own same too very well now today tomorrow yesterday soon
  order orders parcel package delivery refund return invoice account payment card number email phone address name customer service support
  help team company product item price ticket agent bot shop store website app code date time week month year monday tuesday wednesday
  thursday friday saturday sunday january february march april june july august september october november december
  mr mrs ms miss mx dr prof sir mme mlle sr sra srta don correos colissimo chronopost seur hermes amazon paypal klarna visa mastercard
  apple google samsung zendesk shopify ikea wifi android windows facebook instagram whatsapp messenger
  sorry great sure let get got give need want like know think see look tell ask send sent call called received bought ordered paid one two
  three first last next new old big
  je tu il elle on nous vous ils elles le la les un une des du de et ou mais si donc car ni que qui quoi dont où quand comment pourquoi
  ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ne pas plus très bien bonjour bonsoir salut merci
  cordialement madame monsieur oui non est suis sont était avez avons ont pour par sur sous dans avec sans chez commande colis livraison
  remboursement retour facture compte paiement carte numéro adresse nom client lundi mardi mercredi jeudi vendredi samedi dimanche janvier
  février mars avril mai juin juillet août septembre octobre novembre décembre
  ich du er sie es wir ihr der die das den dem ein eine einen und oder aber wenn dann also nicht kein keine ja nein hallo guten tag morgen
  abend danke bitte viele grüße freundliche mit liebe lieber sehr geehrte geehrter herr frau mein meine ihre ihr ist sind war haben hat
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august oktober dezember
  yo tú él ella nosotros ustedes usted el lo los las una unos unas y o pero si cuando cómo por qué con sin para hola buenos buenas días
  tardes noches gracias saludos señor señora sí no es son fue estoy está mi mis su sus lunes martes miércoles jueves viernes sábado
  nada todo algo nunca rien jamais nichts alles nothing everything
  domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre pedido paquete entrega`
    .split(/\s+/)
    .map(fold),
);

/** After these stands a name. */
const INTRODUCED = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:(?:[Mm]y|[Tt]he|[Hh]is|[Hh]er) (?:full |last |first )?name(?:'s| is)|[Nn]ame ?:|[Nn]om ?:|[Nn]ombre ?:|[Nn]ame(?: lautet| ist)?|I'm|I am|[Tt]his is|[Jj]e m['’]appelle|[Jj]e suis|[Mm]on nom est|[Ii]ch hei(?:ß|ss)e|[Mm]ein Name ist|[Ii]ch bin|[Mm]e llamo|[Ss]oy|[Mm]i nombre es|[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Bb]onjour|[Ss]alut|[Hh]allo|[Hh]ola|[Ll]iebe[rs]?|[Qq]uerid[oa]|[Ss]igned|[Cc]ordialement,?|[Rr]egards,?|[Ss]incerely,?|Gr(?:ü|u)(?:ß|ss)en?,?|[Ss]aludos,?|(?:name|nom|nombre|apellidos?|Name|Nachname) ?\?)[\s,]+$`,
  'u',
);
const TITLED =
  /(?:^|[^\p{L}])(?:[Mm](?:rs?|s|iss|x)|[Dd]r|[Pp]rof|Sir|M|[Mm](?:me|lle|onsieur|adame)|Herrn?|Frau|[Ss](?:r|ra|rta|eñora?)|Don|Doña)\.? +$/u;

interface Word {
  words: string;
  folded: string;
  start: number;
  end: number;
  isLarge: boolean;
  startsSentence: boolean;
}

/** Tokens of letters; an initial keeps its full stop. */
function wordsOf(text: string): Word[] {
  return [
    ...text.matchAll(
      /\p{L}[\p{L}\p{M}]*(?:(?:-|['’](?!(?:s|m|re|ve|ll|d|t)(?!\p{L})))\p{L}[\p{L}\p{M}]*)*/gu,
    ),
  ].map((match) => {
    const [words] = match;
    const before = text.slice(Math.max(0, match.index - 4), match.index);
    return {
      words,
      folded: fold(words),
      start: match.index,
      end: match.index + words.length,
      isLarge: /^\p{Lu}/u.test(words),
      startsSentence: match.index === 0 || /[.!?:\n>"“«]\s*$/.test(before),
    };
  });
}

/** "J'ai", "D'accord": no name begins so but one written "D'Arcy". */
const ELIDED = /^(?:[cdjlmnstCDJLMNST]|[Qq]u)['’]\p{Ll}/u;

const isOrdinary = ({ words, folded }: Word): boolean => NO_NAME.has(folded) || ELIDED.test(words);

/** One word that is a name by itself. */
function isFirstName(word: Word): boolean {
  const isListed = word.folded.split('-').some((part) => firstNames.has(part));
  if (!isListed || isOrdinary(word)) return false;
  if (!ordinaryToo.has(word.folded)) return word.isLarge || word.folded.length > 3;
  return word.isLarge && !word.startsSentence;
}

/** Endings of words that are no names, in en, fr, de, es: "Personal Info", "Civil Rights Act". */
const COMMON_ENDING =
  /(?:tions?|ments?|ness|ity|ings?|ies|ures?|ive|ly|[aeio]ry|ship|ances?|ences?|[cnrt]als?|able|ible|ful|less|ous|ism|ists?|ware|shop|info|club|force|rights?|act|thern|stern|heit|keit|ung|schaft|dad|ci[oó]n|mente|eurs?|euses?|age|ière)$/;

const PARTICLES = new Set(
  'de la du des le van von der den ter ten di da do dos del della al el bin ben ibn af zu y'.split(' '),
);

/** Whether a name (folded) is a word of everyday speech as well: "Will", "der". */
export const isAlsoAWord = (folded: string): boolean =>
  NO_NAME.has(folded) || ordinaryToo.has(folded) || PARTICLES.has(folded);

/** Right of `from`, how far the name goes on: words written large, initials, particles before one. */
function endOfName(text: string, words: readonly Word[], from: number): number {
  let last = from;
  for (let index = from + 1; index < words.length && index <= from + 5; index += 1) {
    const word = words[index];
    const between = text.slice(words[index - 1]?.end, word?.start);
    if (
      !word ||
      !/^(?:\.? {1,4}|\. ?)$/.test(between) ||
      (between.startsWith('.') && (words[index - 1]?.words.length ?? 0) > 1)
    )
      break;
    if (word.isLarge && !isOrdinary(word)) last = index;
    else if (
      !PARTICLES.has(word.folded) &&
      !(words[from]?.isLarge === false && firstNames.has(word.folded) && !ordinaryToo.has(word.folded))
    )
      break;
    else if (!PARTICLES.has(word.folded)) last = index;
  }
  return last;
}

/**
 * Names of persons: introduced, with a title, by their first name, beside another name, or written large in the midst of a
 * sentence; and once one is found, its parts wherever they stand.
 */
export const findNames: Finder = (text) => {
  const words = wordsOf(text);
  const isGerman = words.filter(({ folded }) => GERMAN.has(folded)).length > 1;
  const starts = new Set<number>();
  const found: { first: number; last: number }[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (!startsName(text, words, index, isGerman)) continue;
    const last = endOfName(text, words, index);
    found.push({ first: index, last });
    for (let each = index; each <= last; each += 1) starts.add(each);
    index = last;
  }
  const known = new Set(found.flatMap(({ first, last }) => words.slice(first, last + 1).flatMap(partOfName)));
  words.forEach((word, index) => {
    if (!starts.has(index) && word.isLarge && known.has(word.folded))
      found.push({ first: index, last: index });
  });
  return found.flatMap(({ first, last }) => {
    const [start, end] = [words[first]?.start, words[last]?.end];
    return start === undefined || end === undefined ? [] : [{ start, end, kind: 'person' as const }];
  });
};

/** What of a name gives it away when it stands alone: no initial, no particle, no word that is another as well. */
const partOfName = (word: Word): string[] =>
  word.words.length > 2 && !ordinaryToo.has(word.folded) && !PARTICLES.has(word.folded) && !isOrdinary(word)
    ? [word.folded]
    : [];

/** Where nouns are written large, a large letter says nothing. */
const GERMAN = new Set(
  'ich der die das und nicht ist mit ein eine wir sie mein meine ihre habe auf fur von bei zu den'.split(' '),
);

/** Before these a word written large is a thing, a place or a title. */
const OF_THINGS = new Set(
  `the a an my your his her its our their this that these those any some no in at on near via per le la les un une des du l d mon ma mes ce
  cette au aux en el los las una mi su del al der die das im am`.split(/\s+/),
);

function startsName(text: string, words: readonly Word[], index: number, isGerman: boolean): boolean {
  const word = words[index];
  if (!word || isOrdinary(word)) return false;
  const before = text.slice(Math.max(0, word.start - 40), word.start);
  if (word.isLarge && (TITLED.test(before) || INTRODUCED.test(before))) return true;
  if (hasInitial(text, words, index)) return true;
  const isListed = isFirstName(word);
  if (isListed && word.isLarge) return true;
  const isOfThings = OF_THINGS.has(words[index - 1]?.folded ?? '');
  if (isListed && !isOfThings) return true;
  if (!word.isLarge || isGerman || !isWord(word)) return false;
  if (isSpeaker(text, word)) return true;
  const previous = words[index - 1];
  if (isOfThings || COMMON_ENDING.test(word.folded)) return false;
  if (
    isBesideName(text, words, index) ||
    /^ (?:lives|said|says|wrote|asked|told|called|replied|shouted|speaks|spoke|works|worked|has been|was born) /.test(
      text.slice(word.end, word.end + 11),
    )
  )
    return true;
  const next = words[index + 1];
  const isPair =
    next?.isLarge === true &&
    !COMMON_ENDING.test(next.folded) &&
    !isOrdinary(next) &&
    isWord(next) &&
    /^\.? $/.test(text.slice(word.end, next.start));
  return (
    isPair ||
    (previous !== undefined &&
      BEFORE_NAMES.has(previous.folded) &&
      /^ $/.test(text.slice(previous.end, word.start)) &&
      word.words.length > 2)
  );
}

/** "Leena O Sasi", "Ella H. Snider". */
function hasInitial(text: string, words: readonly Word[], index: number): boolean {
  const [first, initial, last] = words.slice(index, index + 3);
  if (
    !first ||
    !initial ||
    !last ||
    initial.words.length !== 1 ||
    first.words.length < 2 ||
    last.words.length < 2
  )
    return false;
  const isTight =
    text.slice(first.end, initial.start) === ' ' && /^\.? $/.test(text.slice(initial.end, last.start));
  const isLarge = first.isLarge && initial.isLarge && last.isLarge && !COMMON_ENDING.test(last.folded);
  return isTight && isLarge && !/^[IÀ]$/.test(initial.words) && isWord(first) && isWord(last);
}

/** One of a row of names: "Monjeau, Graves and Reed". */
function isBesideName(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  return [-1, 1, -2, 2].some((step) => {
    const other = words[index + step];
    if (!word || !other || !other.isLarge || !isFirstName(other)) return false;
    const [left, right] = step < 0 ? [other, word] : [word, other];
    return /^(?:, ?(?:and )?| and | et | und | y | & )$/.test(text.slice(left.end, right.start));
  });
}

/** After these a single word written large is rather a person than a thing. */
const BEFORE_NAMES = new Set(
  `said says told asked ask tell called call named by and with than met meet contact wrote dit selon avec et par appelle preguntar con y
  por llamar`.split(/\s+/),
);

/** "Danielle: …" at the head of a line. */
const isSpeaker = (text: string, { words, start, end }: Word): boolean =>
  words.length > 2 &&
  (start === 0 || text[start - 1] === '\n') &&
  /^: ?["“«\p{Lu}]/u.test(text.slice(end, end + 4)) &&
  !LABELS.has(fold(words));

const LABELS = new Set(
  `statement subject from status total note notes info desk office mobile cell fax home work website url reason type model size colour color
  quantity shipping billing reference details description question answer agent bot client kunde cliente betreff objet asunto telefon
  telephone telefono answer`.split(/\s+/),
);

/** Not letters of an abbreviation. */
const isWord = ({ words }: Word): boolean => /\p{Ll}/u.test(words);
