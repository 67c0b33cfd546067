import type { OutsideError } from '../../src/lib/errors';
import { createRequest } from '../../src/zendesk/request';
import { fakeClient } from './fakeClient';

const URL = '/api/v2/users/1.json';

/** What our code gets to know when the host rejects with this. */
async function failureOf(failure: unknown): Promise<OutsideError> {
  const client = fakeClient();
  client.answer = () => Promise.reject(failure as Error);
  return createRequest(client)({ url: URL }).then(
    () => Promise.reject(new Error('it did not fail')),
    (error: OutsideError) => error,
  );
}

describe('what is asked', () => {
  it('is a GET without a body, without the host’s silent second try, with a time limit', async () => {
    const client = fakeClient();
    await createRequest(client)({ url: URL });
    expect(client.requests).toEqual([{ url: URL, type: 'GET', autoRetry: false, timeout: 15_000 }]);
  });

  it('sends data from outside as JSON in which no placeholder stands, and changes no value', async () => {
    const client = fakeClient();
    const json = { name: '{{setting.token}} {{{{x', open: '{% raw %}', deep: [{ a: { b: 1 } }] };
    await createRequest(client)({ url: URL, method: 'POST', json });
    const [{ data = '', contentType } = {}] = client.requests;
    expect(data).not.toContain('{{');
    expect(JSON.parse(data)).toEqual(json);
    expect(contentType).toBe('application/json');
  });

  it('lets our own template and headers carry placeholders, for the host to fill', async () => {
    const client = fakeClient();
    await createRequest(client)({
      url: 'https://shop.example/x',
      method: 'POST',
      template: '{"secret":"{{setting.a}}"}',
      headers: { 'X-Token': '{{setting.b}}' },
      isSecure: true,
    });
    expect(client.requests[0]).toMatchObject({
      data: '{"secret":"{{setting.a}}"}',
      headers: { 'X-Token': '{{setting.b}}' },
      secure: true,
    });
  });

  it('lets no placeholder through in an address', async () => {
    const client = fakeClient();
    await createRequest(client)({ url: '/api/v2/search.json?query={{setting.a}}' });
    expect(client.requests[0]?.url).toBe('/api/v2/search.json?query=%7B%7Bsetting.a%7D%7D');
  });
});

describe('what comes back', () => {
  it.each([
    ['parsed JSON', { a: 1 }, { a: 1 }],
    ['JSON that was handed over as text', '{"a":1}', { a: 1 }],
    ['nothing at all', '', null],
  ])('%s', async (_what, answer, expected) => {
    const client = fakeClient();
    client.answer = () => Promise.resolve(answer);
    expect(await createRequest(client)({ url: URL })).toEqual(expected);
  });

  it('HTML or JSON cut off in the middle is an answer that we cannot read', async () => {
    for (const text of ['<html>Please wait</html>', '{"a":']) {
      const client = fakeClient();
      client.answer = () => Promise.resolve(text);
      await expect(createRequest(client)({ url: URL })).rejects.toMatchObject({
        kind: 'malformed',
        isRetryable: true,
      });
    }
  });

  it.each([
    [401, 'rejected', false],
    [403, 'forbidden', false],
    [404, 'missing', false],
    [408, 'down', true],
    [429, 'limited', true],
    [0, 'down', true],
    [500, 'down', true],
    [503, 'down', true],
    [422, 'malformed', true],
    [200, 'malformed', true],
  ])('status %i is told as %s', async (status, kind, isRetryable) => {
    expect(await failureOf({ status, responseText: '' })).toMatchObject({ kind, status, isRetryable });
  });

  it('a host that is not in the app’s list is told as such, whatever the status', async () => {
    for (const [status, responseText] of [
      [403, 'The domain is not allowed'],
      [400, '{"error":"domain whitelist"}'],
    ] as const)
      expect(await failureOf({ status, responseText })).toMatchObject({
        kind: 'blockedHost',
        values: { host: expect.any(String) as unknown },
      });
  });

  it('a 429 says how long to wait where the host shows the header', async () => {
    const shown = {
      status: 429,
      getResponseHeader: (name: string) => (name === 'Retry-After' ? '29.2' : null),
    };
    expect((await failureOf(shown)).values).toEqual({ seconds: 30 });
    expect((await failureOf({ status: 429, headers: { 'retry-after': '12' } })).values).toEqual({
      seconds: 12,
    });
    expect((await failureOf({ status: 429, headers: { 'retry-after': 'soon' } })).values).toBeUndefined();
  });

  it.each([undefined, null, 'text', 7, new Error('broken'), { status: 'odd' }])(
    'a rejection that is no answer at all (%p) means no connection',
    async (failure) => {
      expect(await failureOf(failure)).toMatchObject({ name: 'OutsideError', kind: 'down' });
    },
  );

  it('an error names the address without its query: that may hold what a customer wrote', async () => {
    const client = fakeClient();
    client.answer = () => Promise.reject({ status: 500 } as unknown as Error);
    const error: Error = await createRequest(client)({ url: '/api/v2/search.json?query=marie@x.fr' }).then(
      () => new Error('none'),
      (reason: Error) => reason,
    );
    expect(error.message).not.toContain('marie');
  });
});

describe('time', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('a host that never answers is slow after 15 s, or after the limit that was asked for', async () => {
    const client = fakeClient();
    client.answer = () => new Promise(() => undefined);
    const request = createRequest(client);
    const usual = request({ url: URL }).catch((error: unknown) => error);
    const short = request({ url: URL, timeoutMs: 2_000 }).catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await short).toMatchObject({ kind: 'slow', values: { seconds: 2 }, isRetryable: true });
    await jest.advanceTimersByTimeAsync(13_000);
    expect(await usual).toMatchObject({ kind: 'slow', values: { seconds: 15 } });
    expect(jest.getTimerCount()).toBe(0);
  });

  it('an abort ends the waiting at once, with the signal’s own reason; the late answer is dropped', async () => {
    const client = fakeClient();
    let answer: (value: unknown) => void = () => undefined;
    client.answer = () => new Promise((resolve) => (answer = resolve));
    const controller = new AbortController();
    const asked = createRequest(client)({ url: URL, signal: controller.signal });
    controller.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    answer({ late: true });
    await jest.advanceTimersByTimeAsync(0);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('a signal that was aborted before asks nothing', async () => {
    const client = fakeClient();
    await expect(createRequest(client)({ url: URL, signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(client.requests).toEqual([]);
  });
});
