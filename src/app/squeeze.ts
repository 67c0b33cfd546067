/** A text as it is compared: hosts and editors differ in spaces and breaks. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
