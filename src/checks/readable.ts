import { blankAll, blankFrom, fold, slotsNamed, withoutQuotes } from '../facts';

const SIGNATURE =
  /^(?:-{2,} ?|_{2,}|—{1,2} ?|[*=~•]{3,} ?)$|^(?:(?:kind(?:est)? |best |warm(?:est)? |many )?(?:regards|wishes)|sincerely|cheers|yours (?:truly|sincerely|faithfully)|(?:bien )?cordialement|sinceres? salutations|sincères salutations|(?:meilleures|bonnes) salutations|salutations (?:distinguées|cordiales)|bien à vous|cdl?t|(?:très |bien )?cordialement(?:,? \p{L}+){0,2}|(?:sincères|cordiales|respectueuses) salutations|avec (?:mes|nos) (?:meilleures |cordiales )?salutations|(?:très )?(?:bonne|belle) (?:journée|soirée|fin de journée)(?: à vous)?|à (?:très )?bientôt|(?:(?:mit|viele|liebe|beste|herzliche|freundliche|schöne|sonnige) )+(?:freundlichen |besten |herzlichen )?gr(?:ü|u|ue)(?:ß|ss)en?(?: aus \p{L}+)?(?: ?,? \p{L}+){0,2}|(?:mfg|lg|vg|hochachtungsvoll)(?: ?,? \p{L}+){0,2}|gr(?:ü|u|ue)(?:ß|ss)e?|(?:un |recib[ae]n? un )?(?:cordial |atento |fuerte )?(?:saludos?|abrazo)(?: cordial(?:es)?)?(?:, ?\p{L}+(?: \p{L}+)?)?|(?:atentamente|atte\.?|cordialmente)(?:, ?\p{L}+(?: \p{L}+)?)?)[ ,.!]*$|^(?:[\p{L} .]{2,40} ?[,|·-] ?)?(?:(?:el )?(?:equipo|departamento|servicio) de [\p{L} ]{3,40}|(?:atenci[oó]n|servicio) al cliente(?: de [\p{L} ]{2,30})?|customer (?:care|service|support)|(?:votre |le |l['’])?(?:service|équipe|pôle|cellule)(?: (?:client(?:èle|s)?|relations? clients?|après-vente|sav|support|sinistres|commercial|technique|retours?))+(?: [\p{L}]{2,20}){0,2}|conseill(?:er|ère)(?: clientèle| client| commerciale?)?|kundenservice|kundendienst)$/imu;
const IN_QUOTES = /[«“"„]([^«»“”"„\n]{2,400})[»”"“]/g;

/** "Javi", "Sophie, after-sales": whoever writes, and perhaps what they do. */
const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|del?|du|la|von|van|der)){0,3}(?: ?[,|–—·-] ?[^?\n]{2,60})?$/u;
const IS_OVER = /[^\p{L}\p{N}:;,-]$|^(?:\S+ ){0,3}\S+,$/u;

/** A name alone on its line, behind what was said, signs it: what follows is the house's. */
function withoutSigned(text: string): string {
  let before = '';
  let at = 0;
  for (const line of text.split('\n')) {
    const said = line.trim();
    if (before !== '' && NAME.test(said) && IS_OVER.test(before) && slotsNamed(fold(said)).length === 0)
      return text.slice(0, at) + text.slice(at).replace(/[^\n]/g, ' ');
    if (said !== '') before = said;
    at += line.length + 1;
  }
  return text;
}

/**
 * What of a draft the agent says themselves: quoted lines, words in quotation marks, an earlier mail and the signature become
 * spaces, so that every offset still holds.
 */
export const ownWords = (text: string): string =>
  blankAll(withoutSigned(blankFrom(withoutQuotes(text), SIGNATURE)), IN_QUOTES);
