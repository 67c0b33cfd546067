/** Words for the agent: a key of translations/ with its values, or text that somebody said. */
export type Label = { key: string; values?: Record<string, string | number> } | { text: string };
