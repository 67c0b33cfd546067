import type { Evidence } from '../../model/suggestion';
import type { Candidate, Situation } from '../engine';
import { fill } from '../fill';
import { placeholderValues } from '../placeholders';
import { linesOfOrder } from './orderLines';

/** One thing that a sentence may rest on, by the number it is cited with (1 is the first). */
export interface Source extends Evidence {
  /** The words that the model reads. */
  text: string;
}

/** Of one text, and of all messages together, in characters: what matters was said lately and briefly. */
const MOST_OF_ONE = 1_200;
const MOST_MESSAGES = 20;
const MOST_TEXTS = 4;

const cut = (text: string): string => (text.length > MOST_OF_ONE ? `${text.slice(0, MOST_OF_ONE)} …` : text);

/**
 * What a reply may rest on, numbered: the record of the order in question, what the customer told, and the texts that
 * answer such cases. Nothing else of the ticket leaves.
 */
export function collectSources(situation: Situation, candidates: readonly Candidate[]): Source[] {
  const { order, orders, facts, transcript } = situation;
  const told = order ? [order] : orders.slice(0, 3);
  const fromOrders = told.map((each): Source => ({
    kind: 'order',
    ref: each.id,
    label: each.number,
    quote: each.number,
    text: linesOfOrder(each).join('\n'),
  }));
  const messages = (transcript?.messages ?? []).filter(
    ({ isPublic, text }) => isPublic && text.trim() !== '',
  );
  const fromMessages = messages.slice(-MOST_MESSAGES).map(({ id, speaker, text }): Source => ({
    kind: 'message',
    ref: id,
    label: speaker,
    quote: text.slice(0, 120),
    text: `${speaker}: ${cut(text)}`,
  }));
  const usable = facts.filter(({ isSuperseded, standing }) => !isSuperseded && standing !== 'sensitive');
  const distinct = new Map(usable.map((fact) => [`${fact.slot} ${fact.value}`, fact]));
  const fromFacts = [...distinct.values()].map(({ slot, value, quote, place }): Source => ({
    kind: 'message',
    ref: place.messageId,
    label: quote || value,
    quote: quote || value,
    text: `${slot}: ${value}`,
  }));
  const values = placeholderValues(situation);
  const fromTexts = candidates.flatMap(({ key, origin, title, text, isInternal }): Source[] => {
    if (isInternal) return [];
    const filled = fill(text, origin === 'article' ? new Map() : values);
    if ('missing' in filled) return [];
    const kind = origin === 'article' ? 'article' : 'macro';
    return [{ kind, ref: key, label: title, quote: title, text: `${title}\n${cut(filled.text)}` }];
  });
  return [...fromOrders, ...fromFacts, ...fromTexts.slice(0, MOST_TEXTS), ...fromMessages];
}
