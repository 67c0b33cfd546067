import styled from 'styled-components';
import { color } from '../../ui/color';
import { useTranslate } from '../../ui/TranslateProvider';

const Text = styled.section`
  max-width: 64ch;
  padding: 24px 0;
  h2 {
    margin: 0 0 8px;
    font-size: 16px;
    line-height: 24px;
  }
  p {
    margin: 0 0 8px;
    color: ${color.grey};
  }
`;

/** For whoever is no lead: what is here, whom to ask, and that nothing was asked for in their name. */
export function NoPermission() {
  const translate = useTranslate();
  return (
    <Text>
      <h2>{translate('team.noPermission.title')}</h2>
      <p>{translate('team.noPermission.who')}</p>
      <p>{translate('team.noPermission.next')}</p>
    </Text>
  );
}
