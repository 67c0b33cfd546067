/** `value` when it is a whole number from 1 to `most`, `otherwise` when it is absent, else null. */
export function wholeNumber(value: string | null, otherwise: number, most = Infinity): number | null {
  if (value === null) return otherwise;
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
}

export const pageOf = <T>(list: T[], page: number, size: number): T[] =>
  list.slice((page - 1) * size, page * size);

/** Newest first, as both shops are asked. */
export const byDate = <T>(orders: T[], dateOf: (order: T) => string): T[] =>
  orders.toSorted((a, b) => Date.parse(dateOf(b)) - Date.parse(dateOf(a)));
