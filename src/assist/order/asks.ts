import type { Ask } from '../../suggestions/engine';
import { any } from './anyOf';
import { NEWSLETTER } from './broader';

/** Words of one sentence in either order, one list of each for a language. */
const both = (one: string, other: string): string =>
  `(?:${one})[^.?!\\n]{0,60}(?:${other})|(?:${other})[^.?!\\n]{0,60}(?:${one})`;

/** What is paid for and sent again and again; newsletters are none. */
const PLAN = {
  en: String.raw`(?<!newsletter |e-?mail )subscription|(?:monthly|weekly|recurring|repeat|regular) (?:box|order|delivery|deliveries|shipment|plan)|auto-?(?:ship|renew)\w*|refill plan|membership`,
  fr: String.raw`abonnement(?! (?:a (?:la|votre) (?:newsletter|infolettre)))|(?:box|livraison|commande) (?:mensuelle|recurrente|reguliere)|renouvellement automatique`,
  de: String.raw`[a-z]*abo(?![a-z])|[a-z]*abos(?![a-z])|abonnement|monats(?:box|paket|lieferung)|mitgliedschaft|automatische verlangerung`,
  es: String.raw`suscripcion|(?:caja|pedido|envio|entrega) (?:mensual|recurrente|periodic[oa])|renovacion automatica|membresia`,
};
const END = {
  en: String.raw`cancel|stop|end (?:my|the|this)|terminate|quit|get out of|unsubscribe|discontinue|call off|no longer want|(?:don't|do not) (?:want|renew|need)|won't be renewing`,
  fr: String.raw`resili|annul|arret|stopp|mettre fin|mettez fin|cess(?:er|ez)|(?:ne|n')[^.?!\n]{0,15}(?:plus|pas)[^.?!\n]{0,15}renouvel|ne veux plus|desabonn`,
  de: String.raw`kundig|beend|stornier|(?:nicht|nicht mehr) verlanger|abbestell|auflos|mochte(?: [a-z]+){0,3} nicht mehr|will(?: [a-z]+){0,3} nicht mehr|brauche(?: [a-z]+){0,3} nicht mehr|raus aus`,
  es: String.raw`cancel|anul|(?:dar(?:me|la)?|dad(?:me)?|deis) de baja|la baja|detener|(?:no|ya no)[^.?!\n]{0,15}(?:quiero|renov)|terminar con`,
};
const PAUSE = {
  en: String.raw`paus|skip|on hold|suspend|freeze|take a break|leave out (?:one|a|the next)|miss (?:a|one|the next)`,
  fr: String.raw`paus|suspend|saut(?:er|ez)|interromp|gel(?:er|ez)|passer (?:un|le prochain|ce) (?:mois|envoi)`,
  de: String.raw`pausier|pause|aussetz|auslass|uberspring|unterbrech|stilllegen|ruhen`,
  es: String.raw`paus|suspend|salt(?:ar|ad|arme|arnos|e)(?![a-z])|congel|interrump|parar (?:un|el) mes`,
};
const ALTER = {
  en: String.raw`chang|switch|swap|every (?:two|three|four|six|other|second|\d)|frequency|less often|more often|downgrade|upgrade|(?:smaller|bigger|larger) (?:box|plan)|different (?:flavou?r|size|plan|product)`,
  fr: String.raw`chang|modif|pass(?:er|ez) (?:a|en|de)|frequence|tous les (?:deux|trois|\d)|moins souvent|plus souvent|autre formule`,
  de: String.raw`ander(?:n|e|t|ung)|wechsel|umstell|umsteig|haufig|seltener|ofter|alle (?:zwei|drei|vier|\d)|rhythmus|intervall|kleinere|grossere`,
  es: String.raw`cambi|modific|pasar (?:a|de)|frecuencia|cada (?:dos|tres|\d)|menos a menudo|mas a menudo|otro plan`,
};
const CODE = {
  en: String.raw`(?:discount|promo(?:tion(?:al)?)?|voucher|coupon|referral|welcome|loyalty)(?: (?:code|voucher|card))?s?|gift ?cards?|\d+ ?% (?:off|discount|code)|code [a-z]+\d+`,
  fr: String.raw`code(?:s)? (?:promo(?:tionnel)?|de reduction|de bienvenue|avantage|de parrainage)|bons? (?:d'achat|de reduction)|reduction|remise|carte cadeau|cheque cadeau|\d+ ?%`,
  de: String.raw`[a-z]*gutschein[a-z]*|rabatt[a-z]*|willkommensrabatt|aktionscode|promo-?code|gutscheincode|geschenkkarte|\d+ ?(?:%|prozent)`,
  es: String.raw`(?:codigo|cupon)(?:es)?(?: (?:de descuento|promocional|de bienvenida|descuento))?|descuento|vale(?:s)? (?:de|por|regalo|descuento)|tarjeta(?:s)? (?:de )?regalo|\d+ ?%`,
};
const FAILS = {
  en: String.raw`(?:isn't|not|doesn't|won't|didn't|never|n't|wont|doesnt) (?:\w+ ){0,2}(?:work|accept|recogni[sz]e|appl(?:y|ied|ying) (?:at|in|on the)|valid|go through|take)|invalid|expired|reject(?:s|ed)|declin|refus|error|fails?(?![a-z])`,
  fr: String.raw`(?:ne|n'|est|pas)[^.?!\n]{0,12}(?:marche|fonctionne|passe|accepte|valide|reconnu)|invalide|expire|refuse|rejete|erreur|pas valable|inconnu`,
  de: String.raw`(?:geht|funktioniert|klappt|greift|zieht)[^.?!\n]{0,20} nicht|nicht[^.?!\n]{0,15}(?:angenommen|akzeptiert|einlos|gultig|erkannt)|ungultig|abgelaufen|abgelehnt|fehler`,
  es: String.raw`no (?:me )?(?:funciona|vale|sirve|lo (?:acepta|reconoce|coge)|va|deja|entra)|invalid|no (?:es )?valid|caducad|rechaz|error|no (?:me )?(?:lo )?acept`,
};
const NOT_TAKEN_OFF = {
  en: String.raw`(?:forgot|wasn't|not|didn't|never|hasn't|without|missing|isn't)[^.?!\n]{0,25}(?:appl|deduct|taken off|knocked off|show|count|includ|honou?r)|full price|forgot to (?:use|enter|add|type|put)|still (?:be )?(?:apply|add|use)|(?:applied|added|used) (?:afterwards|retro\w*|later|still)|n't (?:get|got|given)`,
  fr: String.raw`(?:pas|jamais|oublie|sans)[^.?!\n]{0,25}(?:appliqu|dedui|pris en compte|comptabilis|deduite?)|plein tarif|prix fort|oublie de (?:mettre|saisir|entrer|utiliser)|(?:apres coup|retroactiv)`,
  de: String.raw`(?:nicht|nie|vergessen|ohne)[^.?!\n]{0,25}(?:abgezogen|angerechnet|berucksichtigt|eingerechnet|angewendet|abgezogen|verrechnet)|vollen preis|vergessen[^.?!\n]{0,15}(?:einzugeben|einzulosen|anzugeben)|nachtraglich|(?:einzugeben|einzulosen|anzugeben) vergessen`,
  es: String.raw`(?:no|nunca|sin|olvid)[^.?!\n]{0,25}(?:aplic|descont|rest(?:ado|o)|tenid[oa] en cuenta|incluid)|precio completo|olvid[eoa][a-z]*[^.?!\n]{0,10}(?:poner|meter|introducir|usar)|a posteriori|despues de comprar`,
};
const OWED = {
  en: String.raw`promis|was told|were told|supposed to (?:get|receive|have)|never (?:got|received|came|arrived)|hasn't (?:come|arrived)|haven't (?:had|got|received)|where(?:'s| is) (?:my|the)|still waiting|said i(?:'d| would) get|no sign of|signed up (?:to|for)`,
  fr: String.raw`promis|m'a(?:vait|vez|viez)? dit|devais (?:recevoir|avoir)|(?:jamais|pas|rien)[^.?!\n]{0,12}recu|ou (?:est|sont) (?:mon|ma|le|la)|toujours pas|j'attends|inscri`,
  de: String.raw`versproch|zugesagt|sollte ich[^.?!\n]{0,20}(?:bekommen|erhalten)|(?:nicht|nie|keinen?|noch nicht)[^.?!\n]{0,20}(?:bekommen|erhalten|angekommen|gekommen)|wo (?:ist|bleibt) (?:mein|der)|warte|angemeldet`,
  es: String.raw`promet|me (?:dijeron|dijisteis|habiais dicho)|(?:no|nunca|todavia no|aun no)[^.?!\n]{0,15}(?:recib|lleg|teng)|donde esta (?:mi|el)|sigo esperando|tenia que recibir|apunt[eo]|suscrib`,
};
const LOGIN = {
  en: String.raw`password|log(?:ging|ged)? ?(?:in|on)|sign(?:ing)? ?in|my account|reset (?:link|mail|e-?mail)|two-factor|verification code`,
  fr: String.raw`mot de passe|(?:me |se )?connect(?:er|e|ion)|mon compte|lien de reinitialisation|identifiant|code de verification`,
  de: String.raw`passwort|kennwort|einlogg|einzuloggen|anmeld(?:en|ung)|log-?in|kundenkonto|mein(?:em|en)? konto|in mein konto|bestatigungscode`,
  es: String.raw`contrasena|iniciar sesion|inicio de sesion|(?:entrar|acceder) (?:en|a) mi cuenta|mi cuenta|codigo de verificacion|clave de acceso`,
};
const LOCKED = {
  en: String.raw`can't|cannot|can not|unable|couldn't|won't let|forgot|forgotten|lost|reset|lock(?:ed|s)?|block(?:ed|s)?|doesn't (?:work|come|arrive)|not (?:work|recogni|accept)|invalid|wrong password|never (?:comes|arrives|came)|incorrect|says (?:it's|wrong|unknown)`,
  fr: String.raw`peux (?:pas|plus)|n'arrive (?:pas|plus)|impossible|oublie|perdu|reinitialis|bloque|verrouill|ne (?:marche|fonctionne|recois)|incorrect|invalide|refuse`,
  de: String.raw`(?:kann|komme|konnte|komm|lasst)[^.?!\n]{0,40}(?:nicht|nimmer)|vergessen|zuruckset|gesperrt|blockiert|funktioniert nicht|geht nicht|klappt nicht|falsch|ungultig|nicht[^.?!\n]{0,12}(?:moglich|einloggen|anmelden|rein)`,
  es: String.raw`no (?:puedo|consigo|me deja|logro|recuerdo|funciona|me llega)|olvid|perdi|restablec|bloquead|incorrect|invalid|imposible`,
};

