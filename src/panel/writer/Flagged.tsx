import styled from 'styled-components';
import type { FlaggedText } from '../../model/writer';
import { TextAction } from '../../ui/Action';
import { Toned } from '../../ui/Notice';
import { Cut, Row } from '../../ui/Row';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/TranslateProvider';

const List = styled.ul`
  margin: 0;
  padding: 0;
  max-height: 96px;
  overflow-y: auto;
  list-style: none;
`;

/** So much of a text tells which one it is. */
const SHOWN = 160;

interface FlaggedProps {
  flagged: readonly FlaggedText[];
  isOpen: boolean;
  onToggle: () => void;
  onMessage: (messageId: string) => void;
}

/** Texts that speak to a machine: no model sees them, and the agent sees that they are there. */
export function Flagged({ flagged, isOpen, onToggle, onMessage }: FlaggedProps) {
  const translate = useTranslate();
  return (
    <>
      <Row>
        <Toned $tone="doubt">
          <Icon name="alert" />
        </Toned>
        <Cut title={translate('writer.flagged', { count: flagged.length })}>
          <Toned $tone="doubt">{translate('writer.flagged', { count: flagged.length })}</Toned>
        </Cut>
        <TextAction aria-expanded={isOpen} onClick={onToggle}>
          {translate(isOpen ? 'writer.hideFlagged' : 'writer.showFlagged')}
        </TextAction>
      </Row>
      {isOpen && (
        <List>
          {flagged.map(({ kind, ref, text }, index) => (
            <Row as="li" key={`${ref} ${index}`}>
              <Cut dir="auto" title={text}>
                {text.slice(0, SHOWN)}
              </Cut>
              {kind === 'message' && (
                <TextAction onClick={() => onMessage(ref)}>{translate('panel.evidence.message')}</TextAction>
              )}
            </Row>
          ))}
        </List>
      )}
    </>
  );
}
