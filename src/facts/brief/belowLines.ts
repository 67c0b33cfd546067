import type { Brief } from '../../model/brief';
import { behaviourLines } from './behaviours';
import { handoverLine } from './handover';
import { ledger } from './ledger';
import { openLines } from './open';
import type { ReadBelow } from './readBelow';
import { botSteps } from './steps';

/** What stands below the three lines: why it was handed over, every step and promise, what is open, what they do. */
export const belowLines: ReadBelow = ({ part, told, wants, held }): Partial<Brief> => ({
  handover: handoverLine(part),
  steps: botSteps(part, told),
  promises: ledger(held),
  open: openLines(part),
  behaviours: behaviourLines(part, wants),
});
