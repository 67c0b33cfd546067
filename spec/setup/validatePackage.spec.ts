import { readFileSync } from 'node:fs';
import type { Finding, Json, PackageFiles } from '../../src/setup/package/finding';
import { validatePackage } from '../../src/setup/package/validatePackage';

/** A package that would be taken, in memory; each case breaks one thing in it. */
const bytes = (content: string | object): Uint8Array =>
  new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));

const SDK =
  '<script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"></script>';

const MANIFEST = {
  name: 'Sample',
  author: { name: 'Sample', email: 'a@b.example', url: 'https://b.example' },
  defaultLocale: 'en',
  private: false,
  location: {
    support: {
      ticket_sidebar: { url: 'assets/sidebar.html', flexible: true },
      nav_bar: { url: 'assets/navbar.html' },
    },
  },
  version: '1.2.3',
  frameworkVersion: '2.0',
  domainWhitelist: ['api.stripe.com', '{{setting.shop}}.myshopify.com'],
  parameters: [
    { name: 'shop', type: 'text', required: false },
    { name: 'shop_credential', type: 'text', secure: true, scopes: ['header'] },
  ],
};

const WORDS = { label: 'A label', helpText: 'What it is for' };
const ENGLISH = {
  app: {
    name: 'Sample',
    short_description: 'Short',
    long_description: 'Longer',
    installation_instructions: 'Install it',
    parameters: { shop: WORDS, shop_credential: WORDS },
  },
};
const OBJECTS = {
  custom_objects_v2: {
    objects: [{ key: 'thing', title: 'Thing', title_pluralized: 'Things', include_in_list_view: false }],
    object_fields: [{ key: 'day', title: 'Day', type: 'date', object_key: 'thing' }],
  },
};

function sound(): Map<string, Uint8Array> {
  return new Map([
    ['manifest.json', bytes(MANIFEST)],
    ['requirements.json', bytes(OBJECTS)],
    ['translations/en.json', bytes(ENGLISH)],
    ['translations/fr.json', bytes({ app: { parameters: ENGLISH.app.parameters } })],
    ['assets/sidebar.html', bytes(SDK)],
    ['assets/navbar.html', bytes(SDK)],
    ['assets/sidebar.js', bytes('start()')],
    ['assets/icon_nav_bar.svg', bytes('<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>')],
    ['assets/logo.png', new Uint8Array(readFileSync('assets/logo.png'))],
    ['assets/logo-small.png', new Uint8Array(readFileSync('assets/logo-small.png'))],
  ]);
}

type Change = (files: Map<string, Uint8Array>) => unknown;
const put =
  (file: string, content: string | object): Change =>
  (files) =>
    files.set(file, bytes(content));
const without =
  (file: string): Change =>
  (files) =>
    files.delete(file);
const manifest = (change: Json): Change => put('manifest.json', { ...MANIFEST, ...change });
const lacking = (key: string): Change => manifest({ [key]: undefined });
const places = (support: object): Change => manifest({ location: { support } });
const settings = (...parameters: object[]): Change => manifest({ parameters });
const listing = (change: Json): Change => put('translations/en.json', { app: { ...ENGLISH.app, ...change } });
const required = (content: object): Change => put('requirements.json', content);
const objects = (change: Json): Change =>
  required({ custom_objects_v2: { ...OBJECTS.custom_objects_v2, ...change } });
const [field] = OBJECTS.custom_objects_v2.object_fields;
const many = (count: number, change: Json = {}): object[] =>
  Array.from({ length: count }, (_, at) => ({ ...field, key: `f${at}`, ...change }));

