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
  ɪ: 'i',
  ɢ: 'g',
  ɴ: 'n',
  ʀ: 'r',
  ʟ: 'l',
  ʏ: 'y',
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ᴏ: 'o',
  ᴘ: 'p',
  ᴛ: 't',
  ᴜ: 'u',
  ᴍ: 'm',
  ᴡ: 'w',
  ᴠ: 'v',
  ᴋ: 'k',
  ʜ: 'h',
  ᴊ: 'j',
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

/** Zero-width and tag characters: nobody sees them, machines read them. */
const UNSEEN = /[\p{Cf}]/gu;

interface PlainForms {
  /** Folded, without unseen signs and look-alikes. */
  plain: string;
  /** The same with letters that stand apart, are figures, or run backwards put right. */
  disguised: string[];
  /** What codes in it say. */
  decoded: string[];
}

/** What a text says to a machine that looks through its disguise. */
export function plainForms(text: string): PlainForms {
  const tags = Array.from(text, (sign) => asTag(sign.codePointAt(0) ?? 0)).join('');
  const seen = text.normalize('NFKC').replace(UNSEEN, '');
  const plain = fold(seen).replace(/[^\p{ASCII}]/gu, (letter) => LOOK_ALIKES[letter] ?? letter);
  const short = plain.slice(0, MOST_DECODED);
  const disguised = [
    unspaced(plain),
    unleeted(plain),
    unleeted(unspaced(plain)),
    backwards(short),
    short.replace(/[a-z]/g, rot13),
    short.replace(/[a-z]/g, atbash),
  ];
  const decoded = [...decodedFrom(seen), tags].filter((form) => form.length > 5).map(fold);
  return { plain, disguised, decoded };
}

const backwards = (text: string): string => Array.from(text).toReversed().join('');

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

/** Every way of writing letters as something else that machines read without being told. */
const CODES: readonly [RegExp, (code: string) => string][] = [
  [/(?<![A-Za-z0-9+/])[A-Za-z0-9+/_-]{16,}={0,2}/g, fromBase64],
  [
    /(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{4,}\s){2,}[A-Za-z0-9+/]{2,}={0,2}/g,
    (code) => fromBase64(code.replace(/\s/g, '')),
  ],
  [/(?:(?:0x|\\x|%)?[0-9a-f]{2}[ ,:]?){8,}/gi, fromHex],
  [/(?:[01]{7,8}[ ,]?){6,}/g, (code) => fromNumbers(code.match(/[01]{7,8}/g) ?? [], 2)],
  [
    /(?<!\d)(?:(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6])[ ,;-]+){7,}\d{2,3}/g,
    (code) => fromNumbers(code.match(/\d+/g) ?? [], 10),
  ],
  [/(?:[.\-–·]{1,6}[ /|]+){8,}[.\-–·]{1,6}/g, fromMorse],
];

function fromNumbers(numbers: readonly string[], base: number): string {
  return String.fromCodePoint(...numbers.map((one) => Math.min(Number.parseInt(one, base) || 32, 0xffff)));
}

/** Single signs by their numbers, among others that are as they are. */
const SIGN = /&#(x?)([0-9a-f]{2,6});|\\u([0-9a-f]{4})/gi;

const withSigns = (text: string): string =>
  text.replace(SIGN, (_, hex: string, sign: string | undefined, code: string | undefined) =>
    fromNumbers([sign ?? code ?? '20'], sign !== undefined && hex === '' ? 10 : 16),
  );

function decodedFrom(text: string): string[] {
  const part = text.slice(0, MOST_DECODED);
  const read = CODES.flatMap(([pattern, decode]) => (part.match(pattern) ?? []).slice(0, 5).map(decode));
  const signs = (part.match(SIGN)?.length ?? 0) > 3 ? [withSigns(part)] : [];
  return [...read, ...signs].filter(isReadable).slice(0, 8);
}

const MORSE =
  'a.- b-... c-.-. d-.. e. f..-. g--. h.... i.. j.--- k-.- l.-.. m-- n-. o--- p.--. q--.- r.-. s... t- u..- v...- w.-- x-..- y-.-- z--..';
const letters = new Map(MORSE.split(' ').map((one) => [one.slice(1), one.slice(0, 1)]));

function fromMorse(code: string): string {
  const words = code
    .replace(/–/g, '-')
    .replace(/·/g, '.')
    .split(/\s*[/|]+\s*|\s{2,}/);
  return words
    .map((word) =>
      word
        .split(' ')
        .map((sign) => letters.get(sign) ?? '')
        .join(''),
    )
    .join(' ');
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

/** The alphabet turned round. */
const atbash = (letter: string): string => String.fromCharCode(219 - letter.charCodeAt(0));

const rot13 = (letter: string): string => {
  const base = letter <= 'Z' ? 65 : 97;
  return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
};
