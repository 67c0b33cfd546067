import { createLeads, writtenByLead } from '../../acceptance/leads';
import { type Versioned, versioned, withVersion } from '../../acceptance/versions';
import { randomIds } from '../../browser/ids';
import { systemClock } from '../../browser/clock';
import { type Document, type DocumentKind, readDocument, writeDocument } from '../../lib/documents';
import { isOutsideError } from '../../lib/errors';
import type { Records, Request } from '../../model/ports';
import type { Keeper, Kept } from '../../setup/editing/keeper';
import type { Install } from '../../zendesk/install';

export interface KeeperParts {
  request: Request;
  records: Records;
  install: Install;
}

/** Makes editors' access to documents: who may be believed is asked of Zendesk, whoever writes is named in the history. */
export function createKeepers({ request, records, install }: KeeperParts) {
  const leads = createLeads({ request, settings: install.settings, clock: systemClock });

  return function keeperOf<T extends object>(kind: DocumentKind<T>, key: string): Keeper<T> {
    const own = versioned(kind);
    const documents = new Map<string, Document<Versioned<T>>>();

    const toKept = async (document: Document<Versioned<T>>, signal?: AbortSignal): Promise<Kept<T>> => {
      documents.set(document.stamp, document);
      const { versions, ...content } = document.content;
      const { valid } = await writtenByLead(leads, [document], signal);
      return {
        content: content as unknown as T,
        versions: versions.toReversed(),
        by: document.history.at(-1)?.by ?? '',
        at: document.writtenAt,
        isCounted: valid.length > 0,
        stamp: document.stamp,
      };
    };

    return {
      async read(signal) {
        const document = await readDocument(records, own, key, signal).catch(orNothingOfOurs);
        return document && toKept(document, signal);
      },
      async save(content, before) {
        const at = systemClock.now();
        const by = { id: install.agentId, name: install.agentName };
        const former = before ? (documents.get(before.stamp) ?? null) : null;
        const step = { by: by.name, byId: by.id, at: new Date(at).toISOString() };
        const saved = await writeDocument(
          records,
          own,
          { key, content: withVersion(content, former?.content.versions ?? [], step), before: former },
          { by, what: 'edited', at, mark: randomIds.next() },
        );
        if (saved.state === 'saved') return { state: 'saved', kept: await toKept(saved.document) };
        if (saved.state === 'conflict')
          return { state: 'conflict', theirs: saved.theirs && (await toKept(saved.theirs)) };
        return saved;
      },
    };
  };
}

/** Junk in the place of a document is none: it may be written anew. */
function orNothingOfOurs(error: unknown): null {
  if (isOutsideError(error) && error.kind === 'malformed') return null;
  throw error;
}
