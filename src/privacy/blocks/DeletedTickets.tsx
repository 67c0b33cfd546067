import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { useTranslate } from '../../ui/TranslateProvider';
import { type Gone, findGone } from '../erase/gone';
import type { PrivacyParts } from '../parts';
import { useErasing } from '../useErasing';
import { EraseRun } from './EraseRun';
import { workOf } from './FindAndErase';
import { Buttons, Heading, Line, Part } from '../../ui/page';

/** Records of tickets that are no longer there. */
export function DeletedTickets({ parts }: { parts: PrivacyParts }) {
  const translate = useTranslate();
  const erasing = useErasing(parts);
  const [gone, setGone] = useState<Gone | null>(null);
  const look = () => {
    setGone(null);
    void erasing.look(async (signal) => {
      const found = await findGone(parts, () => undefined, signal);
      setGone(found);
      const { ticketIds } = found;
      return workOf(
        parts,
        { kind: 'tickets', ticketIds },
        { kind: 'deletedTickets', ids: ticketIds.map(String) },
      );
    });
  };
  const isAtWork = ['finding', 'erasing', 'verifying'].includes(erasing.state.step);
  return (
    <Part>
      <Heading>{translate('privacy.gone.title')}</Heading>
      <Line>{translate('privacy.gone.intro')}</Line>
      <Buttons>
        <Button size="small" disabled={isAtWork} onClick={look}>
          {translate('privacy.gone.look')}
        </Button>
      </Buttons>
      {gone && (
        <Line>
          {translate('privacy.gone.looked', {
            looked: gone.looked,
            count: gone.ticketIds.length,
            complete: gone.isComplete ? 'yes' : 'no',
          })}
        </Line>
      )}
      <EraseRun erasing={erasing} />
    </Part>
  );
}
