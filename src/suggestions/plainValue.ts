/** No value of ours is longer; what is longer is not a value but somebody's text. */
const MOST_CHARACTERS = 160;

/** Control, zero-width and direction-changing characters: they can hide or reorder what the customer would read. */
const UNSEEN = /\p{Cf}+/gu;
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;

/** A brace that would open a placeholder or a tag once Zendesk renders the sent text. */
const OPENING = /\{(?=[{%])/g;

/** Text in which nothing can be taken for a placeholder. */
export const breakPlaceholders = (text: string): string => text.replace(OPENING, '{ ');

/** A value from outside as one line of plain text; null when nothing is left or it is no value at all. */
export function plainValue(value: string | null | undefined): string | null {
  const plain = breakPlaceholders(
    (value ?? '')
      .replace(UNSEEN, '')
      .replace(CONTROL, ' ')
      .replace(/[^\S\u00a0\u202f]+/g, ' ')
      .trim(),
  );
  return plain === '' || plain.length > MOST_CHARACTERS ? null : plain;
}

/** A link that may stand in a reply: http(s), without a user name or password in it; null for anything else. */
export function plainLink(value: string | null | undefined): string | null {
  const text = (value ?? '').trim();
  if (!/^https?:\/\/[^\s<>"'`\\{}]+$/i.test(text) || !URL.canParse(text)) return null;
  const { username, password, href } = new URL(text);
  return username === '' && password === '' ? href : null;
}

const NO_NAME =
  /^(web user|visitor|visiteur|anonymous|anonyme|unknown|inconnu|client|customer|guest|invité|user)\b/i;
const HONORIFIC = /^(m|mr|mrs|ms|mx|mme|mlle|dr|me|pr|prof|monsieur|madame)\.?$/i;
/** Digits, addresses and links: what people put into a name so that a reply repeats it. */
const NOT_IN_NAMES = /[\d@/\\:<>]|www\.|\.\p{L}{2,}/iu;
const GIVEN_NAME = /^\p{L}[\p{L}'’-]{1,29}$/u;

/** "Marie" of "MARIE Durand"; null where the name is an address, a company's placeholder or starts with a title. */
export function firstNameOf(name: string): string | null {
  const [first = ''] = (plainValue(name) ?? '').split(' ');
  const isNone = name.includes(',') || NOT_IN_NAMES.test(name) || NO_NAME.test(name) || HONORIFIC.test(first);
  if (isNone || !GIVEN_NAME.test(first)) return null;
  return first === first.toUpperCase() ? capitalized(first) : first;
}

const capitalized = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
