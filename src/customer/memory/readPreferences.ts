import type { MemoryKind } from '../../model/memory';
import { ASKED, LASTING, NOT, anyWord } from './words';

/** One thing that a sentence tells of its writer; `isLasting` where it says in so many words that it is to last. */
export interface Preference {
  kind: MemoryKind;
  value: string;
  isLasting: boolean;
}

/** What one folded sentence of a customer tells. */
export const readPreferences = (sentence: string): Preference[] =>
  [language, formOfAddress, delivery, contact, size].flatMap((read) => read(sentence) ?? []);

type Read = (sentence: string) => Preference | null;

const NAMES = {
  en: 'english|anglais|englisch|ingles',
  fr: 'french|francais|franzosisch|frances',
  de: 'german|allemand|deutsch|aleman',
  es: 'spanish|espagnol|spanisch|espanol|castellano',
} as const;

const WRITE =
  'use|write|reply|answer|respond|email|communicat\\w+|contact|speak|prefer|rather|ecri(?:re|vez|s)|repond(?:re|ez|s)|prefere\\w*|parle[rz]|communiquer|plutot|schreib\\w*|antwort\\w*|lieber|bevorzug\\w*|kommunizier\\w*|escrib\\w+|respond\\w+|contest\\w+|prefier\\w*|hable\\w*';

const LANGUAGES = Object.entries(NAMES).map(
  ([tag, names]) =>
    [
      tag,
      new RegExp(
        `\\b(?:${WRITE})\\b[^,;:]{0,40}\\b(?:${names})\\b|\\b(?:auf|in|en) (?:${names})\\b[^,;:]{0,30}\\b(?:${WRITE})\\b|^(?:(?:please|bitte|merci|always|immer|toujours|siempre|por favor),? ){1,3}(?:auf|in|en) (?:${names})\\b`,
        'u',
      ),
    ] as const,
);

const isAsked = (sentence: string): boolean => ASKED.test(sentence) || LASTING.test(sentence);

const language: Read = (sentence) => {
  const asked = LANGUAGES.filter(([, words]) => words.test(sentence));
  const [only] = asked;
  if (!only || asked.length > 1 || NOT.test(sentence.replace(/^(?:no|non|nein),? /u, ''))) return null;
  return { kind: 'language', value: only[0], isLasting: isAsked(sentence) };
};

const INFORMAL = anyWord([
  `(?:me |m.)?tutoye\\w*|tutoie\\w*|duzen|geduzt|per du|du sagen|tutear\\w*|tutee\\w*|trat\\w+ de tu|(?:call|use) (?:me by )?my first name`,
]);
const FORMAL = anyWord([`vouvoye\\w*|vouvoie\\w*|siezen|gesiezt|per sie|trat\\w+ de usted`]);

const formOfAddress: Read = (sentence) => {
  const isInformal = INFORMAL.test(sentence);
  if (isInformal === FORMAL.test(sentence)) return null;
  const value = isInformal === NOT.test(sentence) ? 'formal' : 'informal';
  return { kind: 'formOfAddress', value, isLasting: true };
};

const DELIVER = anyWord([
  `deliver\\w*|ship\\w*|send|parcels?|packages?|orders?|livr\\w+|colis|envo\\w+|commandes?|liefer\\w*|pakete?|schick\\w*|bestellung\\w*|zustell\\w*|envi\\w+|entreg\\w+|paquetes?|pedidos?`,
]);
const WHERE = [
  [
    'pickupPoint',
    anyWord([
      `pick-?\\s?up point|parcel shop|relay point|points? relais|point de retrait|relais colis|packstation|paketshop|abholstation|abholpunkt|punto de (?:recogida|entrega|retiro)`,
    ]),
  ],
  ['neighbour', anyWord([`neighbou?rs?|voisine?s?|nachbar\\w*|vecin[oa]s?`])],
  [
    'home',
    anyWord([
      `to my home|at home|home (?:address|delivery)|a domicile|chez moi|nach hause|an die haustur|a casa`,
    ]),
  ],
] as const;

/** "Rather there" is said of one parcel too. */
const isForGood = (sentence: string): boolean =>
  LASTING.test(sentence.replace(/\b(?:rather|plutot|lieber)\b/gu, ''));

const delivery: Read = (sentence) => {
  const named = WHERE.filter(([, words]) => words.test(sentence));
  const [only] = named;
  const isPlain = only && named.length === 1 && DELIVER.test(sentence) && !NOT.test(sentence);
  return isPlain ? { kind: 'delivery', value: only[0], isLasting: isForGood(sentence) } : null;
};

const PHONE = anyWord([
  `call(?:s|ing)?(?: me)?|phone|ring me|telephone[rz]?|appel\\w*|m.appel\\w+|telefon\\w*|anruf\\w*|rufen? .{0,25}an|llam\\w+`,
]);
const BY = '(?:by|via|par|per|por|an?) (?:an )?';
const CHANNELS = [
  ['email', anyWord([`${BY}(?:e-?mails?|mail|courriel|correo(?: electronico)?)`, 'e-?mail me'])],
  ['message', anyWord([`${BY}(?:sms|text(?: message)?|whatsapp|chat)`, 'text me'])],
  [
    'phone',
    anyWord([`${BY}(?:phone|telephone|telefon|telefono)`, `call me|appele[rz].moi|m.appeler|llam[ae]n?me`]),
  ],
] as const;

const contact: Read = (sentence) => {
  // A name to be called by, or an order placed by phone, is no way to be reached.
  const isNamed =
    /\b(?:i (?:always )?(?:order|buy)|je commande|ich bestelle|pido|call me by|on m.appelle|je m.appelle|me llamo|first name)\b/u.test(
      sentence,
    );
  if (isNamed) return null;
  const named = CHANNELS.filter(([, words]) => words.test(sentence)).map(([channel]) => channel);
  if (NOT.test(sentence)) {
    const isNoPhone = PHONE.test(sentence) && isAsked(sentence);
    return isNoPhone ? { kind: 'contact', value: 'noPhone', isLasting: true } : null;
  }
  const [only] = named;
  if (!only || named.length > 1) return null;
  return { kind: 'contact', value: only, isLasting: LASTING.test(sentence) };
};

const SIZE = new RegExp(
  `\\b(?:(?:i (?:always )?(?:wear|take)|i.?m(?: always)?|i am(?: always)?|my) (?:an? )?(shoe )?(?:clothing )?size (?:is )?(?:an? )?` +
    `|je (?:fais|porte) (?:du|une? taille) |ma (?:taille|(pointure)) (?:est|c.est) (?:le |du )?` +
    `|ich (?:trage|habe) (?:immer )?(schuh)?gro(?:ß|ss)e |meine (schuh)?gro(?:ß|ss)e ist ` +
    `|(?:uso|llevo) (?:siempre )?(?:una |la )?talla |mi talla es (?:la |una )?|(calzo) (?:un |una |el )?|je (chausse) (?:du )?)` +
    `(x{0,3}[sl]|m|[2-5][0-9])\\b`,
  'u',
);

const size: Read = (sentence) => {
  const found = NOT.test(sentence) ? null : SIZE.exec(sentence);
  const value = found?.at(-1);
  if (!found || value === undefined) return null;
  const isShoe = found.slice(1, -1).some((group) => group !== undefined);
  return { kind: 'size', value: `${isShoe ? 'shoe' : 'clothing'}:${value.toUpperCase()}`, isLasting: true };
};
