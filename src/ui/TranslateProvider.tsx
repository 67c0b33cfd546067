import { createContext, type ReactNode, useContext } from 'react';
import type { Translate } from '../lib/translate';

// Without a provider every word is its key: visible at once, and never a crash.
const keysOnly: Translate = Object.assign((key: string) => key, { locale: 'en', learn: () => null });
const Words = createContext<Translate>(keysOnly);

export function TranslateProvider({ translate, children }: { translate: Translate; children: ReactNode }) {
  return <Words.Provider value={translate}>{children}</Words.Provider>;
}

/** Words in the agent's language. */
export const useTranslate = (): Translate => useContext(Words);

/** Around what needs all words, inside a `Suspense`: nothing of it is drawn until they are there. */
export function AllWords({ children }: { children: ReactNode }) {
  const coming = useTranslate().learn();
  // oxlint-disable-next-line typescript/only-throw-error -- how React waits
  if (coming) throw coming;
  return <>{children}</>;
}
