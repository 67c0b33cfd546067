import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Message } from '../../model/transcript';

/** A first guess of a message's height in px; each is measured once it is drawn. */
const GUESS = 56;

export interface MessageList {
  rows: Virtualizer<HTMLElement, Element>;
  /** Messages that came in below what is on screen. */
  newer: number;
  /** Height that the box keeps once messages were added, in px: it grows no more and pushes nothing. Null before that. */
  room: number | null;
  goTo: (messageId: string) => void;
  goToEnd: () => void;
}

/** A list that draws only what is in view, the newest first on screen, and that stands still when others are added. */
export function useMessageList(messages: readonly Message[], box: RefObject<HTMLElement>): MessageList {
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const rows = useVirtualizer<HTMLElement, Element>({
    count: messages.length,
    getScrollElement: () => box.current,
    estimateSize: () => GUESS,
    getItemKey: (index) => messages[index]?.id ?? index,
    overscan: 4,
  });
  const room = useStandStill(messages, rows, box);
  const lastId = messages.at(-1)?.id;
  const [seenId, setSeen] = useState(lastId);
  const isAtEnd = rows.range?.endIndex === messages.length - 1;
  useEffect(() => {
    if (isAtEnd) setSeen(lastId);
  }, [isAtEnd, lastId]);
  const seen = messages.findLastIndex(({ id }) => id === seenId);
  return {
    rows,
    room,
    newer: isAtEnd || seen < 0 ? 0 : messages.length - 1 - seen,
    goTo(messageId) {
      const index = messages.findIndex(({ id }) => id === messageId);
      if (index >= 0) rows.scrollToIndex(index, { align: 'center' });
    },
    goToEnd: () => rows.scrollToIndex(messages.length - 1, { align: 'end' }),
  };
}

/** Messages come in above or below: what is on screen stays where it is, and so does what is below the box. */
function useStandStill(
  messages: readonly Message[],
  rows: Virtualizer<HTMLElement, Element>,
  box: RefObject<HTMLElement>,
): number | null {
  const [room, setRoom] = useState<number | null>(null);
  const before = useRef<{
    messages: readonly Message[];
    height: number;
    top: Message | null;
    offset: number;
  }>();
  useLayoutEffect(() => {
    const was = before.current;
    if (!was || was.messages === messages || messages.length <= was.messages.length) return;
    if (was.height > 0) setRoom(was.height);
    const index = was.top ? messages.findIndex(({ id }) => id === was.top?.id) : -1;
    rows.getTotalSize(); // what was measured while it was drawn is counted only when somebody asks
    const start = index < 0 ? undefined : rows.measurementsCache[index]?.start;
    if (start !== undefined) rows.scrollToOffset(start + was.offset);
  }, [messages, rows, box]);
  useLayoutEffect(() => {
    const first = rows.getVirtualItemForOffset(rows.scrollOffset ?? 0);
    before.current = {
      messages,
      height: box.current?.offsetHeight ?? 0,
      top: (first && messages[first.index]) ?? null,
      offset: (rows.scrollOffset ?? 0) - (first?.start ?? 0),
    };
  });
  return room;
}
