import { useEffect, useState } from 'react';
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
export function WrongSettings({ read }: { read: () => Promise<readonly WrongSetting[]> }) {
  const translate = useTranslate();
  const [wrong, setWrong] = useState<readonly WrongSetting[]>([]);
  useEffect(() => {
    let isGone = false;
    read().then(
      (settings) => !isGone && setWrong(settings),
      () => undefined, // code that did not come: the ticket is what matters
    );
    return () => void (isGone = true);
  }, [read]);
  if (wrong.length === 0) return null;
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
