import type { Vocabulary } from '../../vocabulary';
import { first } from './first';
import { goods } from './goods';

/** The whole of it. */
export const fr: Vocabulary = { ...first, goods };
