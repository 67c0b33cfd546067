import { readFileSync } from 'node:fs';

interface Manifest {
  version: string;
  domainWhitelist: string[];
  parameters: { name: string; secure?: boolean; scopes?: string[] }[];
}

describe('the changelog', () => {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;
  const newest = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m)[1] ?? '';
  const all = readFileSync('CHANGELOG.md', 'utf8').split('### For permissions').slice(1).join('\n');

  it('begins with this release and its three lists', () => {
    expect(newest).toMatch(new RegExp(`^${manifest.version.replaceAll('.', '\\.')}\\b`));
    for (const list of ['agents', 'data', 'permissions']) expect(newest).toContain(`### For ${list}`);
  });

  it('names every host and every secret with its scope under permissions: a new one is never silent', () => {
    for (const host of manifest.domainWhitelist) expect(all).toContain(`\`${host}\``);
    const secrets = manifest.parameters.filter(({ secure }) => secure);
    expect(secrets.length).toBeGreaterThan(5);
    for (const { name, scopes = [] } of secrets) {
      const told = all.slice(all.indexOf(`\`${name}\``));
      expect([name, told.startsWith(`\`${name}\``)]).toEqual([name, true]);
      expect([name, /\(([a-z]+)\)/.exec(told)?.[1]]).toEqual([name, scopes.join(' ')]);
    }
  });
});
