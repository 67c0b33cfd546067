import { lazy, Suspense } from 'react';
import styled from 'styled-components';
import { TextAction } from '../../ui/Action';
import { Block, Fixed, Grey, Row } from '../../ui/Row';
import { Skeleton } from '../../ui/Skeleton';
import { useTranslate } from '../../ui/TranslateProvider';
import { type KnownFact, type KnownView, MOST_SHOWN } from '../derive/known';
import type { Opened } from '../usePanel';
import { FactButton } from './FactButton';
import type { FactProps } from './factProps';

// Nobody sees these before a click.
const FactDetail = lazy(() => import('./FactDetail').then((file) => ({ default: file.FactDetail })));
const FactList = lazy(() => import('./FactList').then((file) => ({ default: file.FactList })));

const Facts = styled.span`
  display: flex;
  flex: 1 1 0;
  gap: 8px;
  min-width: 0;
  overflow: hidden;
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
  const { shown, others } = known;
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
          <Facts>
            {shown.map((fact: KnownFact, index) => (
              <FactButton
                key={fact.id}
                fact={fact}
                isOpen={fact.id === openId}
                isLast={index === MOST_SHOWN - 1}
                onClick={() => toggle({ kind: 'fact', id: fact.id })}
              />
            ))}
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
      <Suspense fallback={<Skeleton widths={[70, 55, 40]} />}>
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
      </Suspense>
    </Block>
  );
}
