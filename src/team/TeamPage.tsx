import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import styled from 'styled-components';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Skeleton } from '../ui/Skeleton';
import { TranslateProvider, useTranslate } from '../ui/TranslateProvider';
import { Hidden } from '../ui/Row';
import { patiently } from './blocks/patiently';
import { Tabs } from './blocks/Tabs';
import { NoPermission } from './pages/NoPermission';
import type { PageParts } from './pages/pageParts';
import { usePause } from './pages/usePause';
import { type Tab, TABS, useTab } from './pages/useTab';
import type { Names } from './parts';
import type { GoodReply } from './print/Sheet';
import type { LearnedItem } from './review/parts';

// Each comes with its tab.
const FiguresPage = lazy(() => import('./pages/FiguresPage'));
const ReviewPage = lazy(() => import('./pages/ReviewPage'));
const MinePage = lazy(() => import('./pages/MinePage'));

const Page = styled.main`
  max-width: 1240px;
  padding: 16px 32px 48px;
  font-size: 13px;
  line-height: 18px;
  @media (max-width: 640px) {
    padding: 12px 16px 32px;
  }
`;

/** The nav bar page: the team's figures and the queue for leads, their own figures for everybody. */
export function TeamPage({ parts }: { parts: PageParts }) {
  return (
    <TranslateProvider translate={parts.translate}>
      <Team parts={parts} />
    </TranslateProvider>
  );
}

function Team({ parts }: { parts: PageParts }) {
  const translate = useTranslate();
  const { isLead, review, setup: Setup, privacy: Privacy } = parts;
  const [tab, show, visit] = useTab(isLead ? 'team' : 'mine');
  const isThere = {
    team: true,
    review: isLead && review !== null,
    mine: true,
    setup: Setup !== null,
    privacy: Privacy !== null,
  };
  const tabs = TABS.filter((each) => isThere[each]);
  const shown = tabs.includes(tab) ? tab : 'team';
  const [seen, setSeen] = useState<readonly Tab[]>([shown]);
  if (!seen.includes(shown)) setSeen([...seen, shown]);
  const [round, setRound] = useState(0);
  const names = useNames(parts, isLead, round);
  const readAgain = useCallback(() => setRound((before) => before + 1), []);
  const [waiting, setWaiting] = useState<string | null>(null);
  const meeting = useMeeting(parts);
  const pause = usePause(parts.onPause);
  const page = (each: Tab) => {
    if (each === 'mine') return <MinePage parts={parts.figures} review={review} pause={pause} />;
    if (each === 'setup' && Setup) return <Setup />;
    if (each === 'privacy' && Privacy) return <Privacy />;
    if (!isLead) return <NoPermission />;
    if (each === 'review' && review)
      return (
        <ReviewPage
          load={review}
          names={names}
          meeting={meeting}
          onOpenTicket={parts.openTicket}
          onWaiting={setWaiting}
        />
      );
    return (
      <FiguresPage
        parts={parts}
        names={names}
        onAgents={readAgain}
        pause={pause}
        meeting={{ count: meeting.keys.length, onChoose: () => show('review'), read: meeting.read }}
      />
    );
  };
  return (
    <Page>
      <Hidden as="h1">{translate('team.title')}</Hidden>
      <Tabs tabs={tabs} shown={shown} waiting={waiting} onShow={show} />
      {seen.map((each) => (
        // A page stays as it was left; another address begins it anew.
        <div key={`${each}${visit}`} hidden={each !== shown}>
          <ErrorBoundary>
            <Suspense fallback={<Skeleton widths={[60, 80, 40]} height={40} />}>{page(each)}</Suspense>
          </ErrorBoundary>
        </div>
      ))}
    </Page>
  );
}

const NO_NAMES: Names = { group: () => '', brand: () => '', agent: () => '' };

/** Names of groups, brands and agents; ids stand where there are none. Another `round` asks again. */
function useNames({ figures }: PageParts, isWanted: boolean, round: number): Names {
  const [names, setNames] = useState(NO_NAMES);
  useEffect(() => {
    if (!isWanted) return undefined;
    const reading = new AbortController();
    figures.readNames(reading.signal).then(setNames, () => undefined);
    return () => reading.abort();
  }, [figures, isWanted, round]);
  return names;
}

const toGood = ({ key, content: { title, text } }: LearnedItem): GoodReply => ({ key, title, text });

/** Replies shown to the team this week: those that a lead chose, or else the newest that were approved. */
function useMeeting({ review, figures }: PageParts) {
  const [chosen, setChosen] = useState<readonly LearnedItem[]>([]);
  const toggle = useCallback(
    (item: LearnedItem) =>
      setChosen((before) => {
        const others = before.filter(({ key }) => key !== item.key);
        return others.length < before.length ? others : [...before, item];
      }),
    [],
  );
  const read = useCallback(async (): Promise<GoodReply[]> => {
    if (chosen.length > 0 || !review) return chosen.map(toGood);
    const { readLearned } = await review();
    const { items } = await patiently(() => readLearned(new AbortController().signal));
    const today = figures.today();
    return items.filter(({ content }) => !content.isWithdrawn && content.expiresOn >= today).map(toGood);
  }, [chosen, review, figures]);
  return { keys: chosen.map(({ key }) => key), toggle, read };
}
