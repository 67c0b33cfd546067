import styled from 'styled-components';
import { IconAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Icon } from '../../ui/Icon';
import { Cut, Row } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { Foot } from './Foot';

const KEYS = [
  ['J K', 'turn'],
  ['I', 'insert'],
  ['E', 'edit'],
  ['U', 'undo'],
  ['O', 'orders'],
  ['R', 'replace'],
  ['/', 'search'],
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

/** The keys that work while the focus is inside the panel. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Foot isDoubt={false} label={translate('panel.shortcuts.title')}>
      <Row>
        <Cut>{translate('panel.shortcuts.title')}</Cut>
        <IconAction aria-label={translate('ui.close')} onClick={onClose}>
          <Icon name="close" />
        </IconAction>
      </Row>
      <List>
        {KEYS.map(([key, name]) => (
          <Key key={key} name={name} keys={key} />
        ))}
      </List>
    </Foot>
  );
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
