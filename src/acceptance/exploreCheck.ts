import * as v from 'valibot';
import { isOutsideError } from '../lib/errors';
import type { Request, Store } from '../model/ports';
import { type ExploreFields, LAST_SET, lastSetSchema } from './explore';

/** What is wrong with one of the two fields: there is no such field, it is switched off, or of a type that takes no such value. */
export type FieldTrouble = 'missing' | 'inactive' | 'type';

export interface ExploreCheck {
  troubles: { id: string; trouble: FieldTrouble }[];
  /** Active forms that lack one of the fields or both: on their tickets nothing can be set. */
  formsWithout: { id: number; name: string; lacking: string[] }[];
}

const TYPES = { outcome: ['text', 'tagger'], kept: ['integer', 'decimal', 'text'] } as const;
/** Forms of one account; more than 100 pages of Zendesk's own list nobody has. */
const MOST_PAGES = 10;

const fieldSchema = v.object({
  ticket_field: v.object({ type: v.string(), active: v.fallback(v.boolean(), true) }),
});
const formsSchema = v.object({
  ticket_forms: v.array(
    v.object({
      id: v.number(),
      name: v.fallback(v.string(), ''),
      active: v.fallback(v.boolean(), true),
      ticket_field_ids: v.fallback(v.array(v.number()), []),
    }),
  ),
  next_page: v.optional(v.fallback(v.nullable(v.string()), null), null),
});

/**
 * For setup: whether the fields can take what we set, and which forms lack them. One request for each field and one for a
 * hundred forms. An account without forms has none to lack them. Fails with an `OutsideError`, with `forbidden` for who may not
 * see forms.
 */
export async function checkExplore(
  request: Request,
  fields: ExploreFields,
  signal: AbortSignal,
): Promise<ExploreCheck> {
  const wanted = [
    { id: fields.outcome, types: TYPES.outcome },
    { id: fields.kept, types: TYPES.kept },
  ].flatMap(({ id, types }) => (id === null ? [] : [{ id, types: types as readonly string[] }]));
  const troubles = await Promise.all(
    wanted.map(async ({ id, types }) => ({ id, trouble: await troubleOf(request, id, types, signal) })),
  );
  const forms = await readForms(request, signal);
  return {
    troubles: troubles.flatMap(({ id, trouble }) => (trouble ? [{ id, trouble }] : [])),
    formsWithout: forms.flatMap(({ id, name, active, ticket_field_ids }) => {
      const lacking = wanted
        .map((each) => each.id)
        .filter((each) => !ticket_field_ids.includes(Number(each)));
      return active && lacking.length > 0 ? [{ id, name, lacking }] : [];
    }),
  };
}

async function troubleOf(
  request: Request,
  id: string,
  types: readonly string[],
  signal: AbortSignal,
): Promise<FieldTrouble | null> {
  try {
    const answer = await request({ url: `/api/v2/ticket_fields/${id}.json`, signal });
    const { type, active } = v.parse(fieldSchema, answer).ticket_field;
    if (!active) return 'inactive';
    return types.includes(type) ? null : 'type';
  } catch (error) {
    if (isOutsideError(error) && error.kind === 'missing') return 'missing';
    throw error;
  }
}

type Form = v.InferOutput<typeof formsSchema>['ticket_forms'][number];

async function readForms(request: Request, signal: AbortSignal): Promise<Form[]> {
  const forms: Form[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const url = `/api/v2/ticket_forms.json?active=true&per_page=100&page=${page}`;
    const answer = v.parse(formsSchema, await request({ url, signal }));
    forms.push(...answer.ticket_forms);
    if (answer.next_page === null) break;
  }
  return forms;
}

const ticketSchema = v.object({
  ticket: v.object({
    custom_fields: v.fallback(
      v.array(
        v.object({ id: v.number(), value: v.fallback(v.union([v.string(), v.number(), v.null()]), null) }),
      ),
      [],
    ),
  }),
});

/**
 * Whether a value that was set while a ticket was being saved is kept: the last one that this agent's browser set is compared
 * with the ticket as Zendesk has it. 'none' until a reply was sent with the fields on. Fails with an `OutsideError`.
 */
export async function tryExplore(
  parts: { store: Store; request: Request },
  signal: AbortSignal,
): Promise<{ answer: 'kept' | 'dropped'; ticketId: number } | { answer: 'none' }> {
  const last = v.safeParse(lastSetSchema, await parts.store.get(LAST_SET));
  if (!last.success) return { answer: 'none' };
  const { ticketId, values } = last.output;
  const answer = await parts.request({ url: `/api/v2/tickets/${ticketId}.json`, signal });
  const { custom_fields: fields } = v.parse(ticketSchema, answer).ticket;
  const isKept = Object.entries(values).every(([id, value]) =>
    fields.some((field) => String(field.id) === id && String(field.value ?? '') === String(value)),
  );
  return { answer: isKept ? 'kept' : 'dropped', ticketId };
}
