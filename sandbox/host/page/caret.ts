import { parseHtml } from '../parseHtml';
import { toText } from '../richText';
import type { RichText } from '../richText';

/** What the editor's element holds, in the composer's words. */
export const readEditor = (root: HTMLElement): RichText => parseHtml(root.innerHTML, true);

/** The caret as an offset into the draft's text, or null when it is not in this editor. */
export function readCaret(root: HTMLElement): number | null {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(range.endContainer, range.endOffset);
  const holder = document.createElement('div');
  holder.append(before.cloneContents());
  // A paragraph that is opened just before the caret counts with the newline in front of it.
  return toText(parseHtml(holder.innerHTML, true)).length;
}

/** Puts the caret where the draft's text says, without taking the focus. */
export function placeCaret(root: HTMLElement, offset: number): void {
  let rest = offset;
  for (const paragraph of root.querySelectorAll<HTMLElement>('p, li')) {
    const length = (paragraph.textContent ?? '').length + paragraph.querySelectorAll('br').length;
    const text = paragraph.textContent === '' ? 0 : length;
    if (rest <= text) {
      selectIn(paragraph, rest);
      return;
    }
    rest -= text + 1;
  }
  selectIn(root, Number.MAX_SAFE_INTEGER);
}

function selectIn(element: HTMLElement, offset: number): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let rest = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) rest -= 1;
    else if (node instanceof Text) {
      if (rest <= node.data.length) {
        window.getSelection()?.collapse(node, Math.max(0, rest));
        return;
      }
      rest -= node.data.length;
    }
  }
  window.getSelection()?.collapse(element, offset === 0 ? 0 : element.childNodes.length);
}
