import { SLOT_PROBLEMS, type Connector, type ShopSlot } from './connector';
import { isStatusOption } from './statusOption';

/** What else a kind of shop knows beside `status.…`: by name, whether a value can be used. */
type Known = Readonly<Record<string, (value: string) => boolean>>;

/** The path of a shop's admin, which each hides under a name of its own. */
export const isAdminPath = (value: string): boolean => /^[A-Za-z0-9_-]+$/.test(value);

/** `validate` of a slot by its options, with the name of the first that cannot be used. */
export function checkOptions(
  { options }: ShopSlot,
  known: Known = {},
): Pick<Connector, 'validate' | 'whereWrong'> {
  const isRight = ([name, value]: [string, string]): boolean =>
    isStatusOption(name, value) || (Object.hasOwn(known, name) && known[name]?.(value) === true);
  const [wrong] = Object.entries(options).find((option) => !isRight(option)) ?? [];
  if (wrong === undefined) return { validate: () => [] };
  return { validate: () => [SLOT_PROBLEMS.options], whereWrong: wrong };
}
