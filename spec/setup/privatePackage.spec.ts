import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { readZip, writeZip } from '../../src/setup/package/zip';
import { hostsOf, withHosts } from '../../src/setup/package/withHosts';
import { hostProblem } from '../../src/setup/package/hostProblem';

const SDK =
  '<script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"></script>';

/** Our own declarations with pages that do nothing: as small as a package of ours can be. */
const ours = (): Map<string, Uint8Array> =>
  new Map([
    ...['manifest.json', 'requirements.json', 'translations/en.json', 'translations/fr.json'].map(
      (file) => [file, new Uint8Array(readFileSync(file))] as [string, Uint8Array],
    ),
    ...['assets/logo.png', 'assets/logo-small.png', 'assets/icon_nav_bar.svg'].map(
      (file) => [file, new Uint8Array(readFileSync(file))] as [string, Uint8Array],
    ),
    ...['sidebar', 'navbar', 'background'].map(
      (name) => [`assets/${name}.html`, strToU8(SDK)] as [string, Uint8Array],
    ),
  ]);

describe('the private package that an admin makes in setup', () => {
  it('has the hosts they typed, is private, and is otherwise the same byte for byte', () => {
    const before = readZip(writeZip(ours()));
    const rewritten = withHosts(before, ['shop.maison.example', 'llm.maison.example']);
    if ('problem' in rewritten) throw new Error(rewritten.problem);
    const after = readZip(writeZip(rewritten.files));
    expect(hostsOf(after)).toEqual(['shop.maison.example', 'llm.maison.example']);
    expect(JSON.parse(new TextDecoder().decode(after.get('manifest.json')))).toMatchObject({ private: true });
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [file, bytes] of before) if (file !== 'manifest.json') expect(after.get(file)).toEqual(bytes);
  });

  it('is refused with the rule when a host is none', () => {
    expect(withHosts(ours(), ['https://shop.example/api'])).toMatchObject({
      problem: 'invalid',
      findings: [{ rule: 'hosts' }],
    });
  });

  it("is refused when the file is another app's", () => {
    const other = new Map([['manifest.json', strToU8('{"name":"Other","domainWhitelist":[]}')]]);
    expect(withHosts(other, ['a.example'])).toMatchObject({ problem: 'notOurs' });
    expect(hostsOf(new Map())).toBeNull();
  });

  it('is not read when it is damaged or would fill the memory', () => {
    expect(() => readZip(strToU8('no zip at all'))).toThrow('invalid zip data');
    const bomb = writeZip(new Map([['assets/a.js', new Uint8Array(31 * 1024 ** 2)]]));
    expect(bomb.length).toBeLessThan(100_000);
    expect(() => readZip(bomb)).toThrow(RangeError);
  });
});

describe('a zip', () => {
  it('of the same files is the same, byte for byte, whatever their order', () => {
    const reversed = new Map([...ours()].reverse());
    expect(Buffer.compare(writeZip(reversed), writeZip(ours()))).toBe(0);
  });

  it('gives back what was put in', () => {
    const name = fc.stringMatching(/^[a-z]{1,8}\.[a-z]{2,4}$/);
    fc.assert(
      fc.property(fc.dictionary(name, fc.uint8Array({ maxLength: 300 })), (files) => {
        const written = new Map(Object.entries(files));
        expect(readZip(writeZip(written))).toEqual(written);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a host of the list', () => {
  it.each([
    ['shop.example.com', null],
    ['{{setting.shop}}.myshopify.com', null],
    ['{{setting.llm_address}}', null],
    ['xn--bcher-kva.example', null],
    ['', 'empty'],
    ['https://a.example', 'address'],
    ['a.example/path', 'address'],
    ['a.example:8080', 'address'],
    ['*.a.example', 'wildcard'],
    ['localhost', 'private'],
    ['192.168.1.4', 'private'],
    ['printer.local', 'private'],
    ['intranet', 'malformed'],
    ['-a.example', 'malformed'],
    ['bücher.example', 'malformed'],
    [`${'a'.repeat(64)}.example`, 'malformed'],
  ])('%s: %s', (host, problem) => {
    expect(hostProblem(host)).toBe(problem);
  });
});
