import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import OpenAPIRequestValidator from 'openapi-request-validator';
import OpenAPIResponseValidator from 'openapi-response-validator';
import { parse } from 'yaml';
import { acceptNull, type Schema } from './acceptNull';
import { contractsFolder } from './contractsFolder';
import {
  CORRECTED_ANSWERS,
  CORRECTED_PROPERTIES,
  ERROR_BODY,
  FORGOTTEN_PARAMETERS,
  NOT_REQUIRED,
  PAGE_PARAMETERS,
  SUPPLEMENT,
  type Operation,
} from './supplement';

/** Checks against Zendesk's official description. Each returns what is wrong, in words; nothing when all is well. */
export interface ZendeskContract {
  /** `url` may be absolute or a path, with its query; `body` is the parsed JSON, undefined when there is none. */
  validateRequest(method: string, url: string, body?: unknown): string[];
  validateResponse(method: string, url: string, status: number, body: unknown): string[];
}

interface Found {
  key: string;
  operation: Operation;
  pathValues: Record<string, string>;
  query: URLSearchParams;
}

interface OpenApi {
  paths: Record<string, Record<string, Operation & { parameters?: unknown[] }>>;
  components: { schemas: Record<string, Schema>; parameters: Record<string, unknown> };
}

let contract: ZendeskContract | null | undefined;

/** The contract, read once; null (after a warning) when the document is not on this machine. */
export function loadZendeskOpenApi(): ZendeskContract | null {
  contract ??= load();
  return contract;
}

function load(): ZendeskContract | null {
  const folder = contractsFolder('zendesk-support');
  const file = folder && readdirSync(folder).find((name) => name.endsWith('.yaml'));
  if (!folder || !file) return null;
  const document = parse(readFileSync(join(folder, file), 'utf8')) as OpenApi;
  for (const [name, properties] of Object.entries(CORRECTED_PROPERTIES)) {
    Object.assign(document.components.schemas[name]?.properties ?? {}, properties);
  }
  acceptNull(document.components.schemas);
  acceptNull(document.paths);
  const find = finder(document);
  return {
    validateRequest: (method, url, body) => {
      const found = find(method, url);
      return found ? requestProblems(document, found, body) : [`${method} ${url} is not in the contract`];
    },
    validateResponse: (method, url, status, body) => {
      const found = find(method, url);
      return found
        ? responseProblems(document, found, status, body)
        : [`${method} ${url} is not in the contract`];
    },
  };
}

function finder(document: OpenApi): (method: string, url: string) => Found | null {
  const paths = { ...document.paths, ...SUPPLEMENT };
  // Fixed words before parameters: /users/me is not a user whose id is "me".
  const templates = Object.keys(paths).toSorted((one, other) => parametersIn(one) - parametersIn(other));
  return (method, address) => {
    const url = new URL(address, 'https://example.zendesk.com');
    const name = url.pathname.replace(/\.json$/, '');
    for (const template of templates) {
      const pathValues = matchPath(template, name);
      const operation = pathValues && paths[template]?.[method.toLowerCase()];
      if (!pathValues || !operation) continue;
      const key = `${method.toLowerCase()} ${template}`;
      const shared = (document.paths[template]?.parameters ?? []) as unknown as object[];
      const parameters = [...shared, ...(operation.parameters ?? [])].map((one) =>
        resolveParameter(document, one),
      );
      return { key, operation: { ...operation, parameters }, pathValues, query: url.searchParams };
    }
    return null;
  };
}

const parametersIn = (template: string) => template.split('{').length;

