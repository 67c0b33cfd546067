import type { Reader, ReaderParts } from '../reader';

const load = () => import('./readAudits');

/**
 * The history that Zendesk keeps of a chat in the ticket's audits. It does not tell bots from agents, so it is asked only
 * where the conversation log has nothing or may not be read.
 */
export const createAuditsReader = (parts: ReaderParts): Reader => ({
  id: 'audits',
  tells: ['chat'],
  isSpare: true,
  appliesTo: ({ channel, isMessaging }) => isMessaging || channel === 'chat',
  async read(ticket, signal) {
    const value = await (await load()).readAudits(parts, ticket, null, signal);
    return value.messages.length > 0 ? { value, problems: [] } : null;
  },
  readOlder: async (ticket, cursor, signal) => ({
    value: await (await load()).readAudits(parts, ticket, cursor, signal),
    problems: [],
  }),
});
