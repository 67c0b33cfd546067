import { act } from '@testing-library/react';

/** jsdom lays nothing out: the virtual list needs a height to fill, and rows of a height. */
export function fakeLayout(): void {
  beforeEach(() => {
    jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(260);
    jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(heightOf);
    jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(320);
    jest.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(10_000_000);
    Element.prototype.scrollTo = scrollTo;
  });
  afterEach(() => jest.restoreAllMocks());
}

function heightOf(this: HTMLElement): number {
  return this.tagName === 'SECTION' ? 260 : 40;
}

function scrollTo(this: Element, to?: ScrollToOptions | number): void {
  this.scrollTop = typeof to === 'object' ? (to.top ?? 0) : 0;
  // As in a browser, not within the call that scrolls.
  setTimeout(() => act(() => void this.dispatchEvent(new Event('scroll'))));
}
