import { error, type Finding, isObject, type Json, type PackageFiles } from './finding';
import { hostProblem } from './hostProblem';

const FILE = 'manifest.json';
const REQUIRED = ['author', 'defaultLocale', 'location', 'frameworkVersion'];
const STRINGS = [
  'name',
  'defaultLocale',
  'version',
  'frameworkVersion',
  'remoteInstallationURL',
  'termsConditionsURL',
  'gaID',
];
const BOOLEANS = ['requirementsOnly', 'marketingOnly', 'singleInstall', 'signedUrls', 'private'];
const LOCALE = /^[a-z]{2,3}(-\w{2,3})?$/;
const VERSION = /^\d+\.\d+\.\d+$/;
const MARKETPLACE_EXPERIMENTS = ['hashParams', 'newCssCompiler'];

/** Keys of the manifest: which must be there, of which type, and what a public listing asks besides. */
export function checkManifest(manifest: Json, files: PackageFiles): Finding[] {
  return [
    ...missing(manifest),
    ...types(manifest),
    ...versions(manifest),
    ...author(manifest),
    ...links(manifest),
    ...locale(manifest, files),
    ...switches(manifest),
    ...experiments(manifest),
    ...hosts(manifest),
  ];
}

const wrong = (rule: string, message: string): Finding => error(rule, FILE, message);

const missing = (manifest: Json): Finding[] =>
  REQUIRED.filter((key) => manifest[key] === undefined).map((key) =>
    wrong('manifest-key-missing', `manifest.json has no "${key}": add it.`),
  );

function types(manifest: Json): Finding[] {
  const given = (key: string) => manifest[key] !== undefined;
  return [
    ...STRINGS.filter((key) => given(key) && typeof manifest[key] !== 'string').map((key) =>
      wrong('manifest-type', `"${key}" in manifest.json must be a text.`),
    ),
    ...BOOLEANS.filter((key) => given(key) && typeof manifest[key] !== 'boolean').map((key) =>
      wrong('manifest-type', `"${key}" in manifest.json must be true or false.`),
    ),
  ];
}

function versions({ frameworkVersion, version }: Json): Finding[] {
  const findings: Finding[] = [];
  if (frameworkVersion !== undefined && frameworkVersion !== '2.0') {
    findings.push(
      wrong('framework-version', '"frameworkVersion" must be "2.0", the only one that Zendesk takes.'),
    );
  }
  if (typeof version !== 'string' || !VERSION.test(version)) {
    findings.push(
      wrong('version', '"version" must be three numbers like 1.4.0: updates are told apart by it.'),
    );
  }
  return findings;
}

function author({ author: given }: Json): Finding[] {
  if (given === undefined) return [];
  if (!isObject(given)) return [wrong('author', '"author" must be an object with name, email and url.')];
  return ['name', 'email', 'url']
    .filter((key) => given[key] !== undefined && typeof given[key] !== 'string')
    .map((key) => wrong('author', `"author.${key}" must be a text.`));
}

function links({ termsConditionsURL, author: given }: Json): Finding[] {
  const named: [string, unknown][] = [
    ['termsConditionsURL', termsConditionsURL],
    ['author.url', isObject(given) ? given['url'] : undefined],
  ];
  return named
    .filter(([, value]) => typeof value === 'string' && !isWebAddress(value))
    .map(([key]) =>
      wrong('manifest-url', `"${key}" must be an http(s) address; leave the key out where there is none.`),
    );
}

function isWebAddress(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '';
}

function locale({ defaultLocale }: Json, files: PackageFiles): Finding[] {
  if (typeof defaultLocale !== 'string') return [];
  if (!LOCALE.test(defaultLocale)) {
    return [wrong('default-locale', '"defaultLocale" must look like "en" or "en-gb".')];
  }
  return files.has(`translations/${defaultLocale}.json`)
    ? []
    : [
        wrong(
          'default-locale',
          `translations/${defaultLocale}.json is missing, which "defaultLocale" names.`,
        ),
      ];
}

function switches(manifest: Json): Finding[] {
  const findings: Finding[] = [];
  if (manifest['private'] === undefined) {
    findings.push(
      wrong('private', '"private" is missing and would be true: a listing needs "private": false.'),
    );
  }
  if (manifest['noTemplate'] !== undefined) {
    findings.push(wrong('no-template', '"noTemplate" is not allowed any more: remove it.'));
  }
  return findings;
}

function experiments({ experiments: given }: Json): Finding[] {
  if (given === undefined) return [];
  if (!isObject(given)) return [wrong('experiments', '"experiments" must be an object.')];
  return Object.keys(given)
    .filter((name) => !MARKETPLACE_EXPERIMENTS.includes(name))
    .map((name) =>
      wrong('experiments', `The experiment "${name}" is not allowed in the marketplace: remove it.`),
    );
}

/** Rules of the host list that an admin may edit too: see `hostProblem`. */
function hosts({ domainWhitelist, parameters }: Json): Finding[] {
  const hasSecure =
    Array.isArray(parameters) && parameters.some((one) => isObject(one) && one['secure'] === true);
  if (domainWhitelist === undefined) {
    return hasSecure
      ? [
          wrong(
            'hosts',
            '"domainWhitelist" is missing: reviewers refuse secure settings without the hosts they go to.',
          ),
        ]
      : [];
  }
  if (!Array.isArray(domainWhitelist) || domainWhitelist.some((host) => typeof host !== 'string')) {
    return [wrong('hosts', '"domainWhitelist" must be a list of host names.')];
  }
  const names = domainWhitelist.filter((host) => typeof host === 'string');
  return [
    ...(hasSecure && names.length === 0
      ? [wrong('hosts', '"domainWhitelist" names no host for the secure settings.')]
      : []),
    ...names.flatMap((host) =>
      hostProblem(host) === null
        ? []
        : [
            wrong(
              'hosts',
              `"${host}" in "domainWhitelist" is no host name: write it without https://, path or *.`,
            ),
          ],
    ),
    ...names
      .filter((host, at) => names.indexOf(host) !== at)
      .map((host) => wrong('hosts', `"${host}" stands twice in "domainWhitelist".`)),
  ];
}
