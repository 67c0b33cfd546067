import { OutsideError } from '../../src/lib/errors';
import type { HttpRequest } from '../../src/model/ports';
import { loadArticles, loadMacros } from '../../src/suggestions/knowledge/loadKnowledge';
import { toArticleDocument } from '../../src/suggestions/knowledge/toArticleDocument';
import { toMacroDocument } from '../../src/suggestions/knowledge/toMacroDocument';

const aMacro = (actions: { field: string; value: string | unknown[] }[], over = {}) => ({
  id: 7,
  title: 'Livraison::Retard',
  active: true,
  actions,
  ...over,
});

const anArticle = (over = {}) => ({
  id: 8,
  locale: 'fr',
  title: 'Délais de livraison',
  body: '<h2>France</h2><p>Trois &agrave; cinq jours.</p>',
  html_url: 'https://shop.zendesk.com/hc/fr/articles/8',
  draft: false,
  user_segment_id: null,
  label_names: ['livraison', 'délais'],
  ...over,
});

const noPause = (): Promise<void> => Promise.resolve();
const signal = (): AbortSignal => new AbortController().signal;

describe('a macro', () => {
  it.each([
    ['plain', [{ field: 'comment_value', value: 'Votre colis est en route.' }], 'Votre colis est en route.'],
    [
      'scoped',
      [{ field: 'comment_value', value: ['channel:all', 'Votre colis est là.'] }],
      'Votre colis est là.',
    ],
    [
      'rich',
      [{ field: 'comment_value_html', value: '<p>Bonjour,</p><p>C&#39;est <b>fait</b>.</p>' }],
      "Bonjour,\n\nC'est fait.",
    ],
  ])('with %s text is that text', (_, actions, text) => {
    expect(toMacroDocument(aMacro(actions))).toEqual({
      key: 'macro:7',
      origin: 'macro',
      title: 'Livraison::Retard',
      text,
      language: 'fr',
      url: null,
    });
  });

  const reply = { field: 'comment_value', value: 'Vu avec le client.' };
  it.each([
    ['that is inactive', aMacro([reply], { active: false })],
    ['that writes nothing', aMacro([{ field: 'status', value: 'solved' }])],
    ['that writes an internal note', aMacro([reply, { field: 'comment_mode_is_public', value: 'false' }])],
    ['whose text is empty', aMacro([{ field: 'comment_value', value: ['channel:all', 3] }])],
  ])('%s is none', (_, macro) => {
    expect(toMacroDocument(macro)).toBeNull();
  });
});

describe('an article', () => {
  it('is its text, without markup', () => {
    expect(toArticleDocument(anArticle())).toEqual({
      key: 'article:8',
      origin: 'article',
      title: 'Délais de livraison',
      text: 'France\n\nTrois à cinq jours.',
      keywords: 'livraison délais',
      language: 'fr',
      url: 'https://shop.zendesk.com/hc/fr/articles/8',
    });
  });

  it.each([
    ['a draft', { draft: true }],
    ['for a user segment', { user_segment_id: 12 }],
    ['in a language that we do not reply in', { locale: 'ja' }],
    ['empty', { body: null }],
  ])('that is %s is none', (_, over) => {
    expect(toArticleDocument(anArticle(over))).toBeNull();
  });

  it('falls back from a regional locale, and links to the web only', () => {
    const document = toArticleDocument(anArticle({ locale: 'fr-ca', html_url: 'javascript:alert(1)' }));
    expect([document?.language, document?.url]).toEqual(['fr', null]);
  });
});

describe('loading', () => {
  const macros = (from: number, count: number): unknown[] =>
    Array.from({ length: count }, (_, at) =>
      aMacro([{ field: 'comment_value', value: 'Votre colis est en route.' }], { id: from + at }),
    );

  it('reads all pages, with a pause between them', async () => {
    const urls: string[] = [];
    const pause = jest.fn(noPause);
    const request = ({ url }: HttpRequest): Promise<unknown> => {
      urls.push(url);
      const isLast = url.includes('page[after]=a%3D%3D');
      return Promise.resolve({
        macros: [...macros(isLast ? 100 : 0, 2), { id: 'broken' }],
        meta: isLast ? { has_more: false, after_cursor: null } : { has_more: true, after_cursor: 'a==' },
      });
    };
    const { value, problems } = await loadMacros(request, signal(), pause);
    expect(value.map(({ key }) => key)).toEqual(['macro:0', 'macro:1', 'macro:100', 'macro:101']);
    expect(problems).toEqual([]);
    expect(urls).toEqual([
      '/api/v2/macros/active.json?page[size]=100',
      '/api/v2/macros/active.json?page[size]=100&page[after]=a%3D%3D',
    ]);
    expect(pause).toHaveBeenCalledTimes(1);
  });

  it('stops at 2,000, however many there are', async () => {
    let page = 0;
    const request = (): Promise<unknown> =>
      Promise.resolve({
        macros: macros(100 * page++, 100),
        meta: { has_more: true, after_cursor: `${page}` },
      });
    expect((await loadMacros(request, signal(), noPause)).value).toHaveLength(2_000);
    expect(page).toBe(20);
  });

  it('keeps what it has when a page fails', async () => {
    let page = 0;
    const request = (): Promise<unknown> =>
      page++ === 0
        ? Promise.resolve({ macros: macros(0, 2), meta: { has_more: true, after_cursor: 'x' } })
        : Promise.reject(new OutsideError('limited', '429', { status: 429, values: { seconds: 30 } }));
    const { value, problems } = await loadMacros(request, signal(), noPause);
    expect(value).toHaveLength(2);
    expect(problems).toEqual([
      {
        block: 'suggestions',
        source: 'macros',
        label: 'Zendesk',
        kind: 'limited',
        isRetryable: true,
        values: { seconds: 30 },
      },
    ]);
  });

  it.each([
    ['a string', 'oops'],
    ['null', null],
    ['another object', { macros: 'none' }],
  ])('says that %s is no list', async (_, answer) => {
    const { value, problems } = await loadMacros(() => Promise.resolve(answer), signal(), noPause);
    expect([value, problems.map(({ kind }) => kind)]).toEqual([[], ['malformed']]);
  });

  it('takes an account without a Help Center for one problem, and asks no further', async () => {
    const request = jest.fn(() => Promise.reject(new OutsideError('missing', '404', { status: 404 })));
    const { value, problems } = await loadArticles(request, ['fr', 'en-us'], signal(), noPause);
    expect([value, problems.map(({ source, kind }) => [source, kind])]).toEqual([
      [],
      [['articles', 'missing']],
    ]);
    expect(request).toHaveBeenCalledTimes(1);
  });

  it('reads the articles of each locale', async () => {
    const request = ({ url }: HttpRequest): Promise<unknown> =>
      Promise.resolve({
        articles: [anArticle({ locale: url.split('/')[4] })],
        meta: { has_more: false },
      });
    const { value } = await loadArticles(request, ['fr', 'en-us'], signal(), noPause);
    expect(value.map(({ language }) => language)).toEqual(['fr', 'en']);
  });

  it('rejects when it is given up', async () => {
    const aborted = AbortSignal.abort();
    await expect(loadMacros(() => Promise.resolve({ macros: [] }), aborted, noPause)).rejects.toThrow(
      'aborted',
    );
  });
});
