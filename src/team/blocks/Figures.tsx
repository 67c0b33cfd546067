import styled from 'styled-components';
import type { TeamSummary } from '../../acceptance/summarise';
import { color } from '../../ui/color';
import { useTranslate } from '../../ui/TranslateProvider';
import { sayCertainty, sayShare } from '../derive/words';

const Grid = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
  gap: 24px;
  margin: 0;
`;

const Name = styled.dt`
  color: ${color.grey};
`;

const Value = styled.dd`
  margin: 4px 0;
  font-size: 26px;
  line-height: 32px;
  font-variant-numeric: tabular-nums;
`;

const Note = styled.dd`
  margin: 0;
  color: ${color.grey};
`;

/** The three figures of the first view, each with what it rests on. */
export function Figures({ summary }: { summary: TeamSummary }) {
  const translate = useTranslate();
  const { offered, inserted, dismissed, used, replies, reuse } = summary;
  return (
    <Grid>
      <div>
        <Name>{translate('team.reuse')}</Name>
        <Value>{sayShare(reuse, translate)}</Value>
        <Note>{sayCertainty(reuse, translate)}</Note>
      </div>
      <div>
        <Name>{translate('team.repliesWithOne')}</Name>
        <Value>{translate('team.number', { count: used })}</Value>
        <Note>{translate('team.ofReplies', { count: replies })}</Note>
      </div>
      <div>
        <Name>{translate('team.offered')}</Name>
        <Value>{translate('team.number', { count: offered })}</Value>
        <Note>{translate('team.offeredNote', { inserted, dismissed })}</Note>
      </div>
    </Grid>
  );
}
