import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import { IconAction, MainAction, TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Icon } from '../../ui/Icon';
import { Cut, Grey, Row } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import type { InsertionView, SuggestionCardProps } from './cardProps';

/** Stays in reach at the foot of the frame while a long text is read. */
const Line = styled(Row)`
  position: sticky;
  inset-block-end: 0;
  background: ${color.ground};
  min-height: 30px;
  padding-inline-end: 6px;
`;

const Space = styled.span`
  flex: 1;
`;

/** What can be done with a suggestion. After use it says so and offers the way back; a second insert asks. */
export function Actions(props: SuggestionCardProps) {
  const { insertion, edited, isStale } = props;
  const translate = useTranslate();
  if (isStale && !insertion) {
    return (
      <Line>
        <MainAction onClick={props.onFresh}>{translate('panel.suggestion.showNew')}</MainAction>
      </Line>
    );
  }
  if (insertion) return <AfterInsert key={props.suggestion.id} {...props} insertion={insertion} />;
  return (
    <Line>
      <InsertButton {...props} />
      {edited === null ? (
        <>
          <TextAction onClick={props.onBeginEdit}>{translate('panel.suggestion.edit')}</TextAction>
          <CopyButton isInternal={props.suggestion.isInternal} onCopy={props.onCopy} />
        </>
      ) : (
        <TextAction onClick={() => props.onEdit(null)}>{translate('ui.cancel')}</TextAction>
      )}
      <Space />
      <IconAction aria-label={translate('panel.suggestion.dismiss')} onClick={props.onDismiss}>
        <Icon name="close" />
      </IconAction>
    </Line>
  );
}

function InsertButton({ suggestion, target, isWorking, onInsert }: SuggestionCardProps) {
  const translate = useTranslate();
  const language = suggestion.language.toUpperCase();
  return (
    <MainAction $isNote={target === 'note'} aria-disabled={isWorking} onClick={onInsert}>
      {translate(`panel.suggestion.insert.${target}`, { language })}
    </MainAction>
  );
}

function AfterInsert(props: SuggestionCardProps & { insertion: InsertionView }) {
  const { insertion, isWorking } = props;
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const undo = useRef<HTMLButtonElement>(null);
  useFocusKept(undo);
  if (isAsking) {
    return (
      <Line>
        <Cut>{translate('panel.suggestion.twice')}</Cut>
        <MainAction
          aria-disabled={isWorking}
          onClick={() => {
            setAsking(false);
            props.onInsert();
          }}
        >
          {translate('panel.suggestion.insertAgain')}
        </MainAction>
        <TextAction onClick={() => setAsking(false)}>{translate('ui.cancel')}</TextAction>
      </Line>
    );
  }
  return (
    <Line>
      <Grey>{translate(`panel.suggestion.inserted.${insertion.where}`, { time: insertion.time })}</Grey>
      <TextAction ref={undo} aria-disabled={isWorking} onClick={props.onUndo}>
        {translate('panel.suggestion.undo')}
      </TextAction>
      <Space />
      <TextAction onClick={() => setAsking(true)}>{translate('panel.suggestion.insertAgain')}</TextAction>
    </Line>
  );
}

/**
 * The button that was pressed is gone: who was on it finds the focus in its place. Only if nobody else has it, and never
 * out of another frame: the agent may be back in the composer.
 */
function useFocusKept(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body)
      ref.current?.focus({ preventScroll: true });
  }, [ref]);
}

/** How long "copied" is said, in ms. */
const SAID_MS = 2_000;

function CopyButton({ isInternal, onCopy }: { isInternal?: boolean; onCopy: () => Promise<boolean> }) {
  const translate = useTranslate();
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <TextAction onClick={() => void onCopy().then((isCopied) => setSaid(isCopied ? 'copied' : 'notCopied'))}>
      {translate(`panel.${isInternal && said === 'copied' ? 'internal' : 'suggestion'}.${said ?? 'copy'}`)}
    </TextAction>
  );
}
