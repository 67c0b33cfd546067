import { type RefObject, useEffect } from 'react';

/** Tells the height of an element's content whenever it changes, in CSS pixels rounded up. */
export function useHeight(ref: RefObject<HTMLElement | null>, tell: (height: number) => void): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    let last = 0;
    const measure = () => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      if (height === last || height === 0) return;
      last = height;
      tell(height);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, tell]);
}
