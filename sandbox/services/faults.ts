import { HttpResponse } from 'msw';
import type { Account, Fault, Service } from '../types';
import { internalsOf } from './internals';

const SLOW_MS = 5_000;
const RETRY_AFTER_SECONDS = 30;

interface ErrorBody {
  body: string;
  type: 'application/json' | 'text/plain';
}

const json = (value: unknown): ErrorBody => ({ body: JSON.stringify(value), type: 'application/json' });

// 401 to 429 as Zendesk words them: 404 is recorded, 401 and 403 are what its clients match on, 429 is its sample.
const ZENDESK_ERRORS: Record<string, ErrorBody> = {
  '401': json({ error: "Couldn't authenticate you" }),
  '403': json({
    error: {
      title: 'Forbidden',
      message:
        'You do not have access to this page. Please contact the account owner of this help desk for further help.',
    },
  }),
  '404': json({ error: 'RecordNotFound', description: 'Not found' }),
  '429': { body: 'Number of allowed API requests per minute exceeded', type: 'text/plain' },
  '500': json({ error: 'InternalError', description: 'An unexpected error occurred' }),
};

const SHOPIFY_ERRORS: Record<string, ErrorBody> = {
  '401': json({ errors: '[API] Invalid API key or access token (unrecognized login or wrong password)' }),
  '403': json({ errors: '[API] This action requires merchant approval for read_orders scope.' }),
  '404': json({ errors: 'Not Found' }),
  '429': json({
    errors:
      'Exceeded 2 calls per second for api client. Reduce request rates to resume uninterrupted service.',
  }),
  '500': json({ errors: 'Internal Server Error' }),
};

const SUNSHINE_ERRORS: Record<string, ErrorBody> = {
  '401': json({ errors: [{ code: 'unauthorized', title: 'Authorization is required' }] }),
  '403': json({ errors: [{ code: 'forbidden', title: 'Forbidden' }] }),
  '404': json({ errors: [{ code: 'not_found', title: 'Resource not found' }] }),
  '429': json({ errors: [{ code: 'too_many_requests', title: 'Too Many Requests' }] }),
  '500': json({ errors: [{ code: 'internal_error', title: 'Internal Server Error' }] }),
};

const ERRORS: Partial<Record<Service, Record<string, ErrorBody>>> = {
  shopify: SHOPIFY_ERRORS,
  sunshine: SUNSHINE_ERRORS,
};

const HTML_PAGE =
  '<!DOCTYPE html><html><head><title>Please wait</title></head><body><h1>We are checking your browser</h1></body></html>';

/** The fault's own answer where it needs none from the handler; waits first where it says so. */
export async function faultBefore(
  account: Account,
  service: Service,
  signal: AbortSignal,
): Promise<Response | null> {
  const fault = account.faults[service];
  if (!fault) return null;
  const { time } = internalsOf(account);
  if (fault === 'slow') await time.sleep(SLOW_MS, signal);
  if (fault === 'silent') await time.sleep(Infinity, signal);
  if (fault === 'html') return HttpResponse.html(HTML_PAGE);
  if (fault === 'empty') return new HttpResponse('', { headers: { 'content-type': 'application/json' } });
  return errorOf(fault, service);
}

function errorOf(fault: Fault, service: Service): Response | null {
  const error = (ERRORS[service] ?? ZENDESK_ERRORS)[fault];
  if (!error) return null;
  const headers: Record<string, string> = { 'content-type': `${error.type}; charset=utf-8` };
  if (fault === '429') headers['retry-after'] = String(RETRY_AFTER_SECONDS);
  return new HttpResponse(error.body, { status: Number(fault), headers });
}

/** What the fault does to a good answer: 'cut' breaks it off in the middle. */
export async function faultAfter(fault: Fault | undefined, response: Response): Promise<Response> {
  if (fault !== 'cut') return response;
  const text = await response.text();
  const { status, headers } = response;
  return new HttpResponse(text.slice(0, Math.max(1, Math.floor(text.length / 2))), { status, headers });
}
