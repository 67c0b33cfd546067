import type { Account } from '../../types';
import { internalsOf } from '../internals';

/** The standard plan: a bucket of points for each app and shop, shared by all its agents. */
const MAXIMUM = 2_000;
const RESTORED_PER_SECOND = 100;

export interface ThrottleStatus {
  maximumAvailable: number;
  currentlyAvailable: number;
  restoreRate: number;
}

/** What is in the bucket now. */
export function throttleStatus(account: Account): ThrottleStatus {
  const { shopBucket: bucket, time } = internalsOf(account);
  const now = time.now();
  const restored = bucket.available + ((now - bucket.at) / 1000) * RESTORED_PER_SECOND;
  bucket.available = Math.min(MAXIMUM, restored);
  bucket.at = now;
  return {
    maximumAvailable: MAXIMUM,
    currentlyAvailable: Math.floor(bucket.available),
    restoreRate: RESTORED_PER_SECOND,
  };
}

/** Whether a query of this cost may run now. */
export function mayRun(account: Account, cost: number): boolean {
  return internalsOf(account).limits === 'off' || throttleStatus(account).currentlyAvailable >= cost;
}

export function spend(account: Account, cost: number): ThrottleStatus {
  const status = throttleStatus(account);
  const { shopBucket: bucket } = internalsOf(account);
  bucket.available = Math.max(0, bucket.available - cost);
  return { ...status, currentlyAvailable: Math.floor(bucket.available) };
}
