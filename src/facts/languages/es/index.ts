import type { Vocabulary } from '../../vocabulary';
import { first } from './first';
import { later } from './later';

/** The whole of it. */
export const es: Vocabulary = { ...first, ...later };
