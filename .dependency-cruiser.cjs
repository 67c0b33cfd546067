/**
 * Which way imports go, as an allow-list: what no row permits is an error, so a new folder without a row is an error too.
 * The table reads like the one in README ("the house"): a folder, and what it may import besides itself.
 */
const rooms = {
  model: [],
  lib: ['model'],
  facts: ['model', 'lib'],
  checks: ['facts', 'model', 'lib'],
  suggestions: ['checks', 'facts', 'model', 'lib'],
  purchases: ['facts', 'model', 'lib'],
  transcripts: ['facts', 'model', 'lib'],
  customer: ['facts', 'model', 'lib'],
  zendesk: ['model', 'lib'],
  browser: ['model', 'lib'],
  ui: ['lib'],
  assist: ['checks', 'facts', 'model', 'lib'],
  acceptance: ['checks', 'facts', 'model', 'lib'],
  panel: ['assist', 'acceptance', 'checks', 'facts', 'ui', 'model', 'lib'],
  team: ['assist', 'acceptance', 'checks', 'facts', 'ui', 'model', 'lib'],
  setup: ['assist', 'acceptance', 'checks', 'facts', 'ui', 'model', 'lib'],
  privacy: ['acceptance', 'ui', 'model', 'lib'],
  background: ['acceptance', 'suggestions', 'checks', 'facts', 'model', 'lib'],
};

/** The contracts of floor 3: the only files of those rooms that the spine may name. */
const contracts = '^src/(transcripts/reader|purchases/connector|suggestions/engine)\\.ts$';

const packages = {
  any: '^node_modules/valibot/',
  react:
    '^node_modules/(react|react-dom|@types/react|@types/react-dom|styled-components|@zendeskgarden|@tanstack/react-virtual|@tanstack/virtual-core|@visx)/',
  phone: '^node_modules/libphonenumber-js/',
  diff: '^node_modules/diff/',
  idb: '^node_modules/idb/',
  zip: '^node_modules/fflate/',
  jmespath: '^node_modules/@jmespath-community/jmespath/',
};

const row = (from, to) => ({ from: { path: from }, to: { path: to } });

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'nothing-shipped-reaches-the-sandbox',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(sandbox|spec|evaluation|benchmark)/' },
    },
  ],
  allowed: [
    ...Object.entries(rooms).map(([room, others]) =>
      row(`^src/${room}/`, `^src/(${[room, ...others].join('|')})/`),
    ),
    row('^src/app/', '^(src|translations)/'),
    row('^src/assist/', contracts),
    row(
      '^src/(lib|facts|checks|transcripts|purchases|customer|suggestions|zendesk|acceptance|background)/',
      packages.any,
    ),
    // What colleagues wrote comes in there, and is parsed like any other answer.
    row('^src/assist/decisions/document', packages.any),
    row('^src/(ui|panel|team|setup|privacy|app)/', packages.react),
    row('^src/setup/package/', packages.zip),
    row('^src/(facts|app)/', packages.phone),
    row('^src/purchases/json/', packages.jmespath),
    row('^src/acceptance/', packages.diff),
    row('^src/browser/', packages.idb),
    row('^src/app/(setup|privacy|mode)/', packages.any),
    // Apart from the program: what tries it out, measures it and proves it.
    row('^sandbox/', '^(sandbox|translations)/|^manifest\\.json$|^requirements\\.json$|^node_modules/'),
    // A package is refused in the sandbox by the rules that setup and `npm run validate` have.
    row('^sandbox/http/(packages|installPage)', '^src/setup/package/'),
    row('^sandbox/', '^(node:)?[a-z_/]+$'),
    row('^evaluation/', '^(evaluation|src|sandbox/world)/'),
    row('^evaluation/', '^node_modules/(minisearch|lunr|valibot)/'),
    row('^evaluation/', '^(node:)?[a-z_/]+$'),
    row('^benchmark/', '^(benchmark|src|sandbox|translations|spec/e2e)/|^manifest\\.json$|^node_modules/'),
    row('^benchmark/', '^(node:)?[a-z_/]+$'),
    row(
      '^spec/',
      '^(spec|src|sandbox|evaluation|translations|benchmark)/|^scripts/|^[a-z]+\\.json$|^jest\\.config\\.js$|^node_modules/',
    ),
    row('^spec/', '^(node:)?[a-z_/]+$'),
    row('^scripts/', '^(scripts|src/setup/package)/|^node_modules/yaml/'),
    row('^scripts/', '^(node:)?[a-z_/]+$'),
  ],
  allowedSeverity: 'error',
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
