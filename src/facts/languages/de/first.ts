import type { Vocabulary } from '../../vocabulary';
import { readAddresses } from './addresses';
import { asking } from './asks';
import { readDates } from './dates';
import { NO_GOODS } from '../noGoods';
import { matters } from './matters';
import { readNames } from './names';
import { readAmounts, readPhones } from './numbers';
import { questions } from './questions';
import { sayings } from './sayings';
import { time } from './time';
import { readTimes } from './times';

/** Everything but the names of things, ways of delivery and rarer words, which are fetched when they are needed. */
export const first: Vocabulary = {
  language: 'de',
  ...questions,
  ...asking,
  ...sayings,
  goods: NO_GOODS,
  ...time,
  ...matters,
  readAddresses,
  readDates,
  readTimes,
  readAmounts,
  readPhones,
  readNames,
  falseFriends: 'im|hat|hob',
};
