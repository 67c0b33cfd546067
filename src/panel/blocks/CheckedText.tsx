import { lazy, Suspense, useLayoutEffect, useMemo, useRef, useState } from 'react';
import styled, { css } from 'styled-components';
import type { Evidence, Suggestion } from '../../model/suggestion';
import { color } from '../../ui/color';
import { focusRing, Hidden } from '../../ui/Row';
import { AllWords, useTranslate } from '../../ui/TranslateProvider';
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
  min-height: calc(${({ $height }) => $height}px + var(--more-lines));
  ${({ $isClosed }) => $isClosed && 'height: 0; overflow: hidden;'}
`;

const Doubt = styled.span`
  text-decoration: underline dotted ${color.doubt} 1.5px;
  text-underline-offset: 3px;
`;

/** Above the words and between them. */
const raised = css`
  display: inline-block;
  font-size: 10px;
  line-height: 1;
  vertical-align: super;
`;

/** Where a number stood that stands no more. */
const Room = styled.span`
  ${raised}
  width: 1ch;
`;

/** One that comes late has no width of its own: the words are checked again once everything has come, and must not move. */
const Mark = styled.button<{ $isLate: boolean }>`
  ${raised}
  position: relative;
  width: ${({ $isLate }) => ($isLate ? 0 : 'auto')};
  min-width: ${({ $isLate }) => ($isLate ? 0 : '1ch')};
  padding: 0;
  overflow: visible;
  white-space: nowrap;
  border: 0;
  background: none;
  color: ${color.link};
  cursor: pointer;
  ${focusRing}
  /* What a pointer can hit. */
  &::after {
    content: '';
    position: absolute;
    inset: -6px -4px;
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
  const isCut = useIsCut(text, suggestion.text, isOpen);
  const [places, setPlaces] = useState(() => placesOf(toStretches(suggestion)));
  const stretches = useMemo(() => toStretches(suggestion, places), [suggestion, places]);
  const turn = () => {
    setOpen(!isOpen);
    setPlaces(placesOf(stretches));
  };
  return (
    <Box dir="auto" $room={room} onPointerOver={come} onFocus={come}>
      <Text
        ref={text}
        lang={suggestion.language}
        $isClosed={!isOpen}
        $height={height}
        onFocus={({ target, currentTarget }) =>
          target.offsetTop > currentTarget.clientHeight && setOpen(true)
        }
      >
        {stretches.flatMap((stretch) => {
          const { start, text: words, evidence } = stretch;
          const body = <Words key={`from ${start}`} stretch={stretch} />;
          // By its own place: a mark that comes before it is another one.
          const place = start + words.length;
          if (evidence === null) return places.has(place) ? [body, <Room key={`at ${place}`} />] : [body];
          const mark = (
            <Evidenced
              key={`at ${place}`}
              index={evidence}
              isLate={!places.has(place)}
              evidence={suggestion.evidence[evidence]}
              onEvidence={onEvidence}
            />
          );
          return [body, mark];
        })}
      </Text>
      {isNear && (
        <Suspense>
          <AllWords>
            <EvidenceFloat text={text} evidence={suggestion.evidence} onEvidence={onEvidence} />
          </AllWords>
        </Suspense>
      )}
      {isCut && (
        <ReadOn type="button" style={{ insetBlockEnd: room - height }} aria-expanded={isOpen} onClick={turn}>
          {translate(isOpen ? 'ui.less' : 'ui.readOn')}
        </ReadOn>
      )}
    </Box>
  );
}

/** Where numbers have their room: where they stood when the text was first drawn, or when the agent last opened or closed it. */
const placesOf = (stretches: readonly Stretch[]): ReadonlySet<number> =>
  new Set(stretches.flatMap(({ start, text, evidence }) => (evidence === null ? [] : [start + text.length])));

interface EvidencedProps {
  index: number;
  isLate: boolean;
  evidence: Evidence | undefined;
  onEvidence: (evidence: Evidence) => void;
}

/** By its number; what it says shows under pointer or focus, and a click leads there. */
function Evidenced({ index, isLate, evidence, onEvidence }: EvidencedProps) {
  const translate = useTranslate();
  const number = index + 1;
  return (
    <>
      {WORD_JOINER}
      <Mark
        type="button"
        $isLate={isLate}
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

/** Whether there is room for all of it; measured anew when the text or the width changes, as long as it is closed. */
function useIsCut(ref: React.RefObject<HTMLElement | null>, text: string, isOpen: boolean): boolean {
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || isOpen) return undefined;
    const measure = () => setCut(element.scrollHeight > element.clientHeight + 2);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [ref, text, isOpen]);
  return isCut;
}