type Words = Record<'en' | 'fr' | 'de' | 'es', string>;
const sentence = (one: Words, other: Words): RegExp =>
  any(...(['en', 'fr', 'de', 'es'] as const).map((language) => both(one[language], other[language])));

/** With these they want neither to end nor to change an address or a name that goes with it. */
export const ASKS: readonly (readonly [Ask, RegExp])[] = [
  ['subscriptionPause', sentence(PLAN, PAUSE)],
  ['subscriptionCancel', sentence(PLAN, END)],
  ['subscriptionChange', sentence(PLAN, ALTER)],
  ['discountMissing', sentence(CODE, NOT_TAKEN_OFF)],
  ['discountFailed', sentence(CODE, FAILS)],
  ['discountPromised', sentence(CODE, OWED)],
  ['access', sentence(LOGIN, LOCKED)],
  ['newsletter', NEWSLETTER],
];

/** A code, as one writes it: in capitals or with a digit in it. */
export const TOLD_CODE =
  /(?<![\p{L}\p{N}])(?=[\p{Lu}\d-]*\p{Lu})[\p{Lu}\d][\p{Lu}\d-]{3,19}(?![\p{L}\p{N}])/u;

/** They say that they sent a photo. */
export const PHOTO_SAID = any(
  String.raw`(?:sent|attached|uploaded|included|enclosed|e-?mailed|added) (?:you |it |one |a |the |some |my |two |several ){0,3}(?:photos?|pictures?|pics?|images?|one (?:with|in|already|before|with)|them already)|(?:photos?|pictures?|pics?|images?)[^.?!\n]{0,15}(?:attached|enclosed|below|included)|see (?:the )?(?:attached|photo|picture|attachment)`,
  String.raw`(?:envoye|joint|transmis|mis|ajoute)e?s? (?:une |la |les |des |deux |ma |mes ){0,2}(?:photos?|images?|une avec|une dans)|photos?[^.?!\n]{0,15}(?:ci-joint|jointe|en piece|envoyee)|ci-joint`,
  String.raw`(?:foto|bild)(?:s|er|os)?[^.?!\n]{0,30}(?:geschickt|gesendet|angehangt|anbei|beigefugt|hochgeladen|mitgeschickt)|(?:anbei|im anhang)[^.?!\n]{0,20}(?:foto|bild)|eins (?:mit|in) (?:meiner|der) ersten`,
  String.raw`(?:envie|mande|adjunt[oae]|subi|enviado|mandado|adjuntado)[a-z]* (?:una |la |las |unas |dos |mi ){0,2}(?:fotos?|imagen|imagenes|una con|una en)|fotos? (?:adjunt|enviad|en el archivo)`,
);

