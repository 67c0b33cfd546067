import { fold, READ_LIMIT } from '../../facts';
import { type Concept, CONCEPTS } from './concepts';
import { BEACON, CALL, DELIMITER, HIDDEN, PLACEHOLDER } from './marks';
import { plainForms } from './plainForms';
import { MACHINE, ORDER } from './words';

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

/** What stands near each other belongs together: a sentence and the next two. */
const NEAR = 3;
/** What is taken step by step goes further. */
const FAR = 6;

/** Sentences of a text, long ones cut. */
const sentencesOf = (text: string): string[] => text.match(/[^.!?\n;]{1,400}[.!?\n;]*/gu) ?? [];

/** Customers greet an assistant, too: "Hi AI" says nothing. "Assistant, …", "note to AI:", "An die KI:", "[assistant: …". */
const TO_MACHINE = new RegExp(
  String.raw`(?:^|[.!?;:\n>\[(<"“„«'¡¿,]|\b(?:note|message|hint|memo|to|for|dear|attention|a l'attention de|note (?:a|pour)|pour|cher|hinweis|an|fur|liebe[rs]?|nota (?:a|para)|para|a|al|querid[oa])\b)\s*(?:the |l'|la |le |les |den |die |das |der |el )?${MACHINE}\s*(?:[:,\]\-–—!]|$)|\b(?:the|this|every|any|l'|la|le|die|der|das|el) ?${MACHINE} (?:must|should|shall|has to|will|may|reading|answering|writing|that (?:reads|answers|writes)|doit|devra|peut|qui (?:lit|repond|ecrit)|muss|soll|darf|die|der|debe|tiene que|puede|que (?:lee|contesta|escribe))`,
  'u',
);
/** "Bot, greet me with": customers speak to bots, but not of how the reply is made. */
const TO_BOT =
  /(?:^|["“„«([:.!?\n]\s*)(?:bot|robot|chatbot|roboter)\s*[,:]\s.{0,80}\b(?:greet|begin|start|sign|prefix|word for word|salue|commence|signe|gruß|gruss|beginn|unterschreib|saluda|empieza|firma)/u;
/** "When an AI condenses this page, …". */
const SUMMARISED = new RegExp(
  String.raw`\b(?:an?|the|une?|l'|eine?|die|der|una?|la|el)? ?${MACHINE} (?:condens|summari[sz]|read|translat|describ|lit|resum|lis|traduit|decri|kurz|fasst|liest|ubersetz|beschreib|lee|lea|traduz|traduc|describ)\w*|\b(?:kurzt|liest|fasst|ubersetzt) (?:eine |die |der )?${MACHINE}`,
  'u',
);
/** Begged to decode something and to do what it says. */
const DECODE =
  /\b(?:decod|decipher|decrypt|unscrambl|dechiffr|entschlussel|entziffer|dekodier|descifr|decodific|descodific|rot-?13|base-?64)\w*\b.{0,80}\b(?:do|does|follow\w*|execut\w*|run|obey\w*|carry out|fai[ts]\w*|execute\w*|suis|suiv\w*|applique\w*|tu[en]?|befolg\w*|ausfuhr\w*|haz|hacer|sigue|ejecut\w*|cumpl\w*)\b/u;

/** What no ordinary message holds together, near each other. */
const TOGETHER: readonly (readonly [InstructionSign, readonly Concept[]])[] = [
  ['reply', ['generated', 'form']],
  ['reply', ['generated', 'shape']],
  ['reply', ['generated', 'payload']],
  ['reply', ['generated', 'secret']],
  ['reply', ['generated', 'forever']],
  ['reply', ['generated', 'concealed']],
  ['reply', ['generated', 'authority']],
  ['reply', ['generated', 'skipped']],
  ['reply', ['machine', 'reply', 'order']],
  ['reply', ['device', 'reply', 'order', 'payload']],
  ['reply', ['device', 'reply', 'order', 'form']],
  ['reply', ['device', 'text', 'shape']],
  ['reply', ['device', 'writer']],
  ['reply', ['device', 'concealed']],
  ['reply', ['machine', 'form', 'payload']],
  ['reply', ['machine', 'shape', 'payload']],
  ['reply', ['machine', 'text', 'shape']],
  ['reply', ['machine', 'text', 'payload']],
  ['reply', ['machine', 'threat', 'payload']],
  ['reply', ['machine', 'concealed']],
  ['reply', ['machine', 'skipped']],
  ['reply', ['machine', 'steps']],
  ['reply', ['machine', 'forever', 'order']],
  ['reply', ['authority', 'machine', 'order']],
  ['reply', ['writer', 'order', 'payload']],
  ['reply', ['writer', 'text', 'payload']],
  ['reply', ['writer', 'reply', 'form']],
  ['reply', ['writer', 'shape', 'payload']],
  ['reply', ['machine', 'line', 'shape']],
  ['reply', ['device', 'line', 'shape', 'payload']],
  ['reply', ['generated', 'line']],
  ['reply', ['writer', 'line', 'payload']],
  ['reply', ['text', 'shape', 'payload']],
  ['reply', ['text', 'shape', 'concealed']],
  ['reply', ['text', 'shape', 'pieces']],
  ['reply', ['text', 'shape', 'steps']],
  ['reply', ['line', 'shape', 'forever']],
  ['reply', ['line', 'shape', 'authority']],
  ['reply', ['line', 'shape', 'concealed']],
  ['reply', ['quotedMail', 'forever']],
  ['reply', ['line', 'shape', 'threat']],
  ['reply', ['line', 'threat', 'payload']],
  ['reply', ['line', 'shape', 'steps']],
  ['reply', ['line', 'steps', 'payload']],
  ['reply', ['line', 'pieces', 'payload']],
  ['reply', ['shape', 'pieces', 'payload']],
  ['delimiter', ['frame', 'text']],
  ['delimiter', ['frame', 'machine']],
  ['delimiter', ['frame', 'shape']],
  ['delimiter', ['frame', 'forever']],
  ['delimiter', ['frame', 'secret']],
  ['delimiter', ['frame', 'line', 'payload']],
  ['beacon', ['url', 'fill', 'ownData']],
  ['reply', ['text', 'shape', 'threat']],
  ['reply', ['text', 'concealed']],
  ['reply', ['reply', 'form', 'payload']],
  ['reply', ['concealed', 'shape']],
  ['reply', ['concealed', 'payload', 'order']],
  ['reply', ['forever', 'shape']],
  ['reply', ['forever', 'form', 'payload']],
  ['reply', ['forever', 'concealed']],
  ['reply', ['authority', 'text', 'payload']],
  ['reply', ['authority', 'text', 'shape']],
  ['reply', ['authority', 'text', 'skipped']],
  ['reply', ['pieces', 'text', 'payload']],
  ['reply', ['pieces', 'text', 'shape']],
  ['reply', ['pieces', 'text', 'order']],
  ['reply', ['steps', 'text', 'payload']],
  ['reply', ['steps', 'text', 'order']],
  ['reveal', ['secret', 'demand', 'machine']],
  ['reveal', ['secret', 'demand', 'device']],
  ['reveal', ['secret', 'demand', 'text']],
  ['reveal', ['secret', 'demand', 'shape']],
  ['reveal', ['secret', 'demand', 'payload']],
  ['reveal', ['secret', 'demand', 'steps']],
  ['reveal', ['secret', 'demand', 'threat']],
  ['reveal', ['given', 'demand']],
  ['reveal', ['given', 'machine']],
];

/** A machine is spoken to or of, and told what to do; or the text of the reply is. */
function isAddressed(text: string): InstructionSign | null {
  const sentences = sentencesOf(text);
  const found = sentences.map(conceptsOf);
  for (const [index, sentence] of sentences.entries()) {
    const near = `${sentence} ${sentences[index + 1] ?? ''}`;
    const own = found[index];
    if (own?.has('machineOnly') || TO_BOT.test(sentence)) return 'addressed';
    if (SUMMARISED.test(sentence)) return 'reply';
    if (TO_MACHINE.test(sentence) && CONCEPTS.order.test(near)) return 'addressed';
    const isSteps = CONCEPTS.steps.test(sentences.slice(index, index + FAR).join(''));
    const reach = found.slice(index, index + (isSteps ? FAR : NEAR));
    const together = new Set([...reach.flatMap((each) => [...each]), ...(isSteps ? ['steps' as const] : [])]);
    const rule = TOGETHER.find(([, concepts]) => concepts.every((concept) => together.has(concept)));
    if (rule) return rule[0];
  }
  return null;
}

/** Those that a rule needs. */
const NEEDED = [...new Set([...TOGETHER.flatMap(([, concepts]) => concepts), 'machineOnly' as const])];

const conceptsOf = (sentence: string): Set<Concept> =>
  new Set(NEEDED.filter((concept) => CONCEPTS[concept].test(sentence)));

/**
 * Whether a text reads like an instruction to a machine, and by which sign; null for ordinary words. What is flagged is
 * shown to the agent as such and given to no model; what is not flagged is data all the same.
 */
export function findInstructions(text: string): InstructionSign | null {
  // Runs of blanks hide nothing and would be looked through again and again.
  const read = text
    .slice(0, READ_LIMIT)
    .replace(/[^\S\n]{3,}/g, '  ')
    .replace(/\n{3,}/g, '\n\n');
  const { plain, disguised, decoded } = plainForms(read);
  const sign = signOf(withoutLabels(plain)) ?? (CONCEPTS.elsewhere.test(fold(read)) ? 'addressed' : null);
  if (sign !== null) return sign;
  const machine = new RegExp(MACHINE, 'u');
  const order = new RegExp(ORDER, 'u');
  // Who says it in a disguise has a reason to.
  const isHidden = (form: string): boolean =>
    form !== plain &&
    (signOf(form) !== null || (!machine.test(plain) && machine.test(form) && order.test(form)));
  const isOrder = (form: string): boolean =>
    signOf(form) !== null || (form.split(/\s+/).length > 3 && order.test(form));
  return disguised.some(isHidden) || decoded.some(isOrder) ? 'encoded' : null;
}

/** In a transcript "Assistant:" before a line names who spoke. */
const LABEL = /^(?:[^\S\n]|>)*(?:[([][^)\]\n]{1,30}[)\]]\s*)?[^\n:>]{1,30}?\s?:\s/gmu;
const withoutLabels = (text: string): string =>
  (text.match(LABEL)?.length ?? 0) > 2 && !/^(?:[^\S\n]|>)*(?:user|system)\s*:/mu.test(text)
    ? text.replace(/^((?:[^\S\n]|>)*(?:[([][^)\]\n]{1,30}[)\]]\s*)?)(?:l')?assistante?\s?:\s/gmu, '$1')
    : text;

function signOf(text: string): InstructionSign | null {
  if (DELIMITER.test(text)) return 'delimiter';
  if (CALL.test(text)) return 'call';
  if (CONCEPTS.override.test(text)) return 'override';
  if (CONCEPTS.reveal.test(text)) return 'reveal';
  if (PLACEHOLDER.test(text)) return 'placeholder';
  if (BEACON.test(text)) return 'beacon';
  if (HIDDEN.test(text)) return 'hidden';
  if (CONCEPTS.persona.test(text)) return 'persona';
  if (DECODE.test(text)) return 'encoded';
  return isAddressed(text);
}
