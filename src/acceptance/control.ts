import type { Settings } from '../model/ports';
import type { ControlResult, Difference, ShareOf } from '../model/team';
import type { ArmSums } from './controlSums';
import { shiftDay } from './day';
import { digest } from './digest';
import { shareOf } from './interval';

/** A comparison that nobody looks after ends after so many days, whatever the setting says. */
const LONGEST_DAYS = 92;
const MOST_SHARE = 50;
const HASH_DIGITS = 9;
const Z = 1.96;

/** How a control group is set up; null where there is none. Off by default. */
export interface ControlSetup {
  /** First and last day, YYYY-MM-DD in the account's zone. */
  from: string;
  until: string;
  /** Per cent of requesters, 1 to 50. */
  share: number;
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/**
 * Reads the settings `control_share` (per cent), `control_from` and `control_until` (days). All three are needed, in order and
 * no more than three months apart: a comparison ends by itself.
 */
export function readControl(settings: Settings): ControlSetup | null {
  const text = (name: string): string => String(settings[name] ?? '').trim();
  const [share, from, until] = [Number(text('control_share')), text('control_from'), text('control_until')];
  if (!Number.isFinite(share) || share < 1 || share > MOST_SHARE) return null;
  if (!isDay(from) || !isDay(until) || until < from) return null;
  const last = shiftDay(from, LONGEST_DAYS - 1);
  return { from, until: until < last ? until : last, share };
}

/** True while a comparison is going on; `day` is YYYY-MM-DD in the account's zone. */
export function isControlDay(settings: Settings, day: string): boolean {
  const setup = readControl(settings);
  return setup !== null && day >= setup.from && day <= setup.until;
}

/**
 * True for a ticket whose suggestions are kept silent, so that replies with and without them can be compared. By a hash of the
 * requester, so that a customer is always on the same side; who is on which side changes with the first day.
 */
export function isControlTicket(requesterId: number, settings: Settings, day: string): boolean {
  const setup = readControl(settings);
  if (!setup || !isControlDay(settings, day) || requesterId <= 0) return false;
  const hash = parseInt(digest('control', setup.from, requesterId).slice(-HASH_DIGITS), 36);
  return (hash % 10_000) / 100 < setup.share;
}

/** Difference of two independent shares with its 95 % interval (Newcombe's, from the intervals of both). */
export function differenceOf(one: ShareOf, other: ShareOf): Difference {
  if (one.share === null || other.share === null || one.low === null || other.low === null)
    return { value: null, low: null, high: null };
  const value = one.share - other.share;
  const below = Math.hypot(one.share - one.low, (other.high ?? 1) - other.share);
  const above = Math.hypot((one.high ?? 1) - one.share, other.share - other.low);
  return { value, low: Math.max(-1, value - below), high: Math.min(1, value + above) };
}

/**
 * Probability that groups as uneven as these come about by chance, if so many per cent were drawn for the control (normal
 * approximation of the binomial, two-sided). Below 1 in 1,000 something drew them apart, and nothing can be compared.
 */
export function mismatchOf(treated: number, control: number, share: number): number {
  const total = treated + control;
  if (total === 0) return 1;
  const expected = share / 100;
  const spread = Math.sqrt(expected * (1 - expected) * total);
  return 2 * normalTail(Math.abs(control - expected * total) / spread);
}

export const MISMATCH_P = 0.001;

/** P(Z > z), by Abramowitz and Stegun 26.2.17; exact to seven digits. */
function normalTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}

/** Such a difference is worth knowing of; smaller ones need more tickets than most teams have. */
const WORTH_KNOWING = 0.03;
/** To see it in four of five cases. */
const POWER_Z = 0.84;

/**
 * Tickets still needed, in both groups together, to see a difference of 3 in 100 in four of five cases, at the share found so
 * far among the treated and the given per cent of control; 0 when there are enough.
 */
export function stillNeeded(treated: ShareOf, control: ShareOf, sharePercent: number): number {
  const share = Math.min(0.95, Math.max(0.02, treated.share ?? 0.5));
  const fraction = sharePercent / 100;
  const variance = share * (1 - share) * (1 / fraction + 1 / (1 - fraction));
  const needed = Math.ceil(((Z + POWER_Z) / WORTH_KNOWING) ** 2 * variance);
  return Math.max(0, needed - treated.total - control.total);
}

/** Both sides of a comparison so far, by ticket and as they were drawn. */
export function controlOf({ until, share }: ControlSetup, arms: ArmSums): ControlResult {
  const treated = shareOf(arms.treatedAsked, arms.treated);
  const control = shareOf(arms.controlAsked, arms.control);
  const mismatchP = mismatchOf(arms.treated, arms.control, share);
  return {
    until,
    treated: arms.treated,
    control: arms.control,
    isMismatched: mismatchP < MISMATCH_P,
    mismatchP,
    asked: { treated, control, difference: differenceOf(treated, control) },
    opened: arms.opened,
    stillNeeded: stillNeeded(treated, control, share),
  };
}
