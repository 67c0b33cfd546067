import * as v from 'valibot';
import { htmlToText } from '../../lib/html';
import { numberOrNull, textOrNull } from '../../lib/lenient';
import { REPLY_LANGUAGES } from '../../model/language';
import type { KnowledgeDocument } from '../engine';
import { plainLink } from '../plainValue';

export const articleSchema = v.object({
  id: v.number(),
  updated_at: v.fallback(v.string(), ''),
  locale: v.string(),
  title: v.string(),
  body: textOrNull,
  html_url: textOrNull,
  draft: v.fallback(v.nullish(v.boolean(), false), false),
  user_segment_id: numberOrNull,
  label_names: v.fallback(v.optional(v.array(v.string()), []), []),
});
export type ZendeskArticle = v.InferOutput<typeof articleSchema>;

/** No answer stands further below, and what is read anew for each ticket must stay short. */
const MOST_CHARACTERS = 20_000;

/**
 * A Help Center article. One of a user segment is internal (the customer might not be in it): its link leads nowhere for them.
 * Null for drafts, for languages that we do not reply in, and for empty ones.
 */
export function toArticleDocument(article: ZendeskArticle): KnowledgeDocument | null {
  const { id, title, body, draft, user_segment_id: segment } = article;
  const language = REPLY_LANGUAGES.find((each) => article.locale.toLowerCase().split(/[-_]/)[0] === each);
  const text = htmlToText(body ?? '')
    .trim()
    .slice(0, MOST_CHARACTERS);
  if (draft || !language || text === '') return null;
  const keywords = article.label_names.join(' ');
  const url = plainLink(article.html_url);
  const document = { key: `article:${id}`, origin: 'article', title, text, keywords, language } as const;
  return segment === null ? { ...document, url } : { ...document, url: null, isInternal: true };
}
