export { findAsks } from '../facts';
export type { Ask } from '../facts';
export { checkClaims } from './checkClaims';
export type { ClaimSources } from './claims/sources';
export { guardDraft } from './guard';
export type { GuardInput, GuardWarning } from './guard';
