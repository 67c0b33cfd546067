import { assemble, type Begun } from '../assemble';
import type { Format } from '../format';

const HEAD = /^\s{0,9}(🤖|👤)\ufe0f?\s{1,3}([^\n]{1,80}?)\s?:\s{0,9}$/u;
const SEPARATOR = /^\s{0,9}-{3,10}\s{0,9}$/;

/** Botpress, human in the loop: `🤖 Name:` or `👤 Name:` above what was said, turns parted by `---`. */
export const botpress: Format = {
  id: 'botpress',
  read({ lines }) {
    const begun: Begun[] = [];
    for (const [index, line] of lines.entries()) {
      const head = line.length > 100 ? null : HEAD.exec(line);
      const isTurn = head && (begun.length === 0 || isBelowSeparator(lines, index));
      if (isTurn) begun.push(toBegun(index, head[1] ?? '', head[2] ?? ''));
    }
    return begun.length === 0 ? null : { turns: assemble(lines, begun, (line) => SEPARATOR.test(line)) };
  },
};

const toBegun = (line: number, picture: string, label: string): Begun => ({
  line,
  turn: { label, role: picture === '🤖' ? 'bot' : null, likely: 'customer', stamp: null, text: '' },
});

/** What looks like a turn inside a message is the message's. */
function isBelowSeparator(lines: readonly string[], index: number): boolean {
  let above = index - 1;
  while (above >= 0 && (lines[above] ?? '').trim() === '') above -= 1;
  return SEPARATOR.test(lines[above] ?? '');
}
