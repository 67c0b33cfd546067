import type { LaterWords } from '../../vocabulary';
import { delivery } from './delivery';
import { goods } from './goods';
import { threats } from './threats';

/** What is fetched when it is needed. */
export const later: LaterWords = { goods, threats, ...delivery };
