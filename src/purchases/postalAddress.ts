import type { Address } from '../model/order';

type Text = string | null | undefined;

/** An address as far as the shop knows it; null when it says neither street nor place. */
export function toPostalAddress(their: {
  name: Text[];
  lines: Text[];
  postcode: Text;
  city: Text;
  country: Text;
}): Address | null {
  const lines = their.lines.filter((line): line is string => Boolean(line));
  const { postcode, city, country } = their;
  if (lines.length === 0 && !postcode && !city) return null;
  return {
    name: their.name.filter(Boolean).join(' ') || null,
    lines,
    postcode: postcode || null,
    city: city || null,
    country: country || null,
  };
}
