import { useRef, useState } from 'react';
import styled from 'styled-components';
import { REJECT_REASONS } from '../../model/review';
import { TextAction } from '../../ui/Action';
import { useTranslate } from '../../ui/TranslateProvider';
import { Line } from '../blocks/layout';
import { Failure } from '../blocks/Problems';
import type { Names } from '../parts';
import { ApprovalForm } from './ApprovalForm';
import { type DecisionKind, Decisions } from './Decisions';
import { LastLine } from './LastLine';
import { PairView } from './PairView';
import type { ReviewItem, ReviewParts } from './parts';
import { QueueList } from './QueueList';
import type { Review } from './useReview';
import { useReviewKeys } from './useReviewKeys';

const Room = styled.div`
  display: grid;
  grid-template-columns: minmax(220px, 280px) minmax(0, 1fr);
  gap: 32px;
  @media (max-width: 760px) {
    grid-template-columns: minmax(0, 1fr);
    & > nav {
      display: none;
    }
  }
`;

const Steps = styled.div`
  display: flex;
  align-items: center;
  gap: 8px;
`;

const Detail = styled.div`
  display: grid;
  align-content: start;
  gap: 16px;
  min-width: 0;
`;

/** What is open beside the pair. */
type Open = 'correct' | 'macro' | 'reject' | null;

interface ReviewQueueProps {
  parts: ReviewParts;
  review: Review;
  names: Names;
  onOpenTicket: (ticketId: number) => void;
}

/** One pair after the other, with the keyboard or without. */
export function ReviewQueue({ parts, review, names, onOpenTicket }: ReviewQueueProps) {
  const translate = useTranslate();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Open>(null);
  const { items, at, isLoading, problem, next } = review;
  const item = items[at];
  const go = (to: number) => {
    setOpen(null);
    review.go(to);
  };
  const reject = (index: number) => {
    const reason = REJECT_REASONS[index];
    if (open !== 'reject' || !reason) return;
    setOpen(null);
    review.decide((each) => parts.reject(each, reason));
  };
  const choose = (kind: DecisionKind) => {
    if (!item || item.content.decision) return;
    if (kind === 'approve' && parts.check(parts.propose(item.content).text, item.content).length === 0)
      return review.decide((each) => parts.approve(each, parts.propose(each.content)));
    setOpen((before) =>
      before === kind && kind === 'reject' ? null : kind === 'approve' ? 'correct' : kind,
    );
  };
  const undo = () => {
    const { last } = review;
    if (last?.state !== 'saved' || !last.item.content.decision) return;
    const index = items.findIndex(({ key }) => key === last.item.key);
    go(index);
    review.decideOn(index, (each) => parts.reopen(each));
  };
  useReviewKeys(root, {
    j: () => go(at + 1),
    k: () => go(at - 1),
    a: () => choose('approve'),
    c: () => choose('correct'),
    m: () => choose('macro'),
    r: () => choose('reject'),
    u: undo,
    ...Object.fromEntries(REJECT_REASONS.map((_, index) => [String(index + 1), () => reject(index)])),
  });
  return (
    <div ref={root}>
      <LastLine
        last={review.last}
        pause={review.pause}
        rest={translate('team.review.keys')}
        names={names}
        onUndo={undo}
      />
      {problem && <Failure problem={problem} onRetry={review.readOn} />}
      {!item && !problem && (
        <Line as="div">
          {translate(isLoading ? 'team.review.reading' : 'team.review.empty')}
          {!isLoading && <TextAction onClick={review.readOn}>{translate('team.review.again')}</TextAction>}
        </Line>
      )}
      {item && (
        <Room>
          <nav aria-label={translate('team.review.list')}>
            <QueueList items={items} at={at} onGo={go} />
            {next !== null && (
              <TextAction disabled={isLoading} onClick={review.readOn}>
                {translate('team.review.more')}
              </TextAction>
            )}
          </nav>
          <Detail>
            <Steps>
              <TextAction disabled={at === 0} aria-keyshortcuts="k" onClick={() => go(at - 1)}>
                {translate('team.review.previous')}
              </TextAction>
              <span role="status">
                {translate('team.review.position', { at: at + 1, count: items.length })}
              </span>
              <TextAction disabled={at === items.length - 1} aria-keyshortcuts="j" onClick={() => go(at + 1)}>
                {translate('team.review.next')}
              </TextAction>
            </Steps>
            <PairView pair={item.content} onOpenTicket={onOpenTicket} />
            <Deciding
              item={item}
              open={open}
              parts={parts}
              review={review}
              names={names}
              onChoose={choose}
              onReject={(reason) => reject(REJECT_REASONS.indexOf(reason))}
              onClose={() => setOpen(null)}
            />
          </Detail>
        </Room>
      )}
    </div>
  );
}

interface DecidingProps {
  item: ReviewItem;
  open: Open;
  parts: ReviewParts;
  review: Review;
  names: Names;
  onChoose: (kind: DecisionKind) => void;
  onReject: (reason: (typeof REJECT_REASONS)[number]) => void;
  onClose: () => void;
}

function Deciding({ item, open, parts, review, names, onChoose, onReject, onClose }: DecidingProps) {
  const translate = useTranslate();
  const { content: pair } = item;
  if (pair.decision) return <Line>{translate(`team.review.decided.${pair.decision.kind}`)}</Line>;
  if (open !== 'correct' && open !== 'macro')
    return (
      <Decisions
        isBusy={review.isBusy}
        isRejecting={open === 'reject'}
        onChoose={onChoose}
        onReject={onReject}
      />
    );
  const proposal = parts.propose(pair);
  const nameOf = (id: number | null, name: (id: string) => string): string =>
    id === null ? translate('team.all') : name(String(id)) || String(id);
  return (
    <ApprovalForm
      key={`${item.key}${open}`}
      into={open === 'macro' ? 'macro' : 'learned'}
      proposal={proposal}
      brandName={nameOf(proposal.brandId, names.brand)}
      groupName={nameOf(proposal.groupId, names.group)}
      check={(text) => parts.check(text, pair)}
      isBusy={review.isBusy}
      onCancel={onClose}
      onSave={(approval) => {
        onClose();
        if (open !== 'macro') return review.decide((each) => parts.approve(each, approval));
        // A macro made twice would be two.
        const { title, text } = approval;
        review.decide((each) => parts.makeMacro(each, { title, text }), true);
      }}
    />
  );
}
