import { blankAll, blankFrom, withoutQuotes } from '../facts';

const SIGNATURE =
  /^(?:-- ?|_{2,}|—{1,2} ?)$|^(?:(?:kind |best |warm )?regards|sincerely|yours (?:truly|sincerely|faithfully)|(?:bien )?cordialement|sinceres? salutations|sincères salutations|bien à vous|mit freundlichen grüßen|saludos|un saludo)[ ,.!]*$/im;
const IN_QUOTES = /[«“"„]([^«»“”"„\n]{2,400})[»”"“]/g;

/**
 * What of a draft the agent says themselves: quoted lines, words in quotation marks, an earlier mail and the signature become
 * spaces, so that every offset still holds.
 */
export const ownWords = (text: string): string =>
  blankAll(blankFrom(withoutQuotes(text), SIGNATURE), IN_QUOTES);
