import styled from 'styled-components';
import { TextAction } from '../../ui/Action';
import { Icon } from '../../ui/Icon';
import { type Tone, Toned } from '../../ui/Notice';
import { Cut, Grey, Row, ROW_HEIGHT, RowButton } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import type { AlertView } from '../derive/alert';

/** Kept free from the start: an alert that comes later pushes nothing. */
const Slot = styled.div`
  min-height: ${ROW_HEIGHT}px;
`;

const TONES: Record<AlertView['kind'], Tone> = {
  person: 'wrong',
  writer: 'wrong',
  ticket: 'doubt',
  message: 'doubt',
  problem: 'doubt',
  note: 'plain',
};

interface AlertRowProps {
  alert: AlertView | null;
  isOpen: boolean;
  onOpen: (alert: AlertView) => void;
}

/** The one most urgent thing, in one place. */
export function AlertRow({ alert, isOpen, onOpen }: AlertRowProps) {
  return <Slot>{alert && <AlertLine alert={alert} isOpen={isOpen} onOpen={() => onOpen(alert)} />}</Slot>;
}

function AlertLine({ alert, isOpen, onOpen }: { alert: AlertView; isOpen: boolean; onOpen: () => void }) {
  const translate = useTranslate();
  const sign = (
    <Toned $tone={TONES[alert.kind]}>
      <Icon name="alert" />
    </Toned>
  );
  const words = (
    <Cut dir="auto" title={alert.text}>
      {alert.text}
    </Cut>
  );
  if (alert.kind === 'problem') {
    return (
      <Row>
        {sign}
        {words}
        {alert.isRetryable && <TextAction onClick={onOpen}>{translate('ui.retry')}</TextAction>}
      </Row>
    );
  }
  return (
    <RowButton type="button" onClick={onOpen} aria-expanded={alert.kind === 'person' ? isOpen : undefined}>
      {sign}
      {words}
      <Grey>
        <Icon name="forward" />
      </Grey>
    </RowButton>
  );
}
