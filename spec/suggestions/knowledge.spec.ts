import { OutsideError } from '../../src/lib/errors';
import type { Budget } from '../../src/lib/politely';
import type { HttpRequest, Request } from '../../src/model/ports';
import type { KnowledgeDocument } from '../../src/suggestions/engine';
import { articleSource } from '../../src/suggestions/knowledge/articleSource';
import { macroSource } from '../../src/suggestions/knowledge/macroSource';
import type { Held } from '../../src/suggestions/knowledge/source';
import { toArticleDocument } from '../../src/suggestions/knowledge/toArticleDocument';
import { toMacroDocument } from '../../src/suggestions/knowledge/toMacroDocument';

const aMacro = (actions: { field: string; value: string | unknown[] }[], over = {}) => ({
  id: 7,
  title: 'Livraison::Retard',
  updated_at: '2026-01-01T00:00:00Z',
  active: true,
  actions,
  ...over,
});

const anArticle = (over = {}) => ({
  id: 8,
  updated_at: '2026-01-01T00:00:00Z',
  locale: 'fr',
  title: 'Délais de livraison',
  body: '<h2>France</h2><p>Trois &agrave; cinq jours.</p>',
  html_url: 'https://shop.zendesk.com/hc/fr/articles/8',
  draft: false,
  user_segment_id: null,
  label_names: ['livraison', 'délais'],
  ...over,
});

const reply = { field: 'comment_value', value: 'Vu avec le client.' };
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
    ['in a language that we do not reply in', { locale: 'ja' }],
    ['empty', { body: null }],
  ])('that is %s is none', (_, over) => {
    expect(toArticleDocument(anArticle(over))).toBeNull();
  });

  it('of a user segment is for agents, and its link for nobody', () => {
    expect(toArticleDocument(anArticle({ user_segment_id: 12 }))).toMatchObject({
      isInternal: true,
      url: null,
    });
    expect(toArticleDocument(anArticle())).not.toHaveProperty('isInternal');
  });

  it('falls back from a regional locale, and links to the web only', () => {
    const document = toArticleDocument(anArticle({ locale: 'fr-ca', html_url: 'javascript:alert(1)' }));
    expect([document?.language, document?.url]).toEqual(['fr', null]);
  });
});

