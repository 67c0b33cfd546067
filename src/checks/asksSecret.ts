import { fold, splitSentences } from '../facts';

/** What a shop never asks for, how it is asked for, what shows that it is not, in folded words of one language. */
interface Words {
  secret: RegExp;
  asks: RegExp;
  harmless: RegExp;
}

const word = (source: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`);

/** Of the secret: the last digits of a card are none, and whoever is to choose a new password is not asked for it. */
const WORDS: readonly Words[] = [
  {
    secret: word(
      String.raw`pass ?(?:word|code|phrase)s?|pin(?:[ -]?(?:code|number))?|cv[vc]2?|(?:card )?security (?:code|number|answer)|(?<!gift |loyalty |member )card (?:number|details)|(?:one[- ]?time|verification|authentication|2fa|sms) (?:pass)?codes?|otp|log-?in details|credentials`,
    ),
    asks: word(
      String.raw`send|give|tell|share|provide|confirm|verify|enter|type|reply|need|require[sd]?|let (?:us|me) (?:have|know)|what(?:'s| is)|could you|can you|please|forward|state|message|read out|quote`,
    ),
    harmless: word(
      String.raw`never|not|[a-z]+n't|no one|nobody|reset\w*|chang\w+|forg[eo]t\w*|new|choose|set a|last (?:four|4)|without`,
    ),
  },
  {
    secret: word(
      String.raw`mots? de passe|code (?:pin|secret|de securite|de verification|de validation|a usage unique|recu par sms)|cryptogramme|cv[vc]2?|numero (?:complet )?de (?:la |votre |ta )?carte(?! (?:cadeau|de fidelite))|coordonnees bancaires completes`,
    ),
    asks: word(
      String.raw`envo(?:y|ie)\w*|donne\w*|communiqu\w+|indiqu\w+|confirm\w+|saisi\w*|transmett\w+|fourni\w*|besoin|quel(?:le)? est|pouvez|pourriez|merci de|veuillez|repond\w+|il (?:me|nous) faut|dites|s'il (?:vous|te) plait|necessaire|requis`,
    ),
    harmless: word(
      String.raw`jamais|ne|n'\w+|reinitialis\w*|chang\w+|oubli\w*|nouveau|(?:quatre|4) derniers|choisi\w*|modifi\w*|sans`,
    ),
  },
  {
    secret: word(
      String.raw`(?:pass|kenn)wort\w*|passworter|pin(?:[ -]?(?:code|nummer))?|cv[vc]2?|(?:kredit|bank|ec-?)?kartennummer|(?:kredit)?kartendaten|pruf(?:ziffer|nummer)|sicherheitscode|(?:sms|bestatigungs|einmal)-?(?:code|passwort|tan)|tan|zugangsdaten`,
    ),
    asks: word(
      String.raw`sende\w*|schicke\w*|nennen?|geben?|teilen?|bestatigen|angeben|mitteilen|mitzuteilen|brauchen?|benotig\w+|wie lautet|was ist|konnt\w+|konnen|bitte|verraten|antworten|erforderlich`,
    ),
    harmless: word(
      String.raw`nie|niemals|nicht|kein\w*|zuruck\w*|andern|vergessen|neue[sn]?|letzten (?:vier|4)|wahlen|ohne|gutschein\w*`,
    ),
  },
  {
    secret: word(
      String.raw`contrasenas?|codigo (?:pin|secreto|de seguridad|de verificacion|de un solo uso|(?:recibido )?por sms)|pin|cv[vc]2?|clave (?:secreta|de acceso|personal)|numero (?:completo )?de (?:la |su |tu )?tarjeta(?! (?:regalo|de fidelidad))|datos de (?:la |su |tu )?tarjeta`,
    ),
    asks: word(
      String.raw`envi\w*|indi(?:que|ca|car)\w*|dig(?:a|an)\w*|dime|de(?:nos|me)|facilit\w+|proporcion\w+|necesit\w+|introdu\w+|cual es|podria|puede|por favor|confirm\w+|responda|escriba\w*|necesari[oa]|comuni\w+`,
    ),
    harmless: word(
      String.raw`nunca|jamas|no|restable\w+|cambi\w+|olvid\w+|nueva|ultim[oa]s (?:cuatro|4)|elija|sin`,
    ),
  },
];

/** "We never ask for it; send us your password": what is denied in one clause is asked for in the other. */
const CLAUSE = /[;:]\s|,\s|\s[-–—]\s|\s(?:but|mais|aber|sondern|pero|sino|and then|und|et|y)\s/;

function asksIn(sentence: string, { secret, asks, harmless }: Words): boolean {
  if (!secret.test(sentence)) return false;
  const clauses = sentence.split(CLAUSE);
  return clauses.some((clause, at) => {
    if (!secret.test(clause) || harmless.test(clause)) return false;
    // "Send us your e-mail address and your password": what asks stands in the clause before.
    const before = clauses.slice(0, at).findLast((each) => asks.test(each));
    return asks.test(clause) || (before !== undefined && !harmless.test(before));
  });
}

/**
 * Whether somebody is asked for a password, a PIN, a code or the numbers of their card (en, fr, de, es): no reply of a shop
 * does, whoever wrote it. "We never ask for your password" asks for none.
 */
export function asksSecret(text: string): boolean {
  // A list belongs to the words above it.
  const folded = fold(text).replace(/:?\s*\n\s*[-•*–]\s*/g, ', ');
  return splitSentences(folded).some(({ start, end }) =>
    WORDS.some((words) => asksIn(folded.slice(start, end), words)),
  );
}
