import type { Reader, ReaderParts } from '../reader';

const load = () => import('./readSunshine');

/**
 * Sunshine Conversations, the messaging service below Zendesk, where the admin gave an app id and a credential that the
 * app never sees. The last resort for a chat of which Zendesk itself tells nothing.
 */
export function createSunshineReader(parts: ReaderParts): Reader {
  const isConfigured = String(parts.settings['sunshine_app_id'] ?? '').trim() !== '';
  return {
    id: 'sunshine',
    label: 'Sunshine Conversations',
    tells: ['chat'],
    isSpare: true,
    appliesTo: ({ channel, isMessaging }) => isConfigured && (isMessaging || channel === 'chat'),
    async read(ticket, signal) {
      const story = await (await load()).readSunshine(parts, ticket, signal);
      return story && story.messages.length > 0 ? { value: story, problems: [] } : null;
    },
    readOlder: async (_ticket, cursor, signal) => ({
      value: await (await load()).readOlderSunshine(parts, cursor, signal),
      problems: [],
    }),
    probe: async (signal) => (await load()).probeSunshine(parts, signal),
  };
}
