import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFolder, tell, validateFolder } from '../../scripts/packageFolder';

/** A built app and a project around it, on disk: what only a folder can have wrong. */
let folder = '';
let project = '';

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'throughline-package-'));
  folder = path.join(project, 'dist');
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  for (const file of ['manifest.json', 'requirements.json', 'translations']) {
    cpSync(file, path.join(folder, file), { recursive: true });
  }
  cpSync('assets', path.join(folder, 'assets'), { recursive: true });
  for (const file of ['package.json', 'CHANGELOG.md', 'docs/listing']) {
    cpSync(file, path.join(project, file), { recursive: true });
  }
  for (const page of ['sidebar', 'navbar', 'background']) {
    writeFileSync(
      path.join(folder, `assets/${page}.html`),
      '<script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"></script>',
    );
  }
});

afterEach(() => rmSync(project, { recursive: true }));

const put = (file: string, text: string) => writeFileSync(path.join(project, file), text);
const errors = () => validateFolder(folder, project).filter(({ severity }) => severity === 'error');

describe('a built folder', () => {
  it('of ours can be packaged, and nothing of what Zendesk reads is taken for a secret', () => {
    const findings = validateFolder(folder, project);
    expect(findings).toEqual([]);
  });

  it('is refused with a symbolic link, which is not read', () => {
    symlinkSync(path.join(project, 'package.json'), path.join(folder, 'assets/link.json'));
    expect(errors()).toEqual([expect.objectContaining({ rule: 'symlink', file: 'assets/link.json' })]);
    expect(readFolder(folder).files.has('assets/link.json')).toBe(false);
  });

  it('is refused with a key that stands twice', () => {
    put('dist/requirements.json', '{"triggers": {},\n"triggers": {}}');
    expect(errors()).toEqual([
      expect.objectContaining({ rule: 'repeated-key', message: expect.stringContaining('line 2') }),
    ]);
  });

  it('is refused when package.json or the changelog tell another version', () => {
    put('package.json', '{"version": "9.9.9"}');
    put('CHANGELOG.md', '## 9.9.8\n');
    expect(errors().map(({ rule, file }) => [rule, file])).toEqual([
      ['versions', 'manifest.json'],
      ['versions', 'CHANGELOG.md'],
    ]);
  });

  it('is refused without exactly three pictures of the right size', () => {
    cpSync('assets/logo.png', path.join(project, 'docs/listing/screenshot-2.png'));
    cpSync('assets/logo.png', path.join(project, 'docs/listing/screenshot-4.png'));
    rmSync(path.join(project, 'docs/listing/screenshot-1.png'));
    expect(errors().map(({ message }) => message)).toEqual([
      expect.stringContaining('screenshot-1.png is missing'),
      expect.stringContaining('screenshot-2.png has 320x320'),
      expect.stringContaining('screenshot-4.png is one too many'),
    ]);
  });

  it('that was never built says what to run', () => {
    expect(tell(validateFolder(path.join(project, 'nowhere'), project))).toMatch(/npm run build/);
  });

  it('does not pack the packages that lie beside it', () => {
    put('dist/throughline-0.1.0.zip', 'x');
    expect(readFolder(folder).files.has('throughline-0.1.0.zip')).toBe(false);
  });
});
