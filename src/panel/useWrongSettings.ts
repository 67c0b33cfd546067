import { useEffect, useState } from 'react';
import type { PanelParts, WrongSetting } from './parts';

const NONE: readonly WrongSetting[] = [];

/** Settings that cannot be used; none until they have been looked at. */
export function useWrongSettings(check: PanelParts['checkSettings']): readonly WrongSetting[] {
  const [wrong, setWrong] = useState(NONE);
  useEffect(() => {
    let isGone = false;
    check?.().then(
      (found) => !isGone && setWrong(found),
      () => undefined, // code that did not come: the ticket is what matters
    );
    return () => void (isGone = true);
  }, [check]);
  return wrong;
}
