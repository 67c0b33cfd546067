import styled from 'styled-components';
import type { Message, Speaker } from '../../model/transcript';
import { color } from '../../ui/color';
import { focusRing } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { hasAuthor } from '../derive/author';
import type { Say } from '../derive/say';
import { SpeakerIcon } from './SpeakerIcon';

const SPEAKERS = ['customer', 'bot', 'agent', 'system'] as const satisfies readonly Speaker[];

const Head = styled.div`
  display: flex;
  align-items: center;
  gap: 4px;
  min-width: 0;
  color: ${color.grey};
`;

const Who = styled.button`
  display: inline-flex;
  align-items: center;
  gap: 4px;
  flex: none;
  min-height: 24px;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  cursor: pointer;
  &:hover,
  &[aria-expanded='true'] {
    color: ${color.link};
  }
  ${focusRing}
`;

const Cut = styled.span`
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

const Time = styled.span`
  flex: none;
  white-space: nowrap;
`;

const Menu = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 2px 6px;
  padding-block-end: 4px;
`;

const Choice = styled(Who)`
  padding: 0 6px;
  border: 1px solid ${color.border};
  border-radius: 4px;
  color: ${color.text};
  &[aria-pressed='true'] {
    border-color: ${color.focus};
    color: ${color.link};
  }
`;

const Scope = styled.span`
  flex-basis: 100%;
  color: ${color.grey};
`;

/** Transcripts that are text often name nobody but "Customer" and "Bot": the word beside the sign says that already. */
const isMereRole = (name: string): boolean =>
  /^(?:customer|client|user|visitor|bot|agent|system)$/i.test(name);

interface SpeakerLabelProps {
  message: Message;
  isCorrecting: boolean;
  say: Say;
  onCorrect: () => void;
  onSpeaker: (speaker: Speaker) => void;
}

/** Who spoke, in a sign and a word, and when. A wrong guess is one click away from the four that are possible. */
export function SpeakerLabel({ message, isCorrecting, say, onCorrect, onSpeaker }: SpeakerLabelProps) {
  const translate = useTranslate();
  const { speaker, name } = message;
  const word = translate(`transcript.speaker.${speaker}`);
  const when = [!message.isPublic && translate('transcript.note'), say.when(message.at)].filter(Boolean);
  const scope = hasAuthor(message) ? (name ? 'named' : 'author') : 'alone';
  return (
    <>
      <Head>
        <Who
          type="button"
          aria-expanded={isCorrecting}
          aria-label={translate('transcript.correct', { speaker: word })}
          title={translate('transcript.correct', { speaker: word })}
          onClick={onCorrect}
        >
          <SpeakerIcon speaker={speaker} />
          {word}
        </Who>
        {name !== '' && !isMereRole(name) && (
          <Cut dir="auto" title={name}>
            {name}
          </Cut>
        )}
        <Time>{when.map((each) => `· ${String(each)}`).join(' ')}</Time>
      </Head>
      {isCorrecting && (
        <Menu role="group" aria-label={translate('transcript.whoSpoke')}>
          {SPEAKERS.map((each) => (
            <Choice
              key={each}
              type="button"
              aria-pressed={each === speaker}
              onClick={() => (each === speaker ? onCorrect() : onSpeaker(each))}
            >
              <SpeakerIcon speaker={each} />
              {translate(`transcript.speaker.${each}`)}
            </Choice>
          ))}
          <Scope>{translate(`transcript.scope.${scope}`, { name })}</Scope>
        </Menu>
      )}
    </>
  );
}