/** Rule, what was broken, how, and words of the message that names the mend. */
const BROKEN: [rule: string, what: string, change: Change, mend: RegExp][] = [
  ['file-missing', 'no manifest', without('manifest.json'), /build the app/],
  ['json', 'a manifest that is no JSON', put('manifest.json', '{"name":'), /not valid JSON/],
  ['json', 'a manifest that is a list', put('manifest.json', []), /one JSON object/],
  ['manifest-key-missing', 'no author', lacking('author'), /no "author": add it/],
  ['manifest-key-missing', 'no default locale', lacking('defaultLocale'), /"defaultLocale"/],
  ['manifest-key-missing', 'no location', lacking('location'), /"location"/],
  ['manifest-key-missing', 'no framework version', lacking('frameworkVersion'), /"frameworkVersion"/],
  ['manifest-type', 'a number as name', manifest({ name: 7 }), /"name".*text/],
  ['manifest-type', 'a word as switch', manifest({ singleInstall: 'yes' }), /"singleInstall".*true or false/],
  ['framework-version', 'version 1 of the framework', manifest({ frameworkVersion: '1.0' }), /"2\.0"/],
  ['version', 'two numbers', manifest({ version: '1.2' }), /three numbers/],
  ['author', 'a name as author', manifest({ author: 'Sample' }), /object/],
  ['author', 'a number as e-mail', manifest({ author: { email: 1 } }), /author\.email/],
  ['manifest-url', 'an empty address of terms', manifest({ termsConditionsURL: '' }), /leave the key out/],
  ['manifest-url', 'an author without a scheme', manifest({ author: { url: 'b.example' } }), /author\.url/],
  ['default-locale', 'a locale in capitals', manifest({ defaultLocale: 'EN_us' }), /look like "en"/],
  ['default-locale', 'a locale without a file', manifest({ defaultLocale: 'pt' }), /translations\/pt\.json/],
  ['private', 'a listing that does not say so', lacking('private'), /"private": false/],
  ['no-template', 'a banned key', manifest({ noTemplate: true }), /remove it/],
  ['experiments', 'an unknown experiment', manifest({ experiments: { fast: true } }), /"fast"/],
  ['experiments', 'a list of experiments', manifest({ experiments: [] }), /an object/],
  ['hosts', 'secrets without hosts', lacking('domainWhitelist'), /secure settings/],
  ['hosts', 'an empty list of hosts', manifest({ domainWhitelist: [] }), /no host/],
  ['hosts', 'a text as hosts', manifest({ domainWhitelist: 'a.example' }), /list of host names/],
  ['hosts', 'an address', manifest({ domainWhitelist: ['https://a.example/x'] }), /without https/],
  ['hosts', 'a wildcard', manifest({ domainWhitelist: ['*.a.example'] }), /\*\.a\.example/],
  ['hosts', 'a machine of the house', manifest({ domainWhitelist: ['10.0.0.7'] }), /10\.0\.0\.7/],
  ['hosts', 'a host twice', manifest({ domainWhitelist: ['a.example', 'a.example'] }), /twice/],
  ['location', 'a list of places', manifest({ location: [] }), /name a product/],
  ['location', 'a product that is a text', manifest({ location: { support: 'x' } }), /object of places/],
  ['location-product', 'an unknown product', manifest({ location: { shop: {} } }), /"shop"/],
  ['location-place', 'an unknown place', places({ footer: { url: 'assets/sidebar.html' } }), /"footer"/],
  ['location-shape', 'a plain text', places({ nav_bar: 'assets/navbar.html' }), /object with "url"/],
  ['location-shape', 'a number', places({ nav_bar: 4 }), /object with "url"/],
  [
    'location-flexible',
    'flexible as text',
    places({ modal: { url: 'assets/sidebar.html', flexible: 'no' } }),
    /flexible/,
  ],
  [
    'location-url',
    'a page that is not there',
    places({ modal: { url: 'assets/gone.html?a#b' } }),
    /assets\/gone\.html/,
  ],
  ['location-url', 'no page', places({ modal: {} }), /no "url"/],
  ['location-url', 'a number as page', places({ modal: { url: 1 } }), /must be a text/],
  ['location-url', 'a page elsewhere', places({ modal: { url: 'sidebar.html' } }), /start with assets/],
  [
    'location-localhost',
    'this machine',
    places({ modal: { url: 'http://localhost:4567/a.html' } }),
    /this machine/,
  ],
  [
    'location-objects',
    'object types elsewhere',
    places({ modal: { url: 'assets/sidebar.html', objectTypes: ['a'] } }),
    /not allowed/,
  ],
  [
    'location-objects',
    'a record sidebar without',
    places({ custom_object_record_sidebar: { url: 'assets/sidebar.html' } }),
    /needs "objectTypes"/,
  ],
  ['icon', 'a nav bar without its icon', without('assets/icon_nav_bar.svg'), /icon_nav_bar\.svg is missing/],
  ['parameters', 'an object of settings', manifest({ parameters: {} }), /a list/],
  ['parameters', 'a setting that is a text', manifest({ parameters: ['shop'] }), /an object/],
  ['parameter-twice', 'a setting twice', settings({ name: 'a' }, { name: 'a' }), /"a" is declared twice/],
  ['parameter-name', 'no name', settings({ type: 'text' }), /no "name"/],
  ['parameter-name', 'a name called name', settings({ name: 'name' }), /called "name"/],
  ['parameter-type', 'the removed kind', settings({ name: 'a', type: 'password' }), /"secure": true/],
  ['parameter-type', 'a choice', settings({ name: 'a', type: 'dropdown' }), /Use one of/],
  ['parameter-type', 'required as text', settings({ name: 'a', required: 'yes' }), /"required" of "a"/],
  [
    'parameter-hidden',
    'hidden and required',
    settings({ name: 'a', type: 'hidden', required: true }),
    /nobody could/,
  ],
  ['parameter-scopes', 'scopes in the open', settings({ name: 'a', scopes: ['header'] }), /not secure/],
  ['parameter-scopes', 'a secret without scope', settings({ name: 'a', secure: true }), /without "scopes"/],
  [
    'parameter-scopes',
    'an unknown scope',
    settings({ name: 'a', secure: true, scopes: ['cookie'] }),
    /some of header/,
  ],
  ['parameter-scopes', 'no scope', settings({ name: 'a', secure: true, scopes: [] }), /some of header/],
  ['oauth', 'two sign-ins', settings({ name: 'a', type: 'oauth' }, { name: 'b', type: 'oauth' }), /Only one/],
  [
    'oauth',
    'a secure sign-in',
    settings({ name: 'a', type: 'oauth', secure: true, scopes: ['header'] }),
    /cannot be secure/,
  ],
  ['oauth', 'half a declaration', manifest({ oauth: { client_id: 'a' } }), /lacks client_secret/],
  ['oauth', 'a declaration alone', manifest({ oauth: {} }), /needs a setting/],
  ['translation-file', 'a file named otherwise', put('translations/french.txt', ''), /named like a language/],
  ['json', 'a translation that is no JSON', put('translations/fr.json', 'oui'), /not valid JSON/],
  ['translation-app', 'a translation without app', put('translations/fr.json', {}), /no "app"/],
  ['translation-package', 'app.package', listing({ package: {} }), /rename it/],
  [
    'setting-label',
    'a label missing in one language',
    put('translations/fr.json', { app: { parameters: { shop: WORDS } } }),
    /shop_credential\.label/,
  ],
  [
    'setting-help',
    'a help text missing',
    listing({ parameters: { shop: { label: 'A' }, shop_credential: WORDS } }),
    /shop\.helpText/,
  ],
  [
    'setting-unknown',
    'words for nothing',
    listing({ parameters: { ...ENGLISH.app.parameters, old: WORDS } }),
    /"old"/,
  ],
  ['listing', 'no short description', listing({ short_description: '' }), /short_description is missing/],
  ['listing', 'no long description', listing({ long_description: undefined }), /long_description/],
  [
    'listing',
    'no instructions',
    listing({ installation_instructions: undefined }),
    /installation_instructions/,
  ],
  [
    'listing-length',
    'a long short description',
    listing({ short_description: 'x'.repeat(93) }),
    /93 characters.*80/,
  ],
  ['listing-length', 'a long name', listing({ name: 'x'.repeat(41) }), /41 characters.*40/],
  ['listing-name', 'a trademark', listing({ name: 'Sample for Zendesk' }), /trademark/],
  ['json', 'requirements that are no JSON', put('requirements.json', '{'), /requirements\.json is not valid/],
  ['requirements-type', 'an unknown kind', required({ dashboards: {} }), /"dashboards"/],
  ['requirements-type', 'a list', required({ triggers: [] }), /must be an object/],
  [
    'requirements-limit',
    'too many',
    required({ macros: Object.fromEntries(many(5001).map((_, at) => [`m${at}`, { title: 'M' }])) }),
    /5001 entries/,
  ],
  ['requirements-legacy', 'old objects', required({ custom_objects: {} }), /custom_objects_v2/],
  [
    'requirements-entry',
    'a trigger without title',
    required({ triggers: { a: {} } }),
    /triggers\.a.*"title"/,
  ],
  [
    'requirements-entry',
    'a user field without key',
    required({ user_fields: { a: { title: 'A' } } }),
    /"key"/,
  ],
  [
    'requirements-entry',
    'a webhook without address',
    required({ webhooks: { a: { name: 'A' } } }),
    /"endpoint"/,
  ],
  ['requirements-entry', 'a text', required({ triggers: { a: 'b' } }), /must be an object/],
  [
    'requirements-target',
    'a target that is gone',
    required({ targets: { a: { title: 'A', type: 'http_target' } } }),
    /webhook/,
  ],
  ['objects-size', 'more than 1 MiB', objects({ note: 'x'.repeat(1_100_000) }), /1 MiB/],
  [
    'objects-placeholder',
    'a placeholder',
    objects({ objects: [{ ...OBJECTS.custom_objects_v2.objects[0], title: '{{setting.shop}}' }] }),
    /does not replace/,
  ],
  ['objects-empty', 'nothing', required({ custom_objects_v2: {} }), /names nothing/],
  ['objects-twice', 'a field twice', objects({ object_fields: [field, field] }), /thing\.day/],
  [
    'objects-orphan',
    'a field of nobody',
    objects({ object_fields: [{ ...field, object_key: 'other' }] }),
    /"other"/,
  ],
  ['objects-limit', '51 objects', objects({ objects: many(51) }), /51 objects/],
  ['objects-limit', '21 fields', objects({ object_fields: many(21) }), /21 fields/],
  ['objects-limit', 'six dropdowns', objects({ object_fields: many(6, { type: 'dropdown' }) }), /6 dropdown/],
  [
    'objects-limit',
    'eleven options',
    objects({ object_fields: many(1, { custom_field_options: many(11) }) }),
    /11 options/,
  ],
  [
    'objects-limit',
    'eleven triggers',
    objects({ object_triggers: many(11, { actions: [], conditions: {} }) }),
    /11 triggers/,
  ],
  [
    'objects-limit',
    '51 conditions',
    objects({ object_triggers: many(1, { actions: [], conditions: { all: many(51) } }) }),
    /51 conditions/,
  ],
  [
    'objects-limit',
    '26 actions',
    objects({ object_triggers: many(1, { actions: many(26), conditions: {} }) }),
    /26 actions/,
  ],
  ['dotfile', 'a hidden file', put('assets/.env', 'A=1'), /hidden/],
  ['source-map', 'a source map', put('assets/sidebar.js.map', '{}'), /source/],
  [
    'source-map',
    'a script that names one',
    put('assets/sidebar.js', 'a()\n//# sourceMappingURL=sidebar.js.map'),
    /without/,
  ],
  ['test-file', 'a test', put('assets/sidebar.spec.js', ''), /tests/],
  ['stray-file', 'a file beside', put('notes.txt', 'x'), /reads nothing/],
  ['file-kind', 'a pdf', put('assets/guide.pdf', 'x'), /pdf/],
  [
    'file-kind',
    'a zip by another name',
    (files) => files.set('assets/data.js', new Uint8Array([0x50, 0x4b, 3, 4])),
    /zip/,
  ],
  ['svg', 'a text as drawing', put('assets/icon_nav_bar.svg', 'hello'), /no SVG/],
  ['picture', 'no logo', without('assets/logo.png'), /320x320/],
  [
    'picture',
    'a logo of the wrong size',
    (files) => files.set('assets/logo.png', sound().get('assets/logo-small.png') ?? bytes('')),
    /128x128.*320x320/,
  ],
  ['picture', 'a text as logo', put('assets/logo-small.png', 'hello'), /no PNG/],
  [
    'picture',
    'a banner of the wrong size',
    (files) => files.set('assets/banner.png', sound().get('assets/logo.png') ?? bytes('')),
    /830x200/,
  ],
  ['console', 'chatter', put('assets/sidebar.js', 'console.log("x")'), /console/],
  ['debugger', 'a stop', put('assets/sidebar.js', 'debugger;'), /debugger/],
  ['sdk', 'a page without the SDK', put('assets/sidebar.html', '<p>Hello</p>'), /SDK/],
  [
    'secure-read',
    'a secret read by the page',
    put('assets/sidebar.js', 'm.settings.shop_credential'),
    /never reaches/,
  ],
];

