import type { Vocabulary } from '../../vocabulary';
import { readAddresses } from './addresses';
import { readAmounts } from './amounts';
import { readDates } from './dates';
import { delivery } from './delivery';
import { goods } from './goods';
import { matters } from './matters';
import { readNames } from './names';
import { places } from './places';
import { questions } from './questions';
import { sayings } from './sayings';
import { time } from './time';
import { readTimes } from './times';

export const fr: Vocabulary = {
  language: 'fr',
  ...questions,
  ...sayings,
  goods,
  places,
  ...time,
  ...matters,
  ...delivery,
  readDates,
  readTimes,
  readAmounts,
  readAddresses,
  readNames,
  falseFriends: 'livre|laisse|plate|cap|pan|mat|pen|ring|bra|tire|file|book|note|case|page|main|im|hat',
};
