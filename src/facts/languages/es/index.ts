import type { Vocabulary } from '../../vocabulary';
import { readSpanishAddresses } from './addresses';
import { delivery } from './delivery';
import { goods } from './goods';
import { matters } from './matters';
import { questions } from './questions';
import { readSpanishDates, readSpanishTimes } from './readTime';
import { sayings } from './sayings';
import { time } from './time';

export const es: Vocabulary = {
  language: 'es',
  ...questions,
  ...sayings,
  goods,
  ...delivery,
  ...time,
  ...matters,
  // English "tire", "pan", "fan" and the like.
  falseFriends: 'tire|pan|fan|cola|plate|mat|cap',
  readDates: readSpanishDates,
  readTimes: readSpanishTimes,
  readAddresses: readSpanishAddresses,
};
