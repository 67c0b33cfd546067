import { parseArgs } from 'node:util';

export interface StartOptions {
  port: number;
  open: boolean;
  build: boolean;
  imports: string[];
  orders: string[];
  limit?: number;
  /** A zip of the app that an admin is to install; without one it is installed from dist/. */
  package?: string;
  /** The app's objects as after three months of 500 agents. */
  scale: boolean;
}

export const USAGE = `Usage: npm start -- [options]

  --import FILE…   conversations: answers of conversation_log, audits, ticket comments or
                   Sunshine messages, JSONL rows {"turns":[{"who":"U","t":"…"}]}, text
                   transcripts and mail threads (.txt), mails (.eml); files or folders, .gz too
  --orders FILE…   orders for the fake shops: answers of Shopify's REST API, of
                   WooCommerce REST v3, BigCommerce v2, Adobe Commerce or
                   PrestaShop, objects of Stripe, or of the JSON endpoint here
  --limit N        at most N conversations of each imported file
  --scale          our objects as they are after three months of 500 agents
  --package ZIP    the account does not have the app yet: an admin installs this very zip
                   at /install (settings form, roles and groups, requirements)
  --port N         default 4800, the next free one if taken
  --open           open the browser
  --no-build       serve dist/ and build/host/ as they are

Language, agent, width and the rest: the strip at the foot of the page, or its address
(?locale=fr&ticket=8801&width=320&scheme=dark; README lists all of it).`;

const FLAGS = {
  port: { type: 'string' },
  package: { type: 'string' },
  open: { type: 'boolean' },
  'no-build': { type: 'boolean' },
  limit: { type: 'string' },
  scale: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const DEFAULT_PORT = 4800;

/**
 * Reads the command line; `--import` and `--orders` take every name up to the next option.
 * @returns null when help was asked for
 * @throws Error saying what is wrong with which option
 */
export function readOptions(args: string[]): StartOptions | null {
  const lists: Record<'--import' | '--orders', string[]> = { '--import': [], '--orders': [] };
  const rest: string[] = [];
  let list: string[] | null = null;
  for (const word of args) {
    if (word === '--import' || word === '--orders') list = lists[word];
    else if (word.startsWith('-')) {
      list = null;
      rest.push(word);
    } else (list ?? rest).push(word);
  }
  for (const [flag, names] of Object.entries(lists)) {
    if (args.includes(flag) && names.length === 0) throw new Error(`${flag} needs at least one file.`);
  }
  const { values } = parseFlags(rest);
  if (values.help) return null;
  return {
    port: values.port === undefined ? DEFAULT_PORT : wholeNumber('--port', values.port, 65_535),
    open: values.open ?? false,
    build: !values['no-build'],
    scale: values.scale ?? false,
    imports: lists['--import'],
    orders: lists['--orders'],
    ...(values.package !== undefined && { package: values.package }),
    ...(values.limit !== undefined && { limit: wholeNumber('--limit', values.limit, 1_000_000) }),
  };
}

function parseFlags(args: string[]) {
  try {
    return parseArgs({ args, options: FLAGS, allowPositionals: false });
  } catch (error) {
    throw new Error(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function wholeNumber(flag: string, text: string, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new Error(`${flag} needs a whole number from 1 to ${most}, not "${text}".`);
}
