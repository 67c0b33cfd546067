import { error, type Finding, isObject, type Json, type PackageFiles, textOf, warning } from './finding';

const READ = /\.(js|mjs|html|xml|json)$/;
const SCRIPT = /\.(js|mjs|html)$/;
const SECRET_WORDS =
  /\b(password|secret|secretToken|secret_token|auth_key|authKey|auth_pass|authPass|auth_user|AuthUser|api_key)\b/;
/** `token` and a sign, then four more characters on the line: a name like `api_token: "…"`. */
const TOKEN = /token[ :"=-].{4,}/i;
const INSECURE = /http:\/\/(?!www\.w3\.org\/)[\w.-]+/g;
const SDK = 'https://static.zdassets.com/zendesk_app_framework_sdk/';

/** What Zendesk's scan and its reviewers look for in texts of the package. */
export const checkCode = (manifest: Json, files: PackageFiles): Finding[] => [
  ...[...files].flatMap(([file, bytes]) => (READ.test(file) ? checkText(file, textOf(bytes)) : [])),
  ...[...files].flatMap(([file, bytes]) => (file.endsWith('.html') ? checkPage(file, textOf(bytes)) : [])),
  ...readSecrets(manifest, files),
];

function checkText(file: string, text: string): Finding[] {
  const secret = SECRET_WORDS.exec(text)?.[1];
  const isDeclaration = file === 'manifest.json' || file.startsWith('translations/');
  const insecure = [...new Set(text.match(INSECURE) ?? [])];
  return [
    ...(secret
      ? [
          warning(
            'secret-scan',
            file,
            `${file} holds the word "${secret}", which Zendesk's scan takes for a secret.`,
          ),
        ]
      : []),
    ...(isDeclaration && TOKEN.test(text)
      ? [
          warning(
            'secret-scan',
            file,
            `${file} holds "token" with a value behind it, which Zendesk's scan warns of: say "credential".`,
          ),
        ]
      : []),
    ...insecure.map((url) => warning('insecure-url', file, `${file} names ${url}: use https.`)),
    ...(SCRIPT.test(file) ? checkScript(file, text) : []),
  ];
}

function checkScript(file: string, text: string): Finding[] {
  return [
    ...(/\bconsole\.(log|debug|info)\b/.test(text)
      ? [error('console', file, `${file} writes to the console, which reviewers refuse: remove it.`)]
      : []),
    ...(/\bdebugger\b\s*[;}\n]/.test(text)
      ? [error('debugger', file, `${file} stops in a debugger: remove it.`)]
      : []),
    ...(/\/\/[#@]\s*sourceMappingURL=/.test(text)
      ? [error('source-map', file, `${file} names a source map that is not in the package: build without.`)]
      : []),
  ];
}

function checkPage(file: string, text: string): Finding[] {
  return text.includes(SDK)
    ? []
    : [error('sdk', file, `${file} does not load Zendesk's SDK from ${SDK}…: reviewers ask for it.`)];
}

/** A secure setting is put in by Zendesk's proxy; code that looks it up in the metadata is refused. */
function readSecrets({ parameters }: Json, files: PackageFiles): Finding[] {
  const names = Array.isArray(parameters)
    ? parameters.flatMap((one) => (isObject(one) && one['secure'] === true ? [String(one['name'])] : []))
    : [];
  return [...files].flatMap(([file, bytes]) => {
    if (!/\.m?js$/.test(file)) return [];
    const text = textOf(bytes);
    return names
      .filter((name) => new RegExp(`settings(\\.|\\[["'\`])${name}\\b`).test(text))
      .map((name) =>
        error(
          'secure-read',
          file,
          `${file} reads the secure setting "${name}", which never reaches the page.`,
        ),
      );
  });
}
