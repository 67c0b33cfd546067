const SECRETS = String.raw`(?:pass ?(?:word|code)s?|pin(?:[ -]?(?:code|number|nummer))?|cvv2?|cvc2?|security code|(?<!gift |loyalty |member )card (?:number|details)|mots? de passe|code (?:pin|secret|de s[eé]curit[eé])|cryptogramme|num[eé]ro (?:complet )?de (?:la |votre |ta )?carte(?! cadeau)|(?:pass|kenn)w[oö]rt\w*|(?<!geschenk|kunden)(?:kredit|bank)?kartennummer|pr[uü]f(?:ziffer|nummer)|sicherheitscode|contraseñas?|c[oó]digo (?:pin|secreto|de seguridad)|clave (?:secreta|de acceso)|n[uú]mero (?:completo )?de (?:la |su |tu )?tarjeta(?! regalo))`;
const ASKS = String.raw`(?:send|give|tell|share|provide|confirm|verify|enter|type|reply|need|require|let us have|what(?:['’]s| is)|could you|can you|please|envoy\w+|donne\w*|communiqu\w+|indiqu\w+|confirm\w+|saisi\w+|transmett\w+|fourni\w+|besoin|quel(?:le)? est|pouvez|pourriez|merci de|veuillez|senden|schicken|nennen|geben|teilen|best[aä]tigen|angeben|mitteilen|brauchen|ben[oö]tigen|wie lautet|was ist|k[oö]nnten|k[oö]nnen|bitte|env[ií]\w*|indi(?:que|ca|car)\w*|d[ií](?:ga|me)\w*|d[eé](?:nos|me)?|facilit\w+|proporcion\w+|necesit\w+|introdu\w+|cu[aá]l es|podr[ií]a|puede|por favor)`;
const NEEDED = String.raw`(?:needed|required|please|n[eé]cessaire|requis|s['’]il (?:vous|te)|bitte|ben[oö]tigt|erforderlich|necesari[oa]|por favor)`;
const word = (pattern: string): string => String.raw`(?<![\p{L}\d])${pattern}(?![\p{L}\d])`;
const ASKED = new RegExp(String.raw`${word(ASKS)}(?<between>[^.!?]{0,90}?)${word(SECRETS)}`, 'giu');
const ASKED_AFTER = new RegExp(String.raw`${word(SECRETS)}[^.!?]{0,30}${word(NEEDED)}`, 'iu');

/** "Never send us your password", "choose a new password", "the last four digits of your card number". */
const NEGATED =
  /(?<!\p{L})(?:never|not|\p{L}+n['’]t|ne|n['’]|jamais|nie|niemals|nicht|nunca|no)(?!\p{L})[^,;:.!?\n]{0,25}$/iu;
const HARMLESS =
  /(?<!\p{L})(?:never|jamais|nie|niemals|nicht|kein\w*|nunca|reset\w*|change|forg[eo]t\w*|new|last (?:four|4)|r[eé]initialis\w*|chang\w+|oubli\w*|nouveau|(?:quatre|4) derniers|zur[uü]ck\w*|[aä]ndern|vergessen|neue[sn]?|letzten (?:vier|4)|restable\w+|cambi\w+|olvid\w+|nueva|[uú]ltim[oa]s (?:cuatro|4))(?!\p{L})/iu;

/** Whether somebody is asked for a password, a PIN or the numbers of their card (en, fr, de, es): no reply of a shop does. */
export const asksSecret = (text: string): boolean =>
  ASKED_AFTER.test(text) ||
  [...text.matchAll(ASKED)].some(
    ({ index, groups }) =>
      !NEGATED.test(text.slice(Math.max(0, index - 40), index)) && !HARMLESS.test(groups?.['between'] ?? ''),
  );
