import type { RequestOutcome } from '../types';

/** A failure that no server sent: status 0, as a browser reports it. */
export function failure(statusText: string, responseText = ''): RequestOutcome {
  return { ok: false, status: 0, statusText, headers: {}, responseText };
}

/** A refusal of Zendesk's proxy itself. */
export function refusal(status: number, description: string): RequestOutcome {
  const statusText = status === 403 ? 'Forbidden' : 'Bad Request';
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  const responseText = JSON.stringify({ error: statusText, description });
  return { ok: false, status, statusText, headers, responseText };
}

const STATUS_TEXTS: Record<number, string> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};

export async function outcomeOf(response: Response): Promise<RequestOutcome> {
  const { ok, status } = response;
  return {
    ok,
    status,
    statusText: response.statusText || (STATUS_TEXTS[status] ?? ''),
    headers: Object.fromEntries(response.headers),
    responseText: await response.text(),
  };
}
