import manifest from '../../manifest.json';
import { clientRequest, createAccount, packedWithShops } from '../../sandbox/services';
import type { Time } from '../../sandbox/services/time';
import type { Account, RequestOutcome, ZafRequestOptions } from '../../sandbox/types';
import { IDS, smallWorld } from './smallWorld';

/** A clock that stands still, and on which waiting is done at once (`Infinity` still waits for ever). */
interface TestTime extends Time {
  at: number;
  slept: number[];
}

function testTime(start = Date.parse('2026-03-10T09:00:00Z')): TestTime {
  const time: TestTime = {
    at: start,
    slept: [],
    now: () => time.at,
    sleep: async (milliseconds, signal) => {
      time.slept.push(milliseconds);
      if (milliseconds !== Infinity) time.at += milliseconds;
      else
        await new Promise((_resolve, reject) =>
          signal?.addEventListener('abort', () => reject(new Error('aborted'))),
        );
    },
  };
  return time;
}

type Options = Partial<Parameters<typeof createAccount>[0]>;

export function testAccount(options: Options = {}): { account: Account; time: TestTime } {
  const time = testTime();
  const account = createAccount({
    world: smallWorld(),
    manifest: packedWithShops(manifest),
    time,
    limits: 'off',
    ...options,
  });
  return { account, time };
}

interface Reply extends RequestOutcome {
  /** The body as JSON; undefined when it is none. */
  json: unknown;
}

/** Asks as the agent (or another) would by `client.request`. */
export async function ask(
  account: Account,
  request: string | ZafRequestOptions,
  agentId = IDS.agent,
): Promise<Reply> {
  const options = typeof request === 'string' ? { url: request } : request;
  const outcome = await clientRequest(account, agentId, { autoRetry: false, ...options });
  return { ...outcome, json: parse(outcome.responseText) };
}

/** A request with a JSON body. */
export function sending(type: string, url: string, body: unknown): ZafRequestOptions {
  return { type, url, data: JSON.stringify(body), contentType: 'application/json' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A GraphQL query to the shop with the static credential, as our code asks. */
export function graphql(query: string, variables: object = {}): ZafRequestOptions {
  return {
    ...sending('POST', 'https://atelier-nord.myshopify.com/admin/api/2026-07/graphql.json', {
      query,
      variables,
    }),
    headers: { 'X-Shopify-Access-Token': '{{setting.shopify_static_credential}}' },
    secure: true,
  };
}
