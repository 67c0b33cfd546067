import { READ_LIMIT } from '../../facts';
import { plainForms } from './plainForms';
import { GENERATED, MACHINE, MACHINE_ONLY, ORDER, OVERRIDE, PERSONA, REPLY, REVEAL } from './words';

/** What gives a text away as one that speaks to a machine. */
export type InstructionSign =
  | 'override'
  | 'persona'
  | 'reveal'
  | 'addressed'
  | 'reply'
  | 'delimiter'
  | 'call'
  | 'hidden'
  | 'placeholder'
  | 'beacon'
  | 'encoded';

const any = (patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'su');
const override = any(OVERRIDE);
const persona = any(PERSONA);
const reveal = any(REVEAL);
const machine = new RegExp(MACHINE, 'u');
const order = new RegExp(ORDER, 'u');
const reply = new RegExp(REPLY, 'u');
const machineOnly = new RegExp(MACHINE_ONLY, 'u');
const generated = new RegExp(GENERATED, 'u');

/** Marks that imitate the frame of a prompt. */
const DELIMITER =
  /<\/?(?:system|conversation|instructions?|consignes|vorgaben|normas|reglas|regeln|data|evidence|user|assistant|prompt|context|context[oe]|kontext|admin|developer|im_start|im_end)\b[^>]*>|<\|[^|>]{2,30}\|>|\[\/?(?:inst|sys|system|end of (?:data|conversation|context|input)|fin des? (?:donnees|la conversation)|ende der (?:daten|unterhaltung)|fin de (?:los )?(?:datos|la conversacion))\b[^\]]*\]|^\s*(?:#{2,}|={3,}|-{3,}|\*{3,})\s*(?:system|assistant|instructions?|systeme|system|sistema|new (?:task|rules)|end of)\b|["'\]}]{2,}\s*(?:assistant|system|user)\s*:|\bassistant\s*:[^\n]{2,200}\buser\s*:|^\s*(?:system|systeme|sistema|assistant)\s*:\s*\S/mu;
/** JSON or mark-up of a tool. */
const CALL =
  /"(?:role|tool|tools|tool_calls?|function(?:_call)?|action|command|directive|instructions?|rules?|reply|answer|response|next_?(?:reply|answer)|suggested_reply|override|[a-z_]*reponse|reponse[a-z_]*|regles|[a-z_]*antwort|antwort[a-z_]*|regeln|[a-z_]*respuesta|respuesta[a-z_]*|reglas|accion|aktion)"\s*:\s*["{[]|"(?:args|arguments|run_by)"\s*:|\b(?:function|tool)_(?:call|use|result)s?\b|\b[a-z]+_[a-z_]+\([^)\n]*=[^)\n]*\)\s*(?:->|=>|;)|<(?:tool|function|invoke|action)[_a-z]*\b[^>]*>/u;
/** HTML that is not drawn, with words in it. */
const HIDDEN =
  /<!--[^>]{15,}-->|style\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0|color\s*:\s*(?:#f{3,6}|white|transparent))[^"']*["'][^>]*>\s*[^<]{12,}|\bhidden\b[^>]{0,40}>\s*[^<]{12,}/u;
const PLACEHOLDER = /\{\{\s*[a-z_]+[.[][^}]*\}\}/u;
/** An image or link whose address is to be completed with something of the ticket. */
const BEACON =
  /(?:!\[[^\]]*\]\(|<img[^>]+src\s*=\s*["']?|https?:\/\/)[^\s"')>]*[?=/](?:[^\s"')>]*)?(?:\{[^}]*\}|\[[^\]]*\]|<[^>]*>|…|\.\.\.|email|e-mail|address|adresse|name|nom|notes?|summary|base64|data=)/u;

/** Sentences of a text, long ones cut: what belongs together stands near. */
const sentencesOf = (text: string): string[] => text.match(/[^.!?\n;]{1,400}[.!?\n;]*/gu) ?? [];

