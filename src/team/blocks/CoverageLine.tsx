import { useEffect } from 'react';
import styled from 'styled-components';
import type { Coverage, FiguresLevel, MissingReplies } from '../../model/team';
import { color } from '../../ui/color';
import { useTranslate } from '../../ui/TranslateProvider';
import { sayMeasure, sayNumber } from '../say/share';
import { List, Line } from './layout';
import { OpenLine } from './OpenLine';
import { useOpen } from './useOpen';
import type { Loaded } from '../useFigures';

const Bar = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr));
  align-items: start;
  gap: 0 24px;
  padding: 4px 0;
`;

const Toned = styled.span<{ $isLow: boolean }>`
  color: ${({ $isLow, theme }) => ($isLow ? color.doubt({ theme }) : color.text({ theme }))};
`;

const Level = styled.div`
  @media (min-width: 720px) {
    justify-self: end;
  }
  color: ${color.grey};
`;

interface CoverageLineProps {
  coverage: Loaded<Coverage>;
  /** Why the rest has no record. */
  missing: Loaded<MissingReplies[]>;
  /** Says that this is looked at, or no longer. */
  onLook: (isLooked: boolean) => void;
  level: FiguresLevel;
  /** Records that are in no figure. */
  ignored: number;
}

/** The first line of every view: how much of what was sent these figures know, and of whom they speak. */
export function CoverageLine({ coverage, missing, onLook, level, ignored }: CoverageLineProps) {
  const translate = useTranslate();
  const [open, toggle] = useOpen();
  return (
    <Bar>
      <div>
        <OpenLine
          words={<Toned $isLow={coverage.value?.isLow ?? false}>{sayCoverage(coverage, translate)}</Toned>}
          isOpen={open === 'coverage'}
          onToggle={() => toggle('coverage')}
        >
          <Missing coverage={coverage.value} missing={missing} onLook={onLook} />
          {ignored > 0 && <Line>{translate('team.coverage.ignored', { count: ignored })}</Line>}
        </OpenLine>
      </div>
      <Level>
        <OpenLine
          words={translate(`team.level.${level}`)}
          isOpen={open === 'level'}
          onToggle={() => toggle('level')}
        >
          <Line>{translate(`team.levelMeans.${level}`)}</Line>
        </OpenLine>
      </Level>
    </Bar>
  );
}

export function sayCoverage(
  { value, isLoading }: Loaded<Coverage>,
  translate: ReturnType<typeof useTranslate>,
): string {
  if (!value) return translate(isLoading ? 'team.coverage.reading' : 'team.coverage.unknown');
  const { share, recorded, sent, isLow } = value;
  if (share === null) return translate('team.coverage.nothing');
  const percent = sayMeasure(
    { count: recorded, total: sent, share, low: null, high: null, isSmall: false },
    'percent',
    translate,
  );
  const words = translate(isLow ? 'team.coverage.low' : 'team.coverage.all', { percent, recorded, sent });
  return value.isOfAll ? `${words} (${translate('team.coverage.allChannels')})` : words;
}

/** Why the rest has no record. */
function Missing({
  coverage,
  missing: { value, isLoading, problem },
  onLook,
}: Pick<CoverageLineProps, 'missing' | 'onLook'> & { coverage: Coverage | null }) {
  const translate = useTranslate();
  useEffect(() => {
    onLook(true);
    return () => onLook(false);
  }, [onLook]);
  const missing = value?.filter(({ replies }) => replies > 0) ?? [];
  const state = isLoading ? 'missingReading' : problem ? 'missingUnknown' : null;
  return (
    <>
      <Line>{translate('team.coverage.means')}</Line>
      {coverage?.isOfAll && <Line>{translate('team.coverage.ofAll')}</Line>}
      {state && <Line role="status">{translate(`team.coverage.${state}`)}</Line>}
      {missing.length > 0 && (
        <List>
          {missing.map(({ cause, replies }) => (
            <li key={cause}>
              {translate(`team.coverage.missing.${cause}`, { count: sayNumber(replies, translate), replies })}
            </li>
          ))}
        </List>
      )}
      {coverage?.sample && <Line>{translate('team.sample', { ...coverage.sample })}</Line>}
    </>
  );
}
