import { useEffect, useState } from 'react';
import type { PanelParts, WrongSetting } from './parts';

const NONE: readonly WrongSetting[] = [];
/** The ticket comes first, in ms. */
const AFTER_MS = 1_000;

/** Settings that cannot be used; none until they have been looked at, which begins once the first view stands. */
export function useWrongSettings(
  check: PanelParts['checkSettings'],
  isReady: boolean,
): readonly WrongSetting[] {
  const [wrong, setWrong] = useState(NONE);
  useEffect(() => {
    if (!check || !isReady) return undefined;
    let isGone = false;
    const look = () =>
      check().then(
        (found) => !isGone && setWrong(found),
        () => undefined, // code that did not come: the ticket is what matters
      );
    const timer = setTimeout(() => void look(), AFTER_MS);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [check, isReady]);
  return wrong;
}
