import type { HowKnown } from '../model/fact';
import type { Found } from './read/reading';

/** A value with how we know it, before it becomes a fact. */
export interface Known extends Found {
  how: HowKnown;
}
