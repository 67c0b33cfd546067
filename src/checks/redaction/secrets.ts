import type { Finder } from './kinds';

/** What the few digits on a card, or those one types for it, are called. */
const NAMES =
  'cvv2?|cvc2?|cvn|csc|(?:card )?(?:security|verification) (?:code|number)|(?:karten)?pr[uü]f(?:ziffer|nummer|zahl)|sicherheits(?:code|nummer)|cryptogramme(?: visuel)?|code de s[eé]curit[eé]|code secret|geheimzahl|c[oó]digo (?:de seguridad|secreto|cvv|cvc)|pin[- ]?(?:code|number|nummer)|(?:code|c[oó]digo|n[uú]mero) pin|pin';
/** Words between the name and its digits that say the digits are another thing's. */
const OTHERS =
  '(?:order|commande|bestell|pedido|ticket|invoice|facture|rechnung|factura|from|for|pour|f[uü]r|para|error|since|depuis|seit)';
const SECRET = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:${NAMES})(?![\p{L}\d])|cv[cvn](?=\d{3}))` +
    String.raw`(?:[\s:=#("'’,-]{1,3}(?!${OTHERS})[\p{L}]+){0,5}[\s:=#("'’-]{0,4}` +
    String.raw`(?<digits>\d(?:[ .-]?\d){2,3})(?![\p{L}\d]|[.,:/-]\d| ?[%€$£]| ?(?:eur|usd|gbp|chf)\b)`,
  'dgiu',
);

/** Three or four digits behind the name of a card's check number or of a PIN, with up to five words between. */
export const findSecrets: Finder = (text) =>
  [...text.matchAll(SECRET)].flatMap(({ indices }) => {
    const [start, end] = indices?.groups?.['digits'] ?? [];
    return start === undefined || end === undefined ? [] : [{ start, end, kind: 'secret' as const }];
  });
