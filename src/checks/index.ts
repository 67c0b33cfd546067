export { findAsks } from '../facts';
export { checkClaims } from './checkClaims';
export { hasPaid } from './claims/payments';
export type { ClaimSources } from './claims/sources';
export { guardDraft } from './guard';
export type { GuardWarning } from './guard';
