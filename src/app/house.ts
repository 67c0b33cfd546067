import { pageOfDocuments } from '../lib/documents';
import type { Records } from '../model/ports';
import type { House } from '../suggestions/playbooks/own/house';
import { PLAYBOOK_DOCUMENT, toHouse } from '../suggestions/playbooks/own/document';

/** What the admin wrote; null where it cannot be read: then replies read as we wrote them. */
export async function readHouse(records: Pick<Records, 'search'>): Promise<House | null> {
  const page = await pageOfDocuments(records, PLAYBOOK_DOCUMENT).catch(() => null);
  return page && toHouse(page.documents);
}
