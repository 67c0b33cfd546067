import { useEffect, useState } from 'react';
import styled from 'styled-components';
import { Skeleton } from '../../ui/Skeleton';
import { CoverageLine } from '../blocks/CoverageLine';
import { ExportButton } from '../blocks/ExportButton';
import { GapList } from '../blocks/GapList';
import { Band, Columns, Doubtful } from '../blocks/layout';
import { Failure } from '../blocks/Problems';
import { RewriteList } from '../blocks/RewriteList';
import { Sections } from '../blocks/Sections';
import { useTranslate } from '../../ui/TranslateProvider';
import { isEmpty, StateLine } from '../blocks/StateLine';
import { ThreeFigures } from '../blocks/ThreeFigures';
import { ViewPicker } from '../blocks/ViewPicker';
import type { TeamView } from '../../model/team';
import type { Names } from '../parts';
import { PrintButton } from '../print/PrintButton';
import type { GoodReply } from '../print/Sheet';
import { sayUnreadable } from '../say/unreadable';
import { type FiguresState, useFigures } from '../useFigures';
import type { PageParts } from './pageParts';

/** From here on the tools stand beside the tabs, in px. */
const WIDE = 1000;

const Tools = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px 16px;
  min-height: 34px;
  padding-block-start: 4px;
  @media (min-width: ${WIDE}px) {
    justify-content: flex-end;
    margin-block-start: -34px;
    padding-block-start: 0;
  }
`;

const Buttons = styled.div`
  display: flex;
  align-items: center;
  min-height: 34px;
  gap: 8px;
  margin-inline-end: -4px;
`;

interface FiguresPageProps {
  parts: PageParts;
  names: Names;
  /** There are figures of agents now, whose names can be asked for. */
  onAgents: () => void;
  /** Seconds for which Zendesk asks for a pause; null while it does not. */
  pause: number | null;
  /** Approved replies that are shown to the team: how many were chosen, where, and all that are to be printed. */
  meeting: { count: number; onChoose: () => void; read: () => Promise<GoodReply[]> };
}

/** The team's figures: coverage, three figures, what to mend, and the rest closed. */
export default function FiguresPage({ parts, names, onAgents, pause, meeting }: FiguresPageProps) {
  const translate = useTranslate();
  const state = useFigures(parts.figures);
  const [trouble, setTrouble] = useState<{ view: TeamView; words: string } | null>(null);
  const { view, figures, coverage, resolution, rewrites, choose } = state;
  const { level } = parts.figures;
  const today = parts.figures.today();
  const shown = figures.value;
  const unreadable = shown && sayUnreadable(shown.unreadable, translate);
  const hasAgents = !figures.isLoading && (shown?.byAgent.value?.length ?? 0) > 0;
  useEffect(() => {
    if (hasAgents) onAgents();
  }, [hasAgents, onAgents]);
  if (figures.problem && !shown) return <Failure problem={figures.problem} onRetry={state.resume} />;
  return (
    <>
      <Tools>
        <ViewPicker
          view={view}
          level={level}
          choices={shown?.choices ?? {}}
          names={names}
          today={today}
          onChoose={choose}
        />
        <Buttons>
          <ExportButton state={state} names={names} />
          <PrintButton
            sheet={
              shown && {
                figures: shown,
                coverage,
                resolution: resolution.value,
                rewrites: rewrites.value,
                today,
              }
            }
            readGood={meeting.read}
            onTrouble={(words) => setTrouble({ view, words })}
          />
        </Buttons>
      </Tools>
      <CoverageLine
        coverage={coverage}
        missing={state.missing}
        onLook={state.lookAtMissing}
        level={level}
        ignored={shown?.ignored ?? 0}
      />
      <StateLine {...state} pause={figures.isLoading ? pause : null} />
      {unreadable && <Doubtful>{unreadable}</Doubtful>}
      {trouble?.view === view && <Doubtful role="alert">{trouble.words}</Doubtful>}
      {figures.problem && <Failure problem={figures.problem} onRetry={state.resume} />}
      {!(shown && isEmpty(shown.totals)) && (
        <Figures parts={parts} names={names} meeting={meeting} state={state} today={today} />
      )}
    </>
  );
}

interface FiguresProps extends Omit<FiguresPageProps, 'onAgents' | 'pause'> {
  state: FiguresState;
  today: string;
}

function Figures({ parts, names, meeting, state, today }: FiguresProps) {
  const { view, figures, coverage, resolution, rewrites, choose } = state;
  const shown = figures.value;
  return (
    <div aria-busy={figures.isLoading}>
      <ThreeFigures
        figures={shown}
        resolution={resolution}
        ripeDays={view.ripeDays}
        today={today}
        isGreyed={coverage.value?.isLow ?? false}
        onRipeDays={(ripeDays) => choose({ ...view, ripeDays })}
      />
      <Band>
        <Columns $least={380}>
          {shown ? (
            <GapList
              gaps={shown.gaps}
              useless={shown.useless}
              readGuard={parts.readGuard}
              onOpenTicket={parts.openTicket}
            />
          ) : (
            <Skeleton widths={[40, 80, 72, 60, 48]} height={28} />
          )}
          {shown ? (
            <RewriteList
              rewrites={rewrites}
              onOpenTicket={parts.openTicket}
              forMeeting={parts.review ? meeting : null}
            />
          ) : (
            <Skeleton widths={[40, 72, 80, 60, 48]} height={28} />
          )}
        </Columns>
      </Band>
      {shown ? (
        <Sections
          figures={shown}
          names={names}
          resolution={state.controlResolution}
          onLook={state.lookAtControl}
        />
      ) : (
        <Skeleton widths={[90]} height={60} />
      )}
    </div>
  );
}
