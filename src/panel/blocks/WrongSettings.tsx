import styled from 'styled-components';
import { Icon } from '../../ui/Icon';
import { Toned } from '../../ui/Notice';
import { Block } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import type { WrongSetting } from '../parts';

/** Not cut: half a sentence would help no admin. */
const Line = styled.div`
  display: flex;
  gap: 6px;
  padding: 2px 12px;
  overflow-wrap: anywhere;
  svg {
    margin-block-start: 2px;
  }
`;

/** At the foot of the panel: which values of the app's settings cannot be used, and what holds instead. */
export function WrongSettings({ wrong }: { wrong: readonly WrongSetting[] }) {
  const translate = useTranslate();
  return (
    <Block aria-label={translate('panel.setting.title')}>
      {wrong.map(({ setting, value, kind }) => (
        <Line key={`${setting} ${value}`}>
          <Toned $tone="doubt">
            <Icon name="alert" />
          </Toned>
          <Toned $tone="doubt" dir="auto">
            {translate(`panel.setting.${kind}`, { setting, value })}
          </Toned>
        </Line>
      ))}
    </Block>
  );
}
