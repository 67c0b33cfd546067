import styled from 'styled-components';
import { useState } from 'react';
import { TextAction } from '../../ui/Action';
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

/** At the foot of the panel: which values of the app's settings cannot be used, and what holds instead; what must be known. */
export function WrongSettings({ wrong }: { wrong: readonly WrongSetting[] }) {
  const translate = useTranslate();
  const [read, setRead] = useState<WrongSetting | null>(null);
  const told = wrong.filter((each) => each !== read);
  const hide = (each: WrongSetting) => {
    setRead(each);
    each.onRead?.().catch(() => undefined); // not kept: it is told again
  };
  if (told.length === 0) return null;
  return (
    <Block aria-label={translate('panel.setting.title')}>
      {told.map((each) => (
        <Line key={`${each.setting} ${each.value}`}>
          {each.kind !== 'observation' && (
            <Toned $tone="doubt">
              <Icon name="alert" />
            </Toned>
          )}
          <Toned $tone={each.kind === 'observation' ? 'plain' : 'doubt'} dir="auto">
            {translate(`panel.setting.${each.kind}`, { setting: each.setting, value: each.value })}
          </Toned>
          {each.onRead && (
            <TextAction onClick={() => hide(each)}>{translate('panel.setting.read')}</TextAction>
          )}
        </Line>
      ))}
    </Block>
  );
}
