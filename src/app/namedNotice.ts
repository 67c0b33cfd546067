import { digest } from '../acceptance/digest';
import { figuresLevel } from '../acceptance/figuresLevel';
import { INFORMED } from '../acceptance/informed';
import { acceptanceScope } from '../acceptance/scope';
import { toLocaleTag } from '../lib/locale';
import { readDocument, writeDocument } from '../lib/documents';
import type { Clock, Ids, Records, Store } from '../model/ports';
import type { WrongSetting } from '../panel/parts';
import type { Install } from '../zendesk/install';

export interface NoticeParts {
  install: Install;
  store: Store;
  records: Pick<Records, 'find' | 'upsert'>;
  clock: Clock;
  ids: Ids;
}

const SEEN = 'informed:';
const LONGEST_REFERENCE = 200;

/** "1 septembre 2026" for 2026-09-01. */
const sayDate = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(toLocaleTag(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/**
 * What each agent is told while figures are by name, until they say that they read it: that is kept in the account. Null
 * where figures are not by name, and once it was read. Where the account keeps nothing it is told again after a while.
 */
export async function namedNotice(parts: NoticeParts): Promise<WrongSetting | null> {
  const { install, store, records, clock, ids } = parts;
  const { level, agreement } = figuresLevel(install.settings);
  if (level !== 'named' || !agreement) return null;
  const content = { date: agreement.date, reference: agreement.reference.slice(0, LONGEST_REFERENCE) };
  const scope = acceptanceScope(install.subdomain, install.installationId, install.agentId);
  const key = digest('informed', scope, content.date, content.reference);
  if ((await store.get(SEEN + key)) === true) return null;
  const before = await readDocument(records, INFORMED, key).catch(() => null);
  if (before) {
    await store.set(SEEN + key, true);
    return null;
  }
  return {
    setting: 'figures_level',
    value: `${sayDate(content.date, install.locale)}, ${content.reference}`,
    kind: 'named',
    async onRead() {
      await store.set(SEEN + key, true);
      const change = { by: { id: 0, name: '' }, what: 'informed', at: clock.now(), mark: ids.next() };
      await writeDocument(records, INFORMED, { key, content, before: null }, change);
    },
  };
}
