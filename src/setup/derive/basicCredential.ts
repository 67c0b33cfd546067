/**
 * The value of a Basic authorisation, computed in the page: it is shown, never stored and never sent. PrestaShop's key stands
 * alone before the colon. Null while nothing is typed, or where a line break would end the header.
 */
export function basicCredential(user: string, counterpart: string): string | null {
  const [name, rest] = [user.trim(), counterpart.trim()];
  if (name === '' || name.includes(':') || /[\r\n]/.test(name + rest)) return null;
  const bytes = new TextEncoder().encode(`${name}:${rest}`);
  return btoa(String.fromCodePoint(...bytes));
}
