import type { GoodsWords, ThreatWords } from '../vocabulary';

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

export const NO_THREATS: ThreatWords = {
  leave: '',
  lawyer: '',
  consumerBody: '',
  chargeback: '',
  review: '',
};
