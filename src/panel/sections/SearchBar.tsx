import type { KeyboardEvent, RefObject } from 'react';
import styled from 'styled-components';
import { IconAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Icon } from '../../ui/Icon';
import { Fixed, Grey, Hidden, Row } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { useAnnounce } from '../useAnnounce';
import type { Search } from './useSearch';

const Field = styled.input`
  flex: 1;
  min-width: 0;
  height: 24px;
  padding: 0 6px;
  border: 1px solid ${color.border};
  border-radius: 4px;
  background: ${color.ground};
  &:focus-visible {
    outline: 2px solid ${color.focus};
    outline-offset: -1px;
  }
`;

const Up = styled.span`
  transform: rotate(180deg);
`;

/** Longer than any sentence that somebody looks for. */
const LONGEST = 200;

interface SearchBarProps {
  search: Search;
  field: RefObject<HTMLInputElement>;
  /** Older messages have not been read, and so not been searched. */
  isPart: boolean;
  /** Out of the field without anything to search for. */
  onLeave: () => void;
}

/** Words to look for, how many there are and which one is shown; Enter, Shift+Enter and Escape as in a browser. */
export function SearchBar({ search, field, isPart, onLeave }: SearchBarProps) {
  const translate = useTranslate();
  const label = translate('panel.conversation.search');
  const words = sayFound(search, translate);
  const part = words !== '' && isPart ? `. ${translate('panel.conversation.part')}` : '';
  const announced = useAnnounce(words + part);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') search.turn(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && search.text !== '') search.change('');
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };
  const isNowhere = !search.found || search.found.length < 2;
  return (
    <Row role="search" aria-label={label}>
      <Field
        ref={field}
        type="search"
        dir="auto"
        maxLength={LONGEST}
        placeholder={label}
        aria-label={label}
        value={search.text}
        onChange={(event) => search.change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {search.text.trim() !== '' && (
        <>
          <Fixed>
            <Grey>{words}</Grey>
          </Fixed>
          <IconAction
            aria-label={translate('panel.conversation.previous')}
            disabled={isNowhere}
            onClick={() => search.turn(-1)}
          >
            <Up>
              <Icon name="down" />
            </Up>
          </IconAction>
          <IconAction
            aria-label={translate('panel.conversation.next')}
            disabled={isNowhere}
            onClick={() => search.turn(1)}
          >
            <Icon name="down" />
          </IconAction>
        </>
      )}
      <Hidden as="output" aria-live="polite">
        {announced}
      </Hidden>
    </Row>
  );
}

function sayFound({ found, number }: Search, translate: ReturnType<typeof useTranslate>): string {
  if (found === null) return '';
  return found.length === 0
    ? translate('panel.conversation.notFound')
    : translate('panel.conversation.found', { number, count: found.length });
}
