import * as v from 'valibot';
import { escapeJson } from '../../lib/escape';
import { isOutsideError, OutsideError } from '../../lib/errors';
import type { HttpRequest, Request, Settings } from '../../model/ports';
import { tokenSchema } from './schema';

/** A shop's address as people type it, as a bare host; null for anything that is not plainly a shop at Shopify. */
export function toShopHost(address: Settings[string] | undefined): string | null {
  const match = /^(?:https:\/\/)?([a-z0-9][a-z0-9-]{0,60}\.myshopify\.com)\/?$/i.exec(
    String(address ?? '').trim(),
  );
  return match?.[1]?.toLowerCase() ?? null;
}

/** Sends a question to the shop with our credential on it. */
type Send = (request: HttpRequest) => Promise<unknown>;

/**
 * Two ways to be let in. Apps made in a shop's admin have a fixed credential that the host puts into the header, so that
 * it never reaches this page. Newer apps trade id and credential for a token of 24 hours: that one does come back to us,
 * so it lives in memory only, is asked for once however many questions wait, and once more when Shopify refuses it.
 */
export function createSend(request: Request, host: string, settings: Settings): Send {
  if (!usesClientCredential(settings))
    return (question) =>
      request({
        ...question,
        headers: { [HEADER]: '{{setting.shopify_static_credential}}' },
        isSecure: true,
      });

  let token: Promise<string> | null = null;
  const freshToken = () => {
    const asked = askForToken(request, host, settings);
    token = asked;
    asked.catch(() => (token = token === asked ? null : token));
    return asked;
  };
  const sendWith = async (question: HttpRequest, value: string) =>
    request({ ...question, headers: { [HEADER]: value } });

  return async (question) => {
    const held = token ?? freshToken();
    const value = await orAborted(held, question.signal);
    try {
      return await sendWith(question, value);
    } catch (error) {
      if (!isOutsideError(error) || error.kind !== 'rejected') throw error;
      // Whoever is refused first renews it; the others wait for the same new one.
      const renewed = token === held ? freshToken() : (token ?? freshToken());
      return sendWith(question, await orAborted(renewed, question.signal));
    }
  };
}

const HEADER = 'X-Shopify-Access-Token';

export const usesClientCredential = (settings: Settings): boolean =>
  /^(true|1)$/.test(String(settings['shopify_uses_client_credential'] ?? ''));

/** Without a signal: other questions may be waiting for the same token. */
async function askForToken(request: Request, host: string, settings: Settings): Promise<string> {
  const id = escapeJson(String(settings['shopify_client_id'] ?? '').trim());
  const answer = await request({
    url: `https://${host}/admin/oauth/access_token`,
    method: 'POST',
    template: `{"client_id":${id},"client_secret":"{{setting.shopify_client_credential}}","grant_type":"client_credentials"}`,
    isSecure: true,
  });
  const token = v.safeParse(tokenSchema, answer);
  if (!token.success) throw new OutsideError('malformed', 'Shopify gave no access token');
  return token.output.access_token;
}

function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
