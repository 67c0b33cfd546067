import { type ReactNode, StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { ThemeRoot } from '../ui/ThemeRoot';
import { type ColorScheme, watchColorScheme } from '../zendesk/install';
import type { ZafClient } from '../zendesk/zafClient';

/** Draws a location's screen in the colours of Zendesk's own interface, now and when they change. */
export function mount(client: ZafClient, screen: ReactNode): void {
  const listeners = new Set<() => void>();
  let scheme: ColorScheme = watchColorScheme(client, (next) => {
    scheme = next;
    for (const listener of listeners) listener();
  });
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const Root = () => <ThemeRoot scheme={useSyncExternalStore(subscribe, () => scheme)}>{screen}</ThemeRoot>;
  const place = document.getElementById('root');
  if (place)
    createRoot(place).render(
      <StrictMode>
        <Root />
      </StrictMode>,
    );
}

/** Plain words where no theme and no translation can be had: opened outside Zendesk, or broken at the very start. */
export function sayPlainly(words: string): void {
  const place = document.getElementById('root');
  if (!place) return;
  place.textContent = words;
  place.style.cssText = 'padding:16px;font:13px/18px system-ui,sans-serif;color:#5c6970';
}
