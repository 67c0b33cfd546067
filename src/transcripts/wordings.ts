import type { Message } from '../model/transcript';

/** What was said, spaces aside; a text transcript may name the files that came with a message behind its words. */
export function wordings({ text, attachments }: Message): string[] {
  const words = text.replace(/\s+/g, ' ').trim();
  if (attachments.length === 0) return [words];
  const files = attachments.map(({ name }) => `[${name}]`).join(' ');
  return words === '' ? [files] : [words, `${words} ${files}`];
}
