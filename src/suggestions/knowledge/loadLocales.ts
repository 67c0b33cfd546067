import * as v from 'valibot';
import type { Request } from '../../model/ports';
import { REPLY_LANGUAGES } from '../../model/language';

const localesSchema = v.object({ locales: v.array(v.string()) });

/** The Help Center's locales that we can reply in ('en-us', 'fr-ca'). Fails with an `OutsideError`: no Help Center is 404. */
export async function loadLocales(request: Request, signal: AbortSignal): Promise<string[]> {
  const answer = await request({ url: '/api/v2/help_center/locales.json', signal });
  const { locales } = v.parse(localesSchema, answer);
  const languages: readonly string[] = REPLY_LANGUAGES;
  return locales.filter((locale) => languages.includes(locale.toLowerCase().split('-')[0] ?? ''));
}
