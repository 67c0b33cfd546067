import { type RefObject, useEffect, useRef } from 'react';

/** Takes the focus to the first thing inside, since the agent asked for it, and gives it back to where it was. */
export function useFocusInside(): RefObject<HTMLDivElement> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const first = box.current?.querySelector<HTMLElement>('[data-first], button');
    first?.focus({ preventScroll: true });
    box.current?.scrollIntoView?.({ block: 'nearest' });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return box;
}
