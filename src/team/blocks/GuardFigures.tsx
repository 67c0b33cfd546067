import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useId, useState } from 'react';
import styled from 'styled-components';
import type { SlotFigures } from '../../acceptance/guardTally';
import { color } from '../../ui/color';
import { useTranslate } from '../../ui/TranslateProvider';
import { sayGuard, saySilent, saySlotName, shareOfUseless } from '../derive/guard';
import type { PageParts } from '../pages/pageParts';
import { Table } from './Table';

const Title = styled.h2`
  margin: 0 0 4px;
  font-size: 14px;
  line-height: 20px;
  font-weight: 600;
`;

const Line = styled.p`
  margin: 0 0 8px;
  color: ${color.grey};
`;

const Silent = styled.ul`
  margin: 0 0 8px;
  padding-inline-start: 16px;
`;

/** Which of the guard's warnings are found useless, and which slots went silent for it. Nothing where nobody may know. */
export function GuardFigures({ parts }: { parts: Pick<PageParts, 'readGuard'> }) {
  const translate = useTranslate();
  const figures = useGuardFigures(parts);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (figures.length === 0) return null;
  const silent = figures.filter(({ isSilent }) => isSilent);
  const number = (count: number): string => translate('team.number', { count });
  return (
    <section aria-labelledby={id}>
      <Title id={id}>{translate('team.guard.title')}</Title>
      <Line>{sayGuard(figures, translate)}</Line>
      {silent.length > 0 && (
        <Silent>
          {silent.map((each) => (
            <li key={each.slot}>{saySilent(each, translate)}</li>
          ))}
        </Silent>
      )}
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {translate('team.guard.look')}
      </Button>
      {isOpen && (
        <Table
          caption={translate('team.guard.bySlot')}
          heads={['slot', 'warned', 'heeded', 'sentAnyway', 'notUseful', 'share', 'agents'].map((key) =>
            translate(`team.guard.${key}`),
          )}
          rows={figures.map((each) => [
            saySlotName(each.slot, translate),
            ...[each.warned, each.heeded, each.sentAnyway, each.notUseful].map(number),
            shareOfUseless(each, translate),
            number(each.agents),
          ])}
        />
      )}
    </section>
  );
}

/** A role that may not read them, or an account without records, has none. */
function useGuardFigures({ readGuard }: Pick<PageParts, 'readGuard'>): SlotFigures[] {
  const [figures, setFigures] = useState<SlotFigures[]>([]);
  useEffect(() => {
    const reading = new AbortController();
    readGuard(reading.signal).then(setFigures, () => undefined);
    return () => reading.abort();
  }, [readGuard]);
  return figures;
}
