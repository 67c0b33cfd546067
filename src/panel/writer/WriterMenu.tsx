import { type KeyboardEvent, useState } from 'react';
import styled from 'styled-components';
import type { Translate } from '../../lib/translate';
import { REPLY_LANGUAGES } from '../../model/language';
import type { Suggestion } from '../../model/suggestion';
import type { Writer, WriterState, WriterTask } from '../../model/writer';
import { IconAction, MainAction, TextAction } from '../../ui/Action';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { Cut, Grey, Row } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { Flagged } from './Flagged';
import { Room } from './Room';
import { sayBudget } from './sayBudget';
import { useFocusInside } from './useFocusInside';

const Ways = styled(Row)`
  flex-wrap: wrap;
  row-gap: 0;
`;

interface WriterMenuProps {
  writer: Writer;
  state: WriterState;
  suggestion: Suggestion | null;
  onMessage: (messageId: string) => void;
  onSummary: () => void;
  onClose: () => void;
}

/** What the model can be asked for, how that goes, and what was used of it today. */
export function WriterMenu({ writer, state, suggestion, onMessage, onSummary, onClose }: WriterMenuProps) {
  const translate = useTranslate();
  const box = useFocusInside();
  const [isListOpen, setListOpen] = useState(false);
  const { flagged, isLocal, wrong, step } = state;
  const isOff = isLocal || wrong !== null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <Room aria-label={translate('panel.shortcuts.write')} onKeyDown={onKeyDown}>
      <div ref={box}>
        <Row>
          <Cut>
            <Grey>{sayName(state, translate)}</Grey>
          </Cut>
          {!isOff && step.kind !== 'asking' && (
            <>
              <TextAction onClick={() => writer.preview({ kind: 'draft' })}>
                {translate('writer.what')}
              </TextAction>
              <TextAction onClick={() => writer.setLocal(true)}>{translate('writer.localOnly')}</TextAction>
            </>
          )}
          <IconAction aria-label={translate('ui.close')} onClick={onClose}>
            <Icon name="close" />
          </IconAction>
        </Row>
        {flagged.length > 0 && (
          <Flagged
            flagged={flagged}
            isOpen={isListOpen}
            onToggle={() => setListOpen(!isListOpen)}
            onMessage={onMessage}
          />
        )}
        {!isOff && <Choices writer={writer} state={state} suggestion={suggestion} onSummary={onSummary} />}
        <Status writer={writer} state={state} />
        {wrong === null && (
          <Row>
            <Grey>{sayBudget(state.budget, translate)}</Grey>
          </Row>
        )}
      </div>
    </Room>
  );
}

/** "AI · OpenAI", or "AI" where the admin names a service that there is not. */
const sayName = ({ label }: WriterState, translate: Translate): string =>
  label === '' ? translate('panel.others.writer') : translate('writer.heading', { label });

/** Words that keep the language, in the order of how often they are wanted. */
const REWORDED = ['shorter', 'warmer', 'formal', 'fix'] as const;

type ChoicesProps = Pick<WriterMenuProps, 'writer' | 'state' | 'suggestion' | 'onSummary'>;

function Choices({ writer, state, suggestion, onSummary }: ChoicesProps) {
  const translate = useTranslate();
  const isAsking = state.step.kind === 'asking';
  const ask = (task: WriterTask) => () => {
    if (!isAsking) writer.ask(task);
  };
  return (
    <Ways>
      <MainAction aria-disabled={isAsking} onClick={ask({ kind: 'draft' })}>
        {translate(state.written.some(({ key }) => key === 'llm:draft') ? 'writer.again' : 'writer.write')}
      </MainAction>
      <TextAction
        aria-disabled={isAsking}
        onClick={() => {
          if (isAsking) return;
          if (!state.summary) writer.ask({ kind: 'summary' });
          onSummary();
        }}
      >
        {translate('writer.summary.ask')}
      </TextAction>
      {suggestion &&
        REWORDED.map((rewrite) => (
          <TextAction
            key={rewrite}
            aria-disabled={isAsking}
            onClick={ask({ kind: 'rewrite', rewrite, of: suggestion, into: suggestion.language })}
          >
            {translate(`writer.rewrite.${rewrite}`)}
          </TextAction>
        ))}
      {suggestion &&
        REPLY_LANGUAGES.filter((language) => language !== suggestion.language).map((into) => (
          <TextAction
            key={into}
            aria-disabled={isAsking}
            onClick={ask({ kind: 'rewrite', rewrite: 'translate', of: suggestion, into })}
          >
            {translate(`writer.into.${into}`)}
          </TextAction>
        ))}
    </Ways>
  );
}

/** Below the buttons, so that none of them moves under the pointer when it comes. */
function Status({ writer, state }: Pick<WriterMenuProps, 'writer' | 'state'>) {
  return (
    <div role="status">
      <StatusRow writer={writer} state={state} />
    </div>
  );
}

function StatusRow({ writer, state }: Pick<WriterMenuProps, 'writer' | 'state'>) {
  const translate = useTranslate();
  const { wrong, isLocal, label, step } = state;
  if (wrong !== null) return <Notice tone="doubt" text={translate('writer.wrong', { setting: wrong })} />;
  if (isLocal) {
    return (
      <Row>
        <Cut>{translate('writer.isLocal')}</Cut>
        <TextAction onClick={() => writer.setLocal(false)}>{translate('writer.notLocal')}</TextAction>
      </Row>
    );
  }
  if (step.kind === 'asking') {
    return (
      <Row>
        <Cut>{translate('writer.asking', { label })}</Cut>
        <TextAction onClick={writer.stop}>{translate('ui.cancel')}</TextAction>
      </Row>
    );
  }
  if (step.kind === 'failed') {
    const { why, seconds, task } = step;
    return (
      <Notice tone="doubt" text={translate(`writer.failure.${why}`, { label, seconds: seconds ?? 0 })}>
        <TextAction onClick={() => writer.ask(task)}>{translate('writer.retry')}</TextAction>
      </Notice>
    );
  }
  return step.kind === 'done' ? (
    <Row>
      <Cut title={translate('writer.done', { leftOut: step.leftOut })}>
        {translate('writer.done', { leftOut: step.leftOut })}
      </Cut>
    </Row>
  ) : null;
}
