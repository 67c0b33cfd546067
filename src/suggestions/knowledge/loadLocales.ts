import * as v from 'valibot';
import { isOutsideError } from '../../lib/errors';
import type { Request } from '../../model/ports';
import { REPLY_LANGUAGES } from '../../model/language';

const localesSchema = v.object({ locales: v.array(v.string()) });

/**
 * The Help Center's locales that we can reply in ('en-us', 'fr-ca'); none in an account without a Help Center, which is
 * nothing to be told of in every ticket. Fails with an `OutsideError`.
 */
export async function loadLocales(request: Request, signal: AbortSignal): Promise<string[]> {
  const answer = await request({ url: '/api/v2/help_center/locales.json', signal }).catch(noneIfMissing);
  const { locales } = v.parse(localesSchema, answer);
  const languages: readonly string[] = REPLY_LANGUAGES;
  return locales.filter((locale) => languages.includes(locale.toLowerCase().split('-')[0] ?? ''));
}

function noneIfMissing(error: unknown): v.InferOutput<typeof localesSchema> {
  if (isOutsideError(error) && error.kind === 'missing') return { locales: [] };
  throw error;
}
