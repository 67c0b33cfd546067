import type { ModelMode } from '../../types';

/** What a service made of a question: the text it wrote, or how it ended without one. */
export interface Said {
  text: string;
  mode: ModelMode;
  input: number;
  output: number;
  model: string;
}

/** As recorded of the chat completions that OpenAI began. */
export function asChat({ text, mode, input, output, model }: Said): Record<string, unknown> {
  const isFiltered = mode === 'filtered';
  const finish = isFiltered ? 'content_filter' : mode === 'cutOff' ? 'length' : 'stop';
  const refusal = mode === 'refused' ? 'I’m sorry, but I can’t help with that.' : null;
  return {
    id: 'chatcmpl-sandbox',
    object: 'chat.completion',
    created: 1_770_933_883,
    model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: (refusal ?? text) ? text : null, refusal, annotations: [] },
        logprobs: null,
        finish_reason: finish,
      },
    ],
    usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
  };
}

/** As recorded of Anthropic's messages. */
export function asMessages({ text, mode, input, output, model }: Said): Record<string, unknown> {
  const isRefusal = mode === 'refused' || mode === 'filtered';
  return {
    model,
    id: 'msg_sandbox',
    type: 'message',
    role: 'assistant',
    content: isRefusal ? [] : [{ type: 'text', text }],
    stop_reason: isRefusal ? 'refusal' : mode === 'cutOff' ? 'max_tokens' : 'end_turn',
    stop_sequence: null,
    usage: { input_tokens: input, output_tokens: output, service_tier: 'standard' },
  };
}

/** As recorded of Google's generateContent. */
export function asCandidates({ text, mode, input, output, model }: Said): Record<string, unknown> {
  const isFiltered = mode === 'filtered' || mode === 'refused';
  return {
    candidates: [
      {
        content: { role: 'model', ...(isFiltered ? {} : { parts: [{ text }] }) },
        finishReason: isFiltered ? 'SAFETY' : mode === 'cutOff' ? 'MAX_TOKENS' : 'STOP',
        index: 0,
      },
    ],
    usageMetadata: { promptTokenCount: input, candidatesTokenCount: output },
    modelVersion: model,
  };
}
