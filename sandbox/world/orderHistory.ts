import type { DraftLine, DraftParcel, DraftReturn, OrderDraft } from './orderDraft';
import type { People, Person } from './people';
import type { Seed } from './seed';
import { PRODUCTS } from './catalogue';

const ORDERS = 2000;

/** The shop moved in its #1001; what it sold before keeps the five digits of the old system. */
const FIRST_RECENT = 1001;
const LAST_RECENT = 1064;
const LAST_OLD = 17000;
/** Orders from German and Spanish speaking countries have a counter of their own, which runs beside. */
const ABROAD = 2000;
const FIRST_ABROAD = FIRST_RECENT + ABROAD;
const LAST_ABROAD = LAST_RECENT + ABROAD;
const OLD_FROM_DAYS = 21;
const DAYS_PER_RECENT = 0.32;
const DAYS_PER_OLD = 0.4;

/** How many days ago an order of that number was placed: numbers rise with time. */
export function ageOf(number: number): number {
  if (number >= FIRST_ABROAD && number <= LAST_ABROAD) return ageOf(number - ABROAD);
  if (number <= LAST_RECENT) return (LAST_RECENT - number) * DAYS_PER_RECENT + 0.1;
  return OLD_FROM_DAYS + (LAST_OLD - number) * DAYS_PER_OLD;
}

/** Drafts for every number that no situation has taken, up to two thousand orders in all. */
export function inventOrders(seed: Seed, people: People, taken: Set<number>): OrderDraft[] {
  const numbers = [];
  for (let number = FIRST_RECENT; number <= LAST_RECENT; number += 1) numbers.push(number);
  const firstOld = LAST_OLD - (ORDERS - numbers.length) + 1;
  for (let number = firstOld; number <= LAST_OLD; number += 1) numbers.push(number);
  return numbers.filter((number) => !taken.has(number)).map((number) => invent(seed, people, number));
}

function invent(seed: Seed, people: People, number: number): OrderDraft {
  const chance = seed.en.number.float();
  const person = pickBuyer(seed, people);
  const guest = seed.en.number.float() < 0.06;
  const age = ageOf(number);
  const draft: OrderDraft = {
    number,
    buyer: guest ? null : person,
    ...(guest ? { guest: person } : {}),
    placedDaysAgo: age,
    lines: pickLines(seed),
    gateway: seed.en.helpers.arrayElement(['shopify_payments', 'shopify_payments', 'paypal', 'klarna']),
    tags: number > LAST_RECENT ? ['old-shop'] : [],
  };
  if (chance < 0.03) return cancelled(draft);
  if (chance < 0.04) return unpaid(draft);
  if (age < 2) return waiting(draft, chance);
  return withParcel(seed, draft, person, chance);
}

/** The card was refused: recent ones can still be paid, old ones lapsed. */
function unpaid(draft: OrderDraft): OrderDraft {
  if (draft.placedDaysAgo < 10) return { ...draft, payment: 'failed' };
  const daysAgo = draft.placedDaysAgo - 7;
  return { ...draft, payment: 'failed', cancelled: { daysAgo, reason: 'DECLINED' } };
}

function waiting(draft: OrderDraft, chance: number): OrderDraft {
  if (chance < 0.2) return { ...draft, payment: 'authorized' };
  if (chance < 0.3) return { ...draft, fulfillment: 'ON_HOLD' };
  return chance < 0.6 ? { ...draft, fulfillment: 'IN_PROGRESS' } : draft;
}

/** A few buy often, most once or twice. */
function pickBuyer(seed: Seed, people: People): Person {
  const index = Math.floor(seed.en.number.float() ** 2 * people.others.length);
  const person = people.others[index];
  if (!person) throw new Error('There is nobody to buy anything.');
  return person;
}

function pickLines(seed: Seed): DraftLine[] {
  const count = seed.en.helpers.weightedArrayElement([
    { value: 1, weight: 6 },
    { value: 2, weight: 3 },
    { value: 3, weight: 1 },
  ]);
  return seed.en.helpers.arrayElements(PRODUCTS, count).map((item) => {
    const variant = seed.en.number.int({ min: 0, max: item.variants.length - 1 });
    return [item.key, variant, seed.en.helpers.arrayElement([1, 1, 1, 2])];
  });
}

