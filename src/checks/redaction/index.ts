export { createPseudonyms } from './redact';
export type { Allowed, Pseudonyms, Redacted } from './redact';
export type { Dictionary, Personal, PersonalKind } from './kinds';
