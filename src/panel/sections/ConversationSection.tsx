import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import styled from 'styled-components';
import type { Transcript } from '../../model/transcript';
import { color } from '../../ui/color';
import { Cut, Fixed, Grey, Row } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import type { Say } from '../derive/say';
import { findMessages } from '../derive/transcriptRows';
import { MessageRow } from './MessageRow';

const Search = styled.input`
  flex: 1;
  min-width: 0;
  height: 24px;
  padding: 0 6px;
  border: 1px solid ${color.border};
  border-radius: 4px;
  background: ${color.ground};
  &:focus-visible {
    outline: 2px solid ${color.focus};
    outline-offset: -1px;
  }
`;

const List = styled.section`
  max-height: 260px;
  overflow-y: auto;
  overscroll-behavior: contain;
  &:focus-visible {
    outline: 2px solid ${color.focus};
    outline-offset: -2px;
  }
`;

const Canvas = styled.ol`
  position: relative;
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Item = styled.li`
  position: absolute;
  inset-inline: 0;
  inset-block-start: 0;
`;

/** A first guess of a message's height in px; each is measured once it is drawn. */
const GUESS = 52;

interface ConversationSectionProps {
  transcript: Transcript;
  /** The message to show, null for the newest. */
  messageId: string | null;
  isSearching: boolean;
  say: Say;
}

/** What was said, as a list that draws only what is in view, with search. */
export function ConversationSection({ transcript, messageId, isSearching, say }: ConversationSectionProps) {
  const translate = useTranslate();
  const [search, setSearch] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const messages = useMemo(() => findMessages(transcript.messages, search), [transcript, search]);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const rows = useVirtualizer({
    count: messages.length,
    getScrollElement: () => list.current,
    estimateSize: () => GUESS,
    getItemKey: (index) => messages[index]?.id ?? index,
    overscan: 4,
  });
  const target = messages.findIndex(({ id }) => id === messageId);
  const { scrollToIndex } = rows;
  useEffect(() => {
    if (target >= 0) scrollToIndex(target, { align: 'center' });
    else if (messageId === null) scrollToIndex(Number.MAX_SAFE_INTEGER, { align: 'end' });
  }, [target, messageId, scrollToIndex]);
  useEffect(() => {
    if (isSearching) input.current?.focus();
  }, [isSearching]);
  return (
    <div>
      <Row>
        <Search
          ref={input}
          type="search"
          dir="auto"
          placeholder={translate('panel.conversation.search')}
          aria-label={translate('panel.conversation.search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Fixed>
          <Grey>
            {search.trim() === ''
              ? sourceWords(transcript, translate)
              : translate('panel.conversation.found', { count: messages.length })}
          </Grey>
        </Fixed>
      </Row>
      {!transcript.isComplete && (
        <Row>
          <Cut>
            <Grey>{translate('panel.conversation.incomplete')}</Grey>
          </Cut>
        </Row>
      )}
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <List ref={list} tabIndex={0} aria-label={translate('panel.sections.conversation')}>
        <Canvas style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((row) => {
            const message = messages[row.index];
            return (
              message && (
                <Item
                  key={row.key}
                  ref={rows.measureElement}
                  data-index={row.index}
                  style={{ transform: `translateY(${row.start}px)` }}
                >
                  <MessageRow message={message} isTarget={message.id === messageId} say={say} />
                </Item>
              )
            );
          })}
        </Canvas>
      </List>
    </div>
  );
}

const sourceWords = ({ source }: Transcript, translate: (key: string) => string): string => {
  const words = translate(`transcript.source.${source}`);
  return words.startsWith('transcript.') ? source : words;
};
