export { createPseudonyms } from './redact';
export type { Allowed } from './redact';
export type { Dictionary, PersonalKind } from './kinds';
