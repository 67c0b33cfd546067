import type { Vocabulary } from '../../vocabulary';
import { delivery } from './delivery';
import { goods } from './goods';
import { matters } from './matters';
import { places } from './places';
import { questions } from './questions';
import { sayings } from './sayings';
import { time } from './time';

export const fr: Vocabulary = {
  language: 'fr',
  ...questions,
  ...sayings,
  goods,
  places,
  ...time,
  ...matters,
  ...delivery,
  falseFriends: 'livre|laisse|plate|cap|pan|mat|pen|ring|bra|tire|file|book|note|case|page|main|im|hat',
};
