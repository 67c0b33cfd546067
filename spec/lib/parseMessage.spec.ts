import { parse } from '@formatjs/icu-messageformat-parser';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { formatMessage } from '../../src/lib/formatMessage';
import { parseMessage } from '../../src/lib/parseMessage';
import { de } from '../../src/suggestions/playbooks/de';
import { en } from '../../src/suggestions/playbooks/en';
import { es } from '../../src/suggestions/playbooks/es';
import { fr } from '../../src/suggestions/playbooks/fr';
import english from '../../translations/en.json';
import french from '../../translations/fr.json';

const stringsIn = (node: unknown): string[] => {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(stringsIn) : [];
};

const asLibrary = (text: string): unknown =>
  JSON.parse(JSON.stringify(parse(text, { captureLocation: false, ignoreTag: true })));
const asOurs = (text: string): unknown => JSON.parse(JSON.stringify(parseMessage(text)));

describe('our messages are read as the library reads them', () => {
  it.each([
    ['English words', stringsIn(english)],
    ['French words', stringsIn(french)],
    ['replies', stringsIn([en, fr, de, es]).map((line) => line.replace(/^\?(?:\[\w+\] )?/, ''))],
  ])('%s', (_name, messages) => {
    expect(messages.length).toBeGreaterThan(100);
    for (const message of messages) expect([message, asOurs(message)]).toEqual([message, asLibrary(message)]);
  });

  it.each([
    "l'été, {name} l'a dit",
    "a '{quoted}' word and ''one''",
    '{n, plural, =0 {none} one {# thing} other {# things, {x, select, a {A} other {}}}}',
    '{n, selectordinal, one {#st} other {#th}}',
    'a # outside',
    '{count, number} of {all}',
  ])('%s', (message) => expect(asOurs(message)).toEqual(asLibrary(message)));

  it('anything that holds no syntax is what it says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = text.replace(/[{}<>#']/g, '');
        expect(formatMessage(parseMessage(plain), 'en')).toBe(plain);
      }),
    );
  });

  it.each([...stringsIn(english), ...stringsIn(french)].map((message) => [message]))(
    'says %j as the library',
    (message) => {
      const names = Array.from(message.matchAll(/\{(\w+)/g), ([, name]) => name ?? '');
      for (const [locale, sample] of [
        ['en', 0],
        ['fr', 1],
        ['fr-CA', 2],
        ['en-GB', 1234.5],
        ['de', 7e11],
      ] as const) {
        const values = Object.fromEntries(names.map((name) => [name, sample]));
        const library = new IntlMessageFormat(
          parse(message, { captureLocation: false, ignoreTag: true }),
          locale,
        );
        expect(formatMessage(parseMessage(message), locale, values)).toBe(String(library.format(values)));
      }
    },
  );

  it('throws where a value is missing', () => {
    expect(() => formatMessage(parseMessage('{a} and {b}'), 'en', { a: 1 })).toThrow(RangeError);
  });

  it.each(['{', '{}', '{a', 'a } b', '{a, plural, one {x}}', '{a, date}', '{a b}'])('refuses %s', (text) => {
    expect(() => parseMessage(text)).toThrow(SyntaxError);
  });
});
