/**
 * An address for comparing: without the space around it, its ASCII letters lower. Nothing else is folded: `\u212a` (a Kelvin
 * sign) becomes a plain k in `toLowerCase()`, and a look-alike of an address is somebody else's.
 */
export const normaliseAddress = (address: string): string =>
  address.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Plus-addresses and dots are kept: who owns `marie@` need not own `marie+shop@`. */
export const isSameAddress = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.trim() !== '' && normaliseAddress(one) === normaliseAddress(other);
