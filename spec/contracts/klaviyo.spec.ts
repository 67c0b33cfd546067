import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import OpenAPIResponseValidator from 'openapi-response-validator';
import { createWorld } from '../../sandbox/world';
import type { WorldUser } from '../../sandbox/world/types';
import { readKlaviyo } from '../../src/customer/engagement/klaviyo';
import type { HttpRequest, Request } from '../../src/model/ports';
import { ask, testAccount } from '../sandbox/testAccount';
import { contractsFolder } from './contractsFolder';
import { sandboxRequest } from './sandboxRequest';

const folder = contractsFolder('klaviyo');
const world = createWorld({ now: new Date('2026-03-10T09:00:00Z'), seed: 1 });
const admin = world.users.find(({ role }) => role === 'admin')?.id ?? 0;
const { account } = testAccount({ world });
const customers = world.users.filter(({ role, email }) => role === 'end-user' && email);
const signal = new AbortController().signal;

interface OpenApi {
  paths: Record<string, { get: { responses: Record<string, object> } }>;
  components: { schemas: Record<string, unknown>; responses: Record<string, object> };
}

/** What is wrong with an answer, by the service's own description. */
function problemsOf(url: string, status: number, body: unknown): string[] {
  const result = validatorOf(new URL(url).pathname).validateResponse(String(status), body) as
    { errors: { path?: string; message: string }[] } | undefined;
  return (result?.errors ?? []).map(({ path = '', message }) => `${url}: ${path} ${message}`);
}

const validators = new Map<string, OpenAPIResponseValidator>();

function validatorOf(path: string): OpenAPIResponseValidator {
  const known = validators.get(path);
  if (known) return known;
  const file = join(folder ?? '', path.endsWith('profiles') ? 'profiles.json' : 'events.json');
  const { paths, components } = simplified(JSON.parse(readFileSync(file, 'utf8'))) as OpenApi;
  const named = (response: object): object =>
    '$ref' in response
      ? (components.responses[String(response.$ref).split('/').pop() ?? ''] ?? {})
      : response;
  const responses = Object.fromEntries(
    Object.entries(paths[path]?.get.responses ?? {}).map(([code, response]) => [
      code,
      asJson(named(response)),
    ]),
  );
  const validator = new OpenAPIResponseValidator({ responses, components } as never);
  validators.set(path, validator);
  return validator;
}

/** The validator reads `application/json` alone. */
const asJson = (response: object): object => {
  const [content] = Object.values((response as { content?: Record<string, object> }).content ?? {});
  return { ...response, content: { 'application/json': content } };
};

/** Several members of a `oneOf` are told apart by a value that they all permit: one that fits is enough. */
function simplified(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(simplified);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key === 'oneOf' ? 'anyOf' : key, simplified(value)]),
  );
}

const asking = (url: string, headers: Record<string, string> = {}) =>
  ask(
    account,
    {
      url,
      headers: {
        Authorization: 'Klaviyo-API-Key {{setting.klaviyo_credential}}',
        revision: '2026-07-15',
        ...headers,
      },
      secure: true,
    },
    admin,
  );

/** What our own code asks about a customer, as it reaches the fake. */
async function read({ email }: WorldUser, settings = {}) {
  const requests: HttpRequest[] = [];
  const send = sandboxRequest(account, admin);
  const request: Request = (each) => (requests.push(each), send(each));
  const emails = [{ value: email ?? '', isVerified: true }];
  const { value, problems } = await readKlaviyo({ request, settings }, { emails }, signal);
  return { value, problems, urls: requests.map(({ url }) => url) };
}

describe('the fake Klaviyo', () => {
  it('tells our own code of consent, campaigns and codes, with the key put in by the proxy', async () => {
    const all = await Promise.all(customers.map((user) => read(user, { marketing_reactions: true })));
    expect(all.flatMap(({ problems }) => problems)).toEqual([]);
    const known = all.flatMap(({ value }) => value ?? []);
    expect(known).toHaveLength(customers.length);
    const states = new Set(known.map(({ consents }) => consents[0]?.state));
    expect(states).toEqual(new Set(['notSubscribed', 'subscribed']));
    expect(
      known.some(({ lastCampaign, codes, reactions }) => lastCampaign && codes[0] && reactions?.opened),
    ).toBe(true);
    expect(known.some(({ lastCampaign }) => lastCampaign === null)).toBe(true);
    expect(all.every(({ urls }) => urls.length === 2)).toBe(true);
    expect(account.complaints).toEqual([]);
  });

  it('refuses a wrong key, another revision and a filter that it does not know', async () => {
    const url = 'https://a.klaviyo.com/api/profiles?filter=equals(email,"a@example.com")';
    expect((await asking(url, { Authorization: 'Klaviyo-API-Key x' })).status).toBe(401);
    expect((await asking(url, { revision: '2020-01-01' })).status).toBe(400);
    expect((await asking(url.replace('equals', 'contains'))).status).toBe(400);
  });
});

(folder ? describe : describe.skip)("the fake Klaviyo, by Klaviyo's description", () => {
  it('answers what our code asks as described, for every customer of the world', async () => {
    const problems: string[] = [];
    for (const user of customers)
      for (const url of (await read(user)).urls) {
        const { status, json } = await asking(url);
        expect(status).toBe(200);
        problems.push(...problemsOf(url, status, json));
      }
    expect(problems).toEqual([]);
  });

  it('refuses as described', async () => {
    const url = 'https://a.klaviyo.com/api/events';
    const { status, json } = await asking(url, { Authorization: 'Klaviyo-API-Key x' });
    expect(problemsOf(url, status, json)).toEqual([]);
    expect(problemsOf(url, status, { error: 'x' })).not.toEqual([]);
  });
});

if (!folder) {
  // Loud, and counted as what it is: nothing was checked here.
  it('NOT CHECKED: the description of Klaviyo is not on this machine', () => {
    expect(folder).toBeNull();
  });
}
