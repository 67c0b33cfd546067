import { lazy, Suspense, useState } from 'react';
import styled from 'styled-components';
import type { Label } from '../../model/label';
import type { Suggestion } from '../../model/suggestion';
import { TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Fit } from '../../ui/Fit';
import { Toned } from '../../ui/Notice';
import { Cut, Fixed, focusRing, Grey, Row } from '../../ui/Row';
import { sayLabel } from '../../lib/translate';
import { AllWords, useTranslate } from '../../ui/TranslateProvider';
import { viewCheck } from '../derive/claims';
import { sayShort } from '../derive/sayShort';
import { Actions } from './Actions';
import type { SuggestionCardProps } from './cardProps';
import { CheckedText } from './CheckedText';
import { BeforeRow, hasBeforeRow } from './BeforeRow';

// Few replies come from texts for agents.
const Internal = lazy(() => import('./Internal').then((file) => ({ default: file.Internal })));

/** Of 20 px each; the fifth has the 24 px of the row below the text. */
const FOUR_LINES = 80;
const FIVE_LINES = 104;

/** Figures of one width: a count that changes moves nothing. */
const Title = styled(Row)`
  font-variant-numeric: tabular-nums;
  min-height: 20px;
`;

const CheckButton = styled.button`
  flex: none;
  min-height: 20px;
  padding: 0;
  border: 0;
  background: none;
  cursor: pointer;
  ${focusRing}
`;

const Editor = styled.textarea<{ $room: number }>`
  display: block;
  width: calc(100% - 24px);
  min-height: calc(${({ $room }) => $room}px + var(--more-lines));
  margin: 0 12px;
  padding: 3px 6px;
  border: 1px solid ${color.border};
  border-radius: 4px;
  background: ${color.ground};
  font-size: 14px;
  line-height: 20px;
  resize: vertical;
  &:focus-visible {
    outline: 2px solid ${color.focus};
    outline-offset: -1px;
  }
`;

/** One reply: its title and check, its text, what to do before sending, and what can be done with it. */
export function SuggestionCard(props: SuggestionCardProps) {
  const { suggestion, edited, onEdit } = props;
  const translate = useTranslate();
  // Kept with its suggestion, not with the card: the card stays when the suggestion turns, and so does the focus in it.
  const [checked, setChecked] = useState('');
  const isCheckOpen = checked === suggestion.id;
  const title = sayLabel(translate, suggestion.title);
  // A row that says nothing is a line of the text instead.
  const hasBefore = hasBeforeRow(props);
  const room = hasBefore ? FOUR_LINES : FIVE_LINES;
  return (
    <article aria-label={title}>
      <Title>
        <CardTitle label={suggestion.title} />
        <Check
          suggestion={suggestion}
          isOpen={isCheckOpen}
          onToggle={() => setChecked(isCheckOpen ? '' : suggestion.id)}
        />
      </Title>
      {edited === null ? (
        <CheckedText key={suggestion.id} suggestion={suggestion} room={room} onEvidence={props.onEvidence} />
      ) : (
        <Editor
          // The agent has just asked to edit: the caret belongs here.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          dir="auto"
          $room={room}
          lang={suggestion.language}
          aria-label={translate('panel.suggestion.edit')}
          value={edited}
          onChange={(event) => onEdit(event.target.value)}
        />
      )}
      {isCheckOpen && edited === null && (
        <Row>
          <Cut>
            <Grey>{translate('panel.suggestion.leavesOut')}</Grey>
          </Cut>
          <TextAction aria-disabled={props.isWorking} onClick={props.onInsertAll}>
            {translate('panel.suggestion.insertAll')}
          </TextAction>
        </Row>
      )}
      {hasBefore && <BeforeRow {...props} />}
      {suggestion.isInternal && (
        <Suspense>
          <AllWords>
            <Internal asked={props.asked} />
          </AllWords>
        </Suspense>
      )}
      <Actions {...props} />
    </article>
  );
}

/** Of several matters, where they have no room: the first and how many more. */
function CardTitle({ label }: { label: Label }) {
  const translate = useTranslate();
  const words = sayLabel(translate, label);
  if (!('all' in label)) {
    return (
      <Cut dir="auto" title={words}>
        <Grey>{words}</Grey>
      </Cut>
    );
  }
  return (
    <Fit
      title={words}
      short={
        <Cut dir="auto">
          <Grey>{sayShort(translate, label)}</Grey>
        </Cut>
      }
    >
      <Grey>{words}</Grey>
    </Fit>
  );
}

interface CheckProps {
  suggestion: Suggestion;
  isOpen: boolean;
  onToggle: () => void;
}

/** "4 verified, 1 to check": words, never per cent. With a doubt it opens what Insert leaves out. */
function Check({ suggestion, isOpen, onToggle }: CheckProps) {
  const translate = useTranslate();
  const { supported, doubtful, contradicted } = viewCheck(suggestion);
  const verified = supported > 0 ? translate('panel.check.verified', { count: supported }) : '';
  if (doubtful + contradicted === 0) {
    return (
      <Fixed>
        <Grey>{verified}</Grey>
      </Fixed>
    );
  }
  const doubt = [
    contradicted > 0 && translate('panel.check.contradicted', { count: contradicted }),
    doubtful > 0 && translate('panel.check.toCheck', { count: doubtful }),
  ].filter(Boolean);
  return (
    <CheckButton type="button" aria-expanded={isOpen} onClick={onToggle}>
      <Grey>{verified && `${verified}, `}</Grey>
      <Toned $tone={contradicted > 0 ? 'wrong' : 'doubt'}>{doubt.join(', ')}</Toned>
    </CheckButton>
  );
}
