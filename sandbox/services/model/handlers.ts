import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import { serve, type Question } from '../route';
import { compose, obey } from './compose';
import { asCandidates, asChat, asMessages, type Said } from './dialects';
import { type ModelQuestion, readQuestion } from './question';
import { GATEWAY, MODEL_CREDENTIAL } from './settings';

const CHATS = [
  'https://api.openai.com/v1/chat/completions',
  'https://api.mistral.ai/v1/chat/completions',
  'https://atelier-nord.openai.azure.com/openai/v1/chat/completions',
  `https://${GATEWAY}/v1/chat/completions`,
];

/** How one service is asked and answers. */
interface Dialect {
  readKey: (headers: Headers) => string | null;
  readTexts: (body: unknown) => { system: string; user: string; model: string } | null;
  write: (said: Said) => Record<string, unknown>;
}

const chat: Dialect = {
  readKey: (headers) =>
    headers.get('api-key') ?? headers.get('authorization')?.replace('Bearer ', '') ?? null,
  readTexts(body) {
    const { messages, model } = body as { messages?: { role: string; content: string }[]; model?: string };
    const of = (role: string) => messages?.find((each) => each.role === role)?.content ?? '';
    return { system: of('system'), user: of('user'), model: model ?? '' };
  },
  write: asChat,
};
const messages: Dialect = {
  readKey: (headers) => headers.get('x-api-key'),
  readTexts(body) {
    const {
      system,
      messages: said,
      model,
    } = body as Record<string, unknown> & {
      messages?: { content: string }[];
    };
    return { system: String(system), user: said?.[0]?.content ?? '', model: String(model) };
  },
  write: asMessages,
};
interface Parts {
  parts: { text: string }[];
}
const candidates: Dialect = {
  readKey: (headers) => headers.get('x-goog-api-key'),
  readTexts(body) {
    const { systemInstruction, contents } = body as { systemInstruction?: Parts; contents?: Parts[] };
    const textOf = (parts: Parts | undefined) => parts?.parts[0]?.text ?? '';
    return { system: textOf(systemInstruction), user: textOf(contents?.[0]), model: 'gemini' };
  },
  write: asCandidates,
};

/** Language models that write from the evidence they are given, or as the control strip says. */
export const modelHandlers = (account: Account): HttpHandler[] => [
  ...CHATS.map((url) => serve(account, 'llm', 'post', url, (question) => answer(question, chat))),
  serve(account, 'llm', 'post', 'https://api.anthropic.com/v1/messages', (question) =>
    answer(question, messages),
  ),
  serve(account, 'llm', 'post', 'https://generativelanguage.googleapis.com/v1beta/models/*', (question) =>
    answer(question, candidates),
  ),
];

const SIGNS_OF_A_TOKEN = 4;

function answer({ account, request, body }: Question, dialect: Dialect): Response {
  if (dialect.readKey(request.headers) !== MODEL_CREDENTIAL)
    return refusal(401, 'Incorrect API key provided: sandbox', 'invalid_api_key');
  const { model: mode } = account;
  if (mode === 'quota') return refusal(429, QUOTA, 'insufficient_quota');
  if (mode === '504') return new HttpResponse('<html><h1>504 Gateway Time-out</h1></html>', { status: 504 });
  const texts = dialect.readTexts(body);
  const asked = texts && readQuestion(texts.system, texts.user);
  if (!texts || !asked)
    return refusal(400, 'Invalid request: no question that this model understands', 'invalid');
  const text = textFor(asked, mode);
  const input = Math.ceil((texts.system.length + texts.user.length) / SIGNS_OF_A_TOKEN);
  const said = { text, mode, input, output: Math.ceil(text.length / SIGNS_OF_A_TOKEN), model: texts.model };
  return HttpResponse.json(dialect.write(said));
}

function textFor(asked: ModelQuestion, mode: Said['mode']): string {
  if (mode === 'obeys') return obey(asked);
  if (mode === 'malformed') return 'Sure! Here is the reply you asked for.';
  if (mode === 'emptyText' || mode === 'filtered') return '';
  const text = compose(asked);
  return mode === 'cutOff' ? text.slice(0, text.length / 2) : text;
}

const QUOTA = 'You exceeded your current quota, please check your plan and billing details.';

const refusal = (status: number, message: string, code: string): Response =>
  HttpResponse.json({ error: { message, type: code, param: null, code } }, { status });
