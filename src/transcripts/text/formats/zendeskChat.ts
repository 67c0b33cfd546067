import { assemble, begin } from '../assemble';
import type { Format } from '../format';
import { readHead } from '../heads';

/** `(09:21:33 AM) Name: text` */
const MESSAGE = '(t) n:';
/** `(09:21:33 AM) *** Name joined the chat ***` */
const EVENT = '(t) ***';

/** Zendesk Chat before messaging (Zopim): the transcript that is appended to the ticket, or mailed. */
export const zendeskChat: Format = {
  id: 'zendeskChat',
  read({ lines }) {
    const begun = lines.flatMap((line, index) => {
      const head = line.trimStart().startsWith('(') ? readHead(line) : null;
      return head?.stamp?.time != null && (head.shape === MESSAGE || head.shape === EVENT)
        ? [begin(index, head)]
        : [];
    });
    return begun.length === 0 ? null : { turns: assemble(lines, begun) };
  },
};
