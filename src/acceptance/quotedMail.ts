/** Where a quoted mail or a signature begins; everything from there on is not the reply. */
const BEGINNINGS = [
  /^-- ?$/m,
  /^##-.*-##/m,
  /^_{10,}\s*$/m,
  /^-{2,} ?(?:original message|message d.origine|message original|forwarded message|message transf[eé]r[eé]|urspr[uü]ngliche nachricht|weitergeleitete nachricht|mensaje (?:original|reenviado)) ?-{2,}/im,
  /^(?:on [^\n]{4,160}(?:\n[^\n]{0,80})?wrote|le [^\n]{4,160}(?:\n[^\n]{0,80})?a [eé]crit|el [^\n]{4,160}(?:\n[^\n]{0,80})?escribi[oó]) ?:\s*$/im,
  /^am [^\n]{4,160}(?:\n[^\n]{0,80})?schrieb[^\n]{0,60}:\s*$/im,
  /^(?:from|de|von) ?:[^\n]+\n(?:[^\n]*\n)?(?:sent|envoy[eé]|date|gesendet|datum|enviado(?: el)?|fecha) ?:/im,
];

const QUOTED_LINE = /^[ \t]*>.*$/gm;

/** The reply without what it answers to. A text that is nothing but a quote stays as it is. */
export function withoutQuotedMail(text: string): string {
  const starts = BEGINNINGS.map((beginning) => text.search(beginning)).filter((start) => start >= 0);
  const body = (starts.length > 0 ? text.slice(0, Math.min(...starts)) : text).replace(QUOTED_LINE, '');
  return body.trim() === '' ? text : body;
}
