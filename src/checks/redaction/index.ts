export { createPseudonyms, neverToLeave } from './redact';
export type { Allowed } from './redact';
export type { Dictionary, PersonalKind } from './kinds';
