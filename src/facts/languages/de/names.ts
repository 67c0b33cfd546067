import { allMatches, overlaps } from '../../text';
import { nameAt, toName } from '../../read/names';
import type { Found, Reading } from '../../read/reading';
import { goods } from './goods';
import { readPoints } from './points';
import { spelled } from './spelling';

const TITLES = String.raw`(?:(?:Dr|Prof|Mag|Ing|MMag|Dipl\.-Ing|Frau|Herr)\.? )*`;
const WORD = String.raw`\p{Lu}[\p{L}'’-]+`;
const NAME = new RegExp(
  String.raw`^${TITLES}(${WORD}(?: (?:von|van|de|der|den|zu|zum|el|al|bin|${WORD}|\p{Lu}\.)){1,3})$`,
  'u',
);
/** What only stands beside a name: a street, a town, an address, a number of one's own. */
const CONTACT = new RegExp(
  spelled(
    String.raw`@|^[+(]?0\d|^\+\d|^(?:d-|a-|ch-)?\d{4,5} [a-zß]|(?:straße|str\.?|gasse|weg|platz|allee|ring|zeile|damm|ufer) \d|^[a-zß. -]{4,40} \d{1,4} ?[a-h]?$|^(?:tel|telefon|handy|mobil|natel|rufnummer|geb|geboren|kunden|kd|plz|postleitzahl|iban|e-?mail|mail|wohnhaft|vertrag|police|polizze)`,
  ),
);
/** How nouns end that are no names. */
const NOUN = spelled(
  '(?:ung|ungen|heit|keit|schaft|tion|nummer|nr|zeit|datum|schein|karte|ware|dienst|team|shop|vertrag|preis)$',
);
const THING = new RegExp(`(?:^| )(?:${goods.heads}|[a-zß-]*${NOUN})(?: |$)`);
const MOST = 60;

interface Part {
  start: number;
  words: string;
  folded: string;
  /** A sentence ends before it. */
  isFirst: boolean;
}

const partsOf = ({ text, folded }: Reading): Part[] => {
  const parts: Part[] = [];
  let start = 0;
  let isFirst = true;
  for (const sign of text.matchAll(
    /(?<!(?:^|[ .])(?:Dr|Mag|Prof|Ing|Str|str|Nr|nr|Tel|geb|\p{L}))\.(?=\s|$)|[!?;,\n]|$/gu,
  )) {
    const raw = text.slice(start, sign.index);
    const at = start + raw.length - raw.trimStart().length;
    const words = raw.trim();
    if (words !== '') parts.push({ start: at, words, folded: folded.slice(at, at + words.length), isFirst });
    if (words !== '' || sign[0] !== ',') isFirst = sign[0] !== ',';
    start = sign.index + sign[0].length;
  }
  return parts;
};

const isContact = (part: Part | undefined): boolean => part !== undefined && CONTACT.test(part.folded);

const FIRM = String.raw`(?:\p{Lu}\p{L}*)?(?:[Kk]anzlei|[Pp]raxis|[Bb]äckerei|[Mm]etzgerei|[Ss]chreinerei|[Tt]ischlerei|[Gg]ärtnerei|[Dd]ruckerei|[Aa]utohaus|[Nn]otariat|[Aa]rchitekturbüro|[Ii]ngenieurbüro|[Mm]alerbetrieb|[Ss]alon|[Ww]erbeagentur|[Hh]ausverwaltung|[Ff]ahrschule|[Zz]weirad|[Ww]einhandlung|[Bb]uchhandlung|[Ss]pedition)`;
const PART_OF_FIRM = String.raw`(?:(?:Dr|Mag|Prof)\. )?\p{Lu}[\p{L}'’-]+`;
/** "Steuerkanzlei Voigt", "Autohaus Abendroth & Partner", "SV Rotbach e.V.", "Kaplan Textilpflege". */
const COMPANY = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${FIRM} ${PART_OF_FIRM}(?: (?:& |und )?${PART_OF_FIRM}){0,2}|(?:${PART_OF_FIRM} ){1,4}(?:e\. ?V\.|e\. ?K\.|eG|gGmbH)|(?:(?:SV|TSV|FC|TuS|VfL|SC) )${PART_OF_FIRM}(?: e\. ?V\.)?|(?<=^|\n)(?:\p{Lu}[\p{L}'’-]+ (?:& )?){1,2}\p{Lu}?\p{L}*(?:[Pp]flege|[Tt]echnik|[Rr]einigung|[Bb]au|[Mm]edia|[Ss]ervice|[Hh]andel|[Dd]esign|[Cc]onsulting|[Bb]eratung|[Ll]ogistik|[Ii]mmobilien|[Ss]tudios?|[Aa]rchitekten)(?=\n|$))`,
  'gu',
);

const companies = ({ text }: Reading): Found[] =>
  allMatches(COMPANY, text, 5).map((match) => ({
    slot: 'company',
    value: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** "… Erstattung bitte. Mehmet Aydın", "Thomas Gruber, Rufnummer 0676 …": names that stand alone, with nothing that says so; and the names of companies and of shops. */
export function readNames(reading: Reading): Found[] {
  const parts = partsOf(reading);
  const firms = companies(reading);
  const names = parts.flatMap((part, index) => {
    const name = part.words.length <= MOST ? NAME.exec(part.words)?.[1] : undefined;
    if (name === undefined || THING.test(part.folded)) return [];
    const isSigned = part.isFirst && index > 0 && index === parts.length - 1;
    if (!isSigned && !isContact(parts[index + 1]) && !(isContact(parts[index - 1]) && !part.isFirst))
      return [];
    const span = nameAt(reading.text, part.start + part.words.length - name.length, { needsCapital: true });
    return span && span.end === part.start + part.words.length ? [toName(reading.text, span)] : [];
  });
  const others = [...firms, ...readPoints(reading)];
  return [...others, ...names.filter((one) => !others.some((other) => overlaps(one, other)))];
}
