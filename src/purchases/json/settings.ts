import { isStatusOption } from '../statusOption';
import { checkExpression } from './checkExpression';
import { isMapped, type Mapping, type Wrong } from './fields';

/** How an endpoint of the admin's own is asked, and how its answer is read. */
export interface JsonSettings {
  /** What follows the slot's address: `/orders?email={email}`. */
  path: string;
  header: string;
  /** What stands before the credential: "Bearer "; '' for nothing. */
  scheme: string;
  /** A 404 says that nobody of that address has bought anything. */
  isNotFoundNone: boolean;
  mapping: Mapping;
}

/** What a path may ask by. */
export const ASKED_BY = ['email', 'phone', 'order'] as const;
export type AskedBy = (typeof ASKED_BY)[number];

/** Without its placeholders: what may stand in an address, and no step upwards. */
const PATH = /^[/?](?!\/)[\w.~!$'()*+,;=:@/?&%-]*$/;
const HEADER = /^[A-Za-z][A-Za-z0-9-]{0,60}$/;
/** Headers with which a request would be another. */
const NOT_OURS = /^(?:host|cookie|origin|referer|connection|content-|transfer-|proxy-|sec-|x-forwarded)/i;
const SCHEME = /^[A-Za-z][A-Za-z0-9-]{0,20}$/;

/** Reads the options of the slot; what is wrong with them is said by name and place, all of it. */
export function readSettings(options: Readonly<Record<string, string>>): {
  settings: JsonSettings;
  wrong: Wrong[];
} {
  const { path = '', header = 'Authorization', scheme, notFound } = options;
  const mapping: Mapping = {};
  const wrong: Wrong[] = [];
  for (const [field, value] of Object.entries(options)) {
    if (isMapped(field)) mapping[field] = value;
    const problem = problemOf(field, value);
    if (problem) wrong.push({ field, ...problem });
  }
  if (path === '') wrong.push({ field: 'path', at: null, message: 'is missing' });
  if (!mapping.number) wrong.push({ field: 'number', at: null, message: 'is missing' });
  if (
    path !== '' &&
    !path.includes('{email}') &&
    !path.includes('{phone}') &&
    !mapping.email &&
    !mapping.phone
  )
    wrong.push({
      field: 'email',
      at: null,
      message: 'is missing: a number alone tells nobody whose order it is',
    });
  const isPlain = scheme === 'none' || (scheme === undefined && header !== 'Authorization');
  return {
    settings: {
      path,
      header,
      scheme: isPlain ? '' : `${scheme ?? 'Bearer'} `,
      isNotFoundNone: notFound === 'none',
      mapping,
    },
    wrong,
  };
}

type Problem = Omit<Wrong, 'field'> | null;

const refused = (isRight: boolean, message: string): Problem => (isRight ? null : { at: null, message });

function problemOf(field: string, value: string): Problem {
  if (isMapped(field)) return checkExpression(value);
  switch (field) {
    case 'path':
      return problemOfPath(value);
    case 'header':
      return refused(
        HEADER.test(value) && !NOT_OURS.test(value),
        'is not the name of a header that can be set',
      );
    case 'scheme':
      return refused(SCHEME.test(value), 'is not a word like Bearer, or none');
    case 'notFound':
      return refused(value === 'none', 'can only be none');
    default:
      return refused(isStatusOption(field, value), 'is not known');
  }
}

const PLACEHOLDER = /\{(?:email|phone|order)\}/g;

function problemOfPath(path: string): Problem {
  const bare = path.replace(PLACEHOLDER, (whole) => '0'.repeat(whole.length));
  const brace = bare.search(/[{}]/);
  if (brace >= 0) return { at: brace + 1, message: 'a placeholder is {email}, {phone} or {order}' };
  if (bare === path) return { at: null, message: 'names neither {email}, {phone} nor {order}' };
  const isUpwards = /(?:^|\/)\.{1,2}(?:[/?]|$)|%2e|%2f|%5c/i.test(bare);
  return refused(PATH.test(bare) && !isUpwards, 'is no path: it begins with / or ?, and goes nowhere else');
}

/** "total, 7": which line, and at which character of it. */
export const sayPlace = ({ field, at }: Wrong): string => (at === null ? field : `${field}, ${at}`);
