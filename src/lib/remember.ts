/**
 * A function of a text that keeps what it made, for texts that are looked at again and again. At most `most` are kept; then
 * it forgets them all and begins anew.
 */
export function remember<T>(most: number, make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, { made: T }>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known.made;
    const made = make(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, { made });
    return made;
  };
}
