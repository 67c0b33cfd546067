import { byLexicon } from '../facts';
import { breakPlaceholders } from '../lib/escape';
import type { Fact } from '../model/fact';
import type { ReadLanguage } from '../model/language';

const sentences = byLexicon(
  (vocabularies) => new Map(vocabularies.map(({ language, confirmations }) => [language, confirmations])),
);

/** Codes are said as they are kept, everything else in the customer's own words. */
const CODES: ReadonlySet<string> = new Set([
  'orderNumber',
  'trackingNumber',
  'bookingReference',
  'accountNumber',
  'email',
]);

/** The sentence that takes the place of a needless question; null where none can be put well. */
export function confirmation(fact: Fact, language: ReadLanguage | null): string | null {
  const sentence = language && sentences().get(language)?.[fact.slot];
  if (!sentence) return null;
  const value = CODES.has(fact.slot) || fact.quote === '' ? fact.value : fact.quote;
  return sentence.replace('{value}', () => breakPlaceholders(value.replace(/\s+/g, ' ').trim()));
}
