import * as v from 'valibot';
import { OutsideError } from '../../../lib/errors';
import type { CloserLook } from '../../../model/closer';
import type { Problem, Sourced } from '../../../model/problem';
import { denial, isDenied, isProtected, scopeOf, type Ask } from '../ask';
import type { ShopifyError } from '../schema';
import { LOOK_AT_ORDER, type LookVariables } from './query';
import { lookSchema } from './schema';
import { toCloserLook } from './toCloserLook';

interface Looking {
  ask: Ask;
  part: Pick<Problem, 'block' | 'source' | 'label'>;
  withConsent: boolean;
}

/** One question about one order, two where returns may not be seen. Fails as `missing` where the order is not there. */
export async function lookAtOrder(
  id: string,
  { ask, part, withConsent }: Looking,
  signal: AbortSignal,
): Promise<Sourced<CloserLook>> {
  const put = (variables: Omit<LookVariables, 'id'>) =>
    ask({ query: LOOK_AT_ORDER, variables: { id, ...variables } }, signal);
  let { data, errors } = await put({ withReturns: true, withConsent });
  if (!data?.['order'] && errors.some(isOfReturns)) {
    const withheld = errors;
    ({ data, errors } = await put({ withReturns: false, withConsent }));
    errors = [...errors, ...withheld];
  }
  const { order } = v.parse(lookSchema, data ?? {});
  if (!order) throw refusal(errors);
  return { value: toCloserLook(order, withConsent), problems: problemsOf(errors, part) };
}

const isOfReturns = (error: ShopifyError): boolean => isDenied(error) && error.path.includes('returns');

function refusal(errors: ShopifyError[]): OutsideError {
  const denied = errors.find(isDenied);
  return denied ? denial(denied) : new OutsideError('missing', 'Shopify has no such order');
}

/** What may not be seen is said once for each scope; the rest of the order stands. */
function problemsOf(errors: ShopifyError[], part: Looking['part']): Problem[] {
  const isHidden = errors.some(isProtected);
  const scopes = new Set(errors.filter((error) => isDenied(error) && !isProtected(error)).map(scopeOf));
  const isBroken = scopes.size === 0 && errors.some((error) => !isDenied(error));
  return [
    ...[...scopes].map((scope): Problem => ({
      ...part,
      kind: 'partial',
      isRetryable: false,
      ...(scope ? { values: { scope } } : {}),
    })),
    ...(isBroken ? [{ ...part, kind: 'partial' as const, isRetryable: true }] : []),
    ...(isHidden ? [{ ...part, kind: 'redacted' as const, isRetryable: false }] : []),
  ];
}
