import * as v from 'valibot';
import { escapeUrl } from '../../lib/escape';
import { LlmFailure } from './failure';
import { CREDENTIAL } from './provider';
import type { LlmProvider } from './provider';

const partSchema = v.object({
  text: v.optional(v.string()),
  thought: v.optional(v.boolean()),
  functionCall: v.optional(v.object({ args: v.optional(v.unknown()) })),
});
const answerSchema = v.object({
  candidates: v.optional(
    v.array(
      v.object({
        finishReason: v.nullish(v.string()),
        content: v.optional(v.object({ parts: v.optional(v.array(partSchema)) })),
      }),
    ),
  ),
  promptFeedback: v.optional(v.object({ blockReason: v.optional(v.string()) })),
  usageMetadata: v.optional(
    v.object({ promptTokenCount: v.optional(v.number()), candidatesTokenCount: v.optional(v.number()) }),
  ),
});

/** Ended for the sake of what was said, not of how long it was. */
const FILTERED = ['SAFETY', 'PROHIBITED_CONTENT', 'BLOCKLIST', 'SPII', 'RECITATION', 'IMAGE_SAFETY'];

/** The Gemini API of Google AI (`generateContent`). */
export const gemini: LlmProvider = {
  id: 'gemini',
  label: 'Google Gemini',
  host: 'generativelanguage.googleapis.com',
  toRequest: ({ system, user, schema, mostTokens }, { model }, refused) => ({
    url: `https://generativelanguage.googleapis.com/v1beta/models/${escapeUrl(model)}:generateContent`,
    method: 'POST',
    headers: { 'x-goog-api-key': CREDENTIAL },
    isSecure: true,
    json: {
      systemInstruction: { parts: [{ text: system }] },
      contents: [{ role: 'user', parts: [{ text: user }] }],
      generationConfig: {
        maxOutputTokens: mostTokens,
        responseMimeType: 'application/json',
        ...(refused.has('responseJsonSchema') ? {} : { responseJsonSchema: schema }),
      },
    },
  }),
  toCompletion(answer) {
    const read = v.safeParse(answerSchema, answer);
    if (!read.success) throw new LlmFailure('malformed');
    const { candidates, promptFeedback, usageMetadata: usage } = read.output;
    if (promptFeedback?.blockReason !== undefined) throw new LlmFailure('filtered');
    const first = candidates?.[0];
    if (first?.finishReason === 'MAX_TOKENS') throw new LlmFailure('tooLong');
    if (FILTERED.includes(first?.finishReason ?? '')) throw new LlmFailure('filtered');
    const parts = first?.content?.parts ?? [];
    const called = parts.find(({ functionCall }) => functionCall)?.functionCall?.args;
    const said = parts.map(({ text, thought }) => (thought === true ? '' : (text ?? ''))).join('');
    const text = said || (called === undefined ? '' : JSON.stringify(called));
    if (text.trim() === '') throw new LlmFailure('empty');
    return {
      text,
      inputTokens: usage?.promptTokenCount ?? 0,
      outputTokens: usage?.candidatesTokenCount ?? 0,
    };
  },
};
