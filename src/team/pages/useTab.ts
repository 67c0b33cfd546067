import { useCallback, useEffect, useState } from 'react';

export const TABS = ['team', 'review', 'mine', 'setup', 'privacy'] as const;
export type Tab = (typeof TABS)[number];

const tabIn = (hash: string): Tab | null => {
  const asked = new URLSearchParams(hash.replace(/^#/, '')).get('tab');
  return TABS.find((tab) => tab === asked) ?? null;
};

/** Which tab is shown. It stands in the address beside the view; another address that the host or a link brings is obeyed. */
export function useTab(first: Tab): [tab: Tab, show: (tab: Tab) => void, visit: number] {
  const [{ tab, visit }, setState] = useState(() => ({ tab: tabIn(location.hash) ?? first, visit: 0 }));
  const show = useCallback((next: Tab) => {
    const address = new URLSearchParams(location.hash.replace(/^#/, ''));
    address.set('tab', next);
    history.replaceState(null, '', `#${address}`);
    setState((before) => ({ ...before, tab: next }));
  }, []);
  useEffect(() => {
    const obey = () =>
      setState((before) => ({ tab: tabIn(location.hash) ?? first, visit: before.visit + 1 }));
    window.addEventListener('hashchange', obey);
    return () => window.removeEventListener('hashchange', obey);
  }, [first]);
  return [tab, show, visit];
}
