import { OutsideError } from '../../../src/lib/errors';
import type { HttpRequest } from '../../../src/model/ports';
import { createAskModel } from '../../../src/suggestions/llm/askModel';
import type { LlmFailure } from '../../../src/suggestions/llm/failure';
import type { Prompt } from '../../../src/suggestions/llm/provider';
import { PROVIDERS } from '../../../src/suggestions/llm/providers';

const PROMPT: Prompt = {
  system: 'Rules.',
  user: 'Data with {{setting.shopify_static_credential}} in it.',
  schema: { type: 'object', properties: {}, required: [], additionalProperties: false },
  mostTokens: 600,
};
const SETUP = { model: 'a-model/../x', address: 'https://llm.lumen.example/v1' };
const provider = (id: string) => {
  const found = PROVIDERS.find((each) => each.id === id);
  if (!found) throw new Error(`no provider ${id}`);
  return found;
};
const chat = (message: object, finish = 'stop') => ({
  choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', ...message } }],
  usage: { prompt_tokens: 12, completion_tokens: 5 },
});

describe('what is sent', () => {
  it.each(PROVIDERS.map(({ id }) => id))('%s: once, with the key as a placeholder in a header only', (id) => {
    const request = provider(id).toRequest(PROMPT, SETUP, new Set());
    expect(request).toMatchObject({ method: 'POST', isSecure: true });
    expect(Object.values(request.headers ?? {}).join(' ')).toContain('{{setting.llm_credential}}');
    expect(request.url).not.toContain('{{');
    expect(request.template).toBeUndefined();
    expect(new URL(request.url).protocol).toBe('https:');
    expect(JSON.stringify(request.json)).toContain('Rules.');
  });

  it('keeps what an admin typed as a model within its place in an address', () => {
    expect(provider('gemini').toRequest(PROMPT, SETUP, new Set()).url).toBe(
      'https://generativelanguage.googleapis.com/v1beta/models/a-model%2F..%2Fx:generateContent',
    );
  });
});

describe('what comes back', () => {
  it.each([
    ['openai', chat({ content: '{"a":1}' }), '{"a":1}'],
    ['compatible', chat({ content: '{"a":1}', reasoning_content: 'First, the user said …' }), '{"a":1}'],
    [
      'mistral',
      chat({
        content: [
          { type: 'thinking', thinking: [{ type: 'text', text: 'hm' }] },
          { type: 'text', text: '{"a":1}' },
        ],
      }),
      '{"a":1}',
    ],
    [
      'azure',
      chat({ content: null, tool_calls: [{ function: { name: 'answer', arguments: '{"a":1}' } }] }),
      '{"a":1}',
    ],
    [
      'anthropic',
      {
        content: [
          { type: 'thinking', thinking: 'hm', signature: 'x' },
          { type: 'text', text: '{"a":1}' },
        ],
        stop_reason: 'end_turn',
        usage: { input_tokens: 12, output_tokens: 5 },
      },
      '{"a":1}',
    ],
    [
      'anthropic',
      { content: [{ type: 'tool_use', name: 'json', input: { a: 1 } }], stop_reason: 'tool_use' },
      '{"a":1}',
    ],
    [
      'gemini',
      {
        candidates: [
          { finishReason: 'STOP', content: { parts: [{ text: 'hm', thought: true }, { text: '{"a":1}' }] } },
        ],
      },
      '{"a":1}',
    ],
  ])('%s: the text, without the thoughts', (id, answer, text) => {
    expect(provider(id).toCompletion(answer).text).toBe(text);
  });

  it.each([
    ['openai', chat({ content: null, refusal: 'I cannot.' }), 'refused'],
    ['openai', chat({ content: '{"a"' }, 'length'), 'tooLong'],
    ['azure', chat({ content: '' }, 'content_filter'), 'filtered'],
    ['mistral', chat({ content: ' ' }), 'empty'],
    ['compatible', { choices: [] }, 'malformed'],
    ['compatible', '<html>', 'malformed'],
    ['anthropic', { content: [], stop_reason: 'refusal' }, 'refused'],
    ['anthropic', { content: [{ type: 'text', text: '{' }], stop_reason: 'max_tokens' }, 'tooLong'],
    ['gemini', { promptFeedback: { blockReason: 'SAFETY' } }, 'filtered'],
    ['gemini', { candidates: [{ finishReason: 'MAX_TOKENS' }] }, 'tooLong'],
    ['gemini', { candidates: [{ finishReason: 'STOP', content: { parts: [] } }] }, 'empty'],
    ['gemini', null, 'malformed'],
  ])('%s: %j is %s', (id, answer, kind) => {
    expect(() => provider(id).toCompletion(answer)).toThrow(expect.objectContaining({ kind }));
  });
});

