import type { Choice } from '../editing/parts';

/** All brands, or one of them, as a list to choose from. */
export const brandOptions = (brands: readonly Choice[], all: string) => [
  { value: '', label: all },
  ...brands.map(({ id, name }) => ({ value: String(id), label: name })),
];
