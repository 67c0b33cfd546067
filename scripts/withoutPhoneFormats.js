/** Where a country's row of libphonenumber's metadata, version 4, has its ways to write a number. */
const FORMATS = 4;

/**
 * A loader of webpack. We tell whether a number is possible and keep it in one form: how each country groups its digits,
 * half of what the library knows, need not be loaded. Fails the build when the metadata are not as we know them.
 */
export default function withoutPhoneFormats(source) {
  const metadata = JSON.parse(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1));
  if (metadata.version !== 4 || !Array.isArray(metadata.countries.FR[FORMATS]?.[0])) {
    throw new Error(
      'libphonenumber-js has other metadata now: look at scripts/withoutPhoneFormats.js again.',
    );
  }
  for (const row of Object.values(metadata.countries)) if (row.length > FORMATS) row[FORMATS] = 0;
  return `export default ${JSON.stringify(metadata)}`;
}
