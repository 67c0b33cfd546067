import styled from 'styled-components';
import { IconAction } from '../../ui/Action';
import { Icon } from '../../ui/Icon';
import { Toned } from '../../ui/Notice';
import { Cut, Fixed, Grey, Row } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import type { PersonView } from '../derive/person';

/** Narrow gaps: in French, name, reason, language and orders just fit into 320 px. */
const Line = styled(Row)`
  gap: 4px;
  padding-block: 3px 0;
  padding-inline-end: 6px;
`;

const Name = styled.h1`
  flex: 0 1 auto;
  min-width: 0;
  margin: 0;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  font-size: 14px;
  line-height: 20px;
  font-weight: 600;
`;

/** Gives way before the name does, but never goes: it says why we believe that it is this person. */
const Identity = styled(Cut)`
  flex: 0 20 auto;
  min-width: 44px;
`;

/** Room for two figures from the start: what stands before it does not give way when they come. */
const Orders = styled(Fixed)`
  min-width: 36px;
  margin-inline-start: auto;
  text-align: end;
`;

/** "· FR", with a dot before what it is the reason of. */
const dotted = ({ identity, language }: PersonView): string => (identity ? `· ${language}` : language);

interface PersonRowProps {
  person: PersonView;
  isHelpOpen: boolean;
  onHelp: () => void;
}

/** Who it is, why we believe so, the language of the reply, how many orders. */
export function PersonRow({ person, isHelpOpen, onHelp }: PersonRowProps) {
  const translate = useTranslate();
  return (
    <Line>
      <Name dir="auto" title={person.name}>
        {person.name}
      </Name>
      <Identity title={person.identity}>
        <Toned $tone={person.isDoubtful ? 'wrong' : 'plain'}>{person.identity}</Toned>
      </Identity>
      <Fixed>
        <Grey title={translate('panel.person.language')}>{dotted(person)}</Grey>
      </Fixed>
      <Orders>
        <Grey>{person.orders}</Grey>
      </Orders>
      <IconAction aria-label={translate('panel.shortcuts.title')} aria-expanded={isHelpOpen} onClick={onHelp}>
        <Icon name="more" />
      </IconAction>
    </Line>
  );
}
