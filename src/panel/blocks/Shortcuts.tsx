import { useEffect, useState } from 'react';
import styled from 'styled-components';
import { IconAction, TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Icon } from '../../ui/Icon';
import { Cut, Grey, Row } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import type { RecordsStatus } from '../../acceptance/ticketAcceptance';
import { countingTroubles } from '../derive/countingTroubles';
import type { GuardLevel } from '../derive/guardLevel';
import type { PanelParts } from '../parts';
import { Foot } from './Foot';

const KEYS = [
  ['J K', 'turn'],
  ['I', 'insert'],
  ['E', 'edit'],
  ['U', 'undo'],
  ['O', 'orders'],
  ['R', 'replace'],
  ['/', 'search'],
  ['C', 'check'],
  ['W', 'write'],
  ['?', 'list'],
] as const;

const List = styled.dl`
  display: grid;
  grid-template-columns: auto 1fr auto 1fr;
  gap: 2px 8px;
  margin: 0;
  padding: 0 12px 6px;
  dt {
    font-family: ${({ theme }) => theme.fonts.mono};
    color: ${color.grey};
  }
  dd {
    margin: 0;
  }
`;

interface ShortcutsProps {
  /** When the guard speaks in this ticket. */
  level: GuardLevel;
  /** A model is set. */
  canWrite: boolean;
  onCheck: () => void;
  /** The agent's own figures. */
  onFigures: () => void;
  onCounted: PanelParts['onCounted'];
  onClose: () => void;
}

/** The keys that work while the focus is inside the panel, and when the guard speaks. */
export function Shortcuts({ level, canWrite, onCheck, onFigures, onCounted, onClose }: ShortcutsProps) {
  const translate = useTranslate();
  return (
    <Foot isDoubt={false} label={translate('panel.shortcuts.title')}>
      <Row>
        <Cut>{translate('panel.shortcuts.title')}</Cut>
        <TextAction onClick={onCheck}>{translate('panel.guard.box')}</TextAction>
        <IconAction aria-label={translate('ui.close')} onClick={onClose}>
          <Icon name="close" />
        </IconAction>
      </Row>
      <List>
        {KEYS.filter(([key]) => canWrite || key !== 'W').map(([key, name]) => (
          <Key key={key} name={name} keys={key} />
        ))}
      </List>
      <Row>
        <Grey>{translate(`panel.guard.level.${level}`)}</Grey>
        <TextAction onClick={onFigures}>{translate('panel.counted.figures')} ›</TextAction>
      </Row>
      <Counted onCounted={onCounted} />
    </Foot>
  );
}

/** What keeps replies from being counted, if anything does. */
function Counted({ onCounted }: Pick<ShortcutsProps, 'onCounted'>) {
  const translate = useTranslate();
  const [status, setStatus] = useState<RecordsStatus | null>(null);
  useEffect(() => onCounted(setStatus), [onCounted]);
  const troubles = status ? countingTroubles(status) : [];
  return troubles.map((trouble) => (
    <Row key={trouble}>
      <Grey>{translate(`panel.counted.${trouble}`, { count: status?.waiting ?? 0 })}</Grey>
    </Row>
  ));
}

function Key({ keys, name }: { keys: string; name: string }) {
  const translate = useTranslate();
  return (
    <>
      <dt>{keys}</dt>
      <dd>{translate(`panel.shortcuts.${name}`)}</dd>
    </>
  );
}
