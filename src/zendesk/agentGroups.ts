import * as v from 'valibot';
import { fieldsOf, readPaths, type ZafClient } from './zafClient';

const user = v.object({
  groups: v.fallback(v.array(v.object({ id: v.pipe(v.unknown(), v.transform(Number)) })), []),
});

/** Ids of the groups that the agent is in; [] where the host does not tell. */
export async function agentGroups(client: ZafClient): Promise<number[]> {
  const { currentUser } = await readPaths(client, ['currentUser']);
  return v
    .parse(user, fieldsOf(currentUser))
    .groups.map(({ id }) => id)
    .filter(Number.isSafeInteger);
}
