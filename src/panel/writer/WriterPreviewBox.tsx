import type { KeyboardEvent } from 'react';
import styled from 'styled-components';
import type { Writer, WriterPreview } from '../../model/writer';
import { MainAction, TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Block, Cut, focusRing, Grey, Row } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { useFocusInside } from './useFocusInside';

const Scroll = styled.div`
  height: 192px;
  margin: 0 12px 4px;
  padding: 2px 6px;
  overflow-y: auto;
  border: 1px solid ${color.border};
  border-radius: 4px;
  ${focusRing}
`;

const Heading = styled.div`
  margin: 4px 0 2px;
  color: ${color.grey};
`;

const List = styled.ol`
  margin: 0;
  padding-inline-start: 20px;
  li {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;

const Exact = styled.pre`
  margin: 0;
  font-family: ${({ theme }) => theme.fonts.mono};
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

/** What will leave, before it does: readable first, then sign by sign. */
export function WriterPreviewBox({ writer, preview }: { writer: Writer; preview: WriterPreview }) {
  const translate = useTranslate();
  const box = useFocusInside();
  const { host, body, evidence, hidden } = preview;
  const title = translate('writer.preview.title', { host });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    writer.stop();
  };
  return (
    <Block aria-label={title} onKeyDown={onKeyDown}>
      <div ref={box}>
        <Row>
          <Cut title={title}>{title}</Cut>
        </Row>
        <Row>
          <Grey>{translate('writer.preview.hidden', { count: hidden })}</Grey>
        </Row>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys */}
        <Scroll data-first="" tabIndex={0} role="region" aria-label={translate('writer.preview.body')}>
          <Heading>{translate('writer.preview.evidence')}</Heading>
          <List>
            {evidence.map((text, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- their number is what they are
              <li key={index} dir="auto">
                {text}
              </li>
            ))}
          </List>
          <Heading>{translate('writer.preview.body')}</Heading>
          <Exact dir="ltr">{body}</Exact>
        </Scroll>
        <Row>
          <MainAction onClick={writer.send}>{translate('writer.preview.send')}</MainAction>
          <TextAction onClick={writer.stop}>{translate('ui.cancel')}</TextAction>
          <Cut />
          <TextAction onClick={() => writer.setLocal(true)}>{translate('writer.localOnly')}</TextAction>
        </Row>
      </div>
    </Block>
  );
}
