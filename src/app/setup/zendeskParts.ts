import * as v from 'valibot';
import { readDeletionSchedules } from '../../acceptance/deletionSchedules';
import { exploreFields } from '../../acceptance/explore';
import { checkExplore } from '../../acceptance/exploreCheck';
import { readUnmeasured } from '../../acceptance/unmeasured';
import { OutsideError } from '../../lib/errors';
import type { Records, Request, Settings } from '../../model/ports';
import type { Lookup, SetupPart, Trial } from '../../setup/parts';

interface ZendeskParts {
  request: Request;
  records: Records;
  settings: Settings;
  agentId: number;
}

const counted = v.object({ count: v.fallback(v.number(), 0) });
const titled = v.fallback(v.array(v.object({ title: v.string() })), []);
const macros = v.object({ count: v.fallback(v.number(), 0), macros: titled });
const articles = v.object({ count: v.fallback(v.number(), 0), articles: titled });
const SHOWN = 3;

/** Zendesk's own parts: our records, the agent's macros, the Help Center. */
export const zendeskParts = ({ request, records, settings, agentId }: ZendeskParts): SetupPart[] => [
  {
    id: 'permissions',
    isOn: true,
    host: null,
    place: 'roles',
    attempt: (signal) => tryRecords({ request, records, agentId }, signal),
  },
  {
    id: 'macros',
    isOn: true,
    host: null,
    place: 'macros',
    async attempt(signal) {
      const answer = v.parse(macros, await request({ url: '/api/v2/macros/active.json?per_page=3', signal }));
      return listed('macros', answer.count, answer.macros);
    },
  },
  {
    id: 'helpCenter',
    isOn: true,
    host: null,
    place: 'helpCenter',
    async attempt(signal) {
      const url = '/api/v2/help_center/articles.json?per_page=3';
      const answer = v.parse(articles, await request({ url, signal }));
      return listed('articles', answer.count, answer.articles);
    },
  },
  explorePart({ request, settings }),
  {
    id: 'retention',
    isOn: true,
    host: null,
    place: 'objects',
    async attempt(signal) {
      const { throughline_event: events } = await readDeletionSchedules(request, signal);
      const days = events.state === 'active' && events.days !== null ? events.days : 'none';
      return { says: { key: `setup.trial.schedule.${events.state}`, values: { days } }, sample: [] };
    },
  },
];

const listed = (
  what: 'macros' | 'articles',
  count: number,
  entries: readonly { title: string }[],
): Trial => ({
  says: { key: `setup.trial.${what}`, values: { count } },
  sample: entries.slice(0, SHOWN).map(({ title }) => title.slice(0, 80)),
});

/** Writes a document of our own, reads it and takes it away again: just what every agent's page must be able to do. */
async function tryRecords(
  { request, records, agentId }: Omit<ZendeskParts, 'settings'>,
  signal: AbortSignal,
): Promise<Trial> {
  const id = `probe-${agentId}`;
  const object = 'throughline_document';
  await records.upsert(
    object,
    id,
    'Throughline',
    { kind: 'probe', key: String(agentId), json: '{}' },
    signal,
  );
  await records.find(object, id, signal);
  await records.delete(object, id, signal);
  const without = await readUnmeasured(request, signal);
  if (without.length === 0) return { says: { key: 'setup.trial.permissions' }, sample: [] };
  const roles = without.map(({ name }) => name).join(', ');
  return { says: { key: 'setup.trial.permissionsBut', values: { roles } }, sample: [] };
}

/** The two ticket fields for Explore: whether they take what we set, and which forms lack them. */
function explorePart({ request, settings }: Pick<ZendeskParts, 'request' | 'settings'>): SetupPart {
  const fields = exploreFields(settings);
  return {
    id: 'explore',
    isOn: fields !== null,
    host: null,
    place: 'app',
    async attempt(signal) {
      if (!fields) return { says: { key: 'setup.off.other' }, sample: [] };
      const { troubles, formsWithout } = await checkExplore(request, fields, signal);
      const [first] = troubles;
      if (first) throw new OutsideError('misconfigured', first.trouble, { values: { setting: first.id } });
      const forms = formsWithout.map(({ name }) => name).join(', ');
      return forms === ''
        ? { says: { key: 'setup.trial.explore' }, sample: [] }
        : { says: { key: 'setup.trial.exploreBut', values: { forms } }, sample: [] };
    },
  };
}

/** How many tickets Zendesk has of a customer. */
export const ticketLookup = (request: Request): Lookup => ({
  id: 'zendesk',
  label: 'Zendesk',
  async find(email, signal) {
    const query = encodeURIComponent(`type:ticket requester:"${email.replaceAll('"', '')}"`);
    return v.parse(counted, await request({ url: `/api/v2/search/count.json?query=${query}`, signal })).count;
  },
});
