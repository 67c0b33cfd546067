import {
  DEVICE,
  ELSEWHERE,
  FORM,
  GENERATED,
  MACHINE,
  MACHINE_ONLY,
  ORDER,
  OVERRIDE,
  PERSONA,
  REPLY,
  REVEAL,
  SPEAKING,
} from './words';
import {
  AUTHORITY,
  CONCEALED,
  DEMAND,
  FOREVER,
  GIVEN,
  PIECES,
  SECRET,
  SHAPE,
  SKIPPED,
  STEPS,
  TEXT,
  THREAT,
  WRITER,
  FILL,
  FRAME,
  LINE,
  OWN_DATA,
} from './schemes';

const any = (patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'su');

/**
 * What a sentence may be about, for folded text. Alone most are ordinary; rules of `findInstructions` say which of them
 * together are not.
 */
export const CONCEPTS = {
  override: any(OVERRIDE),
  persona: any(PERSONA),
  reveal: any(REVEAL),
  machine: any([MACHINE, ...SPEAKING]),
  device: any([DEVICE]),
  machineOnly: any([MACHINE_ONLY]),
  elsewhere: any(ELSEWHERE),
  writer: any(WRITER),
  generated: any([GENERATED]),
  reply: any([REPLY]),
  order: any([ORDER]),
  form: any([FORM]),
  secret: any(SECRET),
  demand: any(DEMAND),
  given: any(GIVEN),
  concealed: any(CONCEALED),
  forever: any(FOREVER),
  authority: any(AUTHORITY),
  skipped: any(SKIPPED),
  threat: any(THREAT),
  steps: any(STEPS),
  pieces: any(PIECES),
  text: any(TEXT),
  line: any(LINE),
  ownData: any(OWN_DATA),
  fill: any(FILL),
  frame: any(FRAME),
  url: /https?:\/\/|\bwww\.|!\[[^\]]*\]\(/u,
  quotedMail: /^[ \t]*>/mu,
  shape: any(SHAPE),
  quoted:
    /["“„«‹][^"”“»«›\n]{3,200}["”»“›]|(?<![\w#-])(?=[\w+#:.-]*\d)(?=[\w+#:.-]*[a-z])[a-z\d]+(?:[-_+#:]+[a-z\d]+)+/u,
  /** A code, a quotation, a link or an address: what is to stand in the reply. */
  payload:
    /["“„«‹][^"”“»«›\n]{3,200}["”“»›]|https?:\/\/|\bwww\.|[\w.+-]+@[\w-]+\.\w|(?<![\w#-])(?=[\w+#:.-]*\d)(?=[\w+#:.-]*[a-z])[a-z\d]+(?:[-_+#:]+[a-z\d]+)+/u,
} satisfies Readonly<Record<string, RegExp>>;

export type Concept = keyof typeof CONCEPTS;
