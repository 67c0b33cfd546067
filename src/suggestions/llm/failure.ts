import { isOutsideError } from '../../lib/errors';

/**
 * Why no text came, in a word that the panel explains (`llm.failure.KIND`): `wrongKey` the credential was refused,
 * `quota` nothing left to spend, `limited` too many requests for now, `filtered` the provider's content filter, `refused`
 * the model will not, `tooLong` cut off at the limit of tokens, `tooLarge` more was sent than it takes, `model` no such
 * model, `parameter` it does not know something that we asked for, `malformed` not what was asked for, `empty` nothing,
 * `slow` no answer in time, `blockedHost` not in the app's list, `down` everything else.
 */
export type FailureKind =
  | 'wrongKey'
  | 'quota'
  | 'limited'
  | 'filtered'
  | 'refused'
  | 'tooLong'
  | 'tooLarge'
  | 'model'
  | 'parameter'
  | 'malformed'
  | 'empty'
  | 'slow'
  | 'blockedHost'
  | 'down';

export class LlmFailure extends Error {
  override readonly name = 'LlmFailure';
  readonly kind: FailureKind;
  /** To wait before the next try, where that is told. */
  readonly seconds: number | null;
  /** The parameter that was turned down. */
  readonly parameter: string | null;

  constructor(
    kind: FailureKind,
    options: { seconds?: number | null; parameter?: string | null; cause?: unknown } = {},
  ) {
    super(`the model gave no text: ${kind}`, { cause: options.cause });
    this.kind = kind;
    this.seconds = options.seconds ?? null;
    this.parameter = options.parameter ?? null;
  }
}

export const isLlmFailure = (error: unknown): error is LlmFailure =>
  error instanceof Error && error.name === 'LlmFailure';

/** What a failed request means, by its status and the provider's own words. An abort is handed on as it is. */
export function toFailure(error: unknown): unknown {
  if (isLlmFailure(error) || !isOutsideError(error)) return error;
  const body = bodyOf(error.cause);
  const own = { cause: error };
  if (error.kind === 'blockedHost') return new LlmFailure('blockedHost', own);
  if (error.kind === 'slow' || error.status === 408 || error.status === 504)
    return new LlmFailure('slow', own);
  if (/content_?filter|content management policy|safety|prohibited_content/i.test(body))
    return new LlmFailure('filtered', own);
  if (error.status === 429 || error.status === 402) return ofLimit(body, error.values?.['seconds'], own);
  if (error.status === 401 || error.status === 403) return new LlmFailure('wrongKey', own);
  if (
    /context_length|maximum context|too many tokens|prompt is too long|exceeds the .*limit/i.test(body) ||
    error.status === 413
  )
    return new LlmFailure('tooLarge', own);
  const parameter = refusedParameter(body);
  if (error.status === 400 && parameter !== null) return new LlmFailure('parameter', { ...own, parameter });
  if (/api[_ ]key/i.test(body)) return new LlmFailure('wrongKey', own);
  if (error.status === 404 || /model.{0,40}(?:not (?:found|exist)|does not exist|unknown)/i.test(body))
    return new LlmFailure('model', own);
  return new LlmFailure(error.kind === 'malformed' ? 'malformed' : 'down', own);
}

/** Spent for good, or for a while only. Google and OpenAI tell the while in the body; the proxy may keep headers to itself. */
function ofLimit(body: string, header: string | number | undefined, own: { cause: unknown }): LlmFailure {
  // Whatever else is said of waiting: an empty account stays empty.
  if (/insufficient_quota|credit balance/i.test(body)) return new LlmFailure('quota', own);
  const retry =
    /"retryDelay"\s*:\s*"(\d+(?:\.\d+)?)s"/.exec(body)?.[1] ??
    /\btry again in (\d+(?:\.\d+)?)s\b/i.exec(body)?.[1];
  const seconds = header ?? retry;
  if (seconds !== undefined)
    return new LlmFailure('limited', { ...own, seconds: Math.ceil(Number(seconds)) });
  return new LlmFailure(/quota|billing|credit|balance|payment/i.test(body) ? 'quota' : 'limited', own);
}

const PARAMETERS = [
  'response_format',
  'max_tokens',
  'max_completion_tokens',
  'output_config',
  'responseJsonSchema',
  'store',
];

/** The parameter that a 400 complains of. */
const refusedParameter = (body: string): string | null =>
  PARAMETERS.find((name) => new RegExp(`\\b${name}\\b`).test(body.split('Use ')[0] ?? '')) ?? null;

function bodyOf(failure: unknown): string {
  const { responseText, responseJSON } = (failure ?? {}) as {
    responseText?: unknown;
    responseJSON?: unknown;
  };
  if (typeof responseText === 'string') return responseText.slice(0, 5_000);
  return responseJSON === undefined ? '' : JSON.stringify(responseJSON).slice(0, 5_000);
}
