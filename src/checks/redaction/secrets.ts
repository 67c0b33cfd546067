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

/** What is known to its owner only and is no number, in en, fr, de and es. */
const KNOWN_TO_ONE =
  "pass ?word|pass ?code|passphrase|pwd|passwort|kennwort|mot de passe|mdp|contrase[ñn]a|memorable (?:word|information)|(?:security|secret) (?:answer|word)|(?:mother(?:'s|’s) )?maiden name|m[äa]dchenname(?: (?:der|meiner) mutter)?|nom de jeune fille(?: de (?:ma|la) m[èe]re)?|apellido de soltera(?: de (?:mi|la) madre)?|r[ée]ponse (?:secr[èe]te|de s[ée]curit[ée])|(?:sicherheits|geheim)antwort|respuesta (?:secreta|de seguridad)";
/** Behind a colon any word; behind "is" only what looks like no word: "my password is wrong" tells nothing. */
const TOLD = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${KNOWN_TO_ONE})(?:\s?[:=]\s*["'«„“]?|\s(?:is|was|est|ist|lautet|war|es|era)(?::|\s)\s*["'«„“]?(?=\S*[\d!@#$%&*_+]))` +
    String.raw`(?<word>\S{2,63}[^\s.,;)"'»“”])`,
  'dgiu',
);

/** A bank's own number and the account at it, where they are no IBAN. */
const AT_BANK = new RegExp(
  String.raw`(?<![\p{L}\d])(?:sort[ -]?code|bankleitzahl|blz|code (?:banque|guichet)|routing(?: number| no)?|aba|bank account|konto(?:nummer|nr)|compte bancaire|cuenta bancaria)(?![\p{L}\d])` +
    String.raw`(?:[\s:=#.("'’,-]{1,3}(?!${OTHERS})[\p{L}]+){0,2}[\s:=#.("'’-]{0,4}(?<digits>\d(?:[ ./-]?\d){4,16})(?![\p{L}\d])`,
  'dgiu',
);
const BANK_NEARBY = /(?<![\p{L}\d])(?:sort[ -]?code|bankleitzahl|blz|routing)(?![\p{L}\d])/iu;
const ACCOUNT = new RegExp(
  String.raw`(?<![\p{L}\d])(?:account|acct|konto|a\/c)(?:[\s:=#.("'’,-]{1,3}[\p{L}]+){0,2}[\s:=#.("'’-]{0,4}(?<digits>\d(?:[ ./-]?\d){5,11})(?![\p{L}\d])`,
  'dgiu',
);

/**
 * Digits behind the name of a card's check number or of a PIN, with up to five words between; a bank's number and the account
 * beside it; a password or security answer behind its name.
 */
export const findSecrets: Finder = (text) =>
  [
    ...text.matchAll(SECRET),
    ...text.matchAll(TOLD),
    ...text.matchAll(AT_BANK),
    ...(BANK_NEARBY.test(text) ? text.matchAll(ACCOUNT) : []),
  ].flatMap(({ indices }) => {
    const [start, end] = indices?.groups?.['digits'] ?? indices?.groups?.['word'] ?? [];
    return start === undefined || end === undefined ? [] : [{ start, end, kind: 'secret' as const }];
  });
