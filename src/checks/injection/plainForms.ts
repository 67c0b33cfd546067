import { fold } from '../../facts';

/** Letters that look like ours and are none: Cyrillic and Greek, as they are used in disguise. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ɡ: 'g',
  һ: 'h',
  ո: 'n',
  ѵ: 'v',
  ԝ: 'w',
  α: 'a',
  ε: 'e',
  ο: 'o',
  ρ: 'p',
  ν: 'v',
  ι: 'i',
  κ: 'k',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
  ⅼ: 'l',
};
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const MOST_DECODED = 4_000;
const MOST_FORMS = 12;

/** Zero-width and tag characters: nobody sees them, machines read them. */
const UNSEEN = /[\p{Cf}]/gu;

/** What a text says to a machine that looks through its disguise: folded, without unseen signs, and what it decodes to. */
export function plainForms(text: string): string[] {
  const tags = Array.from(text, (sign) => asTag(sign.codePointAt(0) ?? 0)).join('');
  const seen = text.normalize('NFKC').replace(UNSEEN, '');
  const plain = fold(seen).replace(/[^\p{ASCII}]/gu, (letter) => LOOK_ALIKES[letter] ?? letter);
  const decoded = [...decodedFrom(seen), tags].filter((form) => form.length > 5).map(fold);
  return [plain, unspaced(plain), unleeted(plain), ...decoded]
    .filter((form) => form !== '')
    .slice(0, MOST_FORMS);
}

/** Unicode's tag characters are ASCII that is never drawn. */
const asTag = (code: number): string =>
  code >= 0xe0020 && code <= 0xe007e ? String.fromCharCode(code - 0xe0000) : '';

/** "i g n o r e   r u l e s" and "i.g.n.o.r.e": letters set apart stand together again. */
function unspaced(text: string): string {
  return text
    .replace(/(?<![\p{L}\d])(?:[\p{L}\d][ .*_·-]){4,}[\p{L}\d](?![\p{L}\d])/gu, (run) =>
      run.replace(/[ .*_·-](?=[\p{L}\d])/gu, ''),
    )
    .replace(/ {2,}/g, ' ');
}

/** "1gn0r3": figures among letters are letters. */
const unleeted = (text: string): string =>
  text.replace(/[\p{L}\d@$!]{3,}/gu, (word) =>
    /\p{L}/u.test(word) && /[013457@$!]/.test(word)
      ? word.replace(/[013457@$!]/g, (sign) => LEET[sign] ?? sign)
      : word,
  );

const isReadable = (text: string): boolean => {
  const letters = text.match(/[\p{L} ,.]/gu)?.length ?? 0;
  return text.length > 7 && letters / text.length > 0.8 && /[a-z] [a-z]/i.test(text);
};

function decodedFrom(text: string): string[] {
  const part = text.slice(0, MOST_DECODED);
  const base64 = (part.match(/(?<![A-Za-z0-9+/])[A-Za-z0-9+/_-]{16,}={0,2}/g) ?? []).map(fromBase64);
  const hex = (part.match(/(?:(?:0x|\\x|%)?[0-9a-f]{2}[ ,]?){8,}/gi) ?? []).map(fromHex);
  const found = [...base64, ...hex].filter(isReadable).slice(0, 5);
  // Rot13 is worth a look where the text itself says that something is to be decoded.
  const isHinted =
    /rot-?13|d[eé]c(?:od|hiff|rypt)|decipher|entschl[uü]ssel|entziffer|descifr|caesar|c[eé]sar/i.test(part);
  return isHinted ? [...found, part.replace(/[a-z]/gi, rot13)] : found;
}

function fromBase64(code: string): string {
  try {
    const bytes = Uint8Array.from(
      atob(code.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '')),
      (sign) => sign.charCodeAt(0),
    );
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}

function fromHex(code: string): string {
  const pairs = code.replace(/0x|\\x|%|[ ,]/gi, '').match(/[0-9a-f]{2}/gi) ?? [];
  return new TextDecoder().decode(Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)));
}

const rot13 = (letter: string): string => {
  const base = letter <= 'Z' ? 65 : 97;
  return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
};
