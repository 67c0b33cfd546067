import {
  error,
  type Finding,
  isFinding,
  isObject,
  type Json,
  type PackageFiles,
  readObject,
} from './finding';

const LOCALE_FILE = /^translations\/[a-z]{2,3}(-\w{2,3})?\.json$/;
/** What the listing and Zendesk's own pages show of `app`; the rest of a file is ours. */
const LISTED = ['short_description', 'long_description', 'installation_instructions'];
const LONGEST: Record<string, number> = { name: 40, short_description: 80 };
const TRADEMARKS = /zendesk/i;

/** Translation files: valid, with a label for each setting in every language, and the English listing complete. */
export function checkTranslations(manifest: Json, files: PackageFiles): Finding[] {
  const paths = [...files.keys()].filter((file) => file.startsWith('translations/'));
  return paths.flatMap((file) => {
    if (!LOCALE_FILE.test(file)) {
      return [
        error(
          'translation-file',
          file,
          `${file} is not named like a language: en.json, fr.json, en-gb.json.`,
        ),
      ];
    }
    const content = readObject(files, file);
    if (isFinding(content)) return [content];
    const app = content['app'];
    if (!isObject(app))
      return [error('translation-app', file, `${file} has no "app": add it with the settings' labels.`)];
    return [
      ...checkSettings(file, app, namesOf(manifest)),
      ...(app['package'] === undefined
        ? []
        : [
            error(
              'translation-package',
              file,
              `"app.package" in ${file} changes how the file is read: rename it.`,
            ),
          ]),
      ...(file === 'translations/en.json' ? checkListing(app, manifest['private'] === false) : []),
    ];
  });
}

const namesOf = ({ parameters }: Json): string[] =>
  Array.isArray(parameters)
    ? parameters.flatMap((one) => (isObject(one) && typeof one['name'] === 'string' ? [one['name']] : []))
    : [];

function checkSettings(file: string, { parameters }: Json, names: readonly string[]): Finding[] {
  const told: Json = isObject(parameters) ? parameters : {};
  const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
  return [
    ...names.flatMap((name) => {
      const words = told[name];
      if (!isObject(words) || !isText(words['label'])) {
        return [
          error(
            'setting-label',
            file,
            `${file} has no label for the setting "${name}": add app.parameters.${name}.label.`,
          ),
        ];
      }
      return isText(words['helpText'])
        ? []
        : [
            error(
              'setting-help',
              file,
              `${file} has no help text for the setting "${name}": add app.parameters.${name}.helpText.`,
            ),
          ];
    }),
    ...Object.keys(told)
      .filter((name) => !names.includes(name))
      .map((name) =>
        error(
          'setting-unknown',
          file,
          `${file} has words for "${name}", which is no setting of manifest.json: remove them.`,
        ),
      ),
  ];
}

const wordsOf = (app: Json, key: string): string => {
  const words = app[key];
  return typeof words === 'string' ? words : '';
};

function checkListing(app: Json, isPublic: boolean): Finding[] {
  const file = 'translations/en.json';
  const lacks = ['name', ...(isPublic ? LISTED : [])].filter(
    (key) => typeof app[key] !== 'string' || app[key] === '',
  );
  const tooLong = Object.entries(LONGEST).filter(([key, most]) => wordsOf(app, key).length > most);
  return [
    ...lacks.map((key) => error('listing', file, `app.${key} is missing in ${file}: the listing shows it.`)),
    ...tooLong.map(([key, most]) =>
      error(
        'listing-length',
        file,
        `app.${key} has ${wordsOf(app, key).length} characters; the listing takes ${most}.`,
      ),
    ),
    ...(TRADEMARKS.test(wordsOf(app, 'name'))
      ? [error('listing-name', file, 'app.name holds a trademark of Zendesk, which reviewers refuse.')]
      : []),
  ];
}
