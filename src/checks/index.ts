export { findAsks } from '../facts';
export { checkClaims } from './checkClaims';
export { hasPaid, paymentsOf } from './claims/payments';
export type { ClaimSources } from './claims/sources';
export { guardDraft } from './guard';
export type { GuardWarning } from './guard';
