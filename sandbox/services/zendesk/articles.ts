import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import type { World, WorldArticle } from '../../world/types';
import { route, type Question } from '../route';
import { refused } from './errors';
import { asksForCursor, cursorPage, offsetPage } from './pages';

/** Help Center: the list by locale, the article search, and Guide's unified search. */
export function articleHandlers(account: Account): HttpHandler[] {
  return [
    route(account, 'helpCenter', 'get', '/help_center/articles/search', search),
    route(account, 'helpCenter', 'get', '/help_center/articles', (question) => list(question, null)),
    route(account, 'helpCenter', 'get', '/help_center/:locale/articles', (question) =>
      list(question, question.param('locale')),
    ),
    route(account, 'helpCenter', 'get', '/help_center/locales', ({ world }) =>
      HttpResponse.json({ locales: localesOf(world), default_locale: localesOf(world)[0] }),
    ),
    route(account, 'helpCenter', 'get', '/guide/search', unified),
  ];
}

const localesOf = (world: World): string[] => [...new Set(world.articles.map(({ locale }) => locale))].sort();

function list({ world, request, query }: Question, locale: string | null): Response {
  const url = new URL(request.url);
  const articles = sorted(
    world.articles.filter((article) => !locale || speaks(article, locale)),
    query,
  );
  if (asksForCursor(query)) {
    const { items, ...rest } = cursorPage(articles, url, ({ id }) => String(id));
    return HttpResponse.json({ articles: items.map((article) => articleAnswer(world, article)), ...rest });
  }
  return paged(articles, url, (items) => ({
    articles: items.map((article) => articleAnswer(world, article)),
  }));
}

/** By position, of which all have the same, or by when they changed. */
function sorted(articles: WorldArticle[], query: URLSearchParams): WorldArticle[] {
  if (query.get('sort_by') !== 'updated_at') return articles;
  const ascending = articles.toSorted((one, other) => one.updated_at.localeCompare(other.updated_at));
  return query.get('sort_order') === 'desc' ? ascending.toReversed() : ascending;
}

function search({ world, request, query }: Question): Response {
  const words = query.get('query') ?? '';
  const label = query.get('label_names');
  if (!words && !label) return refused(400, 'InvalidRequest', 'query or label_names is required');
  const locale = query.get('locale');
  const found = world.articles.filter(
    (article) =>
      !article.draft &&
      (!locale || locale === '*' || speaks(article, locale)) &&
      (!label || label.split(',').some((name) => article.label_names.includes(name))) &&
      mentions(article, words),
  );
  return paged(found, new URL(request.url), (items) => ({
    results: items.map((article) => ({
      ...articleAnswer(world, article),
      snippet: snippet(article, words),
      result_type: 'article',
    })),
  }));
}

/** `filter[locales]` is mandatory; an unknown locale finds nothing. */
function unified({ world, request, query }: Question): Response {
  const locales = query.get('filter[locales]');
  if (!locales) return refused(400, 'BadRequest', 'filter[locales] is required');
  const words = query.get('query') ?? '';
  const found = world.articles.filter(
    (article) =>
      !article.draft &&
      locales.split(',').some((locale) => speaks(article, locale)) &&
      mentions(article, words),
  );
  const { items, meta, links } = cursorPage(found, new URL(request.url), ({ id }) => String(id));
  return HttpResponse.json({ results: items.map((article) => unifiedAnswer(article, words)), meta, links });
}

function unifiedAnswer(article: WorldArticle, words: string): Record<string, unknown> {
  return {
    id: String(article.id),
    type: 'ARTICLE',
    title: article.title,
    url: article.html_url,
    snippet: snippet(article, words),
    locale: article.locale,
    updated_at: article.updated_at,
  };
}

function paged(articles: WorldArticle[], url: URL, body: (items: WorldArticle[]) => object): Response {
  const page = offsetPage(articles, url);
  if (page instanceof Response) return page;
  const { items, ...rest } = page;
  const size = Number(url.searchParams.get('per_page')) || 100;
  return HttpResponse.json({
    ...body(items),
    ...rest,
    page: Number(url.searchParams.get('page')) || 1,
    page_count: Math.ceil(articles.length / size),
    per_page: size,
  });
}

function articleAnswer(world: World, article: WorldArticle): Record<string, unknown> {
  const { updated_at: updatedAt } = article;
  return {
    ...article,
    url: `https://${world.subdomain}.zendesk.com/api/v2/help_center/${article.locale}/articles/${article.id}.json`,
    author_id: world.users.find((user) => user.role === 'admin')?.id ?? null,
    comments_disabled: true,
    content_tag_ids: [],
    created_at: updatedAt,
    edited_at: updatedAt,
    name: article.title,
    outdated: false,
    outdated_locales: [],
    permission_group_id: 1,
    position: 0,
    promoted: false,
    source_locale: article.locale,
    vote_count: 0,
    vote_sum: 0,
  };
}

function speaks(article: WorldArticle, locale: string): boolean {
  return article.locale.toLowerCase() === locale.toLowerCase();
}

const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

function mentions(article: WorldArticle, query: string): boolean {
  const text = `${article.title} ${plain(article.body)}`.toLowerCase();
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return words.length === 0 || words.some((word) => text.includes(word));
}

/** A stretch of the text with the words marked, as Help Center search gives it. */
function snippet(article: WorldArticle, query: string): string {
  const text = plain(article.body);
  const first = query.split(/\s+/).filter(Boolean)[0] ?? '';
  const at = Math.max(0, text.toLowerCase().indexOf(first.toLowerCase()) - 60);
  const part = text.slice(at, at + 200);
  return first ? part.replaceAll(first, `<em>${first}</em>`) : part;
}
