/** @jest-environment node */
import { LLMock } from '@copilotkit/aimock';
import { createWriter } from '../../../src/app/writer/createWriter';
import { createMemoryStore } from '../../../src/browser/memoryStore';
import type { Settings } from '../../../src/model/ports';
import type { Writer } from '../../../src/model/writer';
import { createRequest } from '../../../src/zendesk/request';
import type { ZafClient, ZafRequest } from '../../../src/zendesk/zafClient';
import { anOrder } from '../../builders/order';
import { aTranscript } from '../../builders/transcript';
import { aCandidate, aShipment, aSituation } from '../builders';

/** Against a server of somebody else's, which knows how the vendors answer: the app's own request, writer and checks. */
const mock = new LLMock({ port: 0 });
const KEY = 'mock-key';
const order = anOrder({ number: '#1042', status: 'shipped', shipments: [aShipment()] });
const situation = aSituation({
  language: 'en',
  order,
  transcript: aTranscript(['customer', 'Where is my order 1042?']),
});
const ANSWER = JSON.stringify({
  paragraphs: [
    {
      sentences: [
        { text: 'Thank you for your message.', evidence: [] },
        { text: 'Your order [ORDER-1] has been shipped.', evidence: [1] },
      ],
    },
  ],
});

beforeAll(() => mock.start());
afterAll(() => mock.stop());
beforeEach(() => {
  mock.clearFixtures();
  mock.onMessage(/evidence/, { content: ANSWER });
});

/** The host's proxy: puts the key in, and knows the mock for every vendor. */
async function proxy({ url, type, data, headers = {} }: ZafRequest): Promise<unknown> {
  const { pathname } = new URL(url);
  const filled = Object.entries(headers).map(([name, value]) => [
    name,
    value.replace('{{setting.llm_credential}}', KEY),
  ]);
  const response = await fetch(`${mock.url}${pathname}`, {
    method: type,
    headers: { ...Object.fromEntries(filled), 'content-type': 'application/json' },
    ...(data === undefined ? {} : { body: String(data) }),
  });
  const responseText = await response.text();
  if (!response.ok)
    throw Object.assign(new Error('failed'), {
      status: response.status,
      responseText,
      headers: Object.fromEntries(response.headers),
    });
  return JSON.parse(responseText);
}

const SETTINGS: Record<string, Settings> = {
  openai: { llm_model: 'gpt-4.1-mini' },
  azure: { llm_model: 'replies', llm_address: 'https://lumen.openai.azure.com' },
  anthropic: { llm_model: 'claude-sonnet-4-5' },
  mistral: { llm_model: 'mistral-small-latest' },
  gemini: { llm_model: 'gemini-2.5-flash' },
  compatible: { llm_model: 'llama3.3', llm_address: 'https://gateway.example.com/v1' },
};
const IDS = Object.keys(SETTINGS);

function writerOf(provider: string): Writer {
  let ids = 0;
  return createWriter({
    request: createRequest({ request: proxy } as unknown as ZafClient),
    settings: { ...SETTINGS[provider], llm_provider: provider },
    store: createMemoryStore(),
    ids: { next: () => `id-${(ids += 1)}` },
    clock: { now: () => situation.now },
    timeZone: 'UTC',
    onShown: () => () => undefined,
    session: {
      gathered: () => ({ situation, candidates: [aCandidate({ language: 'en' })] }),
      subscribe: () => () => undefined,
    },
    learn: async () => undefined,
  });
}

/** Writes a reply, having agreed to what is sent; ends with what became of it. */
function write(writer: Writer): Promise<void> {
  return new Promise((resolve) => {
    const end = writer.subscribe(() => {
      const { kind } = writer.state().step;
      if (kind === 'preview') writer.send();
      if (kind !== 'done' && kind !== 'failed') return;
      end();
      resolve();
    });
    writer.ask({ kind: 'draft' });
  });
}

it.each(IDS)('%s: a reply that passed the checks', async (provider) => {
  const writer = writerOf(provider);
  await write(writer);
  expect(writer.state().step).toEqual({ kind: 'done', leftOut: 0 });
  const [reply] = writer.state().written;
  expect(reply?.text).toContain('Your order #1042 has been shipped.');
  expect(reply?.claims.some(({ kind, verdict }) => kind === 'status' && verdict === 'supported')).toBe(true);
});

it.each([
  [401, { message: 'Incorrect API key provided', code: 'invalid_api_key' }, 'wrongKey'],
  [429, { message: 'You exceeded your current quota', code: 'insufficient_quota' }, 'quota'],
  [429, { message: 'Rate limit reached. Please try again in 20s.', code: 'rate_limit_exceeded' }, 'limited'],
  [500, { message: 'The server had an error' }, 'down'],
])('openai: %i %j is %s', async (status, error, why) => {
  mock.nextRequestError(status, error);
  const writer = writerOf('openai');
  await write(writer);
  expect(writer.state().step).toMatchObject({ kind: 'failed', why });
});

it.each([
  ['cut off', { content: '{"paragraphs":[', finishReason: 'length' }, 'tooLong'],
  ['prose', { content: 'Sure, here you are.' }, 'malformed'],
  ['filtered', { content: '', finishReason: 'content_filter' }, 'filtered'],
])('openai: %s', async (_what, answer, why) => {
  mock.clearFixtures();
  mock.onMessage(/evidence/, answer);
  const writer = writerOf('openai');
  await write(writer);
  expect(writer.state().step).toMatchObject({ kind: 'failed', why });
});
