import type { Vocabulary } from '../../vocabulary';
import { readSpanishAddresses } from './addresses';
import { NO_GOODS } from '../noGoods';
import { matters } from './matters';
import { questions } from './questions';
import { readSpanishDates, readSpanishTimes } from './readTime';
import { sayings } from './sayings';
import { time } from './time';

/** Everything but the names of things, ways of delivery and rarer words, which are fetched when they are needed. */
export const first: Vocabulary = {
  language: 'es',
  ...questions,
  ...sayings,
  goods: NO_GOODS,
  ...time,
  ...matters,
  // English "tire", "pan", "fan" and the like.
  falseFriends: 'tire|pan|fan|cola|plate|mat|cap',
  readDates: readSpanishDates,
  readTimes: readSpanishTimes,
  readAddresses: readSpanishAddresses,
};
