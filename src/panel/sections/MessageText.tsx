import { useMemo, useState } from 'react';
import styled from 'styled-components';
import { TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { useTranslate } from '../../ui/TranslateProvider';
import type { Range } from '../derive/foldText';
import { cutPieces, type Piece, windowOf } from '../derive/pieces';
import { MASK } from '../derive/secrets';

const Text = styled.div<{ $isRaw: boolean }>`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font-family: ${({ $isRaw, theme }) => ($isRaw ? theme.fonts.mono : 'inherit')};
`;

const Found = styled.mark`
  padding: 0;
  border-radius: 2px;
  color: inherit;
  background: ${color.doubtGround};
  box-shadow: 0 0 0 1px ${color.doubtBorder};
`;

/** A message of a megabyte would stop the page: so much is drawn at first, and so much more with every click. */
const AT_FIRST = 1_200;
const MORE = 20_000;

interface MessageTextProps {
  text: string;
  isRaw: boolean;
  search: string;
  /** What of it is hidden until somebody asks for it. */
  hidden: readonly Range[];
}

/** What was said, as text and nothing else; what the search found is marked, what is secret is dotted. */
export function MessageText({ text, isRaw, search, hidden }: MessageTextProps) {
  const translate = useTranslate();
  const [most, setMost] = useState(AT_FIRST);
  const { start, end } = useMemo(() => windowOf(text, search, most), [text, search, most]);
  const pieces = useMemo(
    () => cutPieces(text.slice(start, end), search, within(hidden, start, end)),
    [text, start, end, search, hidden],
  );
  return (
    <>
      <Text dir="auto" $isRaw={isRaw}>
        {start > 0 && '…'}
        {pieces.map((piece) => (
          <PieceOf key={piece.start} piece={piece} />
        ))}
        {end < text.length && '…'}
      </Text>
      {end - start < text.length && (
        <TextAction onClick={() => setMost(most + MORE)}>{translate('ui.readOn')}</TextAction>
      )}
    </>
  );
}

const within = (ranges: readonly Range[], start: number, end: number): Range[] =>
  ranges
    .map((range) => ({ start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start }))
    .filter((range) => range.start < range.end);

function PieceOf({ piece }: { piece: Piece }) {
  if (piece.kind === 'secret') return <Secret words={piece.text} />;
  return piece.kind === 'found' ? <Found>{piece.text}</Found> : <>{piece.text}</>;
}

/** Shown on demand, here and for as long as this message stays in view. */
export function Secret({ words }: { words: string }) {
  const translate = useTranslate();
  const [isShown, setShown] = useState(false);
  return (
    <>
      {isShown ? words : MASK}
      <TextAction aria-pressed={isShown} onClick={() => setShown(!isShown)}>
        {translate(isShown ? 'transcript.hide' : 'transcript.show')}
      </TextAction>
    </>
  );
}
