import { toLocaleTag } from '../lib/locale';

/** As of a browser's language: "en-GB", with the region most people have who tell none ("fr" → FR). */
function localeOf(tag: string | undefined): Intl.Locale | null {
  try {
    return tag === undefined ? null : new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}

const browsers = (): readonly string[] => (typeof navigator === 'undefined' ? [] : navigator.languages);

/**
 * The agent's language as Zendesk has it, with the region whose dates and clocks they are used to. Zendesk's plain English is
 * 'en-US' for everybody: there, and where it tells no region, the browser knows better. `languages` are the browser's.
 */
export function toScreenLocale(raw: string, languages: readonly string[] = browsers()): string {
  const tag = toLocaleTag(raw);
  const own = new Intl.Locale(tag);
  const isEnglish = own.language === 'en' && (own.region ?? 'US') === 'US';
  if (own.region !== undefined && !isEnglish) return tag;
  const same = languages.find(
    (each) => localeOf(each)?.language === own.language && /-[A-Z]{2}$/i.test(each),
  );
  const region = localeOf(isEnglish ? languages[0] : same)?.region;
  return region === undefined ? tag : new Intl.Locale(own.language, { region }).toString();
}
