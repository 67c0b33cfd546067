import { isAbort, toProblem } from '../../lib/errors';
import type { Customer } from '../../model/customer';
import type { Engagement } from '../../model/engagement';
import type { Request, Settings } from '../../model/ports';
import type { Sourced } from '../../model/problem';
import { readKlaviyo } from './klaviyo';
import { readUserEvents } from './userEvents';

interface EngagementParts {
  request: Request;
  settings: Settings;
}

interface Source {
  id: string;
  label: string;
  /** The switch that an admin turns on. */
  setting: string;
  read(
    parts: EngagementParts,
    customer: Pick<Customer, 'id' | 'emails'>,
    signal: AbortSignal,
  ): Promise<Sourced<Engagement | null>>;
}

const SOURCES: Source[] = [
  { id: 'klaviyo', label: 'Klaviyo', setting: 'marketing_klaviyo', read: readKlaviyo },
  { id: 'zendesk', label: 'Zendesk', setting: 'marketing_zendesk', read: readUserEvents },
];

/** What a customer was sent to sell them something, by every source that is switched on; one that fails hides no other. */
export async function readEngagement(
  parts: EngagementParts,
  customer: Pick<Customer, 'id' | 'emails'>,
  signal: AbortSignal,
): Promise<Sourced<Engagement[]>> {
  const wanted = SOURCES.filter(({ setting }) => parts.settings[setting] === true);
  const answers = await Promise.all(
    wanted.map(async ({ id, label, read }) => {
      try {
        return await read(parts, customer, signal);
      } catch (error) {
        if (isAbort(error)) throw error;
        const problem = toProblem(error, { block: 'customer', source: id, label });
        return { value: null, problems: [problem] };
      }
    }),
  );
  return {
    value: answers.flatMap(({ value }) => value ?? []),
    problems: answers.flatMap(({ problems }) => problems),
  };
}
