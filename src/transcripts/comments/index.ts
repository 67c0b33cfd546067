import type { Reader, ReaderParts } from '../reader';

const load = () => import('./readComments');

/**
 * The comments of any ticket, public and private, newest hundred first: what there is when there is no conversation log,
 * and where the bots of other vendors write, in words of their own or as one text that tells a whole conversation.
 */
export const createCommentsReader = (parts: ReaderParts): Reader => ({
  id: 'comments',
  tells: ['comments'],
  appliesTo: () => true,
  async read(ticket, signal) {
    const value = await (await load()).readComments(parts, ticket, null, signal);
    return value.messages.length > 0 ? { value, problems: [] } : null;
  },
  readOlder: async (ticket, cursor, signal) => ({
    value: await (await load()).readComments(parts, ticket, cursor, signal),
    problems: [],
  }),
});
