import { useEffect, useRef, useState } from 'react';
import { TextAction } from '../../ui/Action';
import { useTranslate } from '../../ui/TranslateProvider';
import { openPaper, printOn } from './printSheet';
import { type GoodReply, Sheet, type SheetProps } from './Sheet';

interface PrintButtonProps {
  /** Null while there is nothing to print. */
  sheet: Omit<SheetProps, 'good'> | null;
  readGood: () => Promise<GoodReply[]>;
  /** Says what went wrong. */
  onTrouble: (words: string) => void;
}

/** The week on one sheet of paper. */
export function PrintButton({ sheet, readGood, onTrouble }: PrintButtonProps) {
  const translate = useTranslate();
  const [job, setJob] = useState<{ paper: Window; good: GoodReply[] } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawn = place.current?.firstElementChild;
    if (!job || !drawn) return;
    printOn(job.paper, drawn, translate('team.sheet.file'), translate.locale);
    setJob(null);
  }, [job, translate]);
  const print = () => {
    const paper = openPaper();
    if (!paper) return onTrouble(translate('team.sheet.refused'));
    readGood().then(
      (good) => setJob({ paper, good }),
      () => {
        // Without them the sheet is still worth printing.
        setJob({ paper, good: [] });
        onTrouble(translate('team.sheet.withoutGood'));
      },
    );
  };
  return (
    <>
      <TextAction disabled={!sheet} onClick={print}>
        {translate('team.print')}
      </TextAction>
      {job && sheet && (
        <div ref={place} hidden>
          <Sheet {...sheet} good={job.good} />
        </div>
      )}
    </>
  );
}