const WARNED: [rule: string, what: string, change: Change][] = [
  ['parameter-open-secret', 'a name like a secret', settings({ name: 'shop_token', type: 'text' })],
  [
    'parameter-default',
    'a secret with a default',
    settings({ name: 'a', secure: true, scopes: ['header'], default: 'x' }),
  ],
  ['svg', 'an active drawing', put('assets/icon_nav_bar.svg', '<svg><script>x()</script></svg>')],
  ['secret-scan', 'a word of the scan', put('assets/sidebar.js', 'const secret = 1;')],
  ['secret-scan', 'a token in words', listing({ long_description: 'Paste the token of your shop' })],
  ['insecure-url', 'an open address', put('assets/sidebar.js', 'f("http://a.example/x")')],
];

const inspect = (change: Change): Finding[] => {
  const files = sound();
  change(files);
  return validatePackage(files as PackageFiles);
};

describe('a package before it is uploaded', () => {
  it('is taken when nothing is wrong', () => {
    expect(validatePackage(sound())).toEqual([]);
  });

  it.each(BROKEN)('%s: refused with %s', (rule, _what, change, mend) => {
    const errors = inspect(change).filter((finding) => finding.severity === 'error' && finding.rule === rule);
    expect(errors.map(({ message }) => message).join('\n')).toMatch(mend);
  });

  it.each(WARNED)('%s: warned of with %s', (rule, _what, change) => {
    const rules = inspect(change)
      .filter(({ severity }) => severity === 'warning')
      .map((finding) => finding.rule);
    expect(rules).toContain(rule);
  });

  it('bears any JSON in the place of its own', () => {
    const odd = [null, 7, 'x', [], [null], { a: null }, { support: null }, { support: { nav_bar: null } }];
    for (const key of Object.keys(MANIFEST)) {
      for (const value of odd) expect(() => inspect(manifest({ [key]: value }))).not.toThrow();
    }
    for (const value of odd) {
      expect(() => inspect(objects({ objects: value, object_fields: value }))).not.toThrow();
      expect(() => inspect(listing({ parameters: value }))).not.toThrow();
    }
  });
});
