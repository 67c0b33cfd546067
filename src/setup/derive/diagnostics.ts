import type { Settings } from '../../model/ports';
import type { SetupPart } from '../parts';
import type { Rows } from './rows';

/** Settings whose values say nothing about a person, a customer or where a shop is. */
const TOLD =
  /^(shop\d_kind|identity_level|guard_hold|llm_provider|figures_level|marketing_\w+|\w+_is_eu|shopify_uses_client_credential|review_on)$/;

/**
 * What support needs to help, as text to copy: version, browser, which settings are filled in and which parts work. No value
 * of a setting that could name a person, a shop or a secret; no text of a ticket.
 */
export function diagnosticsOf(about: {
  version: string;
  settings: Settings;
  parts: readonly SetupPart[];
  rows: Rows;
  browser: string;
  at: string;
}): string {
  const settings = Object.entries(about.settings)
    .filter(([, value]) => value !== null && value !== '' && value !== false)
    .map(([name, value]) => `  ${name}: ${TOLD.test(name) ? String(value).slice(0, 40) : 'set'}`);
  const parts = about.parts.map(({ id }) => `  ${id}: ${sayRow(about.rows, id)}`);
  return [
    `Throughline ${about.version}, ${about.at}`,
    `Browser: ${about.browser.slice(0, 200)}`,
    'Settings:',
    ...settings.sort(),
    'Parts:',
    ...parts,
    '',
  ].join('\n');
}

function sayRow(rows: Rows, id: string): string {
  const row = rows[id];
  if (!row) return 'unknown';
  if (row.state === 'failed') return `failed, ${row.problem.kind}, ${row.whose}`;
  if (row.state === 'works') return `works, ${Math.round(row.ms)} ms`;
  return row.state;
}
