import type { KnowledgeQuery } from '../engine';
import type { Postings, WeightedTerm } from './postings';
import { matterTerm, topicTerm } from './readDocument';
import { createTopicReader } from './topics';
import { termOf, wordsOf } from './tokenize';

/** A long message would cost time and dilute its point: the rarest words say enough. */
const MOST_QUERY_TERMS = 24;
/** What a text speaks of counts like a word of its own; more so where it is what the text is for. */
const TOPIC = 1;
const MATTER_WORD = 0.2;
const MATTER_TOPIC = 0.6;
/** What facts tell and no phrase did: they see more, and sometimes too much. */
const TOLD = 0.3;

/** What facts call a wish or a problem, in the names of topics. */
const TOPIC_OF_MATTER: Readonly<Record<string, string | undefined>> = {
  whereIsOrder: 'tracking',
  refund: 'refund',
  return: 'return',
  replacement: 'exchange',
  cancel: 'cancel',
  changeAddress: 'address',
  changeDelivery: 'chooseDay',
  invoice: 'invoice',
  damaged: 'damaged',
  wrongItem: 'wrongItem',
  missingItem: 'missingPart',
  defective: 'defective',
  notReceived: 'notReceived',
  late: 'late',
  doubleCharge: 'doubleCharge',
  paymentFailed: 'declined',
  access: 'account',
};

/** The rarest words of a query and what it speaks of, and how much each counts. `meant` mends slips of the fingers. */
export function readQuery(
  { text, language, matters = [] }: Pick<KnowledgeQuery, 'text' | 'language' | 'matters'>,
  postings: Postings,
  meant: (word: string) => string,
): WeightedTerm[] {
  const words = wordsOf(text).map(meant);
  const terms = new Set(words.map((word) => termOf(word, language)).filter((term) => term !== null));
  const topics = new Set(createTopicReader(language)(words).map(topicTerm));
  const told = matters
    .flatMap((matter) => TOPIC_OF_MATTER[matter] ?? [])
    .map(topicTerm)
    .filter((topic) => !topics.has(topic));
  const weighted = (list: Iterable<string>, weight: number): WeightedTerm[] =>
    [...list].flatMap((term) => {
      const id = postings.knownId(term);
      return id === undefined ? [] : [{ id, weight }];
    });
  const named = weighted(terms, 1);
  const ids = named.map(({ id }) => id);
  const rarest = new Set(postings.rarest(ids, MOST_QUERY_TERMS));
  return [
    ...named.filter(({ id }) => rarest.has(id)),
    ...weighted(topics, TOPIC),
    ...weighted(told, TOLD),
    ...weighted([...terms].map(matterTerm), MATTER_WORD),
    ...weighted([...topics].map(matterTerm), MATTER_TOPIC),
    ...weighted(told.map(matterTerm), TOLD * MATTER_TOPIC),
  ];
}
