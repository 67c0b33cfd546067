import { useEffect, useRef, useState } from 'react';
import type { GuardWarning } from '../checks';
import type { CheckedClaims } from './parts';

/** What a check came to. */
export interface Check {
  /** The first needless question, null if there is none. */
  warning: GuardWarning | null;
  claims: 'asked' | 'failed' | CheckedClaims;
}

interface Checks {
  askQuestion: (text: string) => GuardWarning | null;
  askClaims: (text: string) => Promise<CheckedClaims | null>;
}

/** Looks through a text when told to. Null before that, and for a text that has changed since (`forget`). */
export function useCheck({ askQuestion, askClaims }: Checks): {
  check: Check | null;
  run: (text: string) => void;
  forget: () => void;
} {
  const [check, setCheck] = useState<Check | null>(null);
  const asking = useRef(0);
  const forget = () => {
    asking.current += 1;
    setCheck(null);
  };
  useEffect(() => () => void (asking.current += 1), []);
  return {
    check,
    forget,
    run(text) {
      forget();
      if (text.trim() === '') return;
      const own = asking.current;
      const warning = askQuestion(text);
      setCheck({ warning, claims: 'asked' });
      const tell = (claims: Check['claims']) => asking.current === own && setCheck({ warning, claims });
      askClaims(text).then(
        (claims) => tell(claims ?? 'failed'),
        () => tell('failed'),
      );
    },
  };
}
