/**
 * The host replaces `{{setting.x}}` wherever it stands in a request, so what strangers wrote must never contain `{{`.
 * In JSON text two opening braces in a row occur only inside strings, never in its structure: escaping them there changes
 * no value. Closing braces end objects too, and without an opening pair they mean nothing to the host: they stay.
 */
export const escapeJson = (value: unknown): string =>
  (JSON.stringify(value) ?? 'null').replaceAll('{{', '\\u007b\\u007b');

/** One part of a path or one value of a query: braces, slashes and everything else that could mean something is escaped. */
export const escapeUrl = (part: string): string => encodeURIComponent(part.replace(LONE_SURROGATE, '\ufffd'));

/** Half of a character, which `encodeURIComponent` refuses: with the `u` flag, whole pairs are not matched. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/**
 * Zendesk fills `{{…}}` in outgoing comments; a stranger's own braces must never be filled with our account's data. A space
 * between them says the same to people and nothing to Zendesk.
 */
export const breakPlaceholders = (text: string): string => text.replace(/\{(?=[{%])/g, '{ ');
