import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useState } from 'react';
import styled from 'styled-components';
import { formatDay } from '../../lib/format';
import { isAbort } from '../../lib/errors';
import { useTranslate } from '../../ui/TranslateProvider';
import { Doubtful, Line, List } from '../blocks/layout';
import { OpenLine } from '../blocks/OpenLine';
import { patiently } from '../blocks/patiently';
import { useOpen } from '../blocks/useOpen';
import { saySituation } from '../say/names';
import type { LearnedItem, LearnedPage, ReviewParts } from './parts';

const Text = styled.p`
  max-width: 72ch;
  margin: 0 0 8px;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 16px;
`;

/** Keys of approved replies that are shown to the team this week. */
export interface Meeting {
  keys: readonly string[];
  toggle: (item: LearnedItem) => void;
}

interface LearnedListProps {
  parts: Pick<ReviewParts, 'readLearned' | 'withdraw'>;
  meeting: Meeting;
}

/** What was approved and is offered to others; a lead can take it out again, or show it to the team. */
export function LearnedList({ parts, meeting }: LearnedListProps) {
  const translate = useTranslate();
  const { page, isFailed, replace, retry } = useLearned(parts);
  const [open, toggle] = useOpen();
  const [said, setSaid] = useState('');
  const withdraw = (item: LearnedItem) =>
    void parts.withdraw(item).then(
      (decided) => {
        if (decided.state === 'saved') replace(item.key, null);
        if (decided.state === 'conflict') replace(item.key, decided.theirs);
        setSaid(translate(`team.learned.withdrawn.${decided.state}`, { title: item.content.title }));
      },
      () => setSaid(translate('team.learned.withdrawn.failed', { title: item.content.title })),
    );
  if (isFailed)
    return (
      <>
        <Doubtful>{translate('team.failed')}</Doubtful>
        <Button size="small" onClick={retry}>
          {translate('team.retry')}
        </Button>
      </>
    );
  if (!page) return <Line>{translate('team.learned.reading')}</Line>;
  return (
    <>
      <Line role="status">{said || translate('team.learned.count', { count: page.items.length })}</Line>
      {page.ignored.length > 0 && (
        <Doubtful>{translate('team.learned.ignored', { count: page.ignored.length })}</Doubtful>
      )}
      {page.unreadable > 0 && (
        <Doubtful>{translate('team.learned.unreadable', { count: page.unreadable })}</Doubtful>
      )}
      <List>
        {page.items.map((item) => (
          <li key={item.key}>
            <OpenLine
              words={sayLearned(item, translate)}
              isOpen={open === item.key}
              onToggle={() => toggle(item.key)}
            >
              <Text dir="auto">{item.content.text}</Text>
              <Actions>
                <label>
                  <input
                    type="checkbox"
                    checked={meeting.keys.includes(item.key)}
                    onChange={() => meeting.toggle(item)}
                  />{' '}
                  {translate('team.meeting.show')}
                </label>
                <Button size="small" onClick={() => withdraw(item)}>
                  {translate('team.learned.withdraw')}
                </Button>
              </Actions>
            </OpenLine>
          </li>
        ))}
      </List>
    </>
  );
}

const sayLearned = ({ content }: LearnedItem, translate: ReturnType<typeof useTranslate>): string =>
  translate('team.learned.row', {
    title: content.title,
    situation: saySituation(content.situation ?? '', translate),
    language: content.language.toUpperCase(),
    day: formatDay(content.expiresOn, translate.locale, 'UTC'),
  });

function useLearned({ readLearned }: Pick<ReviewParts, 'readLearned'>) {
  const [page, setPage] = useState<LearnedPage | null>(null);
  const [isFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const reading = new AbortController();
    patiently(() => readLearned(reading.signal), undefined, reading.signal).then(setPage, (error: unknown) =>
      setFailed(!isAbort(error)),
    );
    return () => reading.abort();
  }, [readLearned, attempt]);
  const replace = (key: string, theirs: LearnedItem | null) =>
    setPage(
      (before) =>
        before && {
          ...before,
          items: before.items.flatMap((each) =>
            each.key !== key ? [each] : theirs && !theirs.content.isWithdrawn ? [theirs] : [],
          ),
        },
    );
  const retry = () => {
    setFailed(false);
    setAttempt((before) => before + 1);
  };
  return { page, isFailed, replace, retry };
}
