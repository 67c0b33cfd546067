/** Orders, facts and candidates come one after the other: it begins once nothing has moved for so long, in ms. */
const REST_MS = 2_000;

/**
 * Begins by itself, once for each state of a ticket, when things are at rest and the tab is on screen. `may` is asked at that
 * moment.
 */
export function createUnasked(may: () => boolean, begin: () => void) {
  let isShown = true;
  let basis = '';
  let begun = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    clearTimeout(timer);
    if (basis === '' || basis === begun || !isShown) return;
    timer = setTimeout(() => {
      if (!may()) return;
      begun = basis;
      begin();
    }, REST_MS);
  };
  return {
    /** '' while nothing is known. */
    moved(now: string): void {
      basis = now;
      rest();
    },
    show(shown: boolean): void {
      isShown = shown;
      rest();
    },
  };
}
