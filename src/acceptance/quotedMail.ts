/** Where a quoted mail or a signature begins; everything from there on is not the reply. */
const BEGINNINGS = [
  /^-- ?$/m,
  /^##-.*-##/m,
  /^_{10,}\s*$/m,
  /^-{2,} ?(?:original message|message d.origine|message original|forwarded message|message transf[eé]r[eé]) ?-{2,}/im,
  /^(?:on [^\n]{4,160}(?:\n[^\n]{0,80})?wrote|le [^\n]{4,160}(?:\n[^\n]{0,80})?a [eé]crit) ?:\s*$/im,
  /^(?:from|de) ?:[^\n]+\n(?:[^\n]*\n)?(?:sent|envoy[eé]|date) ?:/im,
];

const QUOTED_LINE = /^[ \t]*>.*$/gm;

/** The reply without what it answers to. A text that is nothing but a quote stays as it is. */
export function withoutQuotedMail(text: string): string {
  const starts = BEGINNINGS.map((beginning) => text.search(beginning)).filter((start) => start >= 0);
  const body = (starts.length > 0 ? text.slice(0, Math.min(...starts)) : text).replace(QUOTED_LINE, '');
  return body.trim() === '' ? text : body;
}
