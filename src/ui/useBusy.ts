import { type RefObject, useEffect, useState } from 'react';

/** How long after pointer and focus have left nothing may move yet, in ms. */
const AFTERGLOW_MS = 2_000;

/** True while the pointer or the focus is inside the element, and for two seconds after. */
export function useBusy(ref: RefObject<HTMLElement | null>): boolean {
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const inside = new Set<'pointer' | 'focus'>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const enter = (what: 'pointer' | 'focus') => () => {
      clearTimeout(timer);
      inside.add(what);
      setBusy(true);
    };
    const leave = (what: 'pointer' | 'focus') => () => {
      clearTimeout(timer);
      inside.delete(what);
      // A button that went away with the focus on it has told nobody.
      if (!element.contains(document.activeElement)) inside.delete('focus');
      if (inside.size === 0) timer = setTimeout(() => setBusy(false), AFTERGLOW_MS);
    };
    const watched: [string, () => void][] = [
      ['pointerenter', enter('pointer')],
      ['pointerleave', leave('pointer')],
      ['focusin', enter('focus')],
      ['focusout', leave('focus')],
    ];
    // The focus stays where it was when the agent goes back to the ticket: that the whole frame lost it is told.
    const leaveFrame = leave('focus');
    for (const [event, listener] of watched) element.addEventListener(event, listener);
    window.addEventListener('blur', leaveFrame);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('blur', leaveFrame);
      for (const [event, listener] of watched) element.removeEventListener(event, listener);
    };
  }, [ref]);
  return isBusy;
}
