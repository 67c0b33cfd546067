import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** What a letter does; the same letters stand on the buttons. */
export type ReviewKeys = Readonly<Record<string, () => void>>;

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

/** Letters while the page is shown and nobody types. */
export function useReviewKeys(root: RefObject<HTMLElement | null>, keys: ReviewKeys): void {
  const current = useRef(keys);
  useLayoutEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isShown = root.current?.closest('[hidden]') === null;
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const act = current.current[event.key.toLowerCase()];
      if (!act || !isShown || !isPlain || isField(event.target)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [root]);
}
