import styled from 'styled-components';
import { TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Block, Fixed, focusRing, Grey, Row, ROW_HEIGHT } from '../../ui/Row';
import { Skeleton } from '../../ui/Skeleton';
import { useTranslate } from '../../ui/TranslateProvider';
import { type KnownFact, type KnownView, MOST_SHOWN } from '../derive/known';
import type { Opened } from '../usePanel';
import { FactDetail } from './FactDetail';
import { StandingMark } from './StandingMark';

const Facts = styled.span`
  display: flex;
  flex: 1 1 0;
  gap: 8px;
  min-width: 0;
  overflow: hidden;
`;

const Others = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0 10px;
  padding: 0 12px;
`;

/** Short facts keep their width; long ones, and the last, give way. */
const FactButton = styled.button<{ $shrink: number }>`
  display: inline-flex;
  align-items: center;
  gap: 3px;
  flex: 0 ${({ $shrink }) => $shrink} auto;
  min-width: 0;
  max-width: 100%;
  min-height: ${ROW_HEIGHT}px;
  padding: 0;
  border: 0;
  background: none;
  cursor: pointer;
  &:hover,
  &[aria-expanded='true'] {
    color: ${color.link};
  }
  ${focusRing}
`;

const Words = styled.span`
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

/** Up to so many characters a fact is short. */
const SHORT = 12;

interface KnownRowProps {
  known: KnownView;
  opened: Opened;
  toggle: (what: NonNullable<Opened>) => void;
  onMessage: (messageId: string) => void;
}

/** What the customer already told us, as far as it bears on their wish; the rest behind "+4". */
export function KnownRow({ known, opened, toggle, onMessage }: KnownRowProps) {
  const translate = useTranslate();
  const { shown, others } = known;
  const openId = opened?.kind === 'fact' ? opened.id : null;
  const isAllOpen = opened?.kind === 'known' || others.some(({ id }) => id === openId);
  const openFact = [...shown, ...others].find(({ id }) => id === openId);
  const button = (fact: KnownFact, index: number) => (
    <FactButton
      key={fact.id}
      type="button"
      $shrink={Math.max(index === MOST_SHOWN - 1 ? 1 : 0, fact.text.length - SHORT)}
      aria-expanded={fact.id === openId}
      title={`${fact.name} : ${fact.text}`}
      onClick={() => toggle({ kind: 'fact', id: fact.id })}
    >
      <Words dir="auto">{fact.text}</Words>
      <StandingMark standing={fact.standing} words={fact.verdict} />
    </FactButton>
  );
  return (
    <Block aria-label={translate('panel.known.title')}>
      {known.isLoading ? (
        <Skeleton widths={[80]} />
      ) : (
        <Row>
          <Fixed>
            <Grey>{translate('panel.known.label')}</Grey>
          </Fixed>
          <Facts>
            {shown.map(button)}
            {shown.length + others.length === 0 && <Grey>{translate('panel.known.none')}</Grey>}
          </Facts>
          {others.length > 0 && (
            <TextAction
              aria-expanded={isAllOpen}
              aria-label={translate('panel.known.more', { count: others.length })}
              onClick={() => toggle({ kind: 'known' })}
            >
              +{others.length}
            </TextAction>
          )}
        </Row>
      )}
      {isAllOpen && <Others>{others.map(button)}</Others>}
      {openFact && <FactDetail fact={openFact} onMessage={onMessage} />}
    </Block>
  );
}
