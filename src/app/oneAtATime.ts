/** Keeps the last one made; another key ends it. */
export function oneAtATime<T extends { dispose(): void }>(create: (key: number) => T): (key: number) => T {
  let last: { key: number; value: T } | null = null;
  return (key) => {
    if (last?.key === key) return last.value;
    last?.value.dispose();
    last = { key, value: create(key) };
    return last.value;
  };
}
