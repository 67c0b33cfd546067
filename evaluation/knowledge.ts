import { createWorld } from '../sandbox/world';
import { createIndex } from '../src/suggestions/retrieval/createIndex';
import type { KnowledgeIndex } from '../src/suggestions/retrieval/createIndex';
import { articleSchema, toArticleDocument } from '../src/suggestions/knowledge/toArticleDocument';
import { macroSchema, toMacroDocument } from '../src/suggestions/knowledge/toMacroDocument';
import * as v from 'valibot';
import { mattersOf } from '../src/suggestions/matters';
import { factsOf, halfOf, transcriptOf } from './own';
import { countAnswer } from './score';
import type { Tally } from './score';

/** A customer's question, and every macro or article of the sandbox's world that answers it. */
export interface QuestionRow {
  id: string;
  locale: string;
  question: string;
  keys: string[];
}

const SHOWN = 3;

let index: KnowledgeIndex | null = null;

/** All macros and articles of the world, as the background's index holds them. */
function worldIndex(): KnowledgeIndex {
  const { macros, articles } = createWorld({ now: new Date('2026-11-17T09:14:00Z') });
  const documents = [
    ...macros.map((macro) => toMacroDocument(v.parse(macroSchema, macro))),
    ...articles.map((article) => toArticleDocument(v.parse(articleSchema, article))),
  ];
  return createIndex(documents.flatMap((document) => document ?? []));
}

export function predictKnowledge({ id, question, locale }: QuestionRow): { keys: string[] } {
  index ??= worldIndex();
  const language = locale.startsWith('fr') ? 'fr' : 'en';
  const at = '2026-11-17T09:14:00Z';
  const facts = factsOf(transcriptOf([{ who: 'U', t: question }], at), { id, locale, at });
  const matters = mattersOf(facts);
  return { keys: index.search({ text: question, language, matters, limit: 10 }).map(({ key }) => key) };
}

/** Recall is the share of questions with an answer among the first so many. */
export function countKnowledge(
  row: QuestionRow,
  found: { keys: string[] },
  tally: (name: string) => Tally,
): void {
  const isAmong = (most: number): boolean => found.keys.slice(0, most).some((key) => row.keys.includes(key));
  for (const most of [1, SHOWN, 10]) countAnswer(tally(`R@${most}`), true, isAmong(most));
  countAnswer(tally(`R@${SHOWN} ${halfOf(row)}`), true, isAmong(SHOWN));
}
