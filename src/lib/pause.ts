import { isOutsideError } from './errors';

/** Where nobody says how long, in s. */
const USUAL_PAUSE = 10;

/** Seconds that a limit asks us to wait; null for any other failure. */
export const pauseOf = (error: unknown): number | null =>
  isOutsideError(error) && error.kind === 'limited' ? Number(error.values?.['seconds']) || USUAL_PAUSE : null;
