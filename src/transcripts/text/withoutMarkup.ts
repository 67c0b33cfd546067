import { decodeEntities } from '../../lib/entities';

const IS_MARKED = /<br\s{0,3}\/?>|<\/(?:p|div|li|td|span|b|strong)>|&nbsp;|&#39;|&quot;/i;
const BREAK = /<br(?:\s[^<>]{0,100})?\/?>\n?|<\/(?:p|div|li|tr|h[1-6]|blockquote)>\n?/gi;
const RULE = /<hr(?:\s[^<>]{0,100})?\/?>/gi;
const INLINE =
  /<\/?(?:p|div|li|ul|ol|table|tbody|tr|td|h[1-6]|blockquote|span|font|b|strong|em|i|u|small)(?:\s[^<>]{0,300})?>/gi;

/**
 * A text that was HTML once and of which tags or entities are left, as plain text. Only tags that lay out text go: what
 * else looks like a tag somebody may have written.
 */
export function withoutMarkup(text: string): string {
  if (!IS_MARKED.test(text)) return text;
  return decodeEntities(text.replace(BREAK, '\n').replace(RULE, '\n----------\n').replace(INLINE, ''));
}
