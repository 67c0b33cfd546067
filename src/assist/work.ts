import { isAbort, toProblem } from '../lib/errors';
import type { Order } from '../model/order';
import type { Problem, Sourced } from '../model/problem';
import type { Transcript } from '../model/transcript';
import type { Candidate } from '../suggestions/engine';
import { answered, asked, type Board } from './board';
import { NO_DECISIONS, type Decisions } from './decisions/decisions';
import type { KeptDecisions } from './decisions/keep';
import type { AssistParts } from './parts';
import type { Assistance } from './session';
import type { MoreOrders } from './sources';
import { confront, isLong, readAhead, suggest, whose, type Gathered } from './understand';

/** A ticket being worked on: what it is made from, what it shows, and what the agent decided. */
export interface Work {
  parts: AssistParts;
  board: Board;
  /** The conversation as it was read: what is shown has the speakers that agents put right. */
  read: Transcript | null;
  /** What agents decided; null until the ticket is known. */
  kept: KeptDecisions | null;
  /** The decisions that everything on the board follows from. */
  concluded: Decisions;
  /** Order that the agent picked, kept with the ticket. */
  agentsChoice: string | null;
  /** Everything the shops gave, possible matches included. */
  found: Order[];
  moreOrders: MoreOrders;
  /** What the shops were last asked, as JSON; '' before. */
  askedOrders: string;
  /** Persons of whom the agent said that they are the one who asks. */
  accepted: ReadonlySet<string>;
  candidates: Sourced<Candidate[]>;
  /** What we could not conclude; shown where the replies would be. */
  fault: Problem | null;
}

export const newWork = (parts: AssistParts, board: Board): Work => ({
  parts,
  board,
  read: null,
  kept: null,
  concluded: NO_DECISIONS,
  agentsChoice: null,
  found: [],
  moreOrders: new Map(),
  askedOrders: '',
  accepted: new Set(),
  candidates: { value: [], problems: [] },
  fault: null,
});

export const decisionsOf = ({ kept }: Work): Decisions => kept?.value() ?? NO_DECISIONS;

/** A fault of our own must be seen, and costs nobody what the sources gave. */
const OURS = { source: 'throughline', label: 'Throughline' };

const BLOCKS = { transcript: 'conversation', customer: 'customer', orders: 'orders' } as const;

type PartName = 'transcript' | 'customer' | 'orders';

/** Marks a part as being asked, waits for it, shows the answer and everything that follows from it. */
export async function show<Name extends PartName>(
  work: Work,
  name: Name,
  signal: AbortSignal,
  answer: Promise<Sourced<Assistance[Name]['value']>>,
): Promise<void> {
  work.board.update((state) => ({ ...state, [name]: asked<unknown>(state[name], work.parts.clock.now()) }));
  const sourced = await answer.catch((error: unknown) => {
    if (isAbort(error)) throw error;
    const problem = toProblem(error, { block: BLOCKS[name], ...OURS });
    return { value: work.board.state()[name].value, problems: [problem] };
  });
  if (signal.aborted) return;
  work.board.update((state) => ({ ...state, [name]: answered<unknown>(sourced, work.parts.clock.now()) }));
  if (isLong(work.read)) await readAhead(given(work), work.parts.clock.now(), signal).catch(() => undefined);
  if (!signal.aborted) conclude(work);
}

/** All that is there to conclude from. */
function given(work: Work): Gathered {
  const { agentsChoice, found, accepted, parts, read } = work;
  const decisions = (work.concluded = decisionsOf(work));
  const { identityLevel: level, wantsFact } = parts;
  return { state: gather(work), read, decisions, agentsChoice, found, accepted, level, wantsFact };
}

/** What follows from what is there now: facts against the record, brief, order in question. */
export function conclude(work: Work): void {
  const gathered = given(work);
  let concluded = gathered.state;
  try {
    concluded = confront(gathered, work.parts.clock.now());
    work.fault = null;
  } catch (error) {
    work.fault = toProblem(error, { block: 'suggestions', ...OURS });
  }
  work.board.update(() => concluded);
}

/** The conversation as read, and orders as far as they are this customer's without what was said. */
function gather({ board, read, found, accepted, parts: { identityLevel } }: Work): Assistance {
  const state = board.state();
  const spoken = { ...state, transcript: { ...state.transcript, value: read } };
  return whose(spoken, found, [], { accepted, level: identityLevel });
}

/** Replies from everything that is known now. */
export function reply(work: Work, isLoading: boolean): void {
  const { parts, candidates } = work;
  const now = parts.clock.now();
  const state = work.board.state();
  let { value } = state.suggestions;
  let { fault } = work;
  try {
    ({ value } = suggest(parts, state, candidates.value, now).suggestions);
  } catch (error) {
    value = { offered: [], silence: null }; // what was offered before may no longer be true
    fault ??= toProblem(error, { block: 'suggestions', ...OURS });
  }
  const problems = fault ? [...candidates.problems, fault] : candidates.problems;
  work.board.update(() => ({ ...state, suggestions: { value, isLoading, problems, since: now } }));
}

/** From now on this is what shops have more of. */
export function noteMore(work: Work, moreOrders: Work['moreOrders']): void {
  work.moreOrders = moreOrders;
  const sources = [...moreOrders].filter(([, { older }]) => older).map(([source]) => source);
  work.board.update((state) => ({ ...state, olderOrders: { ...state.olderOrders, sources } }));
}
