import type { Order } from '../model/order';
import type { Problem, Sourced } from '../model/problem';
import { mostTrusted } from './addresses';
import { bareNumber, newestFirst, unique, type Claimed } from './claimed';
import type { Found, OrderQuery, ShopSlot } from './connector';
import { matchLevel } from './matchLevel';
import { orProblem } from './orProblem';
import type { ReadList } from './readList';
import { more, partial } from './slotProblem';

/** What an API that finds orders by e-mail has to tell. `Their` is an order in the shop's words. */
export interface OrderApi<Their> {
  /** Orders on a full page: behind it there are more. */
  pageSize: number;
  /** One page of what the shop finds for an address, newest first. Strangers may be among them. */
  search(address: string, page: number, signal: AbortSignal): Promise<ReadList<Their>>;
  /** Orders with these numbers, whosesoever: instead of further pages. Absent where the shop cannot do that. */
  byNumber?(numbers: string[], signal: AbortSignal): Promise<ReadList<Their>>;
  /** What was bought with the account of an address, under whichever other one; `isOurs` compares an address exactly. */
  ofAccount(
    address: string,
    isOurs: (email: string) => boolean,
    signal: AbortSignal,
  ): Promise<ReadList<Their>>;
  tell(their: Their): { id: string; number: string; email: string | null; isGuest: boolean };
  /** In our words, with what only further requests tell; `rest` for what the first view does without. */
  complete(claimed: Claimed<Their>[], query: OrderQuery, signal: AbortSignal): Promise<Omit<Found, 'older'>>;
}

/** Pages of one search. More than one is needed only where the shop finds strangers, or an older order was named. */
const MOST_PAGES = 3;
/** Addresses that are searched for: one request each. */
export const MOST_ADDRESSES = 2;

interface Searched<Their> {
  claimed: Claimed<Their>[];
  problems: Problem[];
  /** The page on which older ones may be; absent where all were seen. */
  nextPage?: number;
}

type Slot = Pick<ShopSlot, 'id' | 'label'>;

/**
 * One search for each address finds orders of customers and of guests alike. Where it finds none of this person's, there may
 * be an account with that address whose orders were placed with another one.
 */
export function createFinder<Their>(api: OrderApi<Their>, slot: Slot) {
  return async (query: OrderQuery, signal: AbortSignal): Promise<Found> => {
    const addresses = mostTrusted(query).slice(0, MOST_ADDRESSES);
    const [first] = addresses;
    if (first === undefined) return { value: [], problems: [] };
    const found = await Promise.all(
      addresses.map((each) => {
        const searched = search(api, slot, each, query, signal);
        return each === first ? searched : orNothing(searched, slot);
      }),
    );
    const pages = addresses.map((address, at) => ({ address, page: found[at]?.nextPage }));
    if (found.every(({ claimed }) => claimed.length === 0))
      found.push(await searchAccount(api, slot, first, query, signal));
    return show({ api, slot, query, seen: new Set() }, found, pages, signal);
  };
}

interface NextPage {
  address: string;
  page?: number | undefined;
}

/** One question and what came of it so far: `seen` are ids of orders that were shown. */
interface Looking<Their> {
  api: OrderApi<Their>;
  slot: Slot;
  query: OrderQuery;
  seen: Set<string>;
}

/** What was found, each order once, in our words, and the way to what is left. */
async function show<Their>(
  looking: Looking<Their>,
  found: Searched<Their>[],
  pages: NextPage[],
  signal: AbortSignal,
): Promise<Found> {
  const { api, slot, query, seen } = looking;
  const idOf = ({ their }: Claimed<Their>) => api.tell(their).id;
  const all = found.flatMap((each) => each.claimed).filter((each) => !seen.has(idOf(each)));
  const claimed = unique(all, idOf);
  claimed.forEach((each) => seen.add(idOf(each)));
  const { value, problems, rest } = await api.complete(claimed, query, signal);
  const left = pages.filter(({ page }) => page !== undefined);
  const told = found.flatMap((each) => each.problems);
  if (left.length > 0) told.push(more(slot, seen.size));
  const sorted = (answer: Sourced<Order[]>): Sourced<Order[]> => ({
    value: newestFirst(answer.value),
    problems: unique([...told, ...answer.problems], ({ kind }) => kind),
  });
  return {
    ...sorted({ value, problems }),
    ...(rest && { rest: (later) => rest(later).then(sorted) }),
    ...(left.length > 0 && { older: (later) => turn(looking, left, later) }),
  };
}

