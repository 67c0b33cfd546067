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
import { useReview, waitingOf } from '../review/useReview';

const Room = styled(Band)`
  display: grid;
  gap: 24px;
`;

interface ReviewPageProps {
  parts: ReviewParts;
  names: Names;
  meeting: Meeting;
  onOpenTicket: (ticketId: number) => void;
  /** Says how many wait: "14", or "100+" while there are more pages. */
  onWaiting: (count: string) => void;
}

/** Pairs that wait for a lead, and what became of those before. */
export default function ReviewPage({ parts, names, meeting, onOpenTicket, onWaiting }: ReviewPageProps) {
  const translate = useTranslate();
  const review = useReview(parts);
  const [open, toggle] = useOpen();
  const { items, isLoading, next, unreadable, ignored } = review;
  const waiting = waitingOf(items);
  useEffect(() => {
    if (!isLoading) onWaiting(next === null ? String(waiting) : `${waiting}+`);
  }, [isLoading, waiting, next, onWaiting]);
  return (
    <Room aria-label={translate('team.review.title')} aria-busy={isLoading}>
      <ReviewQueue parts={parts} review={review} names={names} onOpenTicket={onOpenTicket} />
      {ignored > 0 && <Doubtful>{translate('team.review.ignored', { count: ignored })}</Doubtful>}
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
