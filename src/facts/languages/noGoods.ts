import type { GoodsWords } from '../vocabulary';

/** Stands in until the names of things are there: nothing is one. */
export const NO_GOODS: GoodsWords = {
  heads: '',
  before: '',
  after: '',
  colours: '',
  shade: '',
  sizes: '',
  sizeLabel: '',
  inWord: '',
  counted: '',
};
