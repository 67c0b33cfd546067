import * as v from 'valibot';
import { isAbort, OutsideError, toProblem } from '../lib/errors';
import type { Customer } from '../model/customer';
import type { Request, Settings } from '../model/ports';
import type { Problem, Sourced } from '../model/problem';
import type { Ticket } from '../model/ticket';
import {
  identitiesAnswerSchema,
  organizationAnswerSchema,
  ticketsAnswerSchema,
  userAnswerSchema,
  type UserAnswer,
} from './schema';
import { toCustomer } from './toCustomer';

interface CustomerParts {
  request: Request;
  settings: Settings;
}

interface CustomerSource {
  read(ticket: Ticket, signal: AbortSignal): Promise<Sourced<Customer>>;
}

/**
 * Who is asking, from Zendesk: the user, their identities, their tickets, and the organisation where the user's answer does
 * not bring it. Four requests at most. Without the user there is no customer (thrown); without the rest there is one with a
 * problem beside it.
 */
export function createCustomerSource({ request, settings }: CustomerParts): CustomerSource {
  const fieldKeys = wantedFields(settings);
  return {
    async read(ticket, signal) {
      const { id } = ticket.requester;
      const ask = <Schema extends v.GenericSchema>(url: string, schema: Schema) =>
        request({ url, signal }).then((answer) => parse(schema, answer));
      const asking = ask(`/api/v2/users/${id}.json?include=organizations`, userAnswerSchema).then((answer) =>
        ofPerson(answer, id),
      );
      const naming = asking.then((user) => readOrganization(request, user, signal));
      const [user, identities, tickets, organization] = await Promise.all([
        asking,
        orProblem(ask(`/api/v2/users/${id}/identities.json?page[size]=100`, identitiesAnswerSchema)),
        orProblem(ask(ticketsUrl(id), ticketsAnswerSchema)),
        orProblem(naming),
      ]);
      const value = toCustomer(
        {
          user,
          identities: identities.value?.identities ?? null,
          tickets: tickets.value,
          organization: organization.value,
          fieldKeys,
        },
        ticket.id,
      );
      return {
        value,
        problems: distinct([identities, tickets, organization].flatMap(({ problems }) => problems)),
      };
    },
  };
}

/** A user who was merged into another is answered as that other: whose data it is has to be asked anew. */
function ofPerson(answer: UserAnswer, id: number): UserAnswer {
  if (answer.user.id !== id) throw new OutsideError('missing', 'this user is another one now');
  return answer;
}

/** "delivery_note, contact_by": keys as Zendesk has them. */
const wantedFields = (settings: Settings): string[] => [
  ...new Set(
    String(settings['customer_fields'] ?? '')
      .split(',')
      .map((key) => key.trim())
      .filter((key) => key !== ''),
  ),
];

const ticketsUrl = (id: number): string =>
  `/api/v2/users/${id}/tickets/requested.json?include=users&sort=-updated_at&page[size]=50`;

function parse<Schema extends v.GenericSchema>(schema: Schema, answer: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, answer);
  if (!parsed.success)
    throw new OutsideError('malformed', 'Zendesk answered something else than was asked for');
  return parsed.output;
}

/** Side-loaded where Zendesk does so for a single user, else asked for. */
async function readOrganization(
  request: Request,
  { user, organizations }: UserAnswer,
  signal: AbortSignal,
): Promise<string | null> {
  const id = user.organization_id;
  if (id === null) return null;
  const loaded = organizations.find((each) => each.id === id);
  if (loaded) return loaded.name;
  const answer = await request({ url: `/api/v2/organizations/${id}.json`, signal });
  return parse(organizationAnswerSchema, answer).organization.name;
}

async function orProblem<T>(answer: Promise<T>): Promise<Sourced<T | null>> {
  try {
    return { value: await answer, problems: [] };
  } catch (error) {
    if (isAbort(error)) throw error;
    return {
      value: null,
      problems: [toProblem(error, { block: 'customer', source: 'zendesk', label: 'Zendesk' })],
    };
  }
}

/** One word for one kind of trouble, however many questions met it. */
const distinct = (problems: Problem[]): Problem[] =>
  problems.filter((problem, index) => problems.findIndex(({ kind }) => kind === problem.kind) === index);
