import { Button } from '@zendeskgarden/react-buttons';
import { Field, Textarea } from '@zendeskgarden/react-forms';
import { useEffect, useState } from 'react';
import styled from 'styled-components';
import { isAbort } from '../../lib/errors';
import { useTranslate } from '../../ui/TranslateProvider';
import { Diff } from '../blocks/Diff';
import { Doubtful, Line, List, Title } from '../blocks/layout';
import { OpenLine } from '../blocks/OpenLine';
import { patiently } from '../blocks/patiently';
import { useOpen } from '../blocks/useOpen';
import { sayDay } from '../derive/words';
import { saySuggestion } from '../say/names';
import type { OwnReviewParts, ReviewItem } from './parts';
import { type LoadReview, useReviewParts } from './useReviewParts';

const Form = styled.form`
  display: grid;
  justify-items: start;
  gap: 8px;
  max-width: 72ch;
  margin-block-start: 12px;
`;

/** Own replies that wait for a lead, each with room for a word to them. */
export function OwnPairs({ load, pause }: { load: LoadReview; pause: number | null }) {
  const { parts } = useReviewParts(load);
  return parts && <Pairs parts={parts} pause={pause} />;
}

function Pairs({ parts, pause }: { parts: OwnReviewParts; pause: number | null }) {
  const translate = useTranslate();
  const [open, toggle] = useOpen();
  const { items, isFailed, replace } = useOwn(parts);
  return (
    <section aria-label={translate('team.mine.pairs')}>
      <Title>{translate('team.mine.pairs')}</Title>
      {!items && !isFailed && pause !== null && (
        <Line role="status">{translate('team.pausing', { seconds: pause })}</Line>
      )}
      {isFailed && <Doubtful>{translate('team.mine.pairsFailed')}</Doubtful>}
      {items?.length === 0 && <Line>{translate('team.mine.pairsNone')}</Line>}
      <List>
        {items?.map((item) => (
          <li key={item.key}>
            <OpenLine
              words={`${saySuggestion(item.content.key, translate)} · ${sayDay(item.content.day, translate.locale)}`}
              isOpen={open === item.key}
              onToggle={() => toggle(item.key)}
            >
              <Diff suggested={item.content.suggested} sent={item.content.sent} />
              <Note item={item} annotate={parts.annotate} onSaved={replace} />
            </OpenLine>
          </li>
        ))}
      </List>
    </section>
  );
}

interface NoteProps {
  item: ReviewItem;
  annotate: OwnReviewParts['annotate'];
  onSaved: (item: ReviewItem) => void;
}

const LONGEST_NOTE = 500;

function Note({ item, annotate, onSaved }: NoteProps) {
  const translate = useTranslate();
  const [note, setNote] = useState(item.content.note);
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const save = () => {
    setBusy(true);
    annotate(item, note)
      .then(
        (saved) => {
          if (saved.state === 'saved') {
            onSaved(saved.document);
            setNote(saved.document.content.note);
          }
          setSaid(translate(`team.mine.noteSaid.${saved.state}`));
        },
        () => setSaid(translate('team.mine.noteSaid.failed')),
      )
      .finally(() => setBusy(false));
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) save();
      }}
    >
      <Field>
        <Field.Label isRegular>{translate('team.mine.note')}</Field.Label>
        <Field.Hint>{translate('team.mine.noteMeans')}</Field.Hint>
        <Textarea
          isCompact
          minRows={2}
          maxLength={LONGEST_NOTE}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
      <Button size="small" type="submit" disabled={isBusy}>
        {translate('team.mine.noteSave')}
      </Button>
      <Line role="status">{said}</Line>
    </Form>
  );
}

function useOwn({ readOwn }: Pick<OwnReviewParts, 'readOwn'>) {
  const [items, setItems] = useState<ReviewItem[] | null>(null);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    const reading = new AbortController();
    patiently(() => readOwn(null, reading.signal), undefined, reading.signal).then(
      ({ documents }) => setItems(documents),
      (error: unknown) => setFailed(!isAbort(error)),
    );
    return () => reading.abort();
  }, [readOwn]);
  const replace = (item: ReviewItem) =>
    setItems((before) => before && before.map((each) => (each.key === item.key ? item : each)));
  return { items, isFailed, replace };
}
