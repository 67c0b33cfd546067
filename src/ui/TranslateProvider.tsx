import { createContext, type ReactNode, useContext } from 'react';
import type { Translate } from '../lib/translate';

// Without a provider every word is its key: visible at once, and never a crash.
const keysOnly: Translate = Object.assign((key: string) => key, { locale: 'en' });
const Words = createContext<Translate>(keysOnly);

export function TranslateProvider({ translate, children }: { translate: Translate; children: ReactNode }) {
  return <Words.Provider value={translate}>{children}</Words.Provider>;
}

/** Words in the agent's language. */
export const useTranslate = (): Translate => useContext(Words);
