import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import { serve, type Question } from '../route';
import { SHOP_CREDENTIALS } from '../settings';
import { answerGraphql, type GraphqlBody } from './execute';
import { SCOPES } from './root';
import { issueToken, isValidToken, TOKEN_SECONDS } from './tokens';

const VERSIONS = ['2026-07', '2026-10'];

/** The shop's two addresses: Admin GraphQL and the token endpoint. Any other shop does not exist. */
export function shopifyHandlers(account: Account): HttpHandler[] {
  const shop = `https://${account.world.shop.domain}`;
  return [
    ...VERSIONS.map((version) =>
      serve(account, 'shopify', 'post', `${shop}/admin/api/${version}/graphql.json`, graphql),
    ),
    serve(account, 'shopify', 'post', `${shop}/admin/oauth/access_token`, token),
    ...noSuchShop(account),
  ];
}

function noSuchShop(account: Account): HttpHandler[] {
  const paths = [...VERSIONS.map((version) => `api/${version}/graphql.json`), 'oauth/access_token'];
  return paths.map((path) =>
    serve(account, 'shopify', 'post', `https://*.myshopify.com/admin/${path}`, () =>
      HttpResponse.json({ errors: 'Not Found' }, { status: 404 }),
    ),
  );
}

async function graphql({ account, request, body, now }: Question): Promise<Response> {
  if (!isValidToken(account, request.headers.get('x-shopify-access-token'))) {
    const errors = '[API] Invalid API key or access token (unrecognized login or wrong password)';
    return HttpResponse.json({ errors }, { status: 401 });
  }
  const asked = readGraphql(body);
  if (!asked)
    return HttpResponse.json({ errors: { query: 'Required parameter missing or invalid' } }, { status: 400 });
  return HttpResponse.json(await answerGraphql(account, asked, now));
}

function readGraphql(body: unknown): GraphqlBody | null {
  if (typeof body !== 'object' || body === null || !('query' in body)) return null;
  const { query } = body;
  if (typeof query !== 'string') return null;
  const variables = 'variables' in body ? body.variables : null;
  return { query, variables: typeof variables === 'object' ? { ...variables } : {} };
}

/** The client credentials grant; a form or JSON. [?] The words of the two refusals are from reports, not docs. */
async function token({ account, request, body }: Question): Promise<Response> {
  const sent = await readParameters(request, body);
  if (sent.grant_type !== 'client_credentials') {
    return oauthError(400, 'unsupported_grant_type', 'The grant type is not supported');
  }
  if (sent.client_id !== SHOP_CREDENTIALS.clientId) {
    return oauthError(
      400,
      'application_cannot_be_found',
      'Could not find a Shopify API application with this key',
    );
  }
  if (sent.client_secret !== SHOP_CREDENTIALS.clientSecret) {
    return oauthError(401, 'invalid_client', 'The client secret is not valid');
  }
  return HttpResponse.json({
    access_token: issueToken(account),
    scope: SCOPES.join(','),
    expires_in: TOKEN_SECONDS,
  });
}

async function readParameters(request: Request, body: unknown): Promise<Record<string, unknown>> {
  if (typeof body === 'object' && body !== null) return { ...body };
  return Object.fromEntries(new URLSearchParams(await request.clone().text()));
}

function oauthError(status: number, error: string, description: string): Response {
  return HttpResponse.json({ error, error_description: description }, { status });
}
