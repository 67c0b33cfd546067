const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Settings and names come from outside: everything is text. */
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

export const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

export const section = (title: string, ...blocks: readonly string[]): string =>
  `<section><h2>${escapeHtml(title)}</h2>${blocks.join('')}</section>`;

/** Rows under heads, if there are any; the first cell of a row is its head. Nothing where there is no row. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const columns = heads.map((each) => `<th scope="col">${escapeHtml(each)}</th>`).join('');
  const head = columns === '' ? '' : `<thead><tr>${columns}</tr></thead>`;
  const body = rows.map(
    ([first = '', ...cells]) =>
      `<tr><th scope="row">${escapeHtml(first)}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
  );
  return `<div class="wide"><table>${head}<tbody>${body.join('')}</tbody></table></div>`;
}

// For paper as well; no script, nothing from elsewhere.
const STYLE = `
  body { font: 15px/1.5 system-ui, sans-serif; color: #1f2a33; background: #fff; max-width: 1100px; margin: 32px auto; padding: 0 16px; }
  h1 { font-size: 24px; line-height: 32px; } h2 { font-size: 18px; line-height: 24px; margin-top: 32px; }
  table { border-collapse: collapse; width: 100%; font-size: 13px; line-height: 18px; }
  th, td { border: 1px solid #c2c8cc; padding: 6px 8px; text-align: start; vertical-align: top; overflow-wrap: break-word; min-width: 80px; }
  thead th { background: #f3f5f6; } tbody th { font-weight: 600; min-width: 120px; } .wide { overflow-x: auto; }
  @media print { body { margin: 0; max-width: none; } section { break-inside: auto; } tr { break-inside: avoid; } }
`;

/** A whole document in one language, to be opened or printed anywhere. */
export const htmlDocument = (language: string, title: string, blocks: readonly string[]): string =>
  `<!doctype html>
<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><h1>${escapeHtml(title)}</h1>${blocks.join('\n')}</body></html>
`;
