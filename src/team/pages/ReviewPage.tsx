import { Button } from '@zendeskgarden/react-buttons';
import { useEffect } from 'react';
import styled from 'styled-components';
import { useTranslate } from '../../ui/TranslateProvider';
import { Band, Doubtful, Line } from '../blocks/layout';
import { OpenLine } from '../blocks/OpenLine';
import { useOpen } from '../blocks/useOpen';
import type { Names } from '../parts';
import { LearnedList, type Meeting } from '../review/LearnedList';
import type { ReviewParts } from '../review/parts';
import { ReviewQueue } from '../review/ReviewQueue';
import { type LoadReview, useReviewParts } from '../review/useReviewParts';
import { useReview, waitingOf } from '../review/useReview';

const Room = styled(Band)`
  display: grid;
  gap: 24px;
`;

interface ReviewProps {
  parts: ReviewParts;
  names: Names;
  meeting: Meeting;
  onOpenTicket: (ticketId: number) => void;
  /** Says how many wait: "14", or "100+" while there are more pages. */
  onWaiting: (count: string) => void;
}

interface ReviewPageProps extends Omit<ReviewProps, 'parts'> {
  load: LoadReview;
}

/** Pairs that wait for a lead, and what became of those before. */
export default function ReviewPage({ load, ...props }: ReviewPageProps) {
  const translate = useTranslate();
  const { parts, isFailed, retry } = useReviewParts(load);
  if (parts) return <Review parts={parts} {...props} />;
  if (!isFailed) return <Line role="status">{translate('team.review.reading')}</Line>;
  return (
    <>
      <Doubtful role="alert">{translate('ui.broken')}</Doubtful>
      <Button size="small" onClick={retry}>
        {translate('team.retry')}
      </Button>
    </>
  );
}

function Review({ parts, names, meeting, onOpenTicket, onWaiting }: ReviewProps) {
  const translate = useTranslate();
  const review = useReview(parts);
  const [open, toggle] = useOpen();
  const { items, isLoading, next, unreadable, ignored, isPartlyChecked } = review;
  const waiting = waitingOf(items);
  useEffect(() => {
    if (!isLoading) onWaiting(next === null ? String(waiting) : `${waiting}+`);
  }, [isLoading, waiting, next, onWaiting]);
  return (
    <Room aria-label={translate('team.review.title')} aria-busy={isLoading}>
      <ReviewQueue parts={parts} review={review} names={names} onOpenTicket={onOpenTicket} />
      {ignored > 0 && <Doubtful>{translate('team.review.ignored', { count: ignored })}</Doubtful>}
      {isPartlyChecked && <Line>{translate('team.review.partlyChecked')}</Line>}
      {unreadable > 0 && <Line>{translate('team.review.unreadable', { count: unreadable })}</Line>}
      <div>
        <OpenLine
          words={translate('team.learned.title')}
          isOpen={open !== null}
          onToggle={() => toggle('/learned')}
        >
          <LearnedList parts={parts} meeting={meeting} />
        </OpenLine>
      </div>
    </Room>
  );
}
