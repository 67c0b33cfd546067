import * as v from 'valibot';
import { LlmFailure } from './failure';
import { CREDENTIAL } from './provider';
import type { LlmProvider } from './provider';

const answerSchema = v.object({
  content: v.array(
    v.object({ type: v.string(), text: v.optional(v.string()), input: v.optional(v.unknown()) }),
  ),
  stop_reason: v.nullish(v.string()),
  usage: v.nullish(v.object({ input_tokens: v.nullish(v.number()), output_tokens: v.nullish(v.number()) })),
});

/** Messages API, version 2023-06-01, with structured output. */
export const anthropic: LlmProvider = {
  id: 'anthropic',
  label: 'Anthropic',
  host: 'api.anthropic.com',
  toRequest: ({ system, user, schema, mostTokens }, { model }, refused) => ({
    url: 'https://api.anthropic.com/v1/messages',
    method: 'POST',
    headers: { 'x-api-key': CREDENTIAL, 'anthropic-version': '2023-06-01' },
    isSecure: true,
    json: {
      model,
      system,
      messages: [{ role: 'user', content: user }],
      max_tokens: mostTokens,
      ...(refused.has('output_config') ? {} : { output_config: { format: { type: 'json_schema', schema } } }),
    },
  }),
  toCompletion(answer) {
    const read = v.safeParse(answerSchema, answer);
    if (!read.success) throw new LlmFailure('malformed');
    const { content, stop_reason: stopped, usage } = read.output;
    if (stopped === 'refusal') throw new LlmFailure('refused');
    if (stopped === 'max_tokens' || stopped === 'model_context_window_exceeded')
      throw new LlmFailure('tooLong');
    const called = content.find(({ type }) => type === 'tool_use')?.input;
    const said = content.map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join('');
    const text = said || (called === undefined ? '' : JSON.stringify(called));
    if (text.trim() === '') throw new LlmFailure('empty');
    return { text, inputTokens: usage?.input_tokens ?? 0, outputTokens: usage?.output_tokens ?? 0 };
  },
};