/** The next page of each search that has one; what was named was looked for before. */
async function turn<Their>(looking: Looking<Their>, left: NextPage[], signal: AbortSignal): Promise<Found> {
  const { api, slot } = looking;
  const query = { ...looking.query, spokenNumbers: [] };
  const found = await Promise.all(
    left.map(({ address, page }) => search(api, slot, address, query, signal, page)),
  );
  const pages = left.map(({ address }, at) => ({ address, page: found[at]?.nextPage }));
  return show({ ...looking, query }, found, pages, signal);
}

/** Whose orders they are is told by the address on each, compared whole: a shop's search may find by a part of it. */
async function search<Their>(
  api: OrderApi<Their>,
  slot: Slot,
  address: string,
  query: OrderQuery,
  signal: AbortSignal,
  from = 1,
): Promise<Searched<Their>> {
  const claimed: Claimed<Their>[] = [];
  let lost = 0;
  for (let page = from; page < from + MOST_PAGES; page += 1) {
    const asked = api.search(address, page, signal);
    const { value: found, problems } =
      page === from ? { value: await asked, problems: [] } : await orProblem(asked, null, slot);
    if (!found) return { claimed, problems, nextPage: page };
    claimed.push(...found.items.flatMap((their) => claim(api, their, query)));
    lost += found.lost;
    const isLast = found.length < api.pageSize;
    const problemsSoFar = lost > 0 ? [partial(slot, true)] : [];
    const next = isLast || claimed.length === 0 ? {} : { nextPage: page + 1 };
    if (isEnough(api, claimed, query)) return { claimed, problems: problemsSoFar, ...next };
    if (api.byNumber && query.spokenNumbers.length > 0 && (!isLast || claimed.length === 0)) {
      const named = await searchNumbers(api, slot, query, signal);
      const all = [...claimed, ...named.claimed];
      return { claimed: all, problems: [...problemsSoFar, ...named.problems], ...next };
    }
    if (isLast) return { claimed, problems: problemsSoFar };
  }
  // Full of other people's orders: this person's may lie behind them.
  const isHidden = claimed.length === 0;
  return {
    claimed,
    problems: isHidden || lost > 0 ? [partial(slot, !isHidden)] : [],
    ...(isHidden ? {} : { nextPage: from + MOST_PAGES }),
  };
}

/** What they named, where the shop finds by number: another person's order of that number is dropped like any other. */
async function searchNumbers<Their>(
  api: OrderApi<Their>,
  slot: Slot,
  query: OrderQuery,
  signal: AbortSignal,
): Promise<Searched<Their>> {
  const asked = api.byNumber?.(query.spokenNumbers, signal) ?? Promise.resolve(NOTHING);
  const { value, problems } = await orProblem<ReadList<Their>>(asked, NOTHING, slot);
  return { claimed: value.items.flatMap((their) => claim(api, their, query)), problems };
}

const NOTHING: ReadList<never> = { items: [], length: 0, lost: 0 };

function claim<Their>(api: OrderApi<Their>, their: Their, query: OrderQuery): Claimed<Their>[] {
  const { email, isGuest } = api.tell(their);
  const level = matchLevel(email, query);
  return level ? [{ their, match: { by: isGuest ? 'guestEmail' : 'email', level } }] : [];
}

/** Some are theirs, and every number that they named is among them. */
function isEnough<Their>(
  api: OrderApi<Their>,
  claimed: Claimed<Their>[],
  { spokenNumbers }: OrderQuery,
): boolean {
  const numbers = new Set(claimed.map(({ their }) => bareNumber(api.tell(their).number)));
  return claimed.length > 0 && spokenNumbers.every((number) => numbers.has(bareNumber(number)));
}

/** One more address: where it fails, that is told, and the orders of the first are there. */
async function orNothing<Their>(searched: Promise<Searched<Their>>, slot: Slot): Promise<Searched<Their>> {
  const { value, problems } = await orProblem(searched, { claimed: [], problems: [] }, slot);
  return { ...value, problems: [...value.problems, ...problems] };
}

/** A second way: where it fails, that is told, and nothing is lost. */
async function searchAccount<Their>(
  api: OrderApi<Their>,
  slot: Slot,
  address: string,
  query: OrderQuery,
  signal: AbortSignal,
): Promise<Searched<Their>> {
  const isOurs = (email: string) => matchLevel(email, query) !== null;
  const asked = api.ofAccount(address, isOurs, signal);
  const { value, problems } = await orProblem<ReadList<Their>>(asked, NOTHING, slot);
  const level = matchLevel(address, query);
  const claimed = level
    ? value.items.map((their) => ({ their, match: { by: 'email' as const, level } }))
    : [];
  return { claimed, problems: value.lost > 0 ? [...problems, partial(slot, true)] : problems };
}
