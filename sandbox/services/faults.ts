import { HttpResponse } from 'msw';
import type { Account, Fault, Service } from '../types';
import { json, type ErrorBody } from './errorBody';
import { internalsOf } from './internals';
import { MAGENTO_ERRORS, PRESTASHOP_ERRORS } from './shops/errors';

const SLOW_MS = 5_000;
const RETRY_AFTER_SECONDS = 30;

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

const wooError = (status: number, code: string, message: string): ErrorBody =>
  json({ code, message, data: { status } });

// 401 and 404 are recorded; 403, 429 and 500 come from whatever stands before WordPress, in its usual words.
const WOOCOMMERCE_ERRORS: Record<string, ErrorBody> = {
  '401': wooError(401, 'woocommerce_rest_cannot_view', 'Sorry, you cannot list resources.'),
  '403': { body: '<html><head><title>403 Forbidden</title></head></html>', type: 'text/html' },
  '404': wooError(404, 'rest_no_route', 'No route was found matching the URL and request method.'),
  '429': { body: '<html><head><title>429 Too Many Requests</title></head></html>', type: 'text/html' },
  '500': wooError(500, 'internal_server_error', '<p>There has been a critical error on this website.</p>'),
};

const bigError = (status: number, title: string): ErrorBody =>
  json({
    status,
    title,
    type: 'https://developer.bigcommerce.com/api-docs/getting-started/api-status-codes',
  });

const BIGCOMMERCE_ERRORS: Record<string, ErrorBody> = {
  '401': bigError(401, 'You do not have permission to access this resource'),
  '403': bigError(403, "You don't have a required scope to access the endpoint"),
  '404': bigError(404, 'The requested resource was not found.'),
  '429': bigError(429, 'Too Many Requests'),
  '500': bigError(500, 'Internal Server Error'),
};

const stripeError = (message: string, type = 'invalid_request_error'): ErrorBody =>
  json({ error: { message, type } });

const STRIPE_ERRORS: Record<string, ErrorBody> = {
  '401': stripeError('Invalid API Key provided: rk_test_********'),
  '403': stripeError('The provided key does not have the required permissions for this endpoint.'),
  '404': stripeError('Unrecognized request URL (GET: /v1/payments).'),
  '429': stripeError('Request rate limit exceeded.'),
  '500': stripeError('An unknown error occurred', 'api_error'),
};

const JSON_ERRORS: Record<string, ErrorBody> = {
  '401': json({ message: 'unknown key' }),
  '403': json({ message: 'this key may not read orders' }),
  '404': json({ message: 'not found' }),
  '429': json({ message: 'slow down' }),
  '500': { body: 'Internal Server Error', type: 'text/plain' },
};

const modelError = (message: string, code: string): ErrorBody =>
  json({ error: { message, type: code, param: null, code } });

const MODEL_ERRORS: Record<string, ErrorBody> = {
  '401': modelError('Incorrect API key provided: sandbox', 'invalid_api_key'),
  '403': modelError('This key has no access to the project', 'permission_denied'),
  '404': modelError('The model `sandbox` does not exist', 'model_not_found'),
  '429': modelError('Rate limit reached. Please try again in 20s.', 'rate_limit_exceeded'),
  '500': modelError('The server had an error', 'server_error'),
};

const ERRORS: Partial<Record<Service, Record<string, ErrorBody>>> = {
  shopify: SHOPIFY_ERRORS,
  woocommerce: WOOCOMMERCE_ERRORS,
  bigcommerce: BIGCOMMERCE_ERRORS,
  magento: MAGENTO_ERRORS,
  prestashop: PRESTASHOP_ERRORS,
  stripe: STRIPE_ERRORS,
  json: JSON_ERRORS,
  sunshine: SUNSHINE_ERRORS,
  llm: MODEL_ERRORS,
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
