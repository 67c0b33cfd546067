import { useEffect, useState } from 'react';
import type { PageParts } from '../pages/pageParts';

export type LoadReview = NonNullable<PageParts['review']>;
type Parts = Awaited<ReturnType<LoadReview>>;

/** The parts of review once they are there; `isFailed` where they do not come, until `retry`. */
export function useReviewParts(load: LoadReview): {
  parts: Parts | null;
  isFailed: boolean;
  retry: () => void;
} {
  const [parts, setParts] = useState<Parts | null>(null);
  const [attempt, setAttempt] = useState({ count: 0, isFailed: false });
  const { count, isFailed } = attempt;
  useEffect(() => {
    let isWanted = true;
    load().then(
      (loaded) => isWanted && setParts(loaded),
      () => isWanted && setAttempt({ count, isFailed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [load, count]);
  return { parts, isFailed, retry: () => setAttempt({ count: count + 1, isFailed: false }) };
}
