import type { Vocabulary } from '../../vocabulary';
import { first } from './first';
import { goods } from './goods';

/** The whole of it. */
export const de: Vocabulary = { ...first, goods };
