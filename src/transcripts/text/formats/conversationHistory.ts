import { raw, type Format, type Page, type Turn } from '../format';
import { fold } from '../months';
import { isPlainHeading } from '../sections';
import { readLabelled } from './labelled';

const RULED = /^\s{0,9}[=*#]{2,40}\s{0,9}([^=*#\n]{3,80}?)\s{0,9}[=*#]{2,40}\s{0,9}$/;
const HISTORY =
  /\b(?:history|transcript|historique|transcription|verlauf|chatverlauf|protokoll|historial|transcripcion|conversation|conversacion|gesprach)\b/;
const END = /^(?:end|fin|ende|fine|einde)\b/;
const CLOSING = /^\s{0,9}={4,80}\s{0,9}$/;
/** What became of a message, as some write it behind the message. */
const STATUS = /\s\[(?:sent|delivered|received|read|seen|pending|queued|ok|success|processed)\]$/i;

/** `=== CONVERSATION HISTORY ===` … `=== END CONVERSATION HISTORY ===`, as hand-made bots write it, once or several times. */
export const conversationHistory: Format = {
  id: 'conversationHistory',
  read({ lines, hints }) {
    const marks = lines.map(markOf);
    const places = [...marks.keys()].filter((index) => marks[index] !== null);
    const turns: Turn[] = [];
    let [at, isPartial, isRead] = [0, false, false];
    for (const [index, start] of places.entries()) {
      if (marks[start] !== 'start') continue;
      const end = places[index + 1] ?? lines.length;
      const inside = readInside({ lines: lines.slice(start + 1, end), hints });
      const before = lines.slice(at, start + Number(!inside || !isPlainHeading(lines[start] ?? '')));
      turns.push(raw(before));
      for (const turn of inside ?? [raw(lines.slice(start + 1, end))]) turns.push(turn);
      isRead ||= inside !== null;
      isPartial = marks[end] !== 'end';
      at = end + Number(marks[end] === 'end' && isPlainHeading(lines[end] ?? ''));
    }
    return isRead ? { turns: [...turns, raw(lines.slice(at))], isPartial } : null;
  },
};

function readInside(page: Page): Turn[] | null {
  const inside = readLabelled(page, true);
  return inside?.turns.map((turn) => ({ ...turn, text: turn.text.replace(STATUS, '') })) ?? null;
}

/** Whether a history begins or ends with this line. */
function markOf(line: string): 'start' | 'end' | null {
  if (line.length > 160) return null;
  if (CLOSING.test(line)) return 'end';
  const title = fold(RULED.exec(line)?.[1] ?? '');
  if (END.test(title)) return 'end';
  return HISTORY.test(title) ? 'start' : null;
}
