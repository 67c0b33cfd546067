import type { GuardWarning } from '../../checks';
import { MainAction, TextAction } from '../../ui/Action';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { Cut, Grey, Row, RowButton } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { saySlot } from '../derive/known';
import type { Say } from '../derive/say';
import { Foot } from './Foot';

interface GuardProps {
  warning: GuardWarning;
  trouble: string | null;
  isWorking: boolean;
  say: Say;
  onMessage: (messageId: string) => void;
  onReplace: () => void;
  onKeep: () => void;
  onMute: () => void;
}

/** Before a question is sent whose answer is known: what is being asked, what the customer said, three ways on. */
export function Guard({
  warning,
  trouble,
  isWorking,
  say,
  onMessage,
  onReplace,
  onKeep,
  onMute,
}: GuardProps) {
  const translate = useTranslate();
  const asked = translate('panel.guard.asks', { what: saySlot(warning.slot, say) });
  return (
    <Foot isDoubt label={translate('panel.guard.title')}>
      <Notice tone="doubt" text={trouble === 'moved' ? translate('panel.draft.moved') : asked} />
      <RowButton type="button" onClick={() => onMessage(sourceOf(warning))}>
        <Cut dir="auto" title={wordsOf(warning)}>
          {sayKnown(warning, say)}
        </Cut>
        <Grey>
          <Icon name="forward" />
        </Grey>
      </RowButton>
      <Row>
        {warning.replacement !== null && (
          <MainAction aria-disabled={isWorking} title={warning.replacement} onClick={onReplace}>
            {translate('panel.guard.replace')}
          </MainAction>
        )}
        <TextAction onClick={onKeep}>{translate('panel.guard.keep')}</TextAction>
        <TextAction onClick={onMute}>{translate('panel.guard.mute')}</TextAction>
      </Row>
    </Foot>
  );
}

/** The customer's message in which the answer stands. */
const sourceOf = ({ known }: GuardWarning): string =>
  known.kind === 'fact' ? known.fact.place.messageId : known.messageId;

/** The customer's words; an answer to a question with that question before it. */
const wordsOf = ({ known }: GuardWarning): string => {
  if (known.kind === 'fact') return known.fact.quote;
  return known.question === '' ? known.answer : `${known.question} ${known.answer}`;
};

/** "Donné 08:51 : « 1042 », confirmé" */
function sayKnown(warning: GuardWarning, say: Say): string {
  const fact = warning.known.kind === 'fact' ? warning.known.fact : null;
  const words = fact?.standing === 'sensitive' ? say.translate('panel.known.hidden') : wordsOf(warning);
  const when = say.when(fact ? fact.at : warning.known.kind === 'answer' ? warning.known.at : null);
  const known = when
    ? say.translate('panel.guard.knownAt', { when, words })
    : say.translate('panel.guard.known', { words });
  return fact?.standing === 'confirmed' ? say.translate('panel.guard.confirmed', { known }) : known;
}
