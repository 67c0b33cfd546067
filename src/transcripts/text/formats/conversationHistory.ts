import { raw, type Format } from '../format';
import { fold } from '../months';
import { readLabelled } from './labelled';

const RULED = /^\s{0,9}[=*#]{2,40}\s{0,9}([^=*#\n]{3,80}?)\s{0,9}[=*#]{2,40}\s{0,9}$/;
const HISTORY =
  /\b(?:history|transcript|historique|transcription|verlauf|chatverlauf|protokoll|historial|transcripcion|conversation|conversacion|gesprach)\b/;
const END = /^(?:end|fin|ende|fine|einde)\b/;
const CLOSING = /^\s{0,9}={4,80}\s{0,9}$/;
/** What became of a message, as some write it behind the message. */
const STATUS = /\s\[(?:sent|delivered|received|read|seen|pending|queued|ok|success|processed)\]$/i;

/** `=== CONVERSATION HISTORY ===` … `=== END CONVERSATION HISTORY ===`, as hand-made bots write it. */
export const conversationHistory: Format = {
  id: 'conversationHistory',
  read({ lines, hints }) {
    const start = lines.findIndex((line) => HISTORY.test(titleOf(line)) && !END.test(titleOf(line)));
    if (start < 0) return null;
    const end = lines.findIndex(
      (line, index) => index > start && (CLOSING.test(line) || END.test(titleOf(line))),
    );
    const inside = readLabelled({ lines: lines.slice(start + 1, end < 0 ? lines.length : end), hints }, true);
    if (!inside) return null;
    const turns = inside.turns.map((turn) => ({ ...turn, text: turn.text.replace(STATUS, '') }));
    const after = end < 0 ? [] : lines.slice(end + 1);
    return { turns: [raw(lines.slice(0, start)), ...turns, raw(after)], isPartial: end < 0 };
  },
};

/** What stands between the rules, folded; '' in any other line. */
const titleOf = (line: string): string => (line.length > 160 ? '' : fold(RULED.exec(line)?.[1] ?? ''));
