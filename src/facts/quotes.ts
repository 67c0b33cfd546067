const QUOTED_LINE = /^[ \t]*(?:>|\|).*$/gm;
const QUOTE_HEADER =
  /^(?:[ \t]*-{2,} ?(?:original message|message d'origine|forwarded message|message transfere|ursprüngliche (?:nachricht|mail|e-mail)|weitergeleitete nachricht|mensaje (?:original|reenviado)).*|(?:on|le) .{4,120} (?:wrote|a écrit|a ecrit) ?:|el .{4,120} (?:escribió|escribio) ?:|am .{4,80} (?:schrieb|hat) .{0,120}(?:geschrieben)? ?:|(?:from|de|von) ?: .{3,120}\n(?:sent|date|envoyé|envoye|to|à|gesendet|enviado(?: el)?|fecha|para) ?:.*)$/im;

const spaces = (words: string): string => words.replace(/[^\n]/g, ' ');

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + spaces(text.slice(start, end)) + text.slice(end);

/** What stands from the first match on, or only the match where `isOnly` says so, becomes spaces. */
export function blankFrom(text: string, pattern: RegExp, isOnly = (_rest: string): boolean => false): string {
  const match = pattern.exec(text);
  if (!match) return text;
  const end = match.index + match[0].length;
  return blank(text, match.index, isOnly(text.slice(end)) ? end : text.length);
}

/** Every match of a global pattern becomes spaces. */
export const blankAll = (text: string, pattern: RegExp): string => text.replace(pattern, spaces);

/**
 * A mail without what it quotes, of the same length: quoted lines and the header above them become spaces. Where the
 * quotation is not marked line by line, everything below its header goes too.
 */
export const withoutQuotes = (text: string): string =>
  blankAll(
    blankFrom(text, QUOTE_HEADER, (rest) => /^\s*[>|]/.test(rest)),
    QUOTED_LINE,
  );
