import { useEffect, useState } from 'react';

/** A change is settled when nothing else has changed for this long, in ms. */
const SETTLED_MS = 500;

/** What the live region says: the last words that stood for half a second. One announcement per settled change. */
export function useAnnounce(words: string): string {
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(words), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return announced;
}
