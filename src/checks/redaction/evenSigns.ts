const FULL_WIDTH = 0xfee0;
const SPACE = /[\t\p{Zs}]/u;
const DASH = /[\p{Pd}\u2212]/u;
/** Joiners, marks of direction, soft hyphens: nobody sees them, yet they part the digits of a number. */
const UNSEEN = /[\p{Cf}\p{DI}]/u;
const UNEVEN = /[\t\p{Cf}\p{DI}\p{Pd}\u2212\uff01-\uff5e]|(?! )\p{Zs}/u;

/** A text to search in, and where its sign number `index` stands in the original. */
export interface EvenText {
  text: string;
  at: (index: number) => number;
}

const even = (sign: string): string => {
  if (UNSEEN.test(sign)) return '';
  if (SPACE.test(sign)) return ' ';
  if (DASH.test(sign)) return '-';
  return /[\uff01-\uff5e]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH) : sign;
};

/** Every space, dash and full-width sign as on a plain keyboard, without what nobody sees. */
export function evenSigns(original: string): EvenText {
  if (!UNEVEN.test(original)) return { text: original, at: (index) => index };
  const places: number[] = [];
  let text = '';
  let from = 0;
  for (const sign of original) {
    const plain = even(sign);
    for (let unit = 0; unit < plain.length; unit += 1) places.push(from + unit);
    text += plain;
    from += sign.length;
  }
  return { text, at: (index) => places[index] ?? original.length };
}
