import styled from 'styled-components';
import { Frame } from '../../panel/blocks/Frame';
import { color } from '../../ui/color';
import { useTranslate } from '../../ui/TranslateProvider';

const Line = styled.p`
  margin: 0;
  padding: 8px 12px;
  color: ${color.grey};
`;

/** All that there is of a stopped app. */
export function Stopped({ label, resize }: { label: string; resize: (height: number) => void }) {
  const translate = useTranslate();
  return (
    <Frame label={label} resize={resize} foot={null}>
      <Line role="status">{translate('panel.setting.stopped')}</Line>
    </Frame>
  );
}
