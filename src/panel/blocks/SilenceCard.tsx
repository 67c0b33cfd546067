import styled from 'styled-components';
import { sayLabel } from '../../lib/translate';
import type { Silence } from '../../model/suggestion';
import { MainAction, TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Row } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';

const Reason = styled.p`
  margin: 0;
  padding: 2px 12px;
`;

const Question = styled.blockquote`
  margin: 2px 12px;
  padding-inline-start: 8px;
  border-inline-start: 2px solid ${color.border};
  max-height: 80px;
  overflow-y: auto;
  font-size: 14px;
  line-height: 20px;
`;

interface SilenceCardProps {
  silence: Silence | null;
  hasDismissed: boolean;
  isAnswered: boolean;
  isWorking: boolean;
  onAsk: (question: string) => void;
  /** Replies are kept back and can be shown all the same. */
  onOpen: (() => void) | null;
  onRestore: () => void;
  /** Null where no model is set. */
  onWrite: (() => void) | null;
}

const emptyKey = (hasDismissed: boolean, isAnswered: boolean): string => {
  if (isAnswered) return 'panel.silence.sent';
  return hasDismissed ? 'panel.silence.allDismissed' : 'panel.silence.nothing';
};

/** No good reply, why not, and the one question that would help. */
export function SilenceCard(props: SilenceCardProps) {
  const { silence, hasDismissed, isAnswered, isWorking, onAsk, onOpen, onRestore, onWrite } = props;
  const translate = useTranslate();
  const question = silence?.question ?? null;
  const reason = silence
    ? sayLabel(translate, silence.reason)
    : translate(emptyKey(hasDismissed, isAnswered));
  return (
    <>
      <Reason dir="auto">{reason}</Reason>
      {question !== null && (
        <>
          <Question dir="auto">{question}</Question>
          <Row>
            <MainAction aria-disabled={isWorking} onClick={() => onAsk(question)}>
              {translate('panel.silence.ask')}
            </MainAction>
          </Row>
        </>
      )}
      {(hasDismissed || onOpen || onWrite) && (
        <Row>
          {onOpen && <TextAction onClick={onOpen}>{translate('comparison.open')}</TextAction>}
          {hasDismissed && <TextAction onClick={onRestore}>{translate('panel.silence.restore')}</TextAction>}
          {onWrite && <TextAction onClick={onWrite}>{translate('panel.silence.write')}</TextAction>}
        </Row>
      )}
    </>
  );
}
