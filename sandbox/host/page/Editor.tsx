import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Composer } from '../composer';
import type { Desk } from '../desk';
import { parseHtml } from '../parseHtml';
import { toHtml } from '../richText';
import type { RichText } from '../richText';
import { placeCaret, readCaret, readEditor } from './caret';

const EMPTY = '<p dir="auto"><br></p>';

/**
 * The draft under the agent's hand. The browser owns the element while the agent types; it is written
 * anew only when the draft was changed by somebody else (the app, a macro), and then the caret stays.
 */
export function Editor({ desk, ticketId, composer }: { desk: Desk; ticketId: number; composer: Composer }) {
  const element = useRef<HTMLDivElement>(null);
  const drawn = useRef<RichText | null>(null);

  const takeOver = useCallback(
    (withText: boolean) => {
      const root = element.current;
      if (!root) return;
      const cursor = readCaret(root);
      if (withText) drawn.current = readEditor(root);
      desk.edit(ticketId, {
        ...(withText && drawn.current && { doc: drawn.current }),
        ...(cursor !== null && { cursor }),
      });
    },
    [desk, ticketId],
  );

  useLayoutEffect(() => {
    const root = element.current;
    if (!root || drawn.current === composer.doc) return;
    drawn.current = composer.doc;
    root.innerHTML = toHtml(composer.doc) || EMPTY;
    if (document.activeElement === root && composer.cursor !== null) placeCaret(root, composer.cursor);
  }, [composer.doc, composer.cursor]);

  useLayoutEffect(() => {
    document.execCommand('defaultParagraphSeparator', false, 'p');
    const onSelect = () => {
      if (document.activeElement === element.current) takeOver(false);
    };
    document.addEventListener('selectionchange', onSelect);
    return () => document.removeEventListener('selectionchange', onSelect);
  }, [takeOver]);

  return (
    <div
      ref={element}
      className="editor"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a composer holds rich text; no input does
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label="Reply"
      contentEditable
      suppressContentEditableWarning
      onInput={() => takeOver(true)}
      onFocus={() => {
        const root = element.current;
        // A composer that is entered again by the keyboard goes on where it was left.
        if (root && composer.cursor !== null) placeCaret(root, composer.cursor);
        desk.edit(ticketId, { focused: true, cursor: composer.cursor ?? 0 });
      }}
      onBlur={() => desk.edit(ticketId, { focused: false })}
      onPaste={(event) => {
        event.preventDefault();
        const html = event.clipboardData.getData('text/html');
        const text = event.clipboardData.getData('text/plain');
        if (html) document.execCommand('insertHTML', false, toHtml(parseHtml(html)));
        else document.execCommand('insertText', false, text);
      }}
    />
  );
}
