import * as v from 'valibot';
import { isOutsideError } from '../lib/errors';
import type { Request } from '../model/ports';

const made = v.object({ macro: v.object({ id: v.number() }) });

/**
 * Makes a Zendesk macro that writes this public reply, for the group where one is named; gives back its id. Placeholders stay
 * as they are; those of orders only we fill: used from Zendesk's own menu they leave a blank. Fails with an `OutsideError`: `forbidden` where this person may not make macros for others.
 */
export async function createMacro(
  request: Request,
  { title, text, groupId }: { title: string; text: string; groupId: number | null },
): Promise<number> {
  const macro = {
    title,
    actions: [
      { field: 'comment_value', value: text },
      { field: 'comment_mode_is_public', value: 'true' },
    ],
    ...(groupId !== null && { restriction: { type: 'Group', id: groupId, ids: [groupId] } }),
  };
  return v.parse(made, await request({ url: '/api/v2/macros.json', method: 'POST', json: { macro } })).macro
    .id;
}

/** One that is gone already is no failure. */
export async function deleteMacro(request: Request, id: number): Promise<void> {
  try {
    await request({ url: `/api/v2/macros/${id}.json`, method: 'DELETE' });
  } catch (error) {
    if (!isOutsideError(error) || error.kind !== 'missing') throw error;
  }
}
