import fc from 'fast-check';
import { escapeJson, escapeUrl } from '../../src/lib/escape';

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('{{', '}}', '{', '{{setting.x}}', '\\', '"', '\ud800', '/', '?', '&', '#', '='),
    ),
  )
  .map((parts) => parts.join(''));
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    hostile,
    fc.integer(),
    fc.constantFrom(null, true, false),
    fc.array(tie('value')),
    fc.dictionary(hostile, tie('value')),
  ),
})).value;

describe('escapeJson', () => {
  it('never lets two opening braces stand together, and changes no value', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = escapeJson(value);
        expect(text).not.toContain('{{');
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('writes nothing at all as null', () => expect(escapeJson(undefined)).toBe('null'));
});

describe('escapeUrl', () => {
  it('leaves nothing that could mean something in a URL or to the host', () => {
    fc.assert(fc.property(hostile, (part) => expect(escapeUrl(part)).toMatch(/^[\w.!~*'()%-]*$/)));
  });

  it('can be read back', () => expect(decodeURIComponent(escapeUrl('a/b?{{c}}é'))).toBe('a/b?{{c}}é'));
});
