import { lazy, Suspense, useLayoutEffect, useMemo, useRef, useState } from 'react';
import styled from 'styled-components';
import type { Evidence, Suggestion } from '../../model/suggestion';
import { color } from '../../ui/color';
import { focusRing, Hidden } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { type Stretch, toStretches } from '../derive/claims';

// Fetched when pointer or focus first comes near a number.
const EvidenceFloat = lazy(() => import('./EvidenceFloat').then((file) => ({ default: file.EvidenceFloat })));

const LINE_HEIGHT = 20;

const Box = styled.div<{ $room: number }>`
  position: relative;
  padding: 0 12px;
  padding-block-end: ${({ $room }) => $room % LINE_HEIGHT}px;
`;

const Text = styled.div<{ $isClosed: boolean; $height: number }>`
  font-size: 14px;
  line-height: ${LINE_HEIGHT}px;
  overflow-wrap: anywhere;
  white-space: ${({ $isClosed }) => ($isClosed ? 'normal' : 'pre-wrap')};
  min-height: ${({ $height }) => $height}px;
  ${({ $isClosed, $height }) => $isClosed && `height: ${$height}px; overflow: hidden;`}
`;

const Doubt = styled.span`
  text-decoration: underline dotted ${color.doubt} 1.5px;
  text-underline-offset: 3px;
`;

/** Without width of its own: the words are checked again once everything has come, and must not move for a number. */
const Mark = styled.button`
  position: relative;
  width: 0;
  padding: 0;
  overflow: visible;
  white-space: nowrap;
  border: 0;
  background: none;
  color: ${color.link};
  font-size: 10px;
  line-height: 1;
  vertical-align: super;
  cursor: pointer;
  ${focusRing}
  /* What a pointer can hit. */
  &::after {
    content: '';
    position: absolute;
    inset: -6px -10px -6px -2px;
  }
`;

/** Lies over the end of the last line. */
const ReadOn = styled.button`
  position: absolute;
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
  /** Height of the text until the agent wants to read on, in px: whole lines, and what remains. */
  room: number;
  onEvidence: (evidence: Evidence) => void;
}

/** A reply with its doubts dotted and its evidence numbered, in a few lines until the agent wants to read on. */
export function CheckedText({ suggestion, room, onEvidence }: CheckedTextProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const [isNear, setNear] = useState(false);
  const come = () => setNear(true);
  const text = useRef<HTMLDivElement>(null);
  const height = room - (room % LINE_HEIGHT);
  const isCut = useIsCut(text, suggestion.text, height);
  const stretches = useMemo(() => toStretches(suggestion), [suggestion]);
  return (
    <Box dir="auto" $room={room} onPointerOver={come} onFocus={come}>
      <Text
        ref={text}
        lang={suggestion.language}
        $isClosed={!isOpen}
        $height={height}
        onFocus={(event) => event.target.offsetTop > height && setOpen(true)}
      >
        {stretches.flatMap((stretch) => {
          const { start, text: words, evidence } = stretch;
          const body = <Words key={`from ${start}`} stretch={stretch} />;
          if (evidence === null) return [body];
          // By its own place: a mark that comes before it is another one.
          const mark = (
            <Evidenced
              key={`at ${start + words.length}`}
              index={evidence}
              evidence={suggestion.evidence[evidence]}
              onEvidence={onEvidence}
            />
          );
          return [body, mark];
        })}
      </Text>
      {isNear && (
        <Suspense>
          <EvidenceFloat text={text} evidence={suggestion.evidence} onEvidence={onEvidence} />
        </Suspense>
      )}
      {isCut && (
        <ReadOn
          type="button"
          style={{ insetBlockEnd: room - height }}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {translate(isOpen ? 'ui.less' : 'ui.readOn')}
        </ReadOn>
      )}
    </Box>
  );
}

interface EvidencedProps {
  index: number;
  evidence: Evidence | undefined;
  onEvidence: (evidence: Evidence) => void;
}

/** By its number; what it says shows under pointer or focus, and a click leads there. */
function Evidenced({ index, evidence, onEvidence }: EvidencedProps) {
  const translate = useTranslate();
  const number = index + 1;
  return (
    <>
      {WORD_JOINER}
      <Mark
        type="button"
        data-evidence={index}
        aria-description={evidence?.label}
        aria-label={translate('panel.suggestion.evidence', { number })}
        onClick={() => evidence && onEvidence(evidence)}
      >
        {number}
      </Mark>
    </>
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

/** Whether there is room for all of it; measured anew when the text or the width changes. */
function useIsCut(ref: React.RefObject<HTMLElement | null>, text: string, height: number): boolean {
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => setCut(element.scrollHeight > height + 2);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [ref, text, height]);
  return isCut;
}
