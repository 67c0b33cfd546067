import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import OpenAPIResponseValidator from 'openapi-response-validator';
import { parse } from 'yaml';
import { contractsFolder } from './contractsFolder';

/** Checks against the official description of Sunshine Conversations. Each returns what is wrong, in words. */
export interface SunshineContract {
  /** A GET by its absolute address. */
  validateRequest(url: string): string[];
  validateResponse(url: string, status: number, body: unknown): string[];
}

interface OpenApi {
  servers: { url: string }[];
  paths: Record<string, { get?: { parameters?: object[]; responses: Record<string, object> } }>;
  components: { schemas: Record<string, { properties?: Record<string, object> }> };
}

/** The contract; null (after a warning) when the document is not on this machine. */
export function loadSunshineOpenApi(): SunshineContract | null {
  const folder = contractsFolder('sunshine-conversations');
  const file = folder && readdirSync(folder).find((name) => /\.ya?ml$/.test(name));
  if (!folder || !file) return null;
  const document = parse(readFileSync(join(folder, file), 'utf8')) as OpenApi;
  widen(document);
  return {
    validateRequest: (url) => requestProblems(document, url),
    validateResponse: (url, status, body) => responseProblems(document, url, status, body),
  };
}

/** Its author lists the subtypes that one may send; `agent` and `bot` occur in answers only, as its webhooks say. */
function widen({ components }: OpenApi): void {
  simplify(components.schemas);
  const { subtypes } = components.schemas['author']?.properties ?? {};
  Object.assign(subtypes ?? {}, { items: { type: 'string', enum: ['AI', 'activity', 'agent', 'bot'] } });
}

/**
 * What the validator refuses or misreads: `nullable` without a type (our fake sends no nulls), and `oneOf` whose members
 * are told apart by a discriminator alone, so that one value fits several.
 */
function simplify(part: unknown): void {
  if (typeof part !== 'object' || part === null) return;
  const schema = part as Record<string, unknown>;
  if ('nullable' in schema && !('type' in schema)) delete schema['nullable'];
  if (Array.isArray(schema['oneOf'])) {
    schema['anyOf'] = schema['oneOf'];
    delete schema['oneOf'];
    delete schema['discriminator'];
  }
  Object.values(schema).forEach(simplify);
}

const pathOf = (document: OpenApi, url: string) => {
  const server = document.servers.find((each) => url.startsWith(`${each.url}/`));
  const name = server && new URL(url).pathname.split('/');
  return Object.keys(document.paths).find((template) => {
    const parts = template.split('/');
    return (
      name?.length === parts.length && parts.every((part, at) => part.startsWith('{') || part === name[at])
    );
  });
};

function requestProblems(document: OpenApi, url: string): string[] {
  const path = pathOf(document, url);
  if (!path || !document.paths[path]?.get) return [`GET ${url} is not in the contract`];
  const hasPages = JSON.stringify(document.paths[path].get.parameters).includes('"page"');
  return [...new URL(url).searchParams].flatMap(([name, value]) => {
    if (!hasPages || !/^page\[(before|after|size)\]$/.test(name)) return [`unknown parameter ${name}`];
    return name === 'page[size]' || value.length === 24
      ? []
      : [`${name} has ${value.length} characters, not 24`];
  });
}

function responseProblems(document: OpenApi, url: string, status: number, body: unknown): string[] {
  const responses = document.paths[pathOf(document, url) ?? '']?.get?.responses;
  if (!responses) return [`GET ${url} is not in the contract`];
  const error = {
    content: { 'application/json': { schema: { $ref: '#/components/schemas/errorResponse' } } },
  };
  const all = { ...responses, '4XX': error, '5XX': error };
  const validator = new OpenAPIResponseValidator({
    responses: all,
    components: document.components,
  } as never);
  const result = validator.validateResponse(String(status), structuredClone(body)) as
    { errors: { path?: string; message: string }[] } | undefined;
  return (result?.errors ?? []).map(({ path = '', message }) => `${status}: ${path} ${message}`);
}
