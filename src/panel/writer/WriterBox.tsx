import { Suspense } from 'react';
import type { Suggestion } from '../../model/suggestion';
import type { Writer } from '../../model/writer';
import { IconAction } from '../../ui/Action';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { AllWords, useTranslate } from '../../ui/TranslateProvider';
import { Foot } from '../blocks/Foot';
import { Room } from './Room';
import { useWriter } from './useWriter';
import { WriterMenu } from './WriterMenu';
import { WriterPreviewBox } from './WriterPreviewBox';

interface WriterBoxProps {
  load: () => Promise<Writer>;
  isOpen: boolean;
  /** It may write before anybody opens it. */
  isEager: boolean;
  /** What stands open among the suggestions. */
  suggestion: Suggestion | null;
  onWritten: (written: readonly Suggestion[]) => void;
  onMessage: (messageId: string) => void;
  /** The hand-over is wanted, which stands in its own place. */
  onSummary: () => void;
  onClose: () => void;
}

/** The model, below the suggestion. It stays while it is closed: what was asked for goes on. */
export function WriterBox(props: WriterBoxProps) {
  return (
    <Suspense fallback={props.isOpen ? <Room /> : null}>
      <AllWords>
        <Box {...props} />
      </AllWords>
    </Suspense>
  );
}

function Box({
  load,
  isOpen,
  isEager,
  suggestion,
  onWritten,
  onMessage,
  onSummary,
  onClose,
}: WriterBoxProps) {
  const translate = useTranslate();
  const known = useWriter(load, isOpen || isEager, onWritten);
  if (known === 'coming') return isOpen ? <Room /> : null;
  if (known === 'failed') return isOpen ? <Failed onClose={onClose} /> : null;
  const { writer, state } = known;
  const { step } = state;
  if (!isOpen) {
    // Somebody asked and went on: that nothing came is told all the same.
    if (step.kind !== 'failed' || step.isUnasked || step.task.kind === 'summary') return null;
    const seconds = step.seconds ?? 0;
    return (
      <Failed
        text={translate(`writer.failure.${step.why}`, { label: state.label, seconds })}
        onClose={writer.stop}
      />
    );
  }
  const close = () => {
    if (step.kind !== 'asking') writer.stop();
    onClose();
  };
  return step.kind === 'preview' ? (
    <WriterPreviewBox writer={writer} preview={step.preview} />
  ) : (
    <WriterMenu
      writer={writer}
      state={state}
      suggestion={suggestion}
      onMessage={onMessage}
      onSummary={onSummary}
      onClose={close}
    />
  );
}

function Failed({ text, onClose }: { text?: string; onClose: () => void }) {
  const translate = useTranslate();
  const label = translate('panel.others.writer');
  return (
    <Foot isDoubt label={label}>
      <Notice tone="doubt" text={text ?? translate('writer.failure.down', { label })}>
        <IconAction aria-label={translate('ui.close')} onClick={onClose}>
          <Icon name="close" />
        </IconAction>
      </Notice>
    </Foot>
  );
}
