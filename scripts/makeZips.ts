import { hostsOf, withHosts } from '../src/setup/package/withHosts';
import { writeZip } from '../src/setup/package/zip';
import { readFolder } from './packageFolder';

export interface Zip {
  name: string;
  files: number;
  bytes: Uint8Array;
}

/**
 * The zips of a release, from its built folder: the one for the marketplace, then the same as a private app, whose host list
 * an admin can edit in setup. Fails where the folder holds no package that can be private.
 */
export function makeZips(folder: string): [listed: Zip, asPrivate: Zip] {
  const { files } = readFolder(folder);
  const manifest: unknown = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
  const version = manifest instanceof Object && 'version' in manifest ? String(manifest.version) : '';
  const changed = withHosts(files, hostsOf(files) ?? []);
  if ('problem' in changed) throw new Error(`The private package is ${changed.problem}.`);
  const zip = (name: string, content: typeof files): Zip => ({
    name,
    files: content.size,
    bytes: writeZip(content),
  });
  return [zip(`throughline-${version}.zip`, files), zip(`throughline-${version}-private.zip`, changed.files)];
}
