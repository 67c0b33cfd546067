/** Right, needless and missed answers of one kind. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export const emptyTally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 10_000;

export interface Score {
  precision: number;
  recall: number;
  f1: number;
  labels: number;
}

export function toScore({ right, wrong, missed }: Tally): Score {
  const precision = share(right, right + wrong);
  const recall = share(right, right + missed);
  const f1 = precision + recall === 0 ? 0 : share(2 * precision * recall, precision + recall);
  return { precision, recall, f1, labels: right + missed };
}

/** Counts one yes-or-no answer. */
export function countAnswer(tally: Tally, isLabelled: boolean, isPredicted: boolean): void {
  if (isLabelled && isPredicted) tally.right += 1;
  else if (isPredicted) tally.wrong += 1;
  else if (isLabelled) tally.missed += 1;
}