/** As the host's proxy hands over a failed request. */
const failed = (status: number, body: unknown, values?: Record<string, number>): OutsideError => {
  const kind =
    status === 401 ? 'rejected' : status === 429 ? 'limited' : status >= 500 ? 'down' : 'malformed';
  return new OutsideError(kind, 'failed', {
    status,
    cause: { status, responseText: typeof body === 'string' ? body : JSON.stringify(body) },
    ...(values ? { values } : {}),
  });
};

describe('when it fails', () => {
  const ask = async (answers: unknown[]): Promise<unknown> => {
    const asked: HttpRequest[] = [];
    const model = createAskModel(
      async (request) => {
        asked.push(request);
        const answer = answers[asked.length - 1];
        if (answer instanceof Error) throw answer;
        return answer;
      },
      provider('compatible'),
      SETUP,
    );
    const result = await model(PROMPT, new AbortController().signal).catch((error: unknown) => error);
    return { result, asked };
  };

  it.each([
    [failed(401, { error: { message: 'Incorrect API key provided' } }), 'wrongKey', null],
    [
      failed(400, { error: { message: 'API key not valid. Please pass a valid API key.' } }),
      'wrongKey',
      null,
    ],
    [failed(429, { error: { code: 'insufficient_quota' } }), 'quota', null],
    [failed(429, { error: { message: 'slow down' } }, { seconds: 30 }), 'limited', 30],
    [failed(429, { error: { details: [{ retryDelay: '34.4s' }] } }), 'limited', 35],
    [failed(429, { error: { message: 'Rate limit reached. Please try again in 1.2s.' } }), 'limited', 2],
    [failed(400, { error: { code: 'content_filter' } }), 'filtered', null],
    [failed(400, { error: { code: 'context_length_exceeded' } }), 'tooLarge', null],
    [failed(404, { error: { message: 'The model `x` does not exist' } }), 'model', null],
    [failed(504, '<html>Gateway Time-out</html>'), 'slow', null],
    [failed(500, 'oops'), 'down', null],
    [new OutsideError('slow', 'no answer in 20000 ms', { values: { seconds: 20 } }), 'slow', null],
    [new OutsideError('blockedHost', 'not in the list', { status: 403 }), 'blockedHost', null],
  ])('says why: %s', async (failure, kind, seconds) => {
    const { result } = (await ask([failure])) as { result: LlmFailure };
    expect(result).toMatchObject({ name: 'LlmFailure', kind, seconds });
  });

  it('leaves out what the model does not know, and asks once more; a second time from the start', async () => {
    const refusal = failed(400, {
      error: {
        message:
          "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
        param: 'max_tokens',
        code: 'unsupported_parameter',
      },
    });
    const { result, asked } = (await ask([refusal, chat({ content: 'yes' })])) as {
      result: { text: string };
      asked: HttpRequest[];
    };
    expect(result.text).toBe('yes');
    expect(
      asked.map(({ json }) => Object.keys(json as object).filter((key) => key.startsWith('max'))),
    ).toEqual([['max_tokens'], ['max_completion_tokens']]);
  });

  it('does not ask for ever', async () => {
    const refusal = failed(400, { error: { message: 'response_format is not supported' } });
    const { result, asked } = (await ask([refusal, refusal, refusal])) as {
      result: LlmFailure;
      asked: unknown[];
    };
    expect(result.kind).toBe('model');
    expect(asked).toHaveLength(2);
  });

  it('hands on a cancellation as it is', async () => {
    const cancelled = new DOMException('aborted', 'AbortError');
    expect(await ask([cancelled])).toMatchObject({ result: cancelled });
  });
});
