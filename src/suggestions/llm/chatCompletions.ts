import * as v from 'valibot';
import type { HttpRequest } from '../../model/ports';
import { LlmFailure } from './failure';
import { CREDENTIAL } from './provider';
import type { Completion, LlmProvider, LlmSetup, Prompt } from './provider';

const partSchema = v.object({ type: v.optional(v.string()), text: v.optional(v.string()) });
const answerSchema = v.object({
  choices: v.array(
    v.object({
      finish_reason: v.nullish(v.string()),
      message: v.object({
        content: v.nullish(v.union([v.string(), v.array(partSchema)])),
        refusal: v.nullish(v.string()),
        tool_calls: v.nullish(v.array(v.object({ function: v.object({ arguments: v.unknown() }) }))),
      }),
    }),
  ),
  usage: v.nullish(
    v.object({ prompt_tokens: v.nullish(v.number()), completion_tokens: v.nullish(v.number()) }),
  ),
});

/** The chat completions that OpenAI began and most others speak. Thoughts of a model are no part of its text. */
function toCompletion(answer: unknown): Completion {
  const read = v.safeParse(answerSchema, answer);
  const choice = read.success ? read.output.choices[0] : undefined;
  if (!read.success || !choice) throw new LlmFailure('malformed');
  if (choice.message.refusal) throw new LlmFailure('refused');
  if (choice.finish_reason === 'content_filter') throw new LlmFailure('filtered');
  if (choice.finish_reason === 'length') throw new LlmFailure('tooLong');
  const { content, tool_calls: calls } = choice.message;
  const called = calls?.[0]?.function.arguments;
  const parts =
    typeof content === 'string'
      ? content
      : (content ?? []).map(({ type, text }) => (type === 'text' ? text : '')).join('');
  const text =
    parts || (typeof called === 'string' ? called : called === undefined ? '' : JSON.stringify(called));
  if (text.trim() === '') throw new LlmFailure('empty');
  const { prompt_tokens: input, completion_tokens: output } = read.output.usage ?? {};
  return { text, inputTokens: input ?? 0, outputTokens: output ?? 0 };
}

interface Dialect {
  id: string;
  label: string;
  host: string | null;
  urlOf: (setup: LlmSetup) => string;
  headers: Record<string, string>;
  /** What the limit of tokens is called at first. */
  limit: 'max_tokens' | 'max_completion_tokens';
  /** More that goes into every body. */
  more?: Record<string, unknown>;
}

const BEARER = { Authorization: `Bearer ${CREDENTIAL}` };

function toBody(
  { system, user, schema, mostTokens }: Prompt,
  model: string,
  dialect: Dialect,
  refused: ReadonlySet<string>,
): unknown {
  const limit = refused.has(dialect.limit) ? otherLimit(dialect.limit) : dialect.limit;
  const format = refused.has('response_format')
    ? {}
    : { response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } } };
  return {
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    [limit]: mostTokens,
    ...format,
    ...dialect.more,
  };
}

const otherLimit = (limit: string): string =>
  limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';

const chatProvider = (dialect: Dialect): LlmProvider => ({
  id: dialect.id,
  label: dialect.label,
  host: dialect.host,
  toRequest: (prompt, setup, refused): HttpRequest => ({
    url: dialect.urlOf(setup),
    method: 'POST',
    headers: dialect.headers,
    isSecure: true,
    json: toBody(prompt, setup.model, dialect, refused),
  }),
  toCompletion,
});

/** OpenAI keeps what it is sent for 30 days, and nothing of it for later answers when told not to. */
export const openAi = chatProvider({
  id: 'openai',
  label: 'OpenAI',
  host: 'api.openai.com',
  urlOf: () => 'https://api.openai.com/v1/chat/completions',
  headers: BEARER,
  limit: 'max_completion_tokens',
  more: { store: false },
});

/** The address is the resource's ("https://NAME.openai.azure.com"); the model is the deployment's name. */
export const azureOpenAi = chatProvider({
  id: 'azure',
  label: 'Azure OpenAI',
  host: null,
  urlOf: ({ address }) => `${address}/openai/v1/chat/completions`,
  headers: { 'api-key': CREDENTIAL },
  limit: 'max_completion_tokens',
});

export const mistral = chatProvider({
  id: 'mistral',
  label: 'Mistral',
  host: 'api.mistral.ai',
  urlOf: () => 'https://api.mistral.ai/v1/chat/completions',
  headers: BEARER,
  limit: 'max_tokens',
});

/** A gateway of the team's own (Ollama, vLLM, LiteLLM …), up to and with "/v1". */
export const compatible = chatProvider({
  id: 'compatible',
  label: 'OpenAI-compatible',
  host: null,
  urlOf: ({ address }) => `${address}/chat/completions`,
  headers: BEARER,
  limit: 'max_tokens',
});
