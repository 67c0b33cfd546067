import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import type { GuardWarning } from '../../checks';
import { IconAction, MainAction, TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { copyText } from '../../ui/copyText';
import { Icon } from '../../ui/Icon';
import { Cut, Grey, Row } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { replaceQuestion } from '../derive/replaceQuestion';
import type { Say } from '../derive/say';
import type { DraftActions } from '../useDraft';
import { Foot } from './Foot';
import { Warning } from './Guard';

const Field = styled.textarea`
  display: block;
  width: calc(100% - 24px);
  height: 76px;
  margin: 0 12px 2px;
  padding: 4px 6px;
  resize: none;
  font: inherit;
  font-size: 14px;
  line-height: 20px;
  color: inherit;
  border: 1px solid ${color.border};
  border-radius: 4px;
  background: ${color.ground};
  &:focus-visible {
    outline: 2px solid ${color.focus};
    outline-offset: -1px;
  }
`;

const Ways = styled(Row)`
  margin-block-start: 6px;
`;

interface CheckReplyProps {
  say: Say;
  actions: Pick<DraftActions, 'checkText' | 'heed' | 'keepQuestion' | 'muteGuard'>;
  onMessage: (messageId: string) => void;
  onClose: () => void;
}

/** What the check came to: nothing yet, nothing to say, or the first needless question. */
type Result = null | 'clear' | GuardWarning;

/** A reply that the panel cannot read for itself, pasted here to be looked through. It is kept nowhere. */
export function CheckReply({ say, actions, onMessage, onClose }: CheckReplyProps) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const [result, setResult] = useState<Result>(null);
  const [isCopied, setCopied] = useState(false);
  const field = useFocusedField();
  const check = (words: string) =>
    setResult(words.trim() === '' ? null : (actions.checkText(words) ?? 'clear'));
  const change = (words: string) => {
    setText(words);
    setResult(null);
    setCopied(false);
  };
  const goOn = (words: string) => {
    setText(words);
    check(words);
    field.current?.focus();
  };
  const replace = (warning: GuardWarning) => {
    const replaced = replaceQuestion(text, warning);
    if (replaced === null) return;
    actions.heed(warning);
    goOn(replaced);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isCheck = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.key !== 'Escape' && !isCheck) return;
    event.preventDefault();
    event.stopPropagation();
    if (isCheck) check(text);
    else onClose();
  };
  return (
    <Foot isDoubt={isWarning(result)} label={translate('panel.guard.box')} onKeyDown={onKeyDown}>
      <Row>
        <Cut>{translate('panel.guard.box')}</Cut>
        <IconAction aria-label={translate('ui.close')} onClick={onClose}>
          <Icon name="close" />
        </IconAction>
      </Row>
      <Field
        ref={field}
        dir="auto"
        aria-label={translate('panel.guard.boxField')}
        placeholder={translate('panel.guard.boxHint')}
        autoComplete="off"
        value={text}
        onChange={(event) => change(event.target.value)}
      />
      <div role="status">
        {result === 'clear' && (
          <Row>
            <Grey>
              <Icon name="check" />
            </Grey>
            <Cut>{translate('panel.guard.clear')}</Cut>
          </Row>
        )}
        {isWarning(result) && (
          <Warning
            warning={result}
            isSent={false}
            say={say}
            onMessage={onMessage}
            onReplace={() => replace(result)}
            onKeep={() => {
              actions.keepQuestion(result);
              goOn(text);
            }}
            onMute={() => {
              actions.muteGuard(result);
              goOn(text);
            }}
          />
        )}
      </div>
      <Ways>
        <MainAction onClick={() => check(text)}>{translate('panel.guard.check')}</MainAction>
        <TextAction aria-disabled={text.trim() === ''} onClick={() => void copyText(text).then(setCopied)}>
          {translate(isCopied ? 'panel.guard.copied' : 'panel.guard.copy')}
        </TextAction>
      </Ways>
    </Foot>
  );
}

const isWarning = (result: Result): result is GuardWarning => result !== null && result !== 'clear';

/** Takes the focus, since the agent asked for it, and gives it back to where it was. */
function useFocusedField() {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return field;
}