function matchPath(template: string, name: string): Record<string, string> | null {
  const parts = template.split('/');
  const given = name.split('/');
  if (parts.length !== given.length) return null;
  const values: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith('{')) values[part.slice(1, -1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return values;
}

type Parameter = NonNullable<Operation['parameters']>[number];

function resolveParameter(document: OpenApi, parameter: object): Parameter {
  if (!('$ref' in parameter)) return parameter as Parameter;
  return document.components.parameters[String(parameter.$ref).split('/').at(-1) ?? ''] as Parameter;
}

const requestValidators = new Map<string, OpenAPIRequestValidator>();

function requestProblems(document: OpenApi, found: Found, body: unknown): string[] {
  const { key, pathValues, query } = found;
  const parameters = (found.operation.parameters ?? []).map((parameter) =>
    NOT_REQUIRED[key]?.includes(parameter.name) ? { ...parameter, required: false } : parameter,
  );
  let validator = requestValidators.get(key);
  if (!validator) {
    const { requestBody } = found.operation;
    const schemas = reachable(document, requestBody);
    validator = new OpenAPIRequestValidator({ parameters, requestBody, schemas } as never);
    requestValidators.set(key, validator);
  }
  const typed = (place: string, name: string, value: string) => {
    const type =
      parameters.find((one) => one.in === place && one.name === name)?.schema.type ?? PAGE_PARAMETERS[name];
    if (type === 'boolean' && /^(?:true|false)$/.test(value)) return value === 'true';
    return type === 'integer' && /^-?\d+$/.test(value) ? Number(value) : value;
  };
  const values = (place: string, entries: Iterable<[string, string]>) =>
    Object.fromEntries([...entries].map(([name, value]) => [name, typed(place, name, value)]));
  const result = validator.validateRequest({
    headers: { 'content-type': 'application/json' },
    params: values('path', Object.entries(pathValues)),
    query: values('query', query),
    body,
  } as never) as { errors: { path?: string; message: string }[] } | undefined;
  const errors = (result?.errors ?? []).map(({ path = '', message }) => `${key}: ${path} ${message}`);
  return [...errors, ...unknownParameters(found, parameters)];
}

// A parameter that Zendesk does not know is silently ignored there: a misspelt one must not pass here.
function unknownParameters({ key, query }: Found, parameters: Parameter[]): string[] {
  const known = new Set([
    ...parameters.map(({ name }) => name),
    ...Object.keys(PAGE_PARAMETERS),
    ...(FORGOTTEN_PARAMETERS[key] ?? []),
  ]);
  return [...query.keys()]
    .filter((name) => !known.has(name))
    .map((name) => `${key}: unknown parameter ${name}`);
}

const responseValidators = new Map<string, OpenAPIResponseValidator>();

function responseProblems(
  document: OpenApi,
  { key, operation }: Found,
  status: number,
  body: unknown,
): string[] {
  if (status === 429 && typeof body === 'string') return [];
  if (status === 204) return body === undefined || body === '' ? [] : [`${key}: a 204 with a body`];
  let validator = responseValidators.get(key);
  if (!validator) {
    const described = CORRECTED_ANSWERS[key] ?? operation.responses;
    const responses = { ...described, '4XX': { schema: ERROR_BODY }, '5XX': { schema: ERROR_BODY } };
    const components = { schemas: reachable(document, described) };
    validator = new OpenAPIResponseValidator({ responses, components } as never);
    responseValidators.set(key, validator);
  }
  // A copy, because the validator fills in defaults.
  const result = validator.validateResponse(String(status), structuredClone(body)) as
    { message: string; errors: { path?: string; message: string }[] } | undefined;
  return (result?.errors ?? []).map(({ path = '', message }) => `${key} ${status}: ${path} ${message}`);
}

/** The schemas that a part of the document refers to, directly or not: the whole is too big to compile each time. */
function reachable(document: OpenApi, part: unknown): Record<string, Schema> {
  const schemas: Record<string, Schema> = {};
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { $ref } = value as { $ref?: unknown };
    const name = typeof $ref === 'string' ? ($ref.split('#/components/schemas/')[1] ?? '') : '';
    const schema = document.components.schemas[name];
    if (schema && !schemas[name]) {
      schemas[name] = schema;
      visit(schema);
    }
    Object.values(value).forEach(visit);
  };
  visit(part);
  return schemas;
}
