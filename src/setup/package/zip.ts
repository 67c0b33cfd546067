import { unzipSync, zipSync } from 'fflate';
import type { PackageFiles } from './finding';

/** Before this no zip can tell a time; the same for all, so that the same files give the same bytes. */
const NO_TIME = '1980-01-01T00:00:00';
/** A zip bomb would freeze the page; our package has 2 MB. */
const MOST_BYTES = 30 * 1024 ** 2;

/** The files as a zip: sorted, without times, so that the same input gives the same bytes on any machine. */
export function writeZip(files: PackageFiles): Uint8Array {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: NO_TIME, os: 3 });
}

/** The files of a zip, folders left out. Fails where it is none, is damaged, or holds more than a package can. */
export function readZip(bytes: Uint8Array): PackageFiles {
  let total = 0;
  const files = unzipSync(bytes, {
    filter({ originalSize }) {
      total += originalSize;
      if (total > MOST_BYTES) throw new RangeError('The zip holds more than a package can.');
      return true;
    },
  });
  return new Map(Object.entries(files).filter(([file]) => !file.endsWith('/')));
}
