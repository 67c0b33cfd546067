import type { LaterWords } from '../../vocabulary';
import { delivery } from './delivery';
import { goods } from './goods';

/** What is fetched when it is needed. */
export const later: LaterWords = { goods, ...delivery };
