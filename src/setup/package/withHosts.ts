import { type Finding, isFinding, type PackageFiles, readObject } from './finding';
import { validatePackage } from './validatePackage';

const MANIFEST = 'manifest.json';
export type Rewritten = { files: PackageFiles } | { problem: 'notOurs' | 'invalid'; findings: Finding[] };

/** The hosts that a package may send secrets to; null where it is none of ours. */
export function hostsOf(files: PackageFiles): string[] | null {
  const manifest = readObject(files, MANIFEST);
  if (isFinding(manifest) || manifest['name'] !== 'Throughline') return null;
  const hosts = manifest['domainWhitelist'];
  return Array.isArray(hosts) ? hosts.filter((host) => typeof host === 'string') : [];
}

/**
 * The package with another host list, as a private app of the account. Everything else stays as it is, byte for byte; the
 * result is validated like any other package.
 */
export function withHosts(files: PackageFiles, hosts: readonly string[]): Rewritten {
  const manifest = readObject(files, MANIFEST);
  if (isFinding(manifest) || hostsOf(files) === null) return { problem: 'notOurs', findings: [] };
  const changed = { ...manifest, private: true, domainWhitelist: [...hosts] };
  const bytes = new TextEncoder().encode(`${JSON.stringify(changed, null, 2)}\n`);
  const rewritten = new Map(files).set(MANIFEST, bytes);
  const errors = validatePackage(rewritten).filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? { problem: 'invalid', findings: errors } : { files: rewritten };
}
