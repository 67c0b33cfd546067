import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OutsideError } from '../../src/lib/errors';
import { toFailure } from '../../src/suggestions/llm/failure';
import { PROVIDERS } from '../../src/suggestions/llm/providers';
import { contractsFolder } from './contractsFolder';

const folder = contractsFolder('fixtures/llm-recorded');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder ?? '', name), 'utf8')) as unknown;

/** Which of ours reads a recording, by the beginning of its name. */
const READERS: Readonly<Record<string, string>> = {
  anthropic: 'anthropic',
  azure: 'azure',
  google: 'gemini',
  mistral: 'mistral',
  openai: 'openai',
  xai: 'compatible',
};
/** Not spoken with us: Azure's newer "responses". */
const OTHER = ['azure-text.1.json'];
const FAILURES: Readonly<Record<string, string>> = {
  'anthropic-refusal.json': 'refused',
  'anthropic-refusal-no-details.json': 'refused',
};
const isError = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'error' in answer;

(folder ? describe : describe.skip)('recorded answers of the vendors', () => {
  const names = folder
    ? readdirSync(folder).filter((name) => name.endsWith('.json') && !OTHER.includes(name))
    : [];

  it.each(names.filter((name) => !isError(read(name))))('%s is read', (name) => {
    const id = READERS[name.split('-')[0] ?? ''];
    const provider = PROVIDERS.find((each) => each.id === id);
    const kind = FAILURES[name];
    if (kind !== undefined)
      expect(() => provider?.toCompletion(read(name))).toThrow(expect.objectContaining({ kind }));
    else {
      const completion = provider?.toCompletion(read(name));
      expect(completion?.text.trim()).not.toBe('');
      expect(completion?.outputTokens).toBeGreaterThan(0);
    }
  });

  it.each([
    ['openai-error.1.json', 429, { kind: 'quota' }],
    ['google-429-retry-info.json', 429, { kind: 'limited', seconds: 35 }],
    ['reasoning-model-legacy-parameter-error.json', 400, { kind: 'parameter', parameter: 'max_tokens' }],
  ])('%s says why', (name, status, expected) => {
    const cause = { status, responseText: JSON.stringify(read(name)) };
    const error = new OutsideError(status === 429 ? 'limited' : 'malformed', 'failed', { status, cause });
    expect(toFailure(error)).toMatchObject(expected);
  });
});
