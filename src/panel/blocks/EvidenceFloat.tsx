import { type RefObject, useEffect, useState } from 'react';
import styled from 'styled-components';
import { formatDay, formatTime } from '../../lib/format';
import type { Evidence } from '../../model/suggestion';
import { TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { useTranslate } from '../../ui/TranslateProvider';

/** Lies over what stands below the number: nothing moves for it. */
const Float = styled.aside`
  position: absolute;
  z-index: 1;
  inset-inline: 12px;
  padding: 4px 8px;
  border: 1px solid ${color.border};
  border-radius: 4px;
  background: ${color.ground};
  box-shadow: 0 2px 6px rgb(0 0 0 / 15%);
`;

const Quote = styled.blockquote`
  margin: 0;
  max-height: 64px;
  overflow-y: auto;
  overflow-wrap: anywhere;
`;

const Source = styled.div`
  color: ${color.grey};
`;

/** The way from the number to what it shows, for a pointer that goes there. In ms. */
const LEAVING_MS = 200;
const LINE_HEIGHT = 20;

interface Shown {
  index: number;
  /** Of the number in the text, in px. */
  top: number;
}

interface EvidenceFloatProps {
  /** Holds the numbers. */
  text: RefObject<HTMLElement | null>;
  evidence: readonly Evidence[];
  onEvidence: (evidence: Evidence) => void;
}

/** What stands behind a claim, in its own words, while pointer or focus is on its number. */
export function EvidenceFloat({ text, evidence, onEvidence }: EvidenceFloatProps) {
  const [shown, keep] = useShown(text);
  const one = shown && evidence[shown.index];
  if (!shown || !one) return null;
  return (
    <Float style={{ top: shown.top + LINE_HEIGHT }} role="note" {...keep}>
      <Detail evidence={one} onFollow={() => onEvidence(one)} />
    </Float>
  );
}

/** The number that is pointed at or focused, and what keeps it shown once the pointer is over it. Escape hides it. */
function useShown(text: RefObject<HTMLElement | null>) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [isKept, setKept] = useState(false);
  const [isLeft, setLeft] = useState(false);
  useEffect(() => {
    const root = text.current;
    if (!root) return undefined;
    const show = (target: EventTarget | null): void => {
      const mark = target instanceof Element ? target.closest<HTMLElement>('[data-evidence]') : null;
      if (!mark || !root.contains(mark)) return setLeft(true);
      setLeft(false);
      setShown({ index: Number(mark.dataset['evidence']), top: mark.offsetTop });
    };
    const onEnter = ({ target }: Event) => show(target);
    const onLeave = () => setLeft(true);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setShown(null);
    };
    // It was fetched for what is there already.
    const first = root.querySelector('[data-evidence]:hover') ?? document.activeElement;
    if (first && root.contains(first)) show(first);
    root.addEventListener('pointerover', onEnter);
    root.addEventListener('focusin', onEnter);
    root.addEventListener('pointerleave', onLeave);
    root.addEventListener('focusout', onLeave);
    root.addEventListener('keydown', onKey);
    return () => {
      root.removeEventListener('pointerover', onEnter);
      root.removeEventListener('focusin', onEnter);
      root.removeEventListener('pointerleave', onLeave);
      root.removeEventListener('focusout', onLeave);
      root.removeEventListener('keydown', onKey);
    };
  }, [text]);
  useEffect(() => {
    if (!isLeft || isKept) return undefined;
    const timer = setTimeout(() => setShown(null), LEAVING_MS);
    return () => clearTimeout(timer);
  }, [isLeft, isKept, shown]);
  const keep = { onPointerEnter: () => setKept(true), onPointerLeave: () => setKept(false) };
  return [shown, keep] as const;
}

function Detail({ evidence, onFollow }: { evidence: Evidence; onFollow: () => void }) {
  const translate = useTranslate();
  const { correction } = evidence;
  const corrected = correction && {
    words: evidence.quote,
    by: correction.by,
    isNamed: correction.by === '' ? 'no' : 'yes',
    when: [formatDay(correction.at, translate.locale), formatTime(correction.at, translate.locale)].join(' '),
  };
  const isReachable = evidence.kind === 'message' || evidence.kind === 'order';
  return (
    <>
      {corrected ? (
        <div dir="auto">{translate('panel.evidence.corrected', corrected)}</div>
      ) : (
        <Quote dir="auto">{translate('panel.quote', { words: evidence.quote })}</Quote>
      )}
      <Source>
        {!corrected && <span dir="auto">{evidence.label}</span>}{' '}
        {isReachable && (
          // The number itself leads there by keys.
          <TextAction tabIndex={-1} onClick={onFollow}>
            {translate(`panel.evidence.${evidence.kind}`)}
          </TextAction>
        )}
      </Source>
    </>
  );
}
