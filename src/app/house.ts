import { createLeads, writtenByLead } from '../acceptance/leads';
import { systemClock } from '../browser/clock';
import { allDocuments } from '../lib/documents';
import type { Request, Settings } from '../model/ports';
import type { House } from '../suggestions/playbooks/own/house';
import { PLAYBOOK_DOCUMENT, toHouse } from '../suggestions/playbooks/own/document';
import { createRecords } from '../zendesk/records';

/** A hundred records each; an account with more texts than that is none we know. */
const MOST_PAGES = 5;

export interface HouseParts {
  request: Request;
  settings: Settings;
}

/**
 * What admins and leads wrote; null where it cannot be read, or nobody can tell who leads: then replies read as we wrote
 * them. Any agent may write a record, so who wrote it last decides whether it counts.
 */
export async function readHouse({ request, settings }: HouseParts): Promise<House | null> {
  const records = createRecords((read) => request({ ...read, isReading: true }));
  const reading = { records, pause: () => Promise.resolve() };
  const leads = createLeads({ request, settings, clock: systemClock });
  try {
    const { documents } = await allDocuments(
      reading,
      PLAYBOOK_DOCUMENT,
      { mostPages: MOST_PAGES },
      new AbortController().signal,
    );
    return toHouse((await writtenByLead(leads, documents)).valid);
  } catch {
    return null;
  }
}
