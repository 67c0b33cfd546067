/**
 * The draft in the composer: paragraphs of runs. Small enough to reason about, rich enough for what
 * the real editor keeps after its sanitiser (bold, italic, links, lists, quotes, the signature).
 * A position is an offset into `toText`, where paragraphs are joined by one newline.
 */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  href?: string;
}

export type ParagraphKind = 'p' | 'ul' | 'ol' | 'quote' | 'signature';

export interface Paragraph {
  kind: ParagraphKind;
  runs: Run[];
}

export type RichText = Paragraph[];

const paragraphText = (paragraph: Paragraph): string => paragraph.runs.map((run) => run.text).join('');

export const toText = (doc: RichText): string => doc.map(paragraphText).join('\n');

/** Plain text, one paragraph per line. */
export function fromText(text: string, kind: ParagraphKind = 'p'): RichText {
  if (text === '') return [];
  return text.split(/\r?\n/).map((line) => ({ kind, runs: line === '' ? [] : [{ text: line }] }));
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

function runHtml(run: Run): string {
  let html = escapeHtml(run.text).replace(/\n/g, '<br>');
  if (run.italic) html = `<em>${html}</em>`;
  if (run.bold) html = `<strong>${html}</strong>`;
  return run.href ? `<a href="${escapeHtml(run.href)}" rel="noopener noreferrer">${html}</a>` : html;
}

const innerHtml = (paragraph: Paragraph): string => paragraph.runs.map(runHtml).join('') || '<br>';

const WRAPPERS: Record<ParagraphKind, (inner: string) => string> = {
  p: (inner) => inner,
  ul: (inner) => `<ul dir="auto">${inner}</ul>`,
  ol: (inner) => `<ol dir="auto">${inner}</ol>`,
  quote: (inner) => `<blockquote>${inner}</blockquote>`,
  signature: (inner) => `<div class="signature">${inner}</div>`,
};

/** The draft as `comment.text` gives it on a rich composer. Empty drafts are the empty string. */
export function toHtml(doc: RichText): string {
  let html = '';
  for (let start = 0; start < doc.length;) {
    const kind = doc[start]?.kind ?? 'p';
    let end = start + 1;
    while (end < doc.length && doc[end]?.kind === kind) end += 1;
    const item = (paragraph: Paragraph) =>
      kind === 'ul' || kind === 'ol'
        ? `<li>${innerHtml(paragraph)}</li>`
        : `<p dir="auto">${innerHtml(paragraph)}</p>`;
    html += WRAPPERS[kind](doc.slice(start, end).map(item).join(''));
    start = end;
  }
  return html;
}

function runMarkdown(run: Run): string {
  const marked = run.bold ? `**${run.text}**` : run.italic ? `*${run.text}*` : run.text;
  return run.href && run.href !== run.text ? `[${marked}](${run.href})` : marked;
}

/** What a chat composer makes of rich text: Markdown in plain text. */
export function toMarkdown(doc: RichText): string {
  const prefix = (paragraph: Paragraph, index: number) =>
    paragraph.kind === 'ul'
      ? '- '
      : paragraph.kind === 'ol'
        ? `${index + 1}. `
        : paragraph.kind === 'quote'
          ? '> '
          : '';
  return doc
    .map((paragraph, index) => prefix(paragraph, index) + paragraph.runs.map(runMarkdown).join(''))
    .join('\n');
}

/** Cuts a draft in two at a position; the paragraph there is split into both. */
function splitAt(doc: RichText, position: number): [RichText, RichText] {
  let rest = position;
  for (const [index, paragraph] of doc.entries()) {
    const length = paragraphText(paragraph).length;
    if (rest <= length) {
      const [left, right] = splitRuns(paragraph.runs, rest);
      return [
        [...doc.slice(0, index), { ...paragraph, runs: left }],
        [{ ...paragraph, runs: right }, ...doc.slice(index + 1)],
      ];
    }
    rest -= length + 1;
  }
  return [doc, []];
}

function splitRuns(runs: Run[], position: number): [Run[], Run[]] {
  const left: Run[] = [];
  const right: Run[] = [];
  let passed = 0;
  for (const run of runs) {
    const cut = Math.max(0, Math.min(run.text.length, position - passed));
    if (cut > 0) left.push({ ...run, text: run.text.slice(0, cut) });
    if (cut < run.text.length) right.push({ ...run, text: run.text.slice(cut) });
    passed += run.text.length;
  }
  return [left, right];
}

/**
 * Puts a fragment into a draft at a position. Its first paragraph continues the line that the position
 * is in, what stood behind the position continues its last one.
 * @returns the new draft and the position after what was put in
 */
export function insertAt(
  doc: RichText,
  position: number,
  fragment: RichText,
): { doc: RichText; position: number } {
  const [before, after] = splitAt(doc, position);
  const head = before.pop() ?? { kind: 'p', runs: [] };
  const tail = after.shift() ?? { kind: head.kind, runs: [] };
  const middle = fragment.map((paragraph) => ({ ...paragraph }));
  const first = middle[0];
  const last = middle[middle.length - 1];
  if (first === undefined || last === undefined) return { doc, position };
  if (paragraphText(head) !== '' || head.kind !== 'p') first.kind = head.kind;
  first.runs = [...head.runs, ...first.runs];
  const written = toText([...before, ...middle]).length;
  last.runs = [...last.runs, ...tail.runs];
  return { doc: [...before, ...middle, ...after], position: written };
}

/** Where the agent's own words end: before the signature and the quote that the composer began with. */
export function endOfWords(doc: RichText): number {
  let end = doc.length;
  while (end > 0 && (doc[end - 1]?.kind === 'signature' || doc[end - 1]?.kind === 'quote')) end -= 1;
  return toText(doc.slice(0, end)).length;
}
