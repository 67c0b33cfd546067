import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import type { GuardWarning } from '../../checks';
import type { Evidence } from '../../model/suggestion';
import { IconAction, MainAction, TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { copyText } from '../../ui/copyText';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { Cut, Grey, Row } from '../../ui/Row';
import { Skeleton } from '../../ui/Skeleton';
import { useTranslate } from '../../ui/TranslateProvider';
import { replaceQuestion } from '../derive/replaceQuestion';
import type { Say } from '../derive/say';
import type { PanelParts } from '../parts';
import { useCheck } from '../useCheck';
import type { DraftActions } from '../useDraft';
import { ClaimList } from './ClaimList';
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
  actions: Pick<DraftActions, 'text' | 'checkText' | 'heed' | 'keepQuestion' | 'muteGuard'>;
  askClaims: PanelParts['checkClaims'];
  /** The question of the draft that the guard speaks of beside this: it is not told twice. */
  told: string | null;
  onMessage: (messageId: string) => void;
  onEvidence: (evidence: Evidence) => void;
  onClose: () => void;
}

/**
 * A reply to be looked through, question by question and claim by claim: the draft as it stands, or what is pasted where that
 * cannot be read. It is kept nowhere.
 */
export function CheckReply({
  say,
  actions,
  askClaims,
  told,
  onMessage,
  onEvidence,
  onClose,
}: CheckReplyProps) {
  const translate = useTranslate();
  const [text, setText] = useState(actions.text);
  const [isCopied, setCopied] = useState(false);
  const { check, run, forget } = useCheck({ askQuestion: actions.checkText, askClaims });
  const field = useFocusedField();
  useEffect(() => {
    run(text);
    // oxlint-disable-next-line react/exhaustive-deps -- what stands in it when it opens; after that the agent asks
  }, []);
  const change = (words: string) => {
    setText(words);
    forget();
    setCopied(false);
  };
  const goOn = (words: string) => {
    setText(words);
    run(words);
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
    if (isCheck) run(text);
    else onClose();
  };
  const warning = check?.warning?.question === told ? null : check?.warning;
  return (
    <Foot isDoubt={Boolean(warning)} label={translate('panel.guard.box')} onKeyDown={onKeyDown}>
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
        {check?.warning === null && <Clear />}
        {warning && (
          <Warning
            warning={warning}
            isSent={false}
            say={say}
            onMessage={onMessage}
            onReplace={() => replace(warning)}
            onKeep={() => {
              actions.keepQuestion(warning);
              goOn(text);
            }}
            onMute={() => {
              actions.muteGuard(warning);
              goOn(text);
            }}
          />
        )}
        {check?.claims === 'asked' && <Skeleton widths={[70]} />}
        {check?.claims === 'failed' && <Notice tone="doubt" text={translate('panel.checked.failed')} />}
        {check && typeof check.claims !== 'string' && (
          <ClaimList text={text} checked={check.claims} say={say} onEvidence={onEvidence} />
        )}
      </div>
      <Ways>
        <MainAction onClick={() => run(text)}>{translate('panel.guard.check')}</MainAction>
        <TextAction aria-disabled={text.trim() === ''} onClick={() => void copyText(text).then(setCopied)}>
          {translate(isCopied ? 'panel.guard.copied' : 'panel.guard.copy')}
        </TextAction>
      </Ways>
    </Foot>
  );
}

function Clear() {
  const translate = useTranslate();
  return (
    <Row>
      <Grey>
        <Icon name="check" />
      </Grey>
      <Cut>{translate('panel.guard.clear')}</Cut>
    </Row>
  );
}

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
