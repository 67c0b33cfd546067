import type { ReplyLanguage } from '../model/language';

interface Words {
  greets: RegExp;
  closes: RegExp;
  greeting(firstName: string | null): string;
  /** In a chat, in front of the text on the same line. */
  liveGreeting(firstName: string | null): string;
  closing(agentName: string): string;
}

const WORDS: Record<ReplyLanguage, Words> = {
  en: {
    greets:
      /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day))\b[^.!?:;\n]{0,60}?(?:[,.!:]|(?=\n)|$)\s*/i,
    closes:
      /^(?:(?:kind|best|warm|many)(?:est)? (?:regards|wishes|thanks)|regards|sincerely|yours (?:sincerely|truly|faithfully)|cheers|all the best|(?:thanks|thank you)(?: again| in advance| very much)?(?=[,.!]?$)|have a (?:nice|great|good|lovely) (?:day|weekend|evening))\b[^.!?\n]{0,20}[,.!]?$/i,
    greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
    liveGreeting: (name) => (name ? `Hello ${name}!` : 'Hello!'),
    closing: (agent) => `Kind regards,\n${agent}`,
  },
  fr: {
    greets:
      /^(?:bonjour|bonsoir|salut|ch[eè]re?s?|madame|monsieur)\b[^.!?:;\n]{0,60}?(?:[,.!:]|(?=\n)|$)\s*/i,
    closes:
      /^(?:(?:bien |très )?cordialement|bien à vous|(?:sinc|meill)[a-zè]+ salutations|salutations|respectueusement|(?:très )?(?:belle|bonne) (?:journée|soirée|fin de journée)|à (?:très )?bientôt|merci(?: encore| d[’']avance| beaucoup)?(?=[,.!]?$)|(?:je|nous) vous souhait[a-z]+ une (?:belle|bonne|agréable) journée)(?![a-zà-ÿ])[^.!?\n]{0,20}[,.!]?$/i,
    greeting: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
    liveGreeting: (name) => (name ? `Bonjour ${name}\u00a0!` : 'Bonjour\u00a0!'),
    closing: (agent) => `Bien cordialement,\n${agent}`,
  },
  de: {
    greets:
      /^(?:hallo|hi|guten (?:tag|morgen|abend)|moin|servus|gr[üu](?:ß|ss)(?: gott|ezi)|sehr geehrte[rs]?|liebe[rs]?)(?![a-zäöüß])[^.!?:;\n]{0,60}?(?:[,.!:]|(?=\n)|$)\s*/i,
    closes:
      /^(?:(?:mit )?(?:freundlichen?|besten?|herzlichen?|lieben?|vielen?|sch[öo]ne[nr]?)[a-z]* (?:gr[üu](?:ß|ss)e?n?|w[üu]nschen?|dank)|hochachtungsvoll|mfg|vg|lg|(?:danke|vielen dank)(?: im voraus| nochmals)?(?=[,.!]?$)|(?:einen )?sch[öo]ne[nr]? (?:tag|abend|woche|wochenende))(?![a-zäöüß])[^.!?\n]{0,20}[,.!]?$/i,
    greeting: (name) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
    liveGreeting: (name) => (name ? `Hallo ${name}!` : 'Hallo!'),
    closing: (agent) => `Mit freundlichen Grüßen\n${agent}`,
  },
  es: {
    greets:
      /^(?:hola|buen(?:os|as) (?:d[íi]as|tardes|noches)|buenas(?! noticias)|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?)(?![a-záéíóúñ])[^.!?:;\n]{0,60}?(?:[,.!:]|(?=\n)|$)\s*/i,
    closes:
      /^(?:(?:un )?(?:cordial|cordiales|atento|atentos|muchos)? ?saludos?|atentamente|reciba un cordial saludo|un abrazo|(?:muchas )?gracias(?: de nuevo| de antemano| por todo)?(?=[,.!]?$)|que (?:tenga|pase)[a-z]* (?:un )?buen[a-z]* (?:d[íi]a|tarde|noche|fin de semana))(?![a-záéíóúñ])[^.!?\n]{0,20}[,.!]?$/i,
    greeting: (name) => (name ? `Hola ${name},` : 'Hola,'),
    liveGreeting: (name) => (name ? `¡Hola, ${name}!` : '¡Hola!'),
    closing: (agent) => `Un cordial saludo,\n${agent}`,
  },
};

export const courtesyWords = (language: ReplyLanguage): Words => WORDS[language];

/** A closing stands among the last lines; above them, the same words are part of what is said. */
const CLOSING_LINES = 6;

export interface Parted {
  greeting: string | null;
  body: string;
  closing: string | null;
}

/** A text without its greeting and closing, and those two as they stood; null where there is none. */
export function partCourtesy(text: string, language: ReplyLanguage): Parted {
  const { greets, closes } = WORDS[language];
  const whole = text.trim();
  const greeting = greets.exec(whole)?.[0] ?? '';
  const lines = whole.slice(greeting.length).split('\n');
  const from = Math.max(0, lines.length - CLOSING_LINES);
  const at = lines.findIndex((line, index) => index >= from && closes.test(line.trim()));
  const body = (at < 0 ? lines : lines.slice(0, at)).join('\n').trim();
  return {
    greeting: greeting.trim() || null,
    body: greeting ? body.charAt(0).toUpperCase() + body.slice(1) : body,
    closing: at < 0 ? null : lines.slice(at).join('\n').trim(),
  };
}
