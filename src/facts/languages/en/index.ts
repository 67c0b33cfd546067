import type { Vocabulary } from '../../vocabulary';
import { delivery } from './delivery';
import { goods } from './goods';
import { matters } from './matters';
import { places } from './places';
import { questions } from './questions';
import { sayings } from './sayings';
import { time } from './time';

export const en: Vocabulary = {
  language: 'en',
  ...questions,
  ...sayings,
  goods,
  places,
  ...delivery,
  ...time,
  ...matters,
};
