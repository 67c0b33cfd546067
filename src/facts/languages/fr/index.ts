import type { Vocabulary } from '../../vocabulary';
import { matters } from './matters';
import { questions } from './questions';
import { sayings } from './sayings';
import { time } from './time';

export const fr: Vocabulary = { language: 'fr', ...questions, ...sayings, ...time, ...matters };
