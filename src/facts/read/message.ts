import type { Slot } from '../../model/fact';
import { overlaps } from '../text';
import { readAmounts } from './amounts';
import { linksIn, readEmails, readIbans, readPhones, readTrackingNumbers, withoutOverlap } from './contacts';
import { readCompanies } from './companies';
import { readDates, readTimes } from './dates';
import { readDelivery } from './delivery';
import { labelsIn, readLabelled } from './identifiers';
import { readProblems, readProducts, readSteps, readWishes } from './matters';
import { readNames } from './names';
import { readAddresses } from './addresses';
import { readPlaces } from './places';
import { readPostcodes } from './postcodes';
import { readSecrets } from './secrets';
import { readSignature } from './signature';
import type { Found, Reading } from './reading';
import { readThings } from './things';

/** Most certain first: what an earlier reader took, a later one leaves alone. */
const SHAPES: readonly ((reading: Reading) => Found[])[] = [
  readEmails,
  readLinks,
  readIbans,
  readTrackingNumbers,
  readAmounts,
  readSecrets,
  readAddresses,
  readDates,
  readLabelled,
  readPhones,
  (reading) => readPostcodes(reading),
  readTimes,
];

/** Taken so that digits in a link are read as nothing else; dropped afterwards. */
const LINK: Slot = 'other:link';

function readLinks({ folded }: Reading): Found[] {
  if (!folded.includes('www.') && !folded.includes('://')) return [];
  return linksIn(folded).map((match) => ({
    slot: LINK,
    value: '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const YEAR_MS = 365 * 86_400_000;
/** Nobody who writes to a shop is younger: "my birthday is on Saturday" is a day to come, in years. */
const YOUNGEST = 5;

/** A day that is named as the day of birth. */
const birthDay = (reading: Reading, found: Found[]): Found[] => {
  const labels = labelsIn(reading.folded).filter(({ slot }) => slot === 'dateOfBirth');
  if (labels.length === 0) return found;
  return found.map((one) => {
    const isNear = labels.some(({ end }) => end <= one.start && one.start - end < 25);
    const isRecent = Date.parse(one.value) > reading.at - YOUNGEST * YEAR_MS;
    return one.slot === 'date' && isNear && !isRecent ? { ...one, slot: 'dateOfBirth' as const } : one;
  });
};

/** Things, whether they are named by what they are or stand where a purchase is told; numbers that are something else count none. */
const goodsOf = (reading: Reading, taken: Found[]): Found[] => {
  const goods = withoutOverlap(taken, readThings(reading));
  return [...goods, ...withoutOverlap(goods, readProducts(reading))];
};

/** "Swapped the cable": a thing that was handled, and is not what they bought; with a name it may be. */
const isOnlyHandled = ({ slot, value, start, end }: Found, steps: readonly Found[]): boolean =>
  slot === 'product' && !/\p{Lu}/u.test(value) && steps.some((step) => overlaps(step, { start, end }));

/** Everything that can be told from the message alone, in the order of certainty. */
export function readMessage(reading: Reading): Found[] {
  let found: Found[] = [];
  for (const read of SHAPES) found = [...found, ...withoutOverlap(found, read(reading))];
  const shapes = birthDay(reading, found);
  const signed = withoutOverlap(shapes, [...readCompanies(reading), ...readSignature(reading)]);
  const names = [...signed, ...withoutOverlap(signed, readNames(reading))].filter(
    (name) => !shapes.some((one) => one.slot === 'email' && overlaps(one, name)),
  );
  const persons = [...shapes, ...withoutOverlap(shapes, names)];
  const all = [...persons, ...withoutOverlap(persons, readPlaces(reading))];
  const steps = readSteps(reading);
  const ways = withoutOverlap(shapes, readDelivery(reading));
  return [
    ...withoutOverlap(ways, all),
    ...ways,
    ...goodsOf(reading, all).filter((one) => !isOnlyHandled(one, steps)),
    ...readWishes(reading),
    ...readProblems(reading),
    ...steps,
  ].filter(({ slot }) => slot !== LINK);
}
