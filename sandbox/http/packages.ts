import { createHash } from 'node:crypto';
import { error, type Finding, type PackageFiles } from '../../src/setup/package/finding';
import { validatePackage } from '../../src/setup/package/validatePackage';
import { readZip } from '../../src/setup/package/zip';
import type { Requirements } from '../services';
import type { Manifest } from '../types';

/** A package that may be installed. */
export interface AppPackage {
  /** Names its folder on the app's site; the same zip has the same. */
  stamp: string;
  files: PackageFiles;
  manifest: Manifest;
}

/** Those that this server has taken, by stamp. */
export type Packages = Map<string, AppPackage>;

/** The package in a zip, or everything that Zendesk would refuse it for. */
export function readPackage(zip: Uint8Array): AppPackage | { refused: Finding[] } {
  const files = filesOf(zip);
  if ('rule' in files) return { refused: [files] };
  const refused = validatePackage(files).filter(({ severity }) => severity === 'error');
  if (refused.length > 0) return { refused };
  const manifest = { ...NO_LISTS, ...(jsonIn(files, 'manifest.json') as unknown as Manifest) };
  const hash = createHash('sha1').update(zip).digest('hex');
  return { stamp: `package-${hash.slice(0, 12)}`, files, manifest };
}

/** Keys that a manifest may leave out. */
const NO_LISTS = { parameters: [], domainWhitelist: [] };

function filesOf(zip: Uint8Array): PackageFiles | Finding {
  try {
    return readZip(zip);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return error(
      'zip',
      '',
      `The file is no readable zip (${why}): take the one that \`npm run package\` wrote.`,
    );
  }
}

/** A JSON object of the package; empty where it is missing. The validator has read it before. */
function jsonIn(files: PackageFiles, name: string): Record<string, unknown> {
  const bytes = files.get(name);
  return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>) : {};
}

export const requirementsOf = ({ files }: AppPackage): Requirements => jsonIn(files, 'requirements.json');

/** What the package itself says in an admin's language, English where it has no such language. */
export interface PackageWords {
  name: string;
  parameter(name: string): { label: string; helpText: string };
}

interface Translations {
  app?: { name?: string; parameters?: Record<string, { label?: string; helpText?: string } | undefined> };
}

export function wordsOf({ files }: AppPackage, locale: string): PackageWords {
  const [language = 'en'] = locale.split('-');
  const [own, english] = [language, 'en'].map(
    (each) => (jsonIn(files, `translations/${each}.json`) as Translations).app ?? {},
  );
  return {
    name: own?.name ?? english?.name ?? '',
    parameter(name) {
      const said = own?.parameters?.[name] ?? english?.parameters?.[name];
      return { label: said?.label ?? name, helpText: said?.helpText ?? '' };
    },
  };
}
