import type { Fault } from '../../sandbox/types';

/** What every shop's connector says of a service that fails as any service may. */
export const FAILURES: [Fault, object][] = [
  ['401', { kind: 'rejected' }],
  ['403', { kind: 'forbidden' }],
  ['404', { kind: 'missing' }],
  ['429', { kind: 'limited' }],
  ['500', { kind: 'down' }],
  ['html', { kind: 'malformed' }],
  ['cut', { kind: 'malformed' }],
];
