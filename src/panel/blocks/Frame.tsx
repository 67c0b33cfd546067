import { type ReactNode, type RefObject, useCallback, useRef } from 'react';
import styled from 'styled-components';
import { color } from '../../ui/color';
import { useHeight } from '../../ui/useHeight';

/** Higher than this the panel scrolls inside, in CSS pixels: it pushes no other app about. */
const MOST_HEIGHT = 640;
/** Room that the guard takes at the foot: what has the focus must not hide behind it. */
const FOOT_HEIGHT = 84;

const Outer = styled.main`
  position: relative;
  max-height: ${MOST_HEIGHT}px;
  overflow: hidden;
  color: ${color.text};
  background: ${color.ground};
`;

const Scroller = styled.div<{ $hasFoot: boolean }>`
  max-height: ${MOST_HEIGHT}px;
  overflow-y: auto;
  scroll-padding-block-end: ${({ $hasFoot }) => ($hasFoot ? FOOT_HEIGHT : 0)}px;
`;

/** Lies over the foot of the panel and pushes nothing. */
const Over = styled.div`
  position: absolute;
  inset-inline: 0;
  inset-block-end: 0;
  z-index: 1;
  max-height: 100%;
  overflow-y: auto;
`;

interface FrameProps {
  root?: RefObject<HTMLElement>;
  label: string;
  resize: (height: number) => void;
  /** What lies over the foot, if anything does. */
  foot: ReactNode;
  children: ReactNode;
}

/** As high as its content up to a cap, which it tells the host. */
export function Frame({ root, label, resize, foot, children }: FrameProps) {
  const content = useRef<HTMLDivElement>(null);
  const tell = useCallback((height: number) => resize(Math.min(height, MOST_HEIGHT)), [resize]);
  useHeight(content, tell);
  return (
    <Outer aria-label={label} ref={root}>
      <Scroller $hasFoot={Boolean(foot)}>
        <div ref={content}>{children}</div>
      </Scroller>
      {foot && <Over>{foot}</Over>}
    </Outer>
  );
}
