import { useState } from 'react';
import styled from 'styled-components';
import type { Message } from '../../model/transcript';
import { TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { SafeLink } from '../../ui/SafeLink';
import { useTranslate } from '../../ui/TranslateProvider';
import type { Say } from '../derive/say';

const Frame = styled.div<{ $isTarget: boolean; $isNote: boolean }>`
  padding: 3px 12px;
  border-inline-start: 2px solid
    ${({ $isTarget, theme }) => ($isTarget ? color.focus({ theme }) : 'transparent')};
  background: ${({ $isNote, theme }) => ($isNote ? color.noteGround({ theme }) : 'none')};
`;

const Head = styled.div`
  color: ${color.grey};
`;

const Text = styled.div`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

const Aside = styled.div`
  color: ${color.grey};
  overflow-wrap: anywhere;
`;

/** A message of a megabyte would stop the page: so much is drawn at first, and so much at most. */
const MOST_AT_FIRST = 1_200;
const MOST_AT_ALL = 40_000;

interface MessageRowProps {
  message: Message;
  isTarget: boolean;
  say: Say;
}

/** One message: who and when, the words, then what came with them. All of it as text. */
export function MessageRow({ message, isTarget, say }: MessageRowProps) {
  const translate = useTranslate();
  const { speaker, name, text, form, choices, attachments } = message;
  return (
    <Frame $isTarget={isTarget} $isNote={!message.isPublic}>
      <Head>
        <span dir="auto">{name || translate(`transcript.speaker.${speaker}`)}</span>
        {` · ${[!message.isPublic && translate('transcript.note'), say.when(message.at)].filter(Boolean).join(' · ')}`}
      </Head>
      <LongText text={text} />
      {form.map(({ label, value }) => (
        <Aside key={label} dir="auto">
          {translate('transcript.answer', { label, value })}
        </Aside>
      ))}
      {choices.length > 0 && <Aside dir="auto">{choices.map((choice) => `[${choice}]`).join(' ')}</Aside>}
      {attachments.map((file) => (
        <Aside key={`${file.name}:${file.url}`} dir="auto">
          <SafeLink url={file.url}>{file.name || translate('transcript.file')}</SafeLink>
        </Aside>
      ))}
    </Frame>
  );
}

function LongText({ text }: { text: string }) {
  const translate = useTranslate();
  const [isWhole, setWhole] = useState(false);
  const most = isWhole ? MOST_AT_ALL : MOST_AT_FIRST;
  return (
    <>
      <Text dir="auto">{text.length > most ? `${text.slice(0, most)}…` : text}</Text>
      {text.length > MOST_AT_FIRST && !isWhole && (
        <TextAction onClick={() => setWhole(true)}>{translate('ui.readOn')}</TextAction>
      )}
    </>
  );
}
