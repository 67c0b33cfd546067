import { Fragment } from 'react';
import styled from 'styled-components';
import { sayLabel } from '../../lib/translate';
import type { Suggestion } from '../../model/suggestion';
import { TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Fixed, focusRing, Grey, Row } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { DISMISS_REASONS, type DismissReason } from '../../model/acceptance';
import { sayShort } from '../derive/sayShort';
import type { DeckView } from '../useDeck';

const Titles = styled.span`
  display: flex;
  align-items: center;
  flex: 1 1 0;
  gap: 4px;
  min-width: 0;
  overflow: hidden;
`;

const Title = styled.button`
  flex: 0 1 auto;
  min-width: 40px;
  min-height: 24px;
  padding: 0;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  border: 0;
  background: none;
  cursor: pointer;
  /* Of the frame, not of the row: what comes at the row's end moves none of them. */
  &:not(:last-child) {
    flex: none;
    max-width: 30vw;
  }
  &:hover {
    color: ${color.link};
    text-decoration: underline;
  }
  ${focusRing}
`;

/** So many titles are named in the row; the rest is a turn away. */
const NAMED = 2;

interface OtherSuggestionsProps {
  deck: DeckView;
  onShow: (id: string) => void;
  onFresh: () => void;
  onReason: (reason: DismissReason) => void;
  onRestore: () => void;
  onNext: () => void;
  /** Null where no model is set. */
  onWrite: (() => void) | null;
  isWriting: boolean;
}

/** The row at the foot of the suggestion: the others, what is new, or why the last one was dismissed. */
export function OtherSuggestions({
  deck,
  onShow,
  onFresh,
  onReason,
  onRestore,
  onNext,
  onWrite,
  isWriting,
}: OtherSuggestionsProps) {
  const translate = useTranslate();
  if (deck.dismissed !== null) return <Reasons onReason={onReason} onRestore={onRestore} />;
  const { others, fresh } = deck;
  return (
    <Row>
      {others.length > 0 && (
        <Fixed>
          <Grey>{translate('panel.others.count', { count: others.length })}</Grey>
        </Fixed>
      )}
      <Titles>
        {others.slice(0, NAMED).map((suggestion, index) => (
          <Fragment key={suggestion.id}>
            {index > 0 && <Grey aria-hidden="true">·</Grey>}
            <OtherTitle suggestion={suggestion} onShow={onShow} />
          </Fragment>
        ))}
      </Titles>
      {fresh > 0 && (
        <TextAction onClick={onFresh}>{translate('panel.others.fresh', { count: fresh })}</TextAction>
      )}
      {others.length > NAMED && (
        <TextAction onClick={onNext} aria-label={translate('panel.others.next')}>
          ›
        </TextAction>
      )}
      {onWrite && (
        <TextAction aria-expanded={isWriting} onClick={onWrite}>
          {translate('panel.others.writer')}
        </TextAction>
      )}
    </Row>
  );
}

function OtherTitle({ suggestion, onShow }: { suggestion: Suggestion; onShow: (id: string) => void }) {
  const translate = useTranslate();
  const title = sayLabel(translate, suggestion.title);
  const words =
    suggestion.origin === 'article'
      ? translate('panel.others.article', { title })
      : sayShort(translate, suggestion.title);
  return (
    <Title type="button" dir="auto" title={title} onClick={() => onShow(suggestion.id)}>
      {words}
    </Title>
  );
}

function Reasons({ onReason, onRestore }: Pick<OtherSuggestionsProps, 'onReason' | 'onRestore'>) {
  const translate = useTranslate();
  return (
    <Row as="section" aria-label={translate('panel.dismiss.why')}>
      <Grey>{translate('panel.dismiss.done')}</Grey>
      {DISMISS_REASONS.map((reason) => (
        <TextAction key={reason} onClick={() => onReason(reason)}>
          {translate(`panel.dismiss.${reason}`)}
        </TextAction>
      ))}
      <Titles />
      <TextAction onClick={onRestore}>{translate('panel.dismiss.restore')}</TextAction>
    </Row>
  );
}
