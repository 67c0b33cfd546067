import { useEffect, useState } from 'react';
import type { Assistance } from '../../assist/session';
import type { Speaker, Transcript } from '../../model/transcript';
import { TextAction } from '../../ui/Action';
import { Cut, Grey, Row } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import type { BotRule } from '../derive/author';
import { ProblemRow } from '../blocks/ProblemRow';
import { type ProblemView, viewProblem } from '../derive/problems';
import type { Say } from '../derive/say';

/** A speaker that has just been corrected. */
export interface Correction {
  /** '' if unknown. */
  name: string;
  speaker: Speaker;
  count: number;
  /** What would make it hold in every ticket; null where nothing would, or for those who may not. */
  rule: BotRule | null;
  undo: () => void;
}

interface StoryRowProps {
  transcript: Transcript;
  correction: Correction | null;
  /** Why corrections are not kept; null when they are. */
  problem: ProblemView | null;
}

/** Where the story comes from; right after a correction of who spoke, what that changed. */
export function StoryRow({ transcript, correction, problem }: StoryRowProps) {
  const translate = useTranslate();
  const sources = [transcript.source, ...(transcript.alsoFrom ?? [])].map((source) => {
    const words = translate(`transcript.source.${source}`);
    return words.startsWith('transcript.') ? source : words;
  });
  const words = correction
    ? translate('transcript.corrected', {
        name: correction.name || translate('transcript.author'),
        speaker: translate(`transcript.speaker.${correction.speaker}`),
        count: correction.count,
      })
    : translate('transcript.from', { sources: [...new Set(sources)].join(', ') });
  const notKept = correction && problem ? translate('fact.notKept', { problem: problem.text }) : '';
  const all = [words, notKept].filter(Boolean).join(' · ');
  return (
    <Row>
      <Cut title={all} dir="auto">
        <Grey as="output">{all}</Grey>
      </Cut>
      {correction && <TextAction onClick={correction.undo}>{translate('transcript.undo')}</TextAction>}
    </Row>
  );
}

interface OlderRowProps {
  transcript: Transcript;
  older: Assistance['older'];
  now: number;
  say: Say;
  onOlder: () => void;
  /** What is searched for; '' for nothing. */
  search: string;
}

/** The way to what was said before, at the top of what has been read. Stays when all is read: nothing moves up. */
export function OlderRow({ transcript, older, now, say, onOlder, search }: OlderRowProps) {
  const translate = useTranslate();
  const [isReadingAll, readAll] = useReadingAll({ transcript, older, onOlder });
  if (older.problem && !older.isLoading) {
    return <ProblemRow problem={viewProblem(older.problem, now, say)} onRetry={onOlder} />;
  }
  if (search.trim() !== '' && !transcript.isComplete) {
    const words = translate(older.isLoading ? 'panel.conversation.readingOlder' : 'panel.conversation.part');
    return (
      <Row>
        <Cut title={words}>
          <Grey>{words}</Grey>
        </Cut>
        {transcript.older && (
          <TextAction onClick={() => readAll(!isReadingAll)}>
            {translate(isReadingAll ? 'panel.conversation.stop' : 'panel.conversation.rest')}
          </TextAction>
        )}
      </Row>
    );
  }
  if (transcript.isComplete || !transcript.older) {
    const key = transcript.isComplete ? 'panel.conversation.complete' : 'panel.conversation.incomplete';
    return (
      <Row>
        <Cut>
          <Grey>{translate(key)}</Grey>
        </Cut>
      </Row>
    );
  }
  return (
    <Row>
      <TextAction aria-busy={older.isLoading} onClick={onOlder}>
        {translate(older.isLoading ? 'panel.conversation.readingOlder' : 'panel.conversation.older')}
      </TextAction>
    </Row>
  );
}

/** Page after page, as long as the agent wants it and nothing is wrong. */
function useReadingAll({
  transcript,
  older,
  onOlder,
}: Pick<OlderRowProps, 'transcript' | 'older' | 'onOlder'>): [boolean, (isWanted: boolean) => void] {
  const [isWanted, setWanted] = useState(false);
  const isOver = transcript.isComplete || !transcript.older || older.problem !== null;
  const isNext = isWanted && !isOver && !older.isLoading;
  useEffect(() => {
    if (isNext) onOlder();
    // oxlint-disable-next-line react/exhaustive-deps -- once per page; the action is new on every draw
  }, [isNext, transcript.older]);
  if (isWanted && isOver) setWanted(false);
  return [isWanted, setWanted];
}
