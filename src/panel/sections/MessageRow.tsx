import { useMemo } from 'react';
import styled from 'styled-components';
import type { Message, Speaker } from '../../model/transcript';
import { color } from '../../ui/color';
import { SafeLink } from '../../ui/SafeLink';
import { useTranslate } from '../../ui/TranslateProvider';
import type { Say } from '../derive/say';
import { untoldAnswers } from '../derive/untoldAnswers';
import { isSecretAnswer, secretRanges, type Secrets } from '../derive/secrets';
import { MessageText, Secret } from './MessageText';
import { SpeakerLabel } from './SpeakerLabel';

const Frame = styled.div<{ $isTarget: boolean; $isNote: boolean }>`
  padding-block: 2px;
  padding-inline: 10px 12px;
  border-inline-start: 2px solid
    ${({ $isTarget, theme }) => ($isTarget ? color.focus({ theme }) : 'transparent')};
  background: ${({ $isNote, theme }) => ($isNote ? color.noteGround({ theme }) : 'none')};
`;

const Aside = styled.div`
  color: ${color.grey};
  overflow-wrap: anywhere;
`;

const Choices = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 2px 4px;
  margin: 2px 0;
  padding: 0;
  list-style: none;
  li {
    max-width: 100%;
    padding: 0 6px;
    border: 1px solid ${color.border};
    border-radius: 8px;
    color: ${color.grey};
    overflow-wrap: anywhere;
  }
`;

export interface MessageRowProps {
  message: Message;
  /** What the agent was led to, or what the search shows. */
  isTarget: boolean;
  search: string;
  secrets: Secrets;
  isCorrecting: boolean;
  say: Say;
  /** Opens or closes the choice of speakers. */
  onCorrect: () => void;
  onSpeaker: (speaker: Speaker) => void;
}

/** One message: who and when, the words, then what came with them. All of it as text. */
export function MessageRow({ message, isTarget, search, secrets, say, ...correcting }: MessageRowProps) {
  const translate = useTranslate();
  const { text, isRaw = false, isCutOff = false, choices, attachments } = message;
  const hidden = useMemo(() => secretRanges(message, secrets), [message, secrets]);
  return (
    <Frame $isTarget={isTarget} $isNote={!message.isPublic}>
      <SpeakerLabel message={message} say={say} {...correcting} />
      {isRaw && <Aside>{translate('transcript.raw')}</Aside>}
      {text !== '' && <MessageText text={text} isRaw={isRaw} search={search} hidden={hidden} />}
      {untoldAnswers(message).map(({ label, value }, index) => (
        // Two fields of a form may have the same name and the same answer.
        // oxlint-disable-next-line react/no-array-index-key
        <Aside key={index} dir="auto">
          {translate('transcript.answer', { label, value: '' })}
          {isSecretAnswer(value, secrets) ? <Secret words={value} /> : value}
        </Aside>
      ))}
      {choices.length > 0 && (
        <Choices aria-label={translate('transcript.choices')}>
          {[...new Set(choices)].map((choice) => (
            <li key={choice} dir="auto">
              {choice}
            </li>
          ))}
        </Choices>
      )}
      {attachments.map((file) => (
        <Aside key={`${file.name}:${file.url}`} dir="auto">
          <SafeLink url={file.url}>{file.name || translate('transcript.file')}</SafeLink>
        </Aside>
      ))}
      {isCutOff && <Aside>{translate('transcript.cutOff')}</Aside>}
    </Frame>
  );
}
