import type { GuardWarning } from '../../checks';
import { MainAction, TextAction } from '../../ui/Action';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { Cut, Grey, Row, RowButton } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { sayAsked, sayKnown } from '../derive/guardWords';
import type { Say } from '../derive/say';
import { sourceOf } from '../derive/warnings';
import type { Shown } from '../guardWatch';
import { Foot } from './Foot';

interface WarningProps {
  warning: GuardWarning;
  /** It has been sent: nothing can be replaced any more. */
  isSent: boolean;
  /** Why it could not be replaced, in words. */
  trouble?: string | null;
  isWorking?: boolean;
  say: Say;
  onMessage: (messageId: string) => void;
  onReplace: () => void;
  /** Keeps the question; closes what is told of one that was sent. */
  onKeep: () => void;
  onMute: () => void;
}

/** What is being asked, what the customer said, and the ways on: three rows. */
export function Warning(props: WarningProps) {
  const { warning, isSent, trouble = null, isWorking = false, say } = props;
  const translate = useTranslate();
  const known = sayKnown(warning, say);
  return (
    <>
      <Notice tone="doubt" text={trouble ?? sayAsked({ warning, isSent }, say)} />
      <RowButton type="button" onClick={() => props.onMessage(sourceOf(warning))}>
        <Cut dir="auto" title={known}>
          {known}
        </Cut>
        <Grey>
          <Icon name="forward" />
        </Grey>
      </RowButton>
      <Row>
        {warning.replacement !== null && !isSent && (
          <MainAction aria-disabled={isWorking} title={warning.replacement} onClick={props.onReplace}>
            {translate('panel.guard.replace')}
          </MainAction>
        )}
        <TextAction onClick={props.onKeep}>{translate(isSent ? 'ui.close' : 'panel.guard.keep')}</TextAction>
        <TextAction onClick={props.onMute}>{translate('panel.guard.mute')}</TextAction>
      </Row>
    </>
  );
}

type GuardProps = Omit<WarningProps, 'warning' | 'isSent'> & { shown: Shown };

/** Before a question is sent whose answer is known; where the draft cannot be read, when it has been. */
export function Guard({ shown, ...props }: GuardProps) {
  const translate = useTranslate();
  return (
    <Foot isDoubt label={translate('panel.guard.title')}>
      <Warning warning={shown.warning} isSent={shown.isSent} {...props} />
    </Foot>
  );
}
