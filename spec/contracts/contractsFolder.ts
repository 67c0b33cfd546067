import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The folder with one service's official descriptions, which are not part of this project: in
 * `$THROUGHLINE_CONTRACTS`, else beside the project. Null, with a warning that names the place, when it is absent.
 */
export function contractsFolder(service: string): string | null {
  const home = process.env.THROUGHLINE_CONTRACTS ?? resolve(__dirname, '../../../shared/contracts');
  const folder = join(home, service);
  if (existsSync(folder)) return folder;
  console.warn(
    `Contracts of ${service} are NOT checked: no folder ${folder}. Set THROUGHLINE_CONTRACTS to the place where it is.`,
  );
  return null;
}
