import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Nothing here measures time: a machine that others use as well may take seconds over what takes milliseconds.
configure({ asyncUtilTimeout: 8_000 });

// What Garden asks of a browser and jsdom does not have.
window.matchMedia ??= ((query: string) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
  dispatchEvent: () => false,
})) as typeof window.matchMedia;

window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
