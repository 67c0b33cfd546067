import styled from 'styled-components';
import { TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Icon } from '../../ui/Icon';
import { Block, focusRing, ROW_HEIGHT } from '../../ui/Row';
import { Skeleton } from '../../ui/Skeleton';
import { useTranslate } from '../../ui/TranslateProvider';
import type { BriefRow, BriefView } from '../derive/brief';
import { ProblemRow } from './ProblemRow';

const Lines = styled.div<{ $rows: number }>`
  position: relative;
  min-height: ${({ $rows }) => $rows * ROW_HEIGHT}px;
`;

const Line = styled.button`
  display: flex;
  align-items: flex-start;
  gap: 6px;
  width: 100%;
  min-height: ${ROW_HEIGHT}px;
  padding: 4px 12px;
  border: 0;
  background: none;
  text-align: start;
  cursor: pointer;
  &:hover:enabled {
    background: ${color.hover};
  }
  &:disabled {
    cursor: default;
  }
  ${focusRing}
  svg {
    margin-block-start: 2px;
    color: ${color.grey};
  }
`;

const Name = styled.span`
  flex: none;
  min-width: 44px;
  color: ${color.grey};
`;

/** Alone, the customer's own words may use all rows; beside another row, a promise that comes later would push it. Amber only for a promise that was broken. */
const Words = styled.span<{ $lines: number; $isLate: boolean }>`
  flex: 1;
  min-width: 0;
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: ${({ $lines }) => $lines};
  overflow: hidden;
  overflow-wrap: anywhere;
  color: ${({ $isLate, theme }) => ($isLate ? color.doubt : color.text)({ theme })};
`;

const More = styled(TextAction)`
  position: absolute;
  inset-block-start: 0;
  inset-inline-end: 28px;
  background: ${color.ground};
`;

interface BriefRowsProps {
  brief: BriefView;
  isOpen: boolean;
  onMore: () => void;
  onMessage: (messageId: string) => void;
  onRetry: () => void;
}

/** What they want, what the bot did, what was promised; each leads to its message. */
export function BriefRows({ brief, isOpen, onMore, onMessage, onRetry }: BriefRowsProps) {
  const translate = useTranslate();
  const { rows, reserved } = brief;
  const shown = isOpen ? rows : rows.slice(0, reserved);
  const hidden = rows.length - shown.length;
  return (
    <Block aria-label={translate('panel.brief.title')}>
      <Lines $rows={reserved}>
        {brief.isLoading && <Skeleton widths={[88, 70, 78].slice(0, reserved)} />}
        {brief.problem && <ProblemRow problem={brief.problem} onRetry={onRetry} />}
        {shown.map((row) => (
          <BriefLineRow
            key={row.kind}
            row={row}
            lines={row.kind === 'wants' && rows.length === 1 ? reserved : 1}
            onMessage={onMessage}
          />
        ))}
        {hidden > 0 && (
          <More onClick={onMore} aria-label={translate('panel.brief.more', { count: hidden })}>
            +{hidden}
          </More>
        )}
      </Lines>
    </Block>
  );
}

interface BriefLineRowProps {
  row: BriefRow;
  lines: number;
  onMessage: (messageId: string) => void;
}

function BriefLineRow({ row, lines, onMessage }: BriefLineRowProps) {
  const translate = useTranslate();
  const { messageId } = row;
  return (
    <Line
      type="button"
      title={row.text}
      disabled={messageId === null}
      onClick={() => messageId !== null && onMessage(messageId)}
    >
      <Name>{translate(`panel.brief.${row.kind}`)}</Name>
      <Words dir="auto" $lines={lines} $isLate={row.kind === 'promised' && row.isUrgent}>
        {row.text}
      </Words>
      {messageId !== null && <Icon name="forward" />}
    </Line>
  );
}