describe('reading a list', () => {
  /** A list of Zendesk's that can change: entries with a day of their last change. */
  function aDesk() {
    const entries = new Map<number, Record<string, unknown>>();
    const urls: string[] = [];
    const put = (id: number, over: object = {}): void => {
      const reply = { field: 'comment_value', value: `Votre colis numéro ${id} est en route.` };
      entries.set(id, aMacro([reply], { id, updated_at: '2026-01-01T00:00:00Z', ...over }));
    };
    const request = ({ url }: HttpRequest): Promise<unknown> => {
      urls.push(url);
      const one = /macros\/(\d+)\.json$/.exec(url);
      if (one) {
        const macro = entries.get(Number(one[1]));
        return macro ? Promise.resolve({ macro }) : Promise.reject(new OutsideError('missing', 'gone'));
      }
      const query = new URL(`https://x.example${url}`).searchParams;
      const found = [...entries.values()].filter(
        ({ title, isOfOthers }) =>
          !isOfOthers && (!url.includes('/search') || String(title).includes(query.get('query') ?? '')),
      );
      const isChanged = query.get('sort_by') === 'updated_at';
      const sorted = isChanged
        ? found.toSorted((a, b) => String(b['updated_at']).localeCompare(String(a['updated_at'])))
        : found;
      const from = (Number(query.get('page') ?? 1) - 1) * 100;
      const isLast = from + 100 >= sorted.length;
      return Promise.resolve({
        macros: sorted.slice(from, from + 100),
        count: sorted.length,
        next_page: isLast ? null : 'more',
      });
    };
    return { entries, put, request, urls };
  }

  const anySource = (request: Request, over: Partial<Budget> = {}) => {
    const held = new Map<string, KnowledgeDocument>();
    const source = macroSource({
      request,
      clock: { now: () => 0 },
      budget: { wait: () => Promise.resolve(), take: () => true, ...over },
    });
    let last: Held = { total: null, leftOut: 0 };
    const renew = () =>
      source.renew(({ added, removed }, now) => {
        for (const { key } of removed) held.delete(key);
        for (const document of added) held.set(document.key, document);
        last = now;
      }, signal());
    return { source, held, renew, last: () => last };
  };

  it('reads all pages, and later only what changed', async () => {
    const desk = aDesk();
    for (let id = 0; id < 250; id += 1) desk.put(id);
    const { held, renew, last } = anySource(desk.request);
    await renew();
    expect([held.size, last(), desk.urls.length]).toEqual([250, { total: 250, leftOut: 0 }, 3]);
    desk.put(7, { title: 'Neu', updated_at: '2026-02-01T00:00:00Z' });
    desk.put(900, { updated_at: '2026-02-02T00:00:00Z' });
    await renew();
    expect([held.size, held.get('macro:7')?.title, desk.urls.length]).toEqual([251, 'Neu', 4]);
    expect(desk.urls.at(-1)).toContain('sort_by=updated_at&sort_order=desc');
  });

  it('finds out by the count that one went, and by its date that one changed its language', async () => {
    const desk = aDesk();
    for (let id = 0; id < 120; id += 1) desk.put(id);
    const { held, renew } = anySource(desk.request);
    await renew();
    desk.entries.delete(5);
    const actions = [{ field: 'comment_value', value: 'Your parcel is on its way to you.' }];
    desk.put(6, { actions, updated_at: '2026-02-01T00:00:00Z' });
    await renew();
    expect([held.has('macro:5'), held.get('macro:6')?.language, held.size]).toEqual([false, 'en', 119]);
  });

  it('holds 2,000, and asks Zendesk for what lies beyond, if anybody may ask now', async () => {
    const desk = aDesk();
    for (let id = 0; id < 2_600; id += 1) desk.put(id, { title: id === 2_500 ? 'colis perdu' : 'Salut' });
    let mayAsk = false;
    const { source, held, renew, last } = anySource(desk.request, { take: () => mayAsk });
    await renew();
    expect([held.size, last()]).toEqual([2_000, { total: 2_600, leftOut: 600 }]);
    const asked = { text: 'Où est mon colis ?', language: 'fr' as const };
    expect(await source.search?.(asked, signal())).toEqual([]);
    mayAsk = true;
    const found = await source.search?.(asked, signal());
    expect(found?.map(({ key }) => key)).toEqual(['macro:2500']);
    expect(desk.urls.at(-1)).toContain('only_viewable=true');
  });

  it('never asks Zendesk to search a list that it holds whole', async () => {
    const desk = aDesk();
    desk.put(1);
    const { source, renew } = anySource(desk.request);
    await renew();
    expect(await source.search?.({ text: 'colis', language: 'fr' }, signal())).toEqual([]);
  });

  it('keeps what it has when a page fails, and goes on from there', async () => {
    const desk = aDesk();
    for (let id = 0; id < 250; id += 1) desk.put(id);
    let isDown = true;
    const { held, renew } = anySource((asked) =>
      isDown && asked.url.endsWith('page=2')
        ? Promise.reject(new OutsideError('limited', '429', { status: 429 }))
        : desk.request(asked),
    );
    await expect(renew()).rejects.toThrow('429');
    expect(held.size).toBe(100);
    isDown = false;
    await renew();
    expect([held.size, desk.urls.length]).toEqual([250, 3]);
  });

  it.each([
    ['a string', 'oops'],
    ['null', null],
    ['another object', { macros: 'none' }],
  ])('says that %s is no list', async (_, answer) => {
    const { renew } = anySource(() => Promise.resolve(answer));
    await expect(renew()).rejects.toMatchObject({ kind: 'malformed' });
  });

  it('leaves out entries that cannot be read', async () => {
    const { held, renew } = anySource(() =>
      Promise.resolve({ macros: [{ id: 'broken' }, aMacro([reply])], count: 2, next_page: null }),
    );
    await renew();
    expect([...held.keys()]).toEqual(['macro:7']);
  });

  describe('asking for one macro anew', () => {
    const was = { key: 'macro:3', title: 'Livraison::Retard', language: 'fr' as const };
    const recheck = async (change: (desk: ReturnType<typeof aDesk>) => void, over: Partial<Budget> = {}) => {
      const desk = aDesk();
      for (let id = 1; id <= 5; id += 1) desk.put(id);
      change(desk);
      return anySource(desk.request, over).source.recheck?.(was, signal());
    };

    it('tells its text as it is now', async () => {
      expect(await recheck(() => undefined)).toMatchObject({ added: [{ key: 'macro:3' }], removed: [] });
    });

    it('tells that it is gone, or no reply any more', async () => {
      const removed = [{ key: 'macro:3', language: 'fr' }];
      expect(await recheck(({ entries }) => void entries.delete(3))).toEqual({ added: [], removed });
      expect(await recheck(({ put }) => put(3, { active: false }))).toEqual({ added: [], removed });
    });

    it('tells that it is for other groups now', async () => {
      const restriction = { type: 'Group', ids: [5] };
      const removed = [{ key: 'macro:3', language: 'fr' }];
      expect(await recheck(({ put }) => put(3, { restriction }))).toMatchObject({ removed: [] });
      expect(await recheck(({ put }) => put(3, { restriction, isOfOthers: true }))).toEqual({
        added: [],
        removed,
      });
    });

    it('tells nothing where it may stand on a further page, or where nobody may ask now', async () => {
      const many = ({ put, entries }: ReturnType<typeof aDesk>) => {
        for (let id = 6; id <= 150; id += 1) put(id);
        const last = entries.get(3) ?? {};
        entries.delete(3);
        entries.set(3, { ...last, restriction: { type: 'Group', ids: [5] } });
      };
      expect(await recheck(many)).toBeNull();
      expect(await recheck(() => undefined, { take: () => false })).toBeNull();
    });
  });
});

describe('articles', () => {
  const parts = { clock: { now: () => 0 }, budget: { wait: () => Promise.resolve(), take: () => true } };
  const keysOf = async (request: Request) => {
    const keys: string[] = [];
    await articleSource({ ...parts, request }).renew(({ added }) => {
      keys.push(...added.map(({ key, language }) => `${key} ${language}`));
    }, signal());
    return keys;
  };

  it('are read in each locale that we reply in', async () => {
    const request = ({ url }: HttpRequest): Promise<unknown> =>
      Promise.resolve(
        url.includes('locales')
          ? { locales: ['fr', 'en-us', 'ja'] }
          : { articles: [anArticle({ locale: url.split('/')[4] })], count: 1, next_page: null },
      );
    expect(await keysOf(request)).toEqual(['article:8 fr', 'article:8 en']);
  });

  it('are none in an account without a Help Center', async () => {
    expect(await keysOf(() => Promise.reject(new OutsideError('missing', '404', { status: 404 })))).toEqual(
      [],
    );
  });
});
