import type { Settings } from '../model/ports';
import type { ShopSlot, SlotField } from './connector';
import { readAddress } from './readAddress';

/** A slot as the admin filled it in. */
export interface FilledSlot {
  /** Lower case; which words there are is known to `app/slots.ts`. */
  kind: string;
  slot: ShopSlot;
  /** Brands that the shop serves; empty: all. */
  brands: number[];
  /** Fields that cannot be read. */
  wrong: SlotField[];
}

/** Reads the parameters `shop1_…`; null when the slot is empty. `labelOf` gives the name of a kind where the admin gave none. */
export function readSlot(
  settings: Settings,
  id: string,
  labelOf: (kind: string) => string,
): FilledSlot | null {
  const text = (field: string) => String(settings[`${id}_${field}`] ?? '').trim();
  const kind = text('kind').toLowerCase();
  if (kind === '' && text('address') === '') return null;
  const address = readAddress(text('address'));
  const options = readOptions(text('options'));
  const brands = readBrands(text('brands'));
  const wrong: SlotField[] = [];
  if (address === null) wrong.push('address');
  if (options === null) wrong.push('options');
  if (brands === null) wrong.push('brands');
  return {
    kind,
    slot: {
      id,
      label: text('name').slice(0, LONGEST_NAME) || labelOf(kind),
      address: address ?? '',
      secret: `{{setting.${id}_credential}}`,
      options: options ?? {},
    },
    brands: brands ?? [],
    wrong,
  };
}

const LONGEST_NAME = 60;

/**
 * One `key = value` a line; empty lines and lines that begin with # are passed over. Null when a line is neither. An object of
 * JSON with texts in it says the same.
 */
function readOptions(text: string): Record<string, string> | null {
  if (text.startsWith('{')) return readObject(text);
  const options: Record<string, string> = {};
  for (const line of text.split(/\r\n?|\n/).map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [, key, value] = /^([A-Za-z][\w.-]*)\s*=\s*(\S.*)$/.exec(line) ?? [];
    if (key === undefined || value === undefined || Object.hasOwn(options, key)) return null;
    options[key] = value;
  }
  return options;
}

function readObject(text: string): Record<string, string> | null {
  try {
    const entries = Object.entries(JSON.parse(text) as object);
    const isRight = entries.every(
      ([key, value]) => /^[A-Za-z][\w.-]*$/.test(key) && typeof value === 'string' && value.trim() !== '',
    );
    return isRight ? (Object.fromEntries(entries) as Record<string, string>) : null;
  } catch {
    return null;
  }
}

/** Ids between commas. */
function readBrands(text: string): number[] | null {
  const ids = text.split(/[\s,;]+/).filter(Boolean);
  return ids.every((id) => /^\d{1,16}$/.test(id)) ? ids.map(Number) : null;
}
