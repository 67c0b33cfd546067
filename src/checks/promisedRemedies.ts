import { fold, splitSentences } from '../facts';
import type { Span } from '../facts';
import { remediesNamed } from './remediesNamed';

/** Who gets it, who gives it, or that it comes: said of what is still to be, in folded words of four languages. */
const PROMISES: readonly RegExp[] = [
  // en
  /(?<![a-z])you(?:'ll|'re going to| will| shall| are going to| are getting| are entitled to| get| receive| have a right to)(?![a-z])/,
  /(?<![a-z])(?:we|i)(?:'ll| will| shall|'re going to|'m going to| are going to| am going to| promise| guarantee)(?![a-z])/,
  /(?<![a-z])(?:we|i)(?:'re| are|'m| am)? (?:\w+ly )?(?:(?:refund|reimburs|replac|credit|compensat|send|giv|offer|grant|issu|pay|return|transfer|prepar|arrang|process)(?:e|ing|ting|s)?)(?![a-z])/,
  /(?<![a-z])(?:will|shall|'ll|is going to|are going to) (?:\w+ly |of course |soon |also |then )*(?:be|come|go|reach|follow|arrive|cover|pay|appear|show|replace|refund)(?![a-z])/,
  /guarantee|is on (?:its|the) way|we owe you|entitles you|on its way back to you/,
  // fr
  /(?<![a-z])(?:vous|tu) (?:(?:en )?(?:serez|seras|recevrez|recevras|aurez|auras|obtiendrez|obtiendras|recevez|obtenez|beneficierez|beneficiez|recupererez|recuperez|toucherez|allez|vas|etes sur le point))(?![a-z])/,
  /(?<![a-z])(?:nous|je) (?:(?:vous|te|t'|v'|vous le|vous la|le|la|l'|les)? ?)(?:(?:rembours|remplac|credit|indemnis|dedommag|offr|envo|enver|renv|rend|restitu|accord|vers|prepar|garanti|promett|donn|procede)[a-z]*|allons|vais)(?![a-z])/,
  /(?<![a-z])(?:on|nous) (?:vous|te) (?:rembours|remplac|credit|offr|rend|enver|vers)[a-z]*/,
  /(?<![a-z])(?:sera|seront|vous est|vous sont|est garanti|va etre|vont etre|vous revient|vous arrivera|arrivera|est en route)(?![a-z])/,
  // de
  /(?<![a-z])(?:sie (?:bekommen|erhalten|kriegen|werden|haben anspruch)|(?:bekommen|erhalten|kriegen|werden) sie|du (?:bekommst|erhaltst|kriegst|wirst)|(?:bekommst|erhaltst|kriegst|wirst) du)(?![a-z])/,
  /(?<![a-z])(?:wir|ich) (?:werden?|erstatten?|ersetzen?|uberweisen?|zahlen?|schicken?|senden?|schenken?|gewahren?|geben?|veranlassen?|bereiten?|garantieren?|versprechen?|verspreche|tauschen?|bieten?|buchen?|liefern?)(?![a-z])/,
  /(?<![a-z])(?:werden?|erstatten?|ersetzen?|uberweisen?|zahlen?|schicken?|senden?|schenken?|gewahren?|geben?|bieten?|liefern?) (?:wir|ich)(?![a-z])/,
  /(?<![a-z])(?:wird|werden) [^.!?]{0,80}(?:erstattet|ersetzt|gutgeschrieben|uberwiesen|ausgezahlt|zuruckgezahlt|ausgetauscht|umgetauscht|verschickt|geliefert|gesendet|geschickt)(?![a-z])/,
  // es
  /(?<![a-z])(?:(?:se )?(?:le|te|les|os|se lo|se la) )(?:\w+(?:remos|re|ra|ran|ara)|vamos|voy|reembolsamos|devolvemos|abonamos|enviamos|damos|cambiamos|regalamos|ofrecemos|reembolso|devuelvo|abono|envio|garantizamos|prometemos|preparo|corresponde)(?![a-z])/,
  /(?<![a-z])(?:reembolsaremos|devolveremos|abonaremos|enviaremos|cambiaremos|sustituiremos|reemplazaremos|recibira|recibiras|obtendra|obtendras|tendra|tendras|recuperara|recuperaras|cobrara|sera|seran|recibe|recibes|estoy preparando|estamos preparando|preparo|garantizad[oa]s?|va a (?:recibir|tener|recuperar))(?![a-z])/,
];

const QUESTION = /\?["»”’)\s]*$/;
/** No promise: it is refused, asked, wished, or only possible. */
const NOT =
  /(?<![a-z])(?:not|never|no longer|cannot|(?:ca|wo|do|did|is)n't|unable|whether|would you|(?:ne|n')(?![a-z])[^.!?]{0,30}(?:pas|plus|jamais|aucun)|nicht|kein(?:e[nrms]?)?|niemals|ob|no|nunca|jamas|tampoco|sin)(?![a-z])/;
/** Somebody looks into it: nothing is held out yet. */
const CHECKS =
  /(?<![a-z])(?:check|look(?:ing)? into|clear up|find out|verif|contrôl|regard|prüf|pruf|klar|compr(?:ob|ueb)|revis|averigu|consult)/;
const MONEY_BACK =
  /(?<![a-z])(?:(?:votre|ton|l'|cet) ?argent|(?:ihr|dein) geld|geld (?:zuruck|wieder)|(?:das|den|der) (?:geld|betrag|kaufpreis)|(?:su|tu|el) dinero|le montant|la somme|el importe|(?:your|the) (?:money|payment|full amount)|paid back|pay (?:you|it|that) back|compensat\w*|dedommag\w*|indemni\w*|entschadig\w*)(?![a-z])/;
const GIFT =
  /(?<![a-z])(?:gifts?|free of charge|for free|on the house|geschenk\w*|kostenlos\w*|gratis|cadeaux?|gratuit\w*|regalos?|obsequio|goodwill|kulanz\w*)(?![a-z])/;

const CLAUSE = /[,;:]\s| [-–—] /;

/** One sentence that holds out something, and what. */
export interface PromisedRemedy extends Span {
  remedies: string[];
}

const ADDRESS = /(?:adress|address|direccion)/;

/** What is held out to a customer that costs a shop something, with the names of `remediesNamed` and `gift`. */
function heldOut(folded: string): string[] {
  const named = remediesNamed(folded);
  if (named.length === 0 && MONEY_BACK.test(folded)) named.push('refund');
  if (GIFT.test(folded)) named.push('gift');
  // "I replace its address" gives nothing.
  return ADDRESS.test(folded) ? named.filter((name) => name !== 'replacement') : named;
}

/**
 * The sentences of a text (en, fr, de, es) that say the customer will get, or is being given, their money, a replacement, a
 * voucher, a credit, a discount or a gift. Questions and refusals are none. Offsets in characters, end exclusive.
 */
export function promisedRemedies(text: string): PromisedRemedy[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const folded = fold(text.slice(start, end));
    const remedies = heldOut(folded);
    const isPromise =
      remedies.length > 0 &&
      !QUESTION.test(folded) &&
      // "Don't worry, you will get it back": what is denied in one clause is promised in the other.
      folded
        .split(CLAUSE)
        .some(
          (clause) =>
            !NOT.test(clause) && !CHECKS.test(clause) && PROMISES.some((pattern) => pattern.test(clause)),
        );
    return isPromise ? [{ start, end, remedies }] : [];
  });
}
