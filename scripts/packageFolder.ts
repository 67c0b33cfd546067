import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { checkPicture } from '../src/setup/package/assetRules';
import { error, type Finding, type PackageFiles } from '../src/setup/package/finding';
import { validatePackage } from '../src/setup/package/validatePackage';

/** What `npm run package` puts beside the built app. */
const ZIP = /^throughline-[\w.-]+\.zip$/;
const LISTING = 'docs/listing';
const SCREENSHOTS = ['screenshot-1.png', 'screenshot-2.png', 'screenshot-3.png'];

/** The files of a built app, and what only a folder can have wrong: links to elsewhere, keys that stand twice. */
export function readFolder(folder: string): { files: PackageFiles; findings: Finding[] } {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((entry) => entry.split(path.sep).join('/'))
    .filter((entry) => !ZIP.test(entry))
    .sort();
  const isLink = (entry: string) => lstatSync(path.join(folder, entry)).isSymbolicLink();
  const findings = entries
    .filter(isLink)
    .map((entry) => error('symlink', entry, `${entry} is a symbolic link: put the file itself there.`));
  const files = new Map(
    entries
      .filter((entry) => !isLink(entry) && lstatSync(path.join(folder, entry)).isFile())
      .map((entry) => [entry, new Uint8Array(readFileSync(path.join(folder, entry)))]),
  );
  return {
    files,
    findings: [...findings, ...[...files].flatMap(([file, bytes]) => repeatedKeys(file, bytes))],
  };
}

/** JSON lets the last of two equal keys win in silence; Zendesk refuses them. JSON is YAML, whose reader tells. */
function repeatedKeys(file: string, bytes: Uint8Array): Finding[] {
  if (!/^(manifest|requirements|translations\/[\w-]+)\.json$/.test(file)) return [];
  const { errors } = parseDocument(new TextDecoder().decode(bytes), { uniqueKeys: true });
  return errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ linePos }) =>
      error(
        'repeated-key',
        file,
        `${file} has a key twice, in line ${linePos?.[0].line ?? '?'}: remove one.`,
      ),
    );
}

/** Everything that can be said of a release: the built folder, and what goes with it. `project` has the CHANGELOG. */
export function validateFolder(folder: string, project: string): Finding[] {
  if (!existsSync(path.join(folder, 'manifest.json'))) {
    return [
      error(
        'file-missing',
        'manifest.json',
        `There is no manifest.json in ${folder}: run \`npm run build\` first.`,
      ),
    ];
  }
  const { files, findings } = readFolder(folder);
  return [...findings, ...validatePackage(files), ...checkVersions(files, project), ...checkListing(project)];
}

function checkVersions(files: PackageFiles, project: string): Finding[] {
  const version = versionIn(files.get('manifest.json'));
  const own = versionIn(readFileSync(path.join(project, 'package.json')));
  const log = readFileSync(path.join(project, 'CHANGELOG.md'), 'utf8');
  const newest = /^## \[?(\d+\.\d+\.\d+)/m.exec(log)?.[1];
  return [
    ...(version === own
      ? []
      : [error('versions', 'manifest.json', `manifest.json says ${version}, package.json ${own}.`)]),
    ...(version === newest
      ? []
      : [
          error(
            'versions',
            'CHANGELOG.md',
            `manifest.json says ${version}, the newest entry of CHANGELOG.md ${newest ?? 'nothing'}.`,
          ),
        ]),
  ];
}

function versionIn(bytes: Uint8Array | undefined): string {
  try {
    const { version } = JSON.parse(new TextDecoder().decode(bytes)) as { version?: unknown };
    return typeof version === 'string' ? version : 'nothing';
  } catch {
    return 'nothing';
  }
}

/** The listing takes exactly three pictures. */
function checkListing(project: string): Finding[] {
  const folder = path.join(project, LISTING);
  const there = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.png')) : [];
  const read = (file: string) =>
    there.includes(file) ? new Uint8Array(readFileSync(path.join(folder, file))) : undefined;
  return [
    ...SCREENSHOTS.flatMap((file) => checkPicture(`${LISTING}/${file}`, read(file), ['1024x768'])),
    ...there
      .filter((file) => !SCREENSHOTS.includes(file))
      .map((file) =>
        error(
          'picture',
          `${LISTING}/${file}`,
          `${LISTING}/${file} is one too many: the listing takes three.`,
        ),
      ),
  ];
}

/** Findings as lines, errors first. */
export function tell(findings: readonly Finding[]): string {
  const lines = (severity: Finding['severity']) =>
    findings
      .filter((one) => one.severity === severity)
      .map(({ rule, message }) => `${severity}  ${rule}: ${message}`);
  return [...lines('error'), ...lines('warning')].join('\n');
}