function cancelled(draft: OrderDraft): OrderDraft {
  const daysAgo = Math.max(0.05, draft.placedDaysAgo - 0.5);
  const lines = draft.lines.map((_, index) => index);
  return { ...draft, cancelled: { daysAgo, reason: 'CUSTOMER' }, refunds: [{ daysAgo, lines }] };
}

function withParcel(seed: Seed, draft: OrderDraft, person: Person, chance: number): OrderDraft {
  const parcel = makeParcel(seed, draft.placedDaysAgo, person);
  const delivered = parcel.deliveredDaysAgo;
  const withIt = { ...draft, parcels: [parcel] };
  if (delivered === undefined) return inTwoParcels(withIt, parcel, chance);
  if (delivered < 1 || chance > (delivered < 12 ? 0.4 : 0.16)) return withIt;
  const reason = seed.en.helpers.arrayElement(['UNWANTED', 'DEFECTIVE', 'COLOR', 'NOT_AS_DESCRIBED']);
  if (chance < 0.06) return goodwill(withIt, delivered);
  return withReturn(withIt, delivered, reason);
}

/** Half of the orders under way with several lines travel in two parcels, the second not yet sent. */
function inTwoParcels(draft: OrderDraft, parcel: DraftParcel, chance: number): OrderDraft {
  if (draft.lines.length === 1 || chance > 0.5) return draft;
  return { ...draft, parcels: [{ ...parcel, lines: [0] }] };
}

function goodwill(draft: OrderDraft, delivered: number): OrderDraft {
  const daysAgo = delivered * 0.8;
  return { ...draft, refunds: [{ daysAgo, lines: [], cents: 1000, note: 'Geste commercial' }] };
}

/** Asked for after two days, on its way after four, back and paid after twelve. */
function withReturn(draft: OrderDraft, delivered: number, reason: string): OrderDraft {
  const status = delivered < 4 ? 'REQUESTED' : delivered < 12 ? 'OPEN' : 'CLOSED';
  const returns: DraftReturn[] = [{ daysAgo: Math.max(0.1, delivered - 2), status, reason, lines: [0] }];
  if (status !== 'CLOSED') return { ...draft, returns };
  return { ...draft, returns, refunds: [{ daysAgo: delivered - 11, lines: [0] }] };
}

const CARRIERS_TO = {
  FR: ['Colissimo', 'Colissimo', 'Chronopost', 'GLS'],
  BE: ['GLS', 'DHL'],
  CH: ['DHL'],
  GB: ['Royal Mail', 'DHL', 'UPS'],
  IE: ['GLS', 'DHL'],
  US: ['UPS', 'DHL'],
  DE: ['DHL', 'GLS'],
  NL: ['DHL', 'GLS'],
  AT: ['DHL', 'DPD'],
  ES: ['Correos', 'SEUR'],
  MX: ['DHL'],
} as const;

function makeParcel(seed: Seed, placed: number, person: Person): DraftParcel {
  const { city, country } = person.place;
  const shipped = placed - seed.en.number.float({ min: 0.6, max: 1.8 });
  const journey = seed.en.number.float({ min: 1.5, max: 5 });
  const delivered = shipped - journey;
  const scans = [
    { daysAgo: shipped, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
    { daysAgo: shipped - 0.6, status: 'IN_TRANSIT', city: 'Roissy', country: 'FR' },
    { daysAgo: delivered + 0.2, status: 'OUT_FOR_DELIVERY', city, country },
    { daysAgo: delivered, status: 'DELIVERED', city, country },
  ].filter((scan) => scan.daysAgo > 0);
  return {
    daysAgo: Math.max(0.02, shipped),
    carrier: seed.en.helpers.arrayElement(CARRIERS_TO[country]),
    promisedDaysAgo: shipped - 4,
    scans,
    ...(delivered > 0 ? { deliveredDaysAgo: delivered } : {}),
  };
}
