import type { Brief, BriefLine } from '../../model/brief';
import type { Fact } from '../../model/fact';
import type { Transcript } from '../../model/transcript';
import type { Held } from './ledger';

/** What the full brief is read from: the last part of the conversation, and what was told in it. */
interface Recent {
  part: Transcript;
  told: readonly Fact[];
  wants: BriefLine | null;
  held: Held;
}

export type ReadBelow = (recent: Recent) => Partial<Brief>;

let read: ReadBelow | null = null;

/** Hands in what reads all that stands below the three lines: nobody sees it before a click. True when it is new. */
export function learnBelow(readBelow: ReadBelow): boolean {
  const isNew = read === null;
  read = readBelow;
  return isNew;
}

/** Nothing until its reader is there. */
export const readBelow: ReadBelow = (recent) => read?.(recent) ?? {};
