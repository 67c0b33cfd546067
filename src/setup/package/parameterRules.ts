import { error, type Finding, isObject, type Json, warning } from './finding';

const FILE = 'manifest.json';
const TYPES = ['text', 'checkbox', 'url', 'number', 'multiline', 'hidden', 'oauth'];
const SCOPES = [
  'header',
  'body',
  'url',
  'jwt_secret_key',
  'jwt_claim',
  'basic_auth_username',
  'basic_auth_password',
];
/** Names that Zendesk takes for a secret that everybody may read. */
const SUSPICIOUS = /token|key|pwd|password/i;

/** Installation settings: types, secrets with the narrowest scope, nothing that looks like an open secret. */
export function checkParameters(manifest: Json): Finding[] {
  const { parameters } = manifest;
  if (parameters === undefined) return [];
  if (!Array.isArray(parameters)) return [wrong('parameters', '"parameters" must be a list.')];
  const named: Json[] = parameters.filter(isObject);
  const names = named.map((one) => one['name']);
  return [
    ...(named.length < parameters.length
      ? [wrong('parameters', 'Each of "parameters" must be an object.')]
      : []),
    ...names
      .filter((name, at) => names.indexOf(name) !== at)
      .map((name) => wrong('parameter-twice', `The setting "${String(name)}" is declared twice.`)),
    ...named.flatMap(checkParameter),
    ...checkOauth(manifest, named),
  ];
}

const wrong = (rule: string, message: string): Finding => error(rule, FILE, message);

function checkParameter(parameter: Json): Finding[] {
  const { name, type = 'text' } = parameter;
  if (typeof name !== 'string' || name === '') return [wrong('parameter-name', 'A setting has no "name".')];
  if (name === 'name') return [wrong('parameter-name', 'A setting may not be called "name".')];
  return [
    ...checkType(name, type),
    ...['required', 'secure']
      .filter((key) => parameter[key] !== undefined && typeof parameter[key] !== 'boolean')
      .map((key) => wrong('parameter-type', `"${key}" of "${name}" must be true or false.`)),
    ...(type === 'hidden' && parameter['required'] === true
      ? [wrong('parameter-hidden', `"${name}" is hidden and cannot be required: nobody could fill it in.`)]
      : []),
    ...checkSecret(name, parameter),
    ...checkDefault(name, parameter),
  ];
}

function checkType(name: string, type: unknown): Finding[] {
  if (typeof type === 'string' && TYPES.includes(type)) return [];
  const instead =
    type === 'password' ? ' Use "text" with "secure": true.' : ` Use one of ${TYPES.join(', ')}.`;
  return [
    wrong(
      'parameter-type',
      `"${name}" is of a type that Zendesk does not know ("${String(type)}").${instead}`,
    ),
  ];
}

function checkSecret(name: string, { type = 'text', secure, scopes }: Json): Finding[] {
  if (secure !== true) {
    return [
      ...(scopes === undefined
        ? []
        : [wrong('parameter-scopes', `"${name}" has "scopes" but is not secure.`)]),
      ...(type === 'text' && SUSPICIOUS.test(name)
        ? [
            warning(
              'parameter-open-secret',
              FILE,
              `"${name}" sounds like a secret but is open to the page: make it secure or rename it.`,
            ),
          ]
        : []),
    ];
  }
  if (scopes === undefined) {
    return [
      error(
        'parameter-scopes',
        FILE,
        `"${name}" is secure without "scopes": say where alone it may be put in, for example ["header"].`,
      ),
    ];
  }
  const isKnown =
    Array.isArray(scopes) && scopes.length > 0 && scopes.every((one) => SCOPES.includes(String(one)));
  return isKnown
    ? []
    : [wrong('parameter-scopes', `"scopes" of "${name}" must be some of ${SCOPES.join(', ')}.`)];
}

const checkDefault = (name: string, { type, secure, default: given }: Json): Finding[] =>
  given !== undefined && (secure === true || type === 'hidden')
    ? [
        warning(
          'parameter-default',
          FILE,
          `"${name}" has a default that everybody can read in the package: remove it.`,
        ),
      ]
    : [];

function checkOauth({ oauth }: Json, parameters: readonly Json[]): Finding[] {
  const declared = parameters.filter(({ type }) => type === 'oauth');
  const findings: Finding[] = [];
  if (declared.length > 1) findings.push(wrong('oauth', 'Only one setting may be of type "oauth".'));
  if (declared.some(({ secure }) => secure === true))
    findings.push(wrong('oauth', 'An "oauth" setting cannot be secure.'));
  if (oauth === undefined) return findings;
  const lacks = ['client_id', 'client_secret', 'authorize_uri', 'access_token_uri'].filter(
    (key) => !isObject(oauth) || typeof oauth[key] !== 'string',
  );
  if (lacks.length > 0) findings.push(wrong('oauth', `"oauth" lacks ${lacks.join(', ')}.`));
  if (declared.length === 0) findings.push(wrong('oauth', '"oauth" needs a setting of type "oauth".'));
  return findings;
}
