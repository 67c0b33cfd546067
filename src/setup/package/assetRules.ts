import { error, type Finding, type PackageFiles, textOf, warning } from './finding';

const REFUSED = new Set(
  'rar zip gz gzip pdf doc docx avi bin bz bz2 csh sh jar mp3 mpeg odt pptx ppt xls xlsx 7z'.split(' '),
);
/** First bytes of what may not be in a package, whatever its name says. */
const SIGNATURES: [string, readonly number[]][] = [
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['bz2', [0x42, 0x5a, 0x68]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const LOGOS: [string, number][] = [
  ['assets/logo.png', 320],
  ['assets/logo-small.png', 128],
];
const BANNERS = ['830x200', '1660x400'];
/** What may lie beside assets/ and translations/. */
const TOP = ['manifest.json', 'requirements.json', 'README.md'];
const UNSAFE_SVG = /<script|\son\w+\s*=|javascript:|<foreignObject|<image|<use[^>]+href\s*=\s*["'](?!#)/i;

/** Files of the package: kinds that Zendesk refuses, pictures of the right size, drawings without anything active. */
export const checkAssets = (files: PackageFiles): Finding[] => [
  ...[...files].flatMap(([file, bytes]) => [
    ...checkPlace(file),
    ...checkKind(file, bytes),
    ...checkDrawing(file, bytes),
  ]),
  ...LOGOS.flatMap(([file, side]) => checkPicture(file, files.get(file), [`${side}x${side}`])),
  ...(files.has('assets/banner.png')
    ? checkPicture('assets/banner.png', files.get('assets/banner.png'), BANNERS)
    : []),
];

function checkPlace(file: string): Finding[] {
  if (file.split('/').some((part) => part.startsWith('.'))) {
    return [error('dotfile', file, `${file} is a hidden file: leave it out of the package.`)];
  }
  if (file.endsWith('.map'))
    return [error('source-map', file, `${file} shows the source to everybody: leave it out.`)];
  if (/(^|\/)(spec|test|tests|__tests__|node_modules)\/|\.(spec|test)\.\w+$/.test(file)) {
    return [error('test-file', file, `${file} belongs to the tests: leave it out.`)];
  }
  return file.startsWith('assets/') || file.startsWith('translations/') || TOP.includes(file)
    ? []
    : [error('stray-file', file, `${file} lies where Zendesk reads nothing: leave it out.`)];
}

function checkKind(file: string, bytes: Uint8Array): Finding[] {
  const ending = file.split('.').at(-1)?.toLowerCase() ?? '';
  const kind = REFUSED.has(ending) ? ending : SIGNATURES.find(([, first]) => startsWith(bytes, first))?.[0];
  return kind === undefined
    ? []
    : [error('file-kind', file, `${file} is of a kind (${kind}) that Zendesk refuses in a package.`)];
}

const startsWith = (bytes: Uint8Array, first: readonly number[]): boolean =>
  bytes.length >= first.length && first.every((byte, at) => bytes[at] === byte);

function checkDrawing(file: string, bytes: Uint8Array): Finding[] {
  if (!file.endsWith('.svg')) return [];
  const text = textOf(bytes);
  if (!/<svg[\s>]/.test(text)) return [error('svg', file, `${file} is no SVG drawing.`)];
  return UNSAFE_SVG.test(text)
    ? [
        warning(
          'svg',
          file,
          `${file} holds a script, an event or a picture, which Zendesk cuts out: draw it with shapes only.`,
        ),
      ]
    : [];
}

/** A PNG of one of these sizes ("320x320"). */
export function checkPicture(
  file: string,
  bytes: Uint8Array | undefined,
  sizes: readonly string[],
): Finding[] {
  const wanted = sizes.join(' or ');
  if (!bytes) return [error('picture', file, `${file} is missing: a PNG of ${wanted} pixels.`)];
  if (!startsWith(bytes, PNG) || bytes.length < 24) return [error('picture', file, `${file} is no PNG.`)];
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const size = `${view.getUint32(16)}x${view.getUint32(20)}`;
  return sizes.includes(size)
    ? []
    : [error('picture', file, `${file} has ${size} pixels; it must have ${wanted}.`)];
}
