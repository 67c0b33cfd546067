import type { Attachment } from '../../../model/transcript';
import { assemble, begin } from '../assemble';
import type { Format, Turn } from '../format';
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
      const isTurn = head?.stamp?.time != null && (head.shape === MESSAGE || head.shape === EVENT);
      return isTurn ? [begin(index, head)] : [];
    });
    return begun.length === 0 ? null : { turns: assemble(lines, begun).map(withUpload) };
  },
};

const UPLOAD = /^Uploaded: ([^\n]{1,300})\nURL: (https?:[^\s]{1,1000})\nType: ([\w.+/-]{1,100})/;

/** A file is written as its name, address, kind and size below one another: no form. */
function withUpload(turn: Turn): Turn {
  const found = UPLOAD.exec(turn.text);
  if (!found) return turn;
  const [, name = '', url = '', contentType = ''] = found;
  const attachments: Attachment[] = [{ name, contentType, url }];
  return { ...turn, attachments, form: [] };
}
