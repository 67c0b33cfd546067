import { Fragment, useLayoutEffect, useMemo, useRef, useState } from 'react';
import styled, { css } from 'styled-components';
import type { Suggestion } from '../../model/suggestion';
import { color } from '../../ui/color';
import { focusRing, Hidden } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { type Stretch, toStretches } from '../derive/claims';

/** Four lines of 20 px: what the first view has room for. */
const CLOSED_HEIGHT = 80;

const closed = css`
  height: ${CLOSED_HEIGHT}px;
  overflow: hidden;
`;

const Box = styled.div`
  position: relative;
  padding: 0 12px;
`;

const Text = styled.div<{ $isClosed: boolean }>`
  font-size: 14px;
  line-height: 20px;
  overflow-wrap: anywhere;
  white-space: ${({ $isClosed }) => ($isClosed ? 'normal' : 'pre-wrap')};
  min-height: ${CLOSED_HEIGHT}px;
  ${({ $isClosed }) => $isClosed && closed}
`;

const Doubt = styled.span`
  text-decoration: underline dotted ${color.doubt} 1.5px;
  text-underline-offset: 3px;
`;

const Mark = styled.button`
  padding: 0 1px;
  border: 0;
  background: none;
  color: ${color.link};
  font-size: 10px;
  line-height: 1;
  vertical-align: super;
  cursor: pointer;
  ${focusRing}
`;

/** Lies over the end of the last line. */
const ReadOn = styled.button`
  position: absolute;
  inset-block-end: 0;
  inset-inline-end: 12px;
  min-height: 20px;
  padding: 0;
  padding-inline-start: 6px;
  border: 0;
  background: ${color.ground};
  color: ${color.link};
  cursor: pointer;
  ${focusRing}
  &::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-end: 100%;
    width: 32px;
    background: linear-gradient(to left, ${color.ground}, transparent);
  }
  &:dir(rtl)::before {
    background: linear-gradient(to right, ${color.ground}, transparent);
  }
`;

/** Keeps a number on the line of the words that it belongs to. */
const WORD_JOINER = '\u2060';

interface CheckedTextProps {
  suggestion: Suggestion;
  openEvidence: number | null;
  onEvidence: (index: number) => void;
}

/** A reply with its doubts dotted and its evidence numbered, in four lines until the agent wants to read on. */
export function CheckedText({ suggestion, openEvidence, onEvidence }: CheckedTextProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const text = useRef<HTMLDivElement>(null);
  const isCut = useIsCut(text, suggestion.text);
  const stretches = useMemo(() => toStretches(suggestion), [suggestion]);
  return (
    <Box dir="auto">
      <Text
        ref={text}
        lang={suggestion.language}
        $isClosed={!isOpen}
        onFocus={(event) => event.target.offsetTop > CLOSED_HEIGHT && setOpen(true)}
      >
        {stretches.map((stretch) => (
          <Fragment key={stretch.start}>
            <Words stretch={stretch} />
            {stretch.evidence !== null && WORD_JOINER}
            {stretch.evidence !== null && (
              <Mark
                type="button"
                title={suggestion.evidence[stretch.evidence]?.label}
                aria-label={translate('panel.suggestion.evidence', { number: stretch.evidence + 1 })}
                aria-expanded={openEvidence === stretch.evidence}
                onClick={() => onEvidence(stretch.evidence ?? 0)}
              >
                {stretch.evidence + 1}
              </Mark>
            )}
          </Fragment>
        ))}
      </Text>
      {isCut && (
        <ReadOn type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {translate(isOpen ? 'ui.less' : 'ui.readOn')}
        </ReadOn>
      )}
    </Box>
  );
}

function Words({ stretch }: { stretch: Stretch }) {
  const translate = useTranslate();
  if (!stretch.isDoubtful) return <>{stretch.text}</>;
  return (
    <Doubt title={translate('panel.suggestion.unsupported')}>
      <Hidden>{translate('panel.suggestion.unsupported')}</Hidden>
      {stretch.text}
    </Doubt>
  );
}

/** Whether four lines hold it all; measured anew when the text or the width changes. */
function useIsCut(ref: React.RefObject<HTMLElement | null>, text: string): boolean {
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => setCut(element.scrollHeight > CLOSED_HEIGHT + 2);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [ref, text]);
  return isCut;
}
