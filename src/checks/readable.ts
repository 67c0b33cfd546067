import { allMatches } from '../facts';

const QUOTED_LINE = /^[ \t]*(?:>|\|).*$/gm;
const QUOTE_HEADER =
  /^(?:[ \t]*-{2,} ?(?:original message|message d'origine|forwarded message|message transfere).*|(?:on|le) .{4,120} (?:wrote|a écrit|a ecrit) ?:|(?:from|de|von) ?: .{3,120}\n(?:sent|date|envoyé|envoye|to|à|gesendet) ?:.*)$/im;
const SIGNATURE =
  /^(?:-- ?|_{3,}|—{1,2} ?)$|^(?:(?:kind |best |warm )?regards|sincerely|yours (?:truly|sincerely|faithfully)|(?:bien )?cordialement|sinceres? salutations|sincères salutations|bien à vous|mit freundlichen grüßen|saludos|un saludo)[ ,.!]*$/im;
const IN_QUOTES = /[«“"„]([^«»“”"„\n]{2,400})[»”"“]/g;

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);

const cutFrom = (text: string, pattern: RegExp): string => {
  const match = pattern.exec(text);
  return match ? blank(text, match.index, text.length) : text;
};

/**
 * What of a draft the agent says themselves: quoted lines, words in quotation marks, an earlier mail and the signature become
 * spaces, so that every offset still holds.
 */
export function ownWords(text: string): string {
  let own = cutFrom(cutFrom(text, QUOTE_HEADER), SIGNATURE);
  for (const match of [...allMatches(QUOTED_LINE, own), ...allMatches(IN_QUOTES, own)]) {
    own = blank(own, match.index, match.index + match[0].length);
  }
  return own;
}
