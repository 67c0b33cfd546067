/** The part of an address after the question mark; text from outside is escaped in it. */
export const toQuery = (query: Readonly<Record<string, string>>): string =>
  Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(wellFormed(value))}`)
    .join('&');

/** Half a character cannot be escaped. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
