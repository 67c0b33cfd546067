import type { ReplyLanguage } from '../../model/language';

/** How questions begin and part, and what they and their answers say, in one language. */
export interface QuestionWords {
  /** "… and is there anything to pay?": two questions in one sentence. */
  and: RegExp;
  /** How a question begins where a chat leaves out its mark. */
  begins: RegExp;
  /** "I no longer have …": a lack that asks for another way. */
  lacks: RegExp;
  /** That something goes back to the shop. */
  goesBack: RegExp;
  /** "Do I have to …, first?" */
  obliged: RegExp;
  /** Whether something has to go back: what answers it. */
  sentBack: RegExp;
  /** "Who pays?", whatever for; and words that speak of paying. */
  whoPays: RegExp;
  paying: RegExp;
  /** Who pays: what answers it. */
  paid: RegExp;
  /** "How many", "how long": an answer has a number, or says that there is none to name. */
  howMuch: RegExp;
  number: RegExp;
  /** A sentence that begins so goes on from the one before it. */
  goesOn: RegExp;
  /** Words of any question, folded. */
  idle: string;
}

export const QUESTION_WORDS: Readonly<Record<ReplyLanguage, QuestionWords>> = {
  en: {
    and: /,?\s+(?:and|or)\s+/i,
    begins:
      /^(?:(?:and|also|but|so|btw|by the way|oh|plus|one more (?:thing|question))[,:]?\s+)*(?:do|does|is|are|can|could|will|would|should|must|may|which|what|how|where|who)\b/i,
    lacks: /\b(?:no|without|don['’]?t|haven['’]?t|not)\b/i,
    goesBack: /\b(?:send|sent|post|ship|give|want|take)\b.*\bback\b|\breturn(?:s|ed|ing)?\b/i,
    obliged: /\b(?:have to|need to|must|should|supposed to|first|want it|want them)\b/i,
    sentBack:
      /without waiting|\bno need to (?:send|return|post)|\b(?:need|have|ask you)(?: not)? to (?:send|return|post)|\b(?:please|must|should)(?: not)? (?:send|return|post)|\bkeep it\b/i,
    whoPays: /\bwho(?:['’]ll| will| would)? (?:pays?|covers?|bears?)\b/i,
    paying: /\b(?:pays?|paid|free|costs?|charged?|postage|fees?)\b/i,
    paid: /\b(?:free|prepaid|no charge)\b|at (?:our|your) (?:own )?(?:cost|expense)|\b(?:we|you) pay\b|[£€$]\s?\d/i,
    howMuch: /\bhow (?:much|many|long|wide|high|tall|big|deep|soon|fast)\b/i,
    number: /\d|\b(?:free|one|two|three|four|five|six|seven|eight|nine|ten|half|same)\b/i,
    goesOn: /^(?:it|they|this|these)\b/i,
    idle: 'work take use using tell know possible question buy get wonder want like offer accept allow one thing order item kind something anything come old keep home time next green red blue grey black white yellow brown',
  },
  fr: {
    and: /,?\s+(?:et|ou)\s+/i,
    begins:
      /^(?:(?:et|mais|aussi|au fait|sinon|du coup|autre (?:chose|question))[,:]?\s+)*(?:est-ce que|est-ce qu['’]|quel|combien|comment|où|qui|\p{L}+-(?:vous|je|on|il|elle|t-il|t-elle|t-on)(?!\p{L}))/iu,
    lacks: /(?<!\p{L})(?:pas|plus|sans|aucune?)(?!\p{L})/iu,
    goesBack: /renvoy|renvoi(?:e|s)(?!\p{L})|retourn|(?<!\p{L})(?:rendre|retours?)(?!\p{L})/iu,
    obliged: /(?<!\p{L})(?:dois|doit|devons|faut|faudra|avant|d['’]abord)(?!\p{L})/iu,
    sentBack:
      /sans attendre|inutile de [^.]*(?:renvoyer|retourner)|pas (?:besoin|nécessaire|à) [^.]*(?:renvoyer|retourner)|(?:devez|faut|merci de|veuillez) [^.]*(?:renvoyer|retourner)|(?:renvoyez|retournez)-/i,
    whoPays: /(?<!\p{L})qui (?:paie|paye|paiera|payera|prend en charge|règle)(?!\p{L})/iu,
    paying: /(?<!\p{L})(?:pa(?:ie|ye|yer|yant)|gratuite?s?|frais|charge|coûte|coût|port)(?!\p{L})/iu,
    paid: /gratuit|offert|prépayée?|à (?:nos|vos) frais|à (?:notre|votre) charge|\d\s?€/i,
    howMuch: /combien|quelle (?:est la )?(?:longueur|largeur|hauteur|taille|durée)|quel (?:est le )?délai/i,
    number:
      /\d|gratuit|offert|(?<!\p{L})(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|même)(?!\p{L})/iu,
    goesOn: /^(?:il|ils|elle|elles|cela|celui-ci|celle-ci|ceux-ci|ensuite)(?!\p{L})/iu,
    idle: 'possible pouvoir savoir question fonctionner utiliser prendre faire acheter vouloir souhaiter chose commande article aussi temps falloir etre avoir ancien passer mettre svp maximum prochain vert rouge bleu gris noir blanc jaune',
  },
  de: {
    and: /,?\s+(?:und|oder)\s+/i,
    begins:
      /^(?:(?:und|aber|auch|noch etwas|übrigens|eine frage)[,:]?\s+)*(?:kann|können|könnte|muss|müssen|ist|sind|hat|haben|gibt|darf|soll|wer|wie|was|welche[rsnm]?|wo|passt|passen|braucht|brauche|nehmt|nehmen)(?!\p{L})/iu,
    lacks: /(?<!\p{L})(?:kein|keine|keinen|nicht|ohne)(?!\p{L})/iu,
    goesBack: /zurück|rücksend|rückgabe|retour/i,
    obliged: /(?<!\p{L})(?:muss|müssen|soll|sollen|sollte|vorher|zuerst|erst|wollen)(?!\p{L})/iu,
    sentBack:
      /ohne auf [^.]*zu warten|nicht (?:mehr )?zurück|(?:bitte|müssen) [^.]*zurück(?:schicken|senden|geben)|(?:schicken|senden) sie [^.]*zurück/i,
    whoPays: /(?<!\p{L})wer (?:be)?zahlt(?!\p{L})|(?<!\p{L})wer (?:trägt|übernimmt)(?!\p{L})/iu,
    paying:
      /(?<!\p{L})(?:zahlt|zahlen|bezahlt|bezahlen|zahle|bezahle|kostenlos|kostenfrei|gratis|kosten|kostet|porto|gebühr)(?!\p{L})/iu,
    paid: /kostenlos|kostenfrei|gratis|portofrei|(?:übernehmen|tragen) (?:wir|sie)|(?:auf|zu) (?:ihren?|unseren?) (?:kosten|lasten)|\d\s?€/i,
    howMuch: /(?<!\p{L})wie (?:viele?|lange?|breit|hoch|groß|tief|schnell|teuer)|was kostet/iu,
    number:
      /\d|kostenlos|gratis|(?<!\p{L})(?:eine?n?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)(?!\p{L})/iu,
    goesOn: /^(?:er|es|diese[rs]?|dies)(?!\p{L})/iu,
    idle: 'brauche brauchen nehmen geht gehen funktionieren moglich frage wissen kaufen mochte mochten wollen geben nutzen verwenden bestellung artikel sache machen mache etwas haben darf angaben finde finden alt nachste grun rot blau grau schwarz weiss gelb',
  },
  es: {
    and: /,?\s+(?:y|e|o)\s+/i,
    begins:
      /^(?:(?:y|pero|también|por cierto|otra (?:cosa|pregunta))[,:]?\s+)*(?:puedo|puede|pueden|podría|se puede|se pueden|hay|tengo que|tienen?|cuál|cuáles|qué|cómo|dónde|cuánt[oa]s?|quién|debo|es posible|con qué|sirve)(?!\p{L})/iu,
    lacks: /(?<!\p{L})(?:no|sin|ningun[ao]?)(?!\p{L})/iu,
    goesBack: /devolv|devuelv|devoluci|de vuelta|regresar|retornar/i,
    obliged:
      /(?<!\p{L})(?:tengo que|la tengo que|lo tengo que|tendría que|debo|debería|hay que|hace falta|antes|primero|quieren)(?!\p{L})/iu,
    sentBack:
      /sin esperar|no (?:hace falta|es necesario|tiene que|necesita|debe)[^.]*(?:devuelv|devolver|enviar|mandar)|(?:debe|tiene que|hay que) (?:devolver|enviar)|devuélva/i,
    whoPays: /(?<!\p{L})qui[eé]n (?:paga|asume|corre)(?!\p{L})/iu,
    paying: /(?<!\p{L})(?:pag[oa]|pagar|gratis|gratuit[oa]s?|gastos|coste|cuesta|costo)(?!\p{L})/iu,
    paid: /gratis|gratuit|sin coste|a (?:nuestro|su) cargo|prepagad|\d\s?€/i,
    howMuch: /(?<!\p{L})cu[aá]nt[oa]s?(?!\p{L})|qu[eé] (?:tamaño|medidas|plazo)/iu,
    number:
      /\d|gratis|gratuit|(?<!\p{L})(?:una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)(?!\p{L})/iu,
    goesOn: /^(?:este|esta|estos|estas|esto)(?!\p{L})/iu,
    idle: 'poder saber pregunta usar utilizar funcionar querer necesitar comprar tener cosa pedido articulo cierto otra posible llevar algo encontrar encuentro datos medida dejo proxima verde rojo azul gris negro blanco amarillo',
  },
};
