import { OutsideError } from './errors';

/** Fails as `slow` when there is no answer within so many ms. What comes later is dropped. */
export function limited<T>(limitMs: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timeUp = () =>
      reject(new OutsideError('slow', `no answer in ${limitMs} ms`, { values: { seconds: limitMs / 1000 } }));
    const timer = setTimeout(timeUp, limitMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
