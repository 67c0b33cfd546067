/** A BCP 47 tag as services give it: 'fr', 'fr-CA', 'en-us'. */
export type LanguageTag = string;

/** Languages that we can reply in. Regional tags fall back: fr-CA → fr. */
export const REPLY_LANGUAGES = ['en', 'fr', 'de', 'es'] as const;
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number];

/** Languages that are understood: what a customer writes and an agent asks. */
export const READ_LANGUAGES = [...REPLY_LANGUAGES] as const;
export type ReadLanguage = (typeof READ_LANGUAGES)[number];
