import type { ParagraphKind, RichText, Run } from './richText';

/**
 * The composer's sanitiser: HTML to a draft. Most tags and all CSS are dropped, scripts with their
 * content, links keep only http, https and mailto.
 */
const TOKEN = /<!--[\s\S]*?-->|<\/?([a-zA-Z][a-zA-Z0-9]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+|</g;
const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'blockquote',
  'ul',
  'ol',
  'pre',
  'tr',
  'table',
  'section',
  'article',
]);
const HEADINGS = /^h[1-6]$/;
const SILENT = new Set(['script', 'style', 'template', 'iframe', 'object', 'textarea', 'title', 'head']);

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(
    attributes,
  );
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? undefined : decodeEntities(value);
}

const safeLink = (href: string | undefined): string | undefined =>
  href !== undefined && /^(https?:|mailto:)/i.test(href.trim()) ? href.trim() : undefined;

interface OpenTag {
  tag: string;
  signature: boolean;
  href?: string;
}

/** @param keepSpaces true for what the editor itself holds, where every space was typed */
export function parseHtml(html: string, keepSpaces = false): RichText {
  const doc: RichText = [];
  const open: OpenTag[] = [];
  let runs: Run[] | null = null;

  const inside = (...tags: string[]) => open.some((entry) => tags.includes(entry.tag));
  const kind = (): ParagraphKind => {
    if (open.some((entry) => entry.signature)) return 'signature';
    if (inside('ol')) return 'ol';
    if (inside('ul')) return 'ul';
    return inside('blockquote') ? 'quote' : 'p';
  };
  const endParagraph = () => (runs = null);
  const add = (text: string) => {
    if (runs === null) {
      runs = [];
      doc.push({ kind: kind(), runs });
    }
    const bold = inside('b', 'strong') || open.some((entry) => HEADINGS.test(entry.tag));
    const href = open.findLast((entry) => entry.href !== undefined)?.href;
    runs.push({
      text,
      ...(bold && { bold }),
      ...(inside('i', 'em') && { italic: true }),
      ...(href !== undefined && { href }),
    });
  };
  const addText = (raw: string) => {
    let text = decodeEntities(raw);
    if (!keepSpaces && !inside('pre')) text = text.replace(/[ \t\r\n]+/g, ' ');
    text = text.replace(/\u00a0/g, ' ');
    if (runs === null && !keepSpaces) text = text.replace(/^ +/, '');
    if (text !== '') add(text);
  };
  const isBlock = (tag: string) => BLOCKS.has(tag) || HEADINGS.test(tag);

  for (const [token, rawTag, attributes = ''] of html.matchAll(TOKEN)) {
    const tag = rawTag?.toLowerCase();
    if (tag === undefined) {
      if (!token.startsWith('<!--') && !open.some((entry) => SILENT.has(entry.tag))) addText(token);
    } else if (token.startsWith('</')) {
      const at = open.findLastIndex((entry) => entry.tag === tag);
      // A paragraph that held nothing is an empty line, as the agent sees it.
      if (tag === 'p' && runs === null && at >= 0 && open.at(-1)?.tag === 'p')
        doc.push({ kind: kind(), runs: [] });
      if (isBlock(tag)) endParagraph();
      if (at >= 0) open.splice(at);
    } else if (tag === 'br') {
      add('\n');
    } else if (!/\/\s*$/.test(attributes) && tag !== 'img' && tag !== 'hr' && tag !== 'input') {
      if (isBlock(tag)) endParagraph();
      const href = tag === 'a' ? safeLink(attribute(attributes, 'href')) : undefined;
      const signature = /\bsignature\b/.test(attribute(attributes, 'class') ?? '');
      open.push({ tag, signature, ...(href !== undefined && { href }) });
    }
  }
  return tidy(doc);
}

/** Joins equal neighbours and drops the line break that browsers keep at the end of a paragraph. */
function tidy(doc: RichText): RichText {
  return doc.map((paragraph) => {
    const runs: Run[] = [];
    for (const run of paragraph.runs) {
      const last = runs.at(-1);
      const same = last && last.bold === run.bold && last.italic === run.italic && last.href === run.href;
      if (same) last.text += run.text;
      else runs.push({ ...run });
    }
    const last = runs.at(-1);
    if (last?.text.endsWith('\n')) last.text = last.text.slice(0, -1);
    return { ...paragraph, runs: runs.filter((run) => run.text !== '') };
  });
}