const POLITE = {
  en: String.raw`can you|could you|would you|will you|please|can i|could i|i(?:'d| would) like|i want|i need|kindly|how (?:do|can) i`,
  fr: String.raw`pouvez|pourriez|peux|puis-je|pourrai[st]|merci de|voudrais|souhaite|veux|aimerais|veuillez|svp|s'il vous plait|comment`,
  de: String.raw`bitte|konn(?:en|t|te|ten|test)|kann|mochte|wurde|will(?![a-z])|wollen|wie (?:kann|andere)`,
  es: String.raw`pued|podri|por favor|quiero|quisiera|me gustaria|necesito|querria|como (?:puedo|cambio)`,
};
/** What is done to accounts, details and goods, and to no parcel under way. */
const DEED = {
  en: String.raw`remove|delet|erase|take (?:me|my|it|this|that) (?:\w+ ){0,3}off|change|update|correct|amend|edit|rename|merge|close|unsubscribe|opt out|stop (?:sending|e-?mailing|texting|mailing)|sign (?:me )?up|register|gift ?wrap|engrave|print|reserve|recommend|apply|spell|resend (?:the|my) (?:confirmation|mail|e-?mail)|leave (?:out|off)|download`,
  fr: String.raw`supprim|effac|retir|enlev|modifi|chang|corrig|rectifi|mettre a jour|mettez a jour|ajout|desabonn|desinscri|ferm|clotur|fusionn|emball|grav|imprim|reserv|recommand|inscri|arreter de m'envoyer|telecharg`,
  de: String.raw`losch|entfern|ander|korrigier|aktualisier|berichtig|hinzufug|erganz|abmeld|austrag|schlie(?:ss|ß)|zusammenleg|einpack|gravier|druck|reservier|empfehl|anmeld|umbenenn|hinterleg|herunterlad|streich`,
  es: String.raw`borr|elimin|quit|cambi|modific|corrig|actualiz|anad|agreg|dar(?:me)? de baja|cerr|fusion|envolv|grab|imprim|reserv|recomend|apunt|registr|descarg`,
};
export const REQUEST = sentence(POLITE, DEED);
