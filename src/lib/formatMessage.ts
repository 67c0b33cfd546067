import type { Elements, Kind } from './parseMessage';
import { KINDS } from './parseMessage';

export type Values = Record<string, string | number | Date>;

/** Making a format costs more than all its use. */
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules>();

function cached<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules>(
  key: string,
  make: () => T,
): T {
  const known = formats.get(key) as T | undefined;
  if (known) return known;
  const made = make();
  formats.set(key, made);
  return made;
}

const sayNumber = (locale: string, value: number): string =>
  cached(`number ${locale}`, () => new Intl.NumberFormat(locale)).format(value);

const sayDay = (locale: string, value: number | Date): string =>
  cached(`day ${locale}`, () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' })).format(
    value,
  );

const pluralOf = (locale: string, type: Intl.PluralRuleType, value: number): string =>
  cached(`${type} ${locale}`, () => new Intl.PluralRules(locale, { type })).select(value);

/**
 * A message that `parseMessage` read, with its values put in; dates and numbers as in `locale` (BCP 47). Throws where a
 * value that the words ask for is missing. A spec holds it to the ICU library.
 */
export function formatMessage(elements: Elements, locale: string, values: Values = {}, counted = 0): string {
  return elements.map((element) => say(element, locale, values, counted)).join('');
}

function say(element: Elements[number], locale: string, values: Values, counted: number): string {
  if (element.type === KINDS.literal) return element.value;
  if (element.type === KINDS.pound) return sayNumber(locale, counted);
  const value = values[element.value];
  if (value === undefined) throw new RangeError(`no value for ${element.value}`);
  switch (element.type) {
    case KINDS.argument:
      return String(value);
    case KINDS.number:
      return sayNumber(locale, Number(value));
    case KINDS.date:
      return sayDay(locale, value as number | Date);
    case KINDS.select:
      return formatMessage(chosen(element.options, [String(value)]), locale, values, counted);
    default: {
      const count = Number(value);
      const keys = [`=${count}`, pluralOf(locale, element.pluralType, count)];
      return formatMessage(chosen(element.options, keys), locale, values, count);
    }
  }
}

const chosen = (options: Kind<'select'>['options'], keys: readonly string[]): Elements => {
  const key = keys.find((each) => Object.hasOwn(options, each)) ?? 'other';
  return options[key]?.value ?? [];
};
