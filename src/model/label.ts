/** Words for the agent: a key of translations/ with its values, text that somebody said, or several of these. */
export type Label =
  { key: string; values?: Record<string, string | number> } | { text: string } | { all: readonly Label[] };
