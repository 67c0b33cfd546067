import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import styled from 'styled-components';
import type { Assistance } from '../../assist/session';
import type { Message, Speaker, Transcript } from '../../model/transcript';
import { TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { useTranslate } from '../../ui/TranslateProvider';
import { botRuleOf, countOfAuthor } from '../derive/author';
import type { ProblemView } from '../derive/problems';
import type { Say } from '../derive/say';
import { secretsOf } from '../derive/secrets';
import type { Opened } from '../usePanel';
import { BotRuleRow } from './BotRuleRow';
import { MessageRow } from './MessageRow';
import { SearchBar } from './SearchBar';
import { type Correction, OlderRow, StoryRow } from './StoryRow';
import { useMessageList } from './useMessageList';
import { useSearch } from './useSearch';

const Frame = styled.div`
  position: relative;
`;

const Box = styled.section`
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

/** Lies over the foot of the list and pushes nothing. */
const Newer = styled(TextAction)`
  position: absolute;
  inset-block-end: 2px;
  inset-inline-end: 20px;
  border: 1px solid ${color.border};
  border-radius: 12px;
  padding: 0 8px;
  background: ${color.ground};
`;

interface ConversationSectionProps {
  transcript: Transcript;
  facts: Assistance['facts'];
  older: Assistance['older'];
  /** Why corrections of speakers are not kept; null when they are. */
  problem: ProblemView | null;
  /** What was asked for by opening it: a message, the search, or just the newest. */
  request: Extract<Opened, { kind: 'conversation' }>;
  /** May change the app's settings. */
  isAdmin: boolean;
  now: number;
  say: Say;
  onOlder: () => void;
  onSpeaker: (message: Message, speaker: Speaker) => void;
}

/** What was said and where that is known from, with search; only what is in view is drawn. */
export function ConversationSection(props: ConversationSectionProps) {
  const { transcript, facts, request, say } = props;
  const { messages } = transcript;
  const translate = useTranslate();
  const box = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const search = useSearch(messages);
  const list = useMessageList(messages, box);
  const secrets = useMemo(() => secretsOf(facts), [facts]);
  const [hadOlder] = useState(!transcript.isComplete);
  const [correctingId, setCorrecting] = useState<string | null>(null);
  const [correction, setCorrection] = useState<Correction | null>(null);
  useRequest(request, list, field);
  const { isComplete } = transcript;
  useEffect(() => {
    // The button that read the last page goes: the keyboard stays in the conversation.
    const isLost = document.activeElement === document.body && document.hasFocus();
    if (isComplete && hadOlder && isLost) box.current?.focus({ preventScroll: true });
  }, [isComplete, hadOlder]);
  const found = search.current;
  useEffect(() => {
    if (found !== null) list.goTo(found);
    // oxlint-disable-next-line react/exhaustive-deps -- once per message found, not whenever the list is drawn anew
  }, [found]);
  const correct = (message: Message, speaker: Speaker) => {
    const count = countOfAuthor(message, messages);
    const undo = () => {
      props.onSpeaker(message, message.speaker);
      setCorrection(null);
      box.current?.focus({ preventScroll: true });
    };
    props.onSpeaker(message, speaker);
    setCorrecting(null);
    const rule = props.isAdmin ? botRuleOf(message, speaker) : null;
    setCorrection({ name: message.name, speaker, count, rule, undo });
    box.current?.focus({ preventScroll: true });
  };
  const targetId = search.found === null ? request.messageId : found;
  return (
    <div>
      <SearchBar
        search={search}
        field={field}
        isPart={!isComplete}
        onLeave={() => box.current?.focus({ preventScroll: true })}
      />
      <StoryRow transcript={transcript} correction={correction} problem={props.problem} />
      {correction?.rule && <BotRuleRow key={correction.rule.value} rule={correction.rule} />}
      {hadOlder && <OlderRow {...props} search={search.text} />}
      <Frame>
        {/* A region that scrolls must be reachable by keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <Box
          ref={box}
          tabIndex={0}
          aria-label={translate('panel.sections.conversation')}
          style={list.room === null ? undefined : { maxHeight: list.room }}
        >
          <Canvas style={{ height: list.rows.getTotalSize() }}>
            {list.rows.getVirtualItems().map((row) => {
              const message = messages[row.index];
              return (
                message && (
                  <Item
                    key={row.key}
                    ref={list.rows.measureElement}
                    data-index={row.index}
                    style={{ transform: `translateY(${row.start}px)` }}
                  >
                    <MessageRow
                      message={message}
                      isTarget={message.id === targetId}
                      search={search.text}
                      secrets={secrets}
                      isCorrecting={message.id === correctingId}
                      say={say}
                      onCorrect={() => setCorrecting(message.id === correctingId ? null : message.id)}
                      onSpeaker={(speaker) => correct(message, speaker)}
                    />
                  </Item>
                )
              );
            })}
          </Canvas>
        </Box>
        {list.newer > 0 && (
          <Newer onClick={list.goToEnd}>{translate('panel.conversation.newer', { count: list.newer })}</Newer>
        )}
      </Frame>
    </div>
  );
}

/** Goes where each opening asked to: a message, the search field, or at first the newest message. */
function useRequest(
  request: ConversationSectionProps['request'],
  list: ReturnType<typeof useMessageList>,
  field: RefObject<HTMLInputElement>,
): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (request.messageId !== null) list.goTo(request.messageId);
    else if (isFirst.current || !request.isSearching) list.goToEnd();
    if (request.isSearching) field.current?.focus();
    isFirst.current = false;
    // oxlint-disable-next-line react/exhaustive-deps -- once per request, not whenever the list is drawn anew
  }, [request]);
}
