import { lazy, type RefObject, Suspense, useLayoutEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import { TextAction } from '../../ui/Action';
import { Block, Fixed, Grey, Row, ROW_HEIGHT } from '../../ui/Row';
import { Skeleton } from '../../ui/Skeleton';
import { AllWords, useTranslate } from '../../ui/TranslateProvider';
import type { KnownView } from '../derive/known';
import type { Opened } from '../usePanel';
import { FactButton } from './FactButton';
import type { FactProps } from './factProps';

// Nobody sees these before a click.
const FactDetail = lazy(() => import('./FactDetail').then((file) => ({ default: file.FactDetail })));
const FactList = lazy(() => import('./FactList').then((file) => ({ default: file.FactList })));

const GAP = 8;

/** One line is seen: what finds no room on it stands on the next. */
const Facts = styled.span`
  position: relative;
  display: flex;
  flex: 1 1 0;
  flex-wrap: wrap;
  column-gap: ${GAP}px;
  height: ${ROW_HEIGHT}px;
  min-width: 0;
  overflow: hidden;
`;

/** Its room is kept: that it comes or counts higher takes nothing from the facts. */
const More = styled(TextAction)`
  min-width: 28px;
  text-align: end;
`;

interface KnownRowProps extends FactProps {
  known: KnownView;
  opened: Opened;
  toggle: (what: NonNullable<Opened>) => void;
}

/** What the customer already told us, as far as it bears on their wish; the rest behind "+4". */
export function KnownRow(props: KnownRowProps) {
  const { known, opened, toggle } = props;
  const translate = useTranslate();
  const row = useRef<HTMLSpanElement>(null);
  const unfitting = useUnfitting(row, known);
  const { shown } = known;
  const others = [...shown.filter((_, index) => unfitting.includes(index)), ...known.others];
  const openId = opened?.kind === 'fact' ? opened.id : null;
  const isListed = others.some(({ id }) => id === openId);
  const isAllOpen = opened?.kind === 'known' || isListed;
  const openFact = [...shown, ...others].find(({ id }) => id === openId);
  const detail = openFact && <FactDetail key={openFact.id} {...props} fact={openFact} />;
  return (
    <Block aria-label={translate('panel.known.title')}>
      {known.isLoading ? (
        <Skeleton widths={[80]} />
      ) : (
        <Row>
          <Fixed>
            <Grey>{translate('panel.known.label')}</Grey>
          </Fixed>
          <Facts ref={row}>
            {shown.map((fact, index) => (
              <FactButton
                key={fact.id}
                fact={fact}
                isOpen={fact.id === openId}
                isHidden={unfitting.includes(index)}
                onClick={() => toggle({ kind: 'fact', id: fact.id })}
              />
            ))}
            {shown.length + others.length === 0 && <Grey>{translate('panel.known.none')}</Grey>}
          </Facts>
          {others.length > 0 ? (
            <More
              aria-expanded={isAllOpen}
              aria-label={translate('panel.known.more', { count: others.length })}
              onClick={() => toggle({ kind: 'known' })}
            >
              +{others.length}
            </More>
          ) : (
            <More as="span" />
          )}
        </Row>
      )}
      <Suspense fallback={<Skeleton widths={[70, 55, 40]} />}>
        {(isAllOpen || detail) && (
          <AllWords>
            {isAllOpen && (
              <FactList
                facts={others}
                openId={openId}
                // Back to the list, not to nothing.
                onOpen={(id) => toggle(id === openId ? { kind: 'known' } : { kind: 'fact', id })}
              >
                {isListed && detail}
              </FactList>
            )}
            {!isListed && detail}
          </AllWords>
        )}
      </Suspense>
    </Block>
  );
}

/**
 * Which of the facts find no room as a whole beside those before them; the first is shown in any case. Measured anew when they
 * or the width change, and not while the frame has none.
 */
function useUnfitting(row: RefObject<HTMLElement | null>, { shown, isLoading }: KnownView): number[] {
  const [unfitting, setUnfitting] = useState<number[]>([]);
  const words = shown.map(({ text }) => text).join('\n');
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return undefined;
    const facts = [...element.children] as HTMLElement[];
    const measure = () => {
      if (element.clientWidth > 0) setUnfitting(findUnfitting(facts, element.clientWidth));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [row, words, isLoading]);
  return unfitting;
}

function findUnfitting(facts: readonly HTMLElement[], width: number): number[] {
  let room = width;
  return facts.flatMap(({ offsetWidth }, index) => {
    if (index > 0 && offsetWidth > room) return [index];
    room -= offsetWidth + GAP;
    return [];
  });
}
