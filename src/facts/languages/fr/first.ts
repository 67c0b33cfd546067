import type { Vocabulary } from '../../vocabulary';
import { readAddresses } from './addresses';
import { readAmounts } from './amounts';
import { readDates } from './dates';
import { NO_GOODS, NO_THREATS } from '../noGoods';
import { matters } from './matters';
import { readNames } from './names';
import { places } from './places';
import { questions } from './questions';
import { sayings } from './sayings';
import { time } from './time';
import { readTimes } from './times';

/** Everything but the names of things and ways of delivery, which are fetched when they are needed. */
export const first: Vocabulary = {
  language: 'fr',
  ...questions,
  ...sayings,
  goods: NO_GOODS,
  threats: NO_THREATS,
  places,
  ...time,
  ...matters,
  readDates,
  readTimes,
  readAmounts,
  readAddresses,
  readNames,
  falseFriends: 'livre|laisse|plate|cap|pan|mat|pen|ring|bra|tire|file|book|note|case|page|main|im|hat',
};
