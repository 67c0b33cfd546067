import type { ReplyLanguage } from '../../model/language';
import type { KnowledgeDocument } from '../engine';
import { splitSentences } from '../sentences';
import { createTopicReader } from './topics';
import { termOf, wordsOf } from './tokenize';

/** A heading belongs to the paragraph below it. */
const HEADING = 60;
export type Text = Pick<KnowledgeDocument, 'key' | 'title' | 'text' | 'keywords'>;

export interface Subjects {
  terms: ReadonlySet<string>;
  topics: ReadonlySet<string>;
}

/** A sentence, where it stands, and what stands above it. */
export interface Unit {
  text: string;
  own: Subjects;
  above: Subjects;
}

/** A text as it is looked through for answers. */
export interface ReadText {
  named: Subjects;
  paragraphs: readonly (readonly Unit[])[];
}

/** Costs more than all that follows: to be done once for each text. */
export function readText({ title, text, keywords = '' }: Text, language: ReplyLanguage): ReadText {
  const named = subjectsOf(`${title}\n${keywords}`, language);
  const paragraphs = paragraphsOf(text).map(({ heading, body }) =>
    unitsOf(body, together(named, subjectsOf(heading, language)), language),
  );
  return { named, paragraphs };
}

export function subjectsOf(text: string, language: ReplyLanguage): Subjects {
  const words = wordsOf(text);
  return {
    terms: new Set(words.flatMap((word) => termOf(word, language) ?? [])),
    topics: new Set(createTopicReader(language)(words)),
  };
}

export const together = (...all: readonly Subjects[]): Subjects => ({
  terms: new Set(all.flatMap(({ terms }) => [...terms])),
  topics: new Set(all.flatMap(({ topics }) => [...topics])),
});

/** "Oslo lamp: care": before the colon stands one thing among many. */
const SUBJECT = /^(.*)(?:::| ?: )/s;

/** Stems of the thing that a page is of, [] for a page of no single thing. */
export function thingIn(title: string, language: ReplyLanguage): string[] {
  const words = wordsOf(SUBJECT.exec(title)?.[1] ?? '');
  // "Returns: conditions": one word that many matters are filed under.
  if (words.length === 1 && createTopicReader(language)(words).length > 0) return [];
  return words.flatMap((word) => termOf(word, language) ?? []);
}

function paragraphsOf(text: string): { heading: string; body: string }[] {
  const paragraphs: { heading: string; body: string }[] = [];
  let heading = '';
  for (const part of text.split(/\n{2,}/)) {
    const body = part.trim();
    if (body.length < HEADING && !/[.!?…:;]$/.test(body)) heading = body;
    else paragraphs.push({ heading, body });
  }
  return paragraphs;
}

const LIST_MARK = /^[-*•]\s+/;

const unitsOf = (body: string, above: Subjects, language: ReplyLanguage): Unit[] =>
  splitSentences(body).map(({ start, end }) => {
    const text = body.slice(start, end).replace(LIST_MARK, '');
    return { text, own: subjectsOf(text, language), above };
  });
