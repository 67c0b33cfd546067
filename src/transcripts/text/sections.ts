import { fold } from './months';

export type SectionKind = 'summary' | 'data' | 'transcript';

/** A stretch under a heading. */
export interface Section {
  /** Null above the first heading. */
  kind: SectionKind | null;
  /** As it stands in the text. */
  heading: string;
  lines: string[];
}

/** Headings in en, fr, de and es, folded; the first that fits counts: a "conversation summary" is a summary. */
const KINDS: readonly [SectionKind, RegExp][] = [
  ['summary', /\b(?:summary|resume|synthese|zusammenfassung|resumen)\b/],
  [
    'data',
    /\b(?:collected|captured|gathered|attributes|variables|customer (?:details|info\w*)|collectees?|recueillie?s|attributs|donnees|erfasste\w*|angaben|kundendaten|attribute|datos|atributos|recopilad[oa]s)\b/,
  ],
  [
    'transcript',
    /\b(?:transcript|conversation|chat (?:log|history)|messages|transcription|historique|echanges?|verlauf|chatverlauf|gesprach\w*|protokoll|conversacion|historial|transcripcion)\b/,
  ],
];

const DECORATED = /^(?:#{1,4}\s|\*\*|__|={2,}|-{2,}\s?\p{L}|\p{Extended_Pictographic})/u;
const LONGEST_HEADING = 60;

/** The text in sections, every line in one of them. */
export function splitSections(lines: readonly string[]): Section[] {
  const sections: Section[] = [{ kind: null, heading: '', lines: [] }];
  for (const [index, line] of lines.entries()) {
    const heading = readHeading(line, (lines[index - 1] ?? '').trim() === '');
    if (heading) sections.push(heading);
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/** `Summary`, `## Summary`, `**Summary:** text`, `Summary: text`; a bare word only below a blank line. */
function readHeading(line: string, isBelowBlank: boolean): Section | null {
  const text = line.trim();
  const colon = text.slice(0, LONGEST_HEADING).indexOf(':');
  const heading = colon < 0 ? text : text.slice(0, colon + 1);
  if (text === '' || heading.length > LONGEST_HEADING) return null;
  const isDecorated = DECORATED.test(text);
  const rest = text
    .slice(heading.length)
    .replace(/^(?:\*\*|__|={2,})/, '')
    .trim();
  if (!isDecorated && !isBelowBlank) return null;
  const kind = kindOf(heading);
  // Text behind the colon is usual for a summary alone: "Conversation: …" may be anything.
  if (!kind || (rest !== '' && kind !== 'summary')) return null;
  return { kind, heading, lines: rest === '' ? [] : [rest] };
}

const PLAIN = new Set(
  (
    'end of the begin start full recent chat bot ai conversation history transcript log messages ' +
    'fin de la le historique transcription echange echanges ende des der verlauf chatverlauf gesprach gesprachsverlauf ' +
    'gesprachsprotokoll protokoll inicio del historial conversacion transcripcion'
  ).split(' '),
);

/** True where a heading says no more than that a transcript begins or ends here: nobody misses it. */
export const isPlainHeading = (heading: string): boolean =>
  wordsOf(heading.slice(0, 200)).every((word) => PLAIN.has(word));

const wordsOf = (heading: string): string[] => fold(heading).match(/[\p{L}\d]+/gu) ?? [];

function kindOf(heading: string): SectionKind | null {
  const words = wordsOf(heading);
  if (words.length === 0 || words.length > 6) return null;
  const folded = words.join(' ');
  return KINDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
