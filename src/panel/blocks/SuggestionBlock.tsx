import styled from 'styled-components';
import { color } from '../../ui/color';
import { Block, Row } from '../../ui/Row';
import { Skeleton } from '../../ui/Skeleton';
import { useTranslate } from '../../ui/TranslateProvider';
import type { ReactNode } from 'react';

/** Seven rows from the skeleton on: title 20, text 80, before sending 24, actions 30, the others 24. */
const SUGGESTION_HEIGHT = 178;

/**
 * On a tall screen the text has five lines more. It is asked for the screen: the height of the frame is what the panel makes
 * it, and nobody tells how high the agent's window is.
 */
const Reserved = styled.div`
  --more-lines: 0px;
  @media (min-device-height: 1000px) {
    --more-lines: 100px;
  }
  display: flex;
  flex-direction: column;
  min-height: calc(${SUGGESTION_HEIGHT}px + var(--more-lines));
`;

const Body = styled.div`
  flex: 1;
`;

const Slow = styled(Row)`
  color: ${color.grey};
`;

interface SuggestionBlockProps {
  isLoading: boolean;
  isSlow: boolean;
  /** The one row at the foot: the other suggestions, "1 new", reasons for a dismissal. */
  foot: ReactNode;
  children: ReactNode;
}

/** The place of the suggestion, in its final height whatever stands in it. */
export function SuggestionBlock({ isLoading, isSlow, foot, children }: SuggestionBlockProps) {
  const translate = useTranslate();
  return (
    <Block aria-label={translate('panel.suggestion.title')} aria-busy={isLoading}>
      <Reserved>
        <Body>
          {isLoading ? (
            <>
              <Skeleton widths={[58, 94, 90, 92, 60]} height={22} />
              {isSlow && <Slow>{translate('panel.suggestion.slow')}</Slow>}
            </>
          ) : (
            children
          )}
        </Body>
        {foot}
      </Reserved>
    </Block>
  );
}
