import { readLearned } from '../acceptance/learned';
import type { Leads } from '../acceptance/leads';
import { isOutsideError } from '../lib/errors';
import type { Budget } from '../lib/politely';
import type { LearnedReply } from '../model/learned';
import type { Clock, Records } from '../model/ports';
import type { KnowledgeDocument } from '../suggestions/engine';
import type { KnowledgeSource } from '../suggestions/knowledge/source';

/** A reply that was approved, or taken out, has to reach every index within a quarter of an hour. */
const FRESH_MS = 5 * 60_000;

/** No objects of ours, or none for this role: what it may not read it is not offered. */
const REFUSED_MS = 60 * 60_000;
const NONE: ReadonlySet<string> = new Set(['missing', 'forbidden']);

const keyOf = ({ key }: LearnedReply): string => `learned:${key}`;

/** As the index takes it: found by what customers wrote, offered in its brand and group until its last day. */
export const toLearnedDocument = (reply: LearnedReply): KnowledgeDocument => ({
  key: keyOf(reply),
  origin: 'learned',
  title: reply.title,
  text: reply.text,
  context: reply.context,
  language: reply.language,
  url: null,
  only: { brandId: reply.brandId, groupId: reply.groupId, until: reply.expiresOn },
});

/**
 * The replies that leads approved. Only what a lead wrote last counts; what was withdrawn, has expired or was written over
 * by somebody else leaves. An account without our objects has none.
 */
export function learnedSource(parts: {
  records: Pick<Records, 'search'>;
  leads: Leads;
  budget: Budget;
  clock: Clock;
}): KnowledgeSource {
  const { records, leads, budget, clock } = parts;
  let held = new Map<string, KnowledgeDocument>();
  let notBefore = 0;
  const read = async (signal: AbortSignal): Promise<LearnedReply[]> => {
    if (clock.now() < notBefore) return [];
    const today = new Date(clock.now()).toISOString().slice(0, 10);
    try {
      return (await readLearned({ records, leads, pause: () => budget.wait() }, today, signal)).replies;
    } catch (error) {
      if (!isOutsideError(error) || !NONE.has(error.kind)) throw error;
      notBefore = clock.now() + REFUSED_MS;
      return [];
    }
  };
  return {
    id: 'learned',
    label: 'Throughline',
    isExtra: true,
    freshMs: FRESH_MS,
    async renew(tell, signal) {
      const documents = new Map(
        (await read(signal)).map((reply) => [keyOf(reply), toLearnedDocument(reply)]),
      );
      const isNew = (document: KnowledgeDocument): boolean =>
        JSON.stringify(held.get(document.key)) !== JSON.stringify(document);
      const removed = [...held.values()].filter(
        ({ key, language }) => documents.get(key)?.language !== language,
      );
      const added = [...documents.values()].filter(isNew);
      held = documents;
      tell({ added, removed }, { total: documents.size, leftOut: 0 });
    },
  };
}
