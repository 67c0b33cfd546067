import styled from 'styled-components';
import { color } from '../../ui/color';
import { focusRing } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import type { Tab } from '../pages/useTab';

const Bar = styled.nav`
  display: flex;
  flex-wrap: wrap;
  gap: 0 20px;
  position: relative; /* the tools of a page may stand beside it */
  width: fit-content;
`;

const Item = styled.button.attrs({ type: 'button' })`
  min-height: 34px;
  padding: 4px 0;
  border: 0;
  border-block-end: 2px solid transparent;
  background: none;
  color: ${color.grey};
  font-size: 14px;
  line-height: 20px;
  cursor: pointer;
  &:hover {
    color: ${color.text};
  }
  &[aria-current='page'] {
    border-color: ${color.link};
    color: ${color.text};
    font-weight: 600;
  }
  ${focusRing}
`;

interface TabsProps {
  tabs: readonly Tab[];
  shown: Tab;
  /** Pairs that wait; null while nobody knows. */
  waiting: string | null;
  onShow: (tab: Tab) => void;
}

/** The pages of this location. */
export function Tabs({ tabs, shown, waiting, onShow }: TabsProps) {
  const translate = useTranslate();
  return (
    <Bar aria-label={translate('team.tabs.title')}>
      {tabs.map((tab) => (
        <Item key={tab} aria-current={tab === shown ? 'page' : undefined} onClick={() => onShow(tab)}>
          {translate(`team.tabs.${tab}`, { waiting: waiting ?? '' }).trim()}
        </Item>
      ))}
    </Bar>
  );
}
