import { raw, type Format, type Turn } from '../format';
import { readAttribution, readBlock, type MailHeader } from '../mailHeaders';

/** A mail and what it quotes: the deeper, the older. */
interface Layer {
  header: MailHeader | null;
  lines: string[];
}

const QUOTE = /^\s{0,3}((?:>\s?){1,30})/;
const RULE =
  /^\s{0,3}(?:[-_]{8,80}|-{2,20}\s?(?:original message|forwarded message|message d'origine|message transféré|ursprüngliche nachricht|weitergeleitete nachricht|mensaje original|mensaje reenviado)\s?-{2,20})\s{0,3}$/i;

/** A thread of mails: the answer above what it answers. Oldest first; who wrote the mail itself it does not say. */
export const mail: Format = {
  id: 'mail',
  read({ lines }) {
    const layers = peel(lines);
    if (!layers.some(({ header }) => header)) return null;
    const turns = layers.toReversed().map(toTurn);
    return { turns, isMail: true };
  },
};

function toTurn({ header, lines }: Layer): Turn {
  if (!header) return raw(lines);
  const text = [...header.others, ...lines].join('\n').trim();
  return { label: header.name, role: null, stamp: header.stamp, text };
}

/** Layer 0 is the mail itself. What a header announces without marking it with `>` goes on to the end. */
function peel(lines: readonly string[]): Layer[] {
  const bare = lines.map((line) => line.replace(QUOTE, ''));
  const layers: Layer[] = [];
  let sunk = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const depth = depthOf(lines[index] ?? '');
    const header = readAttribution(bare, index) ?? readBlock(bare, index);
    if (header) {
      index += header.length - 1;
      const below = depthOf(lines[firstWritten(bare, index + 1)] ?? '');
      if (below <= depth) sunk += 1;
      const layer = layerAt(layers, sunk + Math.max(depth, below));
      if (layer.header) layer.lines.push('', ...lines.slice(index - header.length + 1, index + 1));
      else layer.header = header;
    } else if (!RULE.test(bare[index] ?? '')) layerAt(layers, depth + sunk).lines.push(bare[index] ?? '');
  }
  return layers;
}

function layerAt(layers: Layer[], depth: number): Layer {
  while (layers.length <= depth) layers.push({ header: null, lines: [] });
  return layers[depth] ?? { header: null, lines: [] };
}

/** `>>` and `> >` are two. */
const depthOf = (line: string): number => QUOTE.exec(line)?.[1]?.replace(/\s/g, '').length ?? 0;

/** Blank lines between a header and its mail tell no depth. */
function firstWritten(lines: readonly string[], from: number): number {
  let index = from;
  while (index < from + 3 && (lines[index] ?? '').trim() === '') index += 1;
  return index;
}
