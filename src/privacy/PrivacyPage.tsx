import { useEffect, useState } from 'react';
import styled from 'styled-components';
import type { DeletionSchedules } from '../acceptance/deletionSchedules';
import { TranslateProvider, useTranslate } from '../ui/TranslateProvider';
import { CleanOut } from './blocks/CleanOut';
import { DeletedTickets } from './blocks/DeletedTickets';
import { DpoFile } from './blocks/DpoFile';
import { FindAndErase } from './blocks/FindAndErase';
import { KeptTable } from './blocks/KeptTable';
import { Heading, Line } from '../ui/page';
import { patiently } from './erase/patiently';
import type { PrivacyParts } from './parts';

const Page = styled.div`
  padding-top: 16px;
`;

/** The nav bar page for admins about data: the DPO file, find and erase, retention, the last clean-out. */
export function PrivacyPage({ parts }: { parts: PrivacyParts }) {
  return (
    <TranslateProvider translate={parts.translate}>
      <Page>{parts.isAdmin ? <Privacy parts={parts} /> : <NotAllowed />}</Page>
    </TranslateProvider>
  );
}

/** Nothing is asked for somebody who may not erase. */
function NotAllowed() {
  const translate = useTranslate();
  return (
    <>
      <Heading>{translate('privacy.title')}</Heading>
      <Line>{translate('privacy.notAllowed')}</Line>
    </>
  );
}

const UNKNOWN: DeletionSchedules = {
  throughline_event: { state: 'unknown' },
  throughline_document: { state: 'unknown' },
};

function Privacy({ parts }: { parts: PrivacyParts }) {
  const schedules = useSchedules(parts);
  return (
    <>
      <DpoFile parts={parts} schedules={schedules ?? UNKNOWN} />
      <FindAndErase parts={parts} />
      <DeletedTickets parts={parts} />
      {schedules && <KeptTable parts={parts} schedules={schedules} />}
      <CleanOut parts={parts} />
    </>
  );
}

/** Null until it is known; unknown where it cannot be read. */
function useSchedules(parts: PrivacyParts): DeletionSchedules | null {
  const [schedules, setSchedules] = useState<DeletionSchedules | null>(null);
  useEffect(() => {
    const reading = new AbortController();
    const { signal } = reading;
    patiently(parts, () => parts.account.deletionSchedules(signal), signal).then(setSchedules, () => {
      if (!signal.aborted) setSchedules(UNKNOWN);
    });
    return () => reading.abort();
  }, [parts]);
  return schedules;
}
