import type { ReactNode } from 'react';
import styled from 'styled-components';
import type { Compared, ShareOf } from '../../model/team';
import { color } from '../../ui/color';
import { useTranslate } from '../../ui/TranslateProvider';
import { type Measure, sayAmount, sayInterval, sayMeasure, sayShown, sayWithheld } from '../say/share';

const Name = styled.h2`
  margin: 0;
  font-size: 14px;
  line-height: 20px;
  font-weight: 400;
`;

const Numbers = styled.p<{ $isGreyed: boolean }>`
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0 12px;
  min-height: 40px;
  margin: 4px 0;
  color: ${({ $isGreyed, theme }) => ($isGreyed ? color.grey({ theme }) : color.text({ theme }))};
  font-variant-numeric: tabular-nums;
`;

const Value = styled.strong`
  font-size: 28px;
  line-height: 40px;
  font-weight: 600;
  white-space: nowrap;
`;

const Aside = styled.span`
  color: ${color.grey};
`;

const Small = styled.p`
  margin: 0 0 4px;
  color: ${color.doubt};
`;

const Foot = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px 12px;
  min-height: 24px;
  color: ${color.grey};
`;

const Unit = styled.span`
  font-size: 14px;
  font-weight: 400;
`;

/** The number large, "in 100" small beside it. */
function Amount({ share, measure }: { share: ShareOf; measure: Measure }) {
  const translate = useTranslate();
  if (measure === 'percent' || share.share === null)
    return <Value>{sayMeasure(share, measure, translate)}</Value>;
  const value = sayAmount(share.share, measure, translate);
  const [before = '', after = ''] = translate('team.perHundred', { value: '\n' }).split('\n');
  return (
    <Value>
      {before && <Unit>{before}</Unit>}
      {value}
      {after && <Unit>{after}</Unit>}
    </Value>
  );
}

interface FigureColumnProps {
  name: string;
  /** Null while it is being read, or where that failed. */
  compared: Compared | null;
  isFailed?: boolean;
  measure: Measure;
  /** "w. 46": the days before. */
  before: string;
  /** Coverage is too low to trust it. */
  isGreyed: boolean;
  /** Its curve, or what is not ripe yet. */
  children?: ReactNode;
}

/** One figure of the first view: what chance alone could have made of it, what it was before, and how it went. */
export function FigureColumn(props: FigureColumnProps) {
  const { name, compared, isFailed = false, measure, before, isGreyed, children } = props;
  const translate = useTranslate();
  return (
    <section aria-label={name}>
      <Name>{name}</Name>
      <Numbers $isGreyed={isGreyed}>
        {!compared ? (
          <Aside>{isFailed ? '–' : translate('team.figureReading')}</Aside>
        ) : compared.now.withheld ? (
          <Aside>{sayWithheld(compared.now.withheld, translate)}</Aside>
        ) : (
          <>
            <Amount share={compared.now.value} measure={measure} />
            <Aside>
              {compared.now.value.share === null
                ? translate('team.nothingToCount')
                : `(${sayInterval(compared.now.value, measure, translate)})`}
            </Aside>
            <Aside>
              {translate('team.before', {
                period: before,
                value: sayShown(compared.before, (share) => sayMeasure(share, measure, translate), translate),
              })}
            </Aside>
          </>
        )}
      </Numbers>
      {compared?.now.value?.isSmall && compared.now.value.share !== null && (
        <Small>{translate('team.small', { total: compared.now.value.total })}</Small>
      )}
      <Foot>{children}</Foot>
    </section>
  );
}
