import type { Ids } from '../model/ports';

/** `randomUUID` exists in secure contexts only. */
export const randomIds: Ids = {
  next: () => (typeof crypto.randomUUID === 'function' ? crypto.randomUUID() : fromRandomBytes()),
};

const fromRandomBytes = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
