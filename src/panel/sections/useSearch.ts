import { useEffect, useState } from 'react';
import type { Message } from '../../model/transcript';
import { findMessages } from '../derive/findMessages';
import { searchKey } from '../derive/foldText';
import { inSlices } from '../../lib/inSlices';

export interface Search {
  text: string;
  change: (text: string) => void;
  /** Ids of the messages found, oldest first; null while the first answer is awaited, or nothing is searched for. */
  found: readonly string[] | null;
  /** The one that is shown, null if there is none. */
  current: string | null;
  /** Its number among those found, from 1. */
  number: number;
  /** To the next (1) or the one before (-1), round and round. */
  turn: (by: 1 | -1) => void;
}

/** Words looked for in the conversation, without ever holding up a key. */
export function useSearch(messages: readonly Message[]): Search {
  const [text, change] = useState('');
  const [answer, setAnswer] = useState<{ key: string; found: string[] } | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const key = searchKey(text);
  useEffect(() => {
    if (key === '') return undefined;
    const ending = new AbortController();
    void inSlices(findMessages(messages, key), ending.signal).then(
      (found) => found && !ending.signal.aborted && setAnswer({ key, found }),
    );
    return () => ending.abort();
  }, [messages, key]);
  // What was found for the words before stands until there is an answer: nothing flickers while somebody types.
  const found = key === '' ? null : (answer?.found ?? null);
  const at = found === null ? -1 : Math.max(0, found.indexOf(chosen ?? ''));
  const current = found?.[at] ?? null;
  return {
    text,
    change,
    found,
    current,
    number: at + 1,
    turn(by) {
      if (found) setChosen(found[(at + by + found.length) % found.length] ?? null);
    },
  };
}
