import type { ReactNode } from 'react';
import styled from 'styled-components';
import { IconAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Fit } from '../../ui/Fit';
import { Icon } from '../../ui/Icon';
import { Toned } from '../../ui/Notice';
import { Fixed, Row } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import type { PersonView } from '../derive/person';

/** Narrow gaps: in French, name, reason, language and orders just fit into 320 px. */
const Line = styled(Row)`
  gap: 4px;
  padding-block: 3px 0;
  padding-inline-end: 6px;
`;

/** Gives way last: why we believe that it is this person comes down to a sign first. */
const Name = styled.h1`
  min-width: 56px;
  margin: 0;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  font-size: 14px;
  line-height: 20px;
  font-weight: 600;
`;

/** Room for its words from the start, at the end of the line: what stands before it moves nothing, and is not moved. */
const Slot = styled(Fixed)`
  display: flex;
  flex-direction: column;
  align-items: flex-end;
  color: ${color.grey};
  &::before {
    content: attr(data-room);
    height: 0;
    overflow: hidden;
    visibility: hidden;
  }
`;

const Language = styled(Slot).attrs({ as: 'button' })`
  padding: 0 2px;
  border: 0;
  background: none;
  cursor: pointer;
`;

/** Where there is no room for the words. */
const SIGNS: Record<PersonView['sureness'], ReactNode> = {
  sure: <Icon name="check" />,
  unsure: '?',
  doubtful: <Icon name="alert" />,
};

interface PersonRowProps {
  person: PersonView;
  isHelpOpen: boolean;
  onHelp: () => void;
  isLanguageOpen: boolean;
  onLanguage: () => void;
}

/** Who it is, why we believe so, the language of the reply, how many orders. */
export function PersonRow({ person, isHelpOpen, onHelp, isLanguageOpen, onLanguage }: PersonRowProps) {
  const translate = useTranslate();
  const tone = person.sureness === 'doubtful' ? 'wrong' : 'plain';
  return (
    <Line>
      <Name dir="auto" title={person.name}>
        {person.name}
      </Name>
      {/* Other words are other boxes: none of them has moved. */}
      <Fit
        key={person.identity}
        title={person.identity}
        short={<Toned $tone={tone}>{SIGNS[person.sureness]}</Toned>}
      >
        <Toned $tone={tone}>{person.identity}</Toned>
      </Fit>
      <Language
        data-room="MM"
        title={translate('panel.person.language')}
        aria-expanded={isLanguageOpen}
        onClick={onLanguage}
      >
        {person.language}
      </Language>
      <Slot data-room={person.ordersRoom}>{person.orders}</Slot>
      <IconAction aria-label={translate('panel.shortcuts.title')} aria-expanded={isHelpOpen} onClick={onHelp}>
        <Icon name="more" />
      </IconAction>
    </Line>
  );
}