/** A machine is spoken to or of, and told what to do; or the text of the reply is. */
function isAddressed(text: string): InstructionSign | null {
  const sentences = sentencesOf(text);
  for (const [index, sentence] of sentences.entries()) {
    const near = `${sentence} ${sentences[index + 1] ?? ''}`;
    if (machineOnly.test(sentence)) return 'addressed';
    if (generated.test(sentence) && (order.test(near) || FORM.test(near))) return 'reply';
    if (SUMMARISED.test(sentence)) return 'reply';
    if (machine.test(sentence) && reply.test(near) && order.test(near)) return 'reply';
    if (TO_MACHINE.test(sentence) && order.test(near)) return 'addressed';
    if (reply.test(sentence) && FORM.test(sentence)) return 'reply';
  }
  return null;
}

/** "Assistant, …", "note to AI:", "An die KI:", "[assistant: …". */
const TO_MACHINE = new RegExp(
  String.raw`(?:^|[.!?;:\n>\[(<"“„«']|\b(?:note|message|hint|memo|to|for|dear|hey|hello|hi|attention|a l'attention de|note (?:a|pour)|pour|cher|hinweis|an|fur|liebe[rs]?|hallo|nota (?:a|para)|para|a|querid[oa]|hola)\b)\s*(?:the |l'|la |le |les |den |die |das |der |el )?${MACHINE}\s*(?:[:,\]\-–—]|$)|\b(?:the|this|every|any|l'|la|le|die|der|das|el) ?${MACHINE} (?:must|should|shall|has to|will|may|reading|answering|writing|that (?:reads|answers|writes)|doit|devra|peut|qui (?:lit|repond|ecrit)|muss|soll|darf|die|der|debe|tiene que|puede|que (?:lee|contesta|escribe))`,
  'u',
);
/** "When an AI condenses this page, …". */
const SUMMARISED = new RegExp(
  String.raw`\b(?:an?|the|une?|l'|eine?|die|der|una?|la|el)? ?${MACHINE} (?:condens|summari[sz]|read|translat|describ|lit|resum|lis|traduit|decri|kurz|fasst|liest|ubersetz|beschreib|lee|lea|traduz|traduc|describ)\w*|\b(?:kurzt|liest|fasst|ubersetzt) (?:eine |die |der )?${MACHINE}`,
  'u',
);
/** How the text of a reply is to begin, to end, or what it must hold. */
const FORM =
  /\b(?:(?:must|should|shall|has to|have to|to|always|please) (?:always |also )?(?:begin|start|open|end|close|finish|contain|include|carry|read|say|state)|begins?|starts?|opens?|ends?|contains?|with the words?|first (?:line|word)|at the (?:top|end|bottom) of|commenc\w*|debut\w*|s'ouvre|termin\w*|fini\w*|contien\w*|comport\w*|doit|devra|beginn\w*|fang\w*|end\w*|enthalt\w*|enthalten|muss|soll|lautet|steht|empiez\w*|empez\w*|termin\w*|acab\w*|contien\w*|lleva\w*|debe\w*|pondra|tiene que)\b/u;

/**
 * Whether a text reads like an instruction to a machine, and by which sign; null for ordinary words. What is flagged is
 * shown to the agent as such and given to no model; what is not flagged is data all the same.
 */
export function findInstructions(text: string): InstructionSign | null {
  const [plain = '', ...others] = plainForms(text.slice(0, READ_LIMIT));
  const sign = signOf(plain);
  if (sign !== null) return sign;
  const isTold = (form: string): boolean =>
    signOf(form) !== null ||
    (!machine.test(plain) && machine.test(form) && order.test(form) && reply.test(form));
  return others.some((form) => form !== plain && isTold(form)) ? 'encoded' : null;
}

function signOf(text: string): InstructionSign | null {
  if (DELIMITER.test(text)) return 'delimiter';
  if (CALL.test(text)) return 'call';
  if (override.test(text)) return 'override';
  if (reveal.test(text)) return 'reveal';
  if (PLACEHOLDER.test(text)) return 'placeholder';
  if (BEACON.test(text)) return 'beacon';
  if (HIDDEN.test(text)) return 'hidden';
  if (persona.test(text)) return 'persona';
  return isAddressed(text);
}
