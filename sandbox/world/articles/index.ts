import type { ArticleRow } from './articleRow';
import type { Seed } from '../seed';
import type { WorldArticle } from '../types';
import { ENGLISH_ARTICLES } from './en';
import { ENGLISH_PAGES, FRENCH_PAGES } from './productPages';
import { FRENCH_ARTICLES } from './fr';
import { GERMAN_ARTICLES } from './de';
import { SECTIONS } from './articleRow';
import { SPANISH_ARTICLES } from './es';
import { SUBDOMAIN } from '../tickets/render';
import { days, minutesBefore } from '../time';
import { escapeHtml } from '../html';

const FIRST_ID = 45_000_101;
const STAFF_ONLY = 7201;

/**
 * Two hundred articles, half of them French; every 31st page is a draft, every 29th for staff only. After them those in
 * German and Spanish, which change nothing before them.
 */
export function makeArticles(seed: Seed, seedAbroad: Seed): WorldArticle[] {
  const french = [...FRENCH_ARTICLES, ...FRENCH_PAGES];
  const english = [...ENGLISH_ARTICLES, ...ENGLISH_PAGES];
  const written = new Set([...FRENCH_ARTICLES, ...ENGLISH_ARTICLES]);
  const first = [
    ...french.map((row) => ({ row, locale: 'fr' })),
    ...english.map((row) => ({ row, locale: 'en-us' })),
  ].map(({ row, locale }, index) => {
    const article = toArticle(seed, row, locale, FIRST_ID + index);
    if (written.has(row)) return article;
    return { ...article, draft: index % 31 === 0, user_segment_id: index % 29 === 0 ? STAFF_ONLY : null };
  });
  const abroad = [
    ...GERMAN_ARTICLES.map((row) => ({ row, locale: 'de' })),
    ...SPANISH_ARTICLES.map((row) => ({ row, locale: 'es' })),
  ].map(({ row, locale }, index) => toArticle(seedAbroad, row, locale, FIRST_ID + first.length + index));
  return [...first, ...abroad];
}

function toArticle(seed: Seed, row: ArticleRow, locale: string, id: number): WorldArticle {
  const [section, title, body, labels] = row;
  return {
    id,
    locale,
    title,
    body: toHtml(body),
    html_url: `https://${SUBDOMAIN}.zendesk.com/hc/${locale}/articles/${id}-${slug(title)}`,
    draft: false,
    user_segment_id: null,
    label_names: labels.split(' '),
    section_id: SECTIONS[section],
    updated_at: minutesBefore(seed.now, days(seed.en.number.int({ min: 1, max: 400 }))),
  };
}

function slug(title: string): string {
  return title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/-$/, '');
}

function toHtml(body: string): string {
  return body.split('\n\n').map(block).join('\n');
}

function block(text: string): string {
  if (text.startsWith('## ')) return `<h2>${escapeHtml(text.slice(3))}</h2>`;
  if (!text.startsWith('- ')) return `<p>${escapeHtml(text)}</p>`;
  const items = text.split('\n').map((line) => `<li>${escapeHtml(line.replace(/^- /, ''))}</li>`);
  return `<ul>${items.join('')}</ul>`;
}
