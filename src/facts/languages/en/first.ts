import type { Vocabulary } from '../../vocabulary';
import { NO_GOODS, NO_THREATS } from '../noGoods';
import { matters } from './matters';
import { places } from './places';
import { questions } from './questions';
import { sayings } from './sayings';
import { time } from './time';

/** Everything but the names of things and ways of delivery, which are fetched when they are needed. */
export const first: Vocabulary = {
  language: 'en',
  ...questions,
  ...sayings,
  goods: NO_GOODS,
  threats: NO_THREATS,
  places,
  ...time,
  ...matters,
};
