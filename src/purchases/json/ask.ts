import { isOutsideError } from '../../lib/errors';
import type { Sourced } from '../../model/problem';
import type { OrderQuery, SlotParts } from '../connector';
import { orProblem } from '../orProblem';
import { addressesOf } from './addresses';
import type { Mapped } from './runMapping';
import type { JsonSettings } from './settings';
import type { Run } from './workerRun';

export type JsonParts = SlotParts & { run: Run };

/** Asks the endpoint once, and has its answer read. */
async function ask(
  { request, slot, run }: JsonParts,
  settings: JsonSettings,
  url: string,
  signal: AbortSignal,
): Promise<Mapped> {
  const headers = { Accept: 'application/json', [settings.header]: `${settings.scheme}${slot.secret}` };
  const asked = request({ url, headers, isSecure: true, signal });
  const answer = await (settings.isNotFoundNone ? orNobody(asked) : asked);
  return run({ mapping: settings.mapping, answer }, signal);
}

async function orNobody(asked: Promise<unknown>): Promise<unknown> {
  try {
    return await asked;
  } catch (error) {
    if (isOutsideError(error) && error.kind === 'missing') return null;
    throw error;
  }
}

/** Asks for everything that the path asks by, once or twice: the first has to come, the second only adds to it. */
export async function askAll(
  parts: JsonParts,
  settings: JsonSettings,
  query: OrderQuery,
  signal: AbortSignal,
): Promise<Sourced<Mapped[]>> {
  const [main, ...others] = addressesOf(parts.slot.address, settings, query);
  if (main === undefined) return { value: [], problems: [] };
  const [first, ...more] = await Promise.all([
    ask(parts, settings, main, signal),
    ...others.map(async (url) =>
      orProblem<Mapped | null>(ask(parts, settings, url, signal), null, parts.slot),
    ),
  ] as const);
  return {
    value: [first, ...more.flatMap(({ value }) => value ?? [])],
    problems: more.flatMap(({ problems }) => problems),
  };
}
