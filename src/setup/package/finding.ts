/** What is wrong with a package. An error is refused by Zendesk or by its reviewers, a warning is only shown there. */
export interface Finding {
  severity: 'error' | 'warning';
  /** Name of the rule, for specs; the message says what to mend. */
  rule: string;
  /** Path in the package. */
  file: string;
  /** What is wrong and what mends it, in plain English. */
  message: string;
}

/** Path in the package ("assets/logo.png") → bytes. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

export const error = (rule: string, file: string, message: string): Finding => ({
  severity: 'error',
  rule,
  file,
  message,
});

export const warning = (rule: string, file: string, message: string): Finding => ({
  severity: 'warning',
  rule,
  file,
  message,
});

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A JSON object of the package, or what is wrong with it. */
export function readObject(files: PackageFiles, file: string): Json | Finding {
  const bytes = files.get(file);
  if (!bytes) return error('file-missing', file, `${file} is missing: build the app first.`);
  try {
    const value: unknown = JSON.parse(textOf(bytes));
    return isObject(value) ? value : error('json', file, `${file} must hold one JSON object.`);
  } catch (cause) {
    return error(
      'json',
      file,
      `${file} is not valid JSON: ${cause instanceof Error ? cause.message : 'unknown'}`,
    );
  }
}

export const isFinding = (value: Json | Finding): value is Finding => 'rule' in value && 'severity' in value;
