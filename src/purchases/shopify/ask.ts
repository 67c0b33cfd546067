import * as v from 'valibot';
import { OutsideError } from '../../lib/errors';
import { wait } from '../../lib/wait';
import type { HttpRequest } from '../../model/ports';
import { API_VERSION } from './query';
import { answerSchema, type ShopifyAnswer, type ShopifyError } from './schema';

export type Ask = (
  question: { query: string; variables?: object },
  signal: AbortSignal,
) => Promise<ShopifyAnswer>;

/** Longer than this nobody waits for room in the budget that all agents share, in seconds. */
const PATIENCE = 4;

/**
 * Puts a GraphQL question. Throttled, it waits once for as long as Shopify's own figures say. GraphQL says 200 to
 * everything, so an answer without data becomes an `OutsideError`, unless something was denied: what to do then is the
 * asker's to know. Data with errors beside it comes back as it is.
 */
export function createAsk(send: (request: HttpRequest) => Promise<unknown>, host: string): Ask {
  return async (question, signal) => {
    const put = async () =>
      parse(
        await send({
          url: `https://${host}/admin/api/${API_VERSION}/graphql.json`,
          method: 'POST',
          isReading: true,
          json: question,
          signal,
        }),
      );
    let answer = await put();
    if (isThrottled(answer)) {
      const seconds = secondsToWait(answer);
      if (seconds > PATIENCE) throw tooMany(seconds);
      await wait(seconds * 1000, signal);
      signal.throwIfAborted();
      answer = await put();
      if (isThrottled(answer)) throw tooMany(secondsToWait(answer));
    }
    if (!answer.data && !answer.errors.some(isDenied)) throw toFailure(answer.errors);
    return answer;
  };
}

function parse(answer: unknown): ShopifyAnswer {
  const parsed = v.safeParse(answerSchema, answer);
  if (!parsed.success) throw new OutsideError('malformed', 'Shopify answered something else than GraphQL');
  return parsed.output;
}

const hasCode = (code: string) => (error: ShopifyError) => error.extensions?.code === code;

const isThrottled = ({ errors, data }: ShopifyAnswer): boolean =>
  !data && errors.some((error) => hasCode('THROTTLED')(error) || /^throttled$/i.test(error.message));

function secondsToWait({ extensions }: ShopifyAnswer): number {
  const cost = extensions?.cost;
  if (!cost) return 1;
  const { currentlyAvailable, restoreRate } = cost.throttleStatus;
  return Math.max(1, Math.ceil((cost.requestedQueryCost - currentlyAvailable) / Math.max(restoreRate, 1)));
}

const tooMany = (seconds: number) =>
  new OutsideError('limited', 'Shopify has no room for more questions', { status: 200, values: { seconds } });

function toFailure(errors: ShopifyError[]): OutsideError {
  const [first] = errors;
  if (first?.extensions?.code === 'INTERNAL_SERVER_ERROR')
    return new OutsideError('down', 'Shopify failed inside', { status: 200 });
  return new OutsideError('malformed', first?.extensions?.code ?? 'Shopify answered without data', {
    status: 200,
  });
}

export function denial(error: ShopifyError): OutsideError {
  const scope = scopeOf(error);
  return new OutsideError('forbidden', 'Shopify does not let us see this', {
    status: 200,
    ...(scope ? { values: { scope } } : {}),
  });
}

export const isDenied = hasCode('ACCESS_DENIED');

/** Names, addresses and contacts are customer data that Shopify gives out by plan and approval, scope or not. */
export const isProtected = (error: ShopifyError): boolean =>
  isDenied(error) && /protected.customer.data|not approved to (access|use)/i.test(error.message);

/** "Required access: `read_returns` access scope." → read_returns. */
export const scopeOf = ({ message, extensions }: ShopifyError): string | null =>
  /\b(?:read|write)_[a-z_]+/.exec(`${extensions?.requiredAccess ?? ''} ${message}`)?.[0] ?? null;
