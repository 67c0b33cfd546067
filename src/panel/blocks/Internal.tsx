import { useEffect } from 'react';
import styled from 'styled-components';
import { MainAction, TextAction } from '../../ui/Action';
import { Icon } from '../../ui/Icon';
import { Toned } from '../../ui/Notice';
import { Row } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import type { Editing } from '../useEditing';
import { useFocusInside } from '../writer/useFocusInside';

const Line = styled(Row)`
  flex-wrap: wrap;
  row-gap: 0;
  min-height: 30px;
`;

/** That a reply comes from a text for agents; with `asked`, whether it goes to the customer all the same. */
export function Internal({ asked }: { asked: Editing['asked'] }) {
  const translate = useTranslate();
  if (asked) return <Question asked={asked} />;
  return (
    <Row title={translate('panel.internal.why')}>
      <Toned $tone="doubt">
        <Icon name="alert" />
      </Toned>
      <Toned $tone="doubt">{translate('panel.internal.mark')}</Toned>
    </Row>
  );
}

function Question({ asked }: { asked: NonNullable<Editing['asked']> }) {
  const translate = useTranslate();
  const box = useFocusInside();
  useEscape(asked.cancel);
  return (
    <div ref={box} role="group" aria-label={translate('panel.internal.ask')}>
      <Line>
        <Toned $tone="doubt">{translate('panel.internal.ask')}</Toned>
        <MainAction onClick={asked.confirm}>{translate('panel.internal.insert')}</MainAction>
        <TextAction data-first onClick={asked.cancel}>
          {translate('ui.cancel')}
        </TextAction>
      </Line>
    </div>
  );
}

/** Wherever in the panel the focus is, in the editor too. */
function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onEscape();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onEscape]);
}
