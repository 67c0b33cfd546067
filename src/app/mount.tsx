import { type ReactNode, StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { limited } from '../lib/limited';
import type { Translate } from '../lib/translate';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { ThemeRoot } from '../ui/ThemeRoot';
import { TranslateProvider } from '../ui/TranslateProvider';
import { type ColorScheme, watchColorScheme } from '../zendesk/install';
import type { ZafClient } from '../zendesk/zafClient';

/** Gives back what draws a location's screen, in the colours of Zendesk's own interface, now and when they change. */
export function mount(client: ZafClient, translate: Translate): (screen: ReactNode) => void {
  const listeners = new Set<() => void>();
  let scheme: ColorScheme = watchColorScheme(client, (next) => {
    scheme = next;
    for (const listener of listeners) listener();
  });
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const Root = ({ children }: { children: ReactNode }) => (
    <ThemeRoot scheme={useSyncExternalStore(subscribe, () => scheme)}>
      <TranslateProvider translate={translate}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </TranslateProvider>
    </ThemeRoot>
  );
  const place = document.getElementById('root') ?? document.body;
  const root = createRoot(place);
  return (screen) => {
    place.removeAttribute('style'); // plain words may stand there: the host was slow, and answered after all
    root.render(
      <StrictMode>
        <Root>{screen}</Root>
      </StrictMode>,
    );
  };
}

/** No screen stays grey for longer than this, in ms. */
const START_LIMIT_MS = 15_000;

/** Starts a location's screen. One that fails, or takes too long, says so; late is still better than never. */
export function startScreen(start: () => Promise<void>): void {
  limited(START_LIMIT_MS, start()).catch(() =>
    sayPlainly('Throughline could not start. Reload the page; if it stays, tell your admin.'),
  );
}

/** Plain words where no theme and no translation can be had: opened outside Zendesk, or broken at the very start. */
export function sayPlainly(words: string): void {
  const place = document.getElementById('root');
  if (!place) return;
  place.textContent = words;
  place.style.cssText = 'padding:16px;font:13px/18px system-ui,sans-serif;color:#5c6970';
}
