import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import type { World } from '../../world/types';
import { route } from '../route';
import { notFound } from './errors';
import { asksForCursor, cursorPage } from './pages';
import { apiUrl } from './serialize';

/** Suite Professional: so many objects and records in one account. */
const OBJECT_LIMIT = 30;
const RECORD_LIMIT = 5_000_000;

/** /custom_objects, its fields and the two limits. Definitions are readable for every agent. */
export function customObjectHandlers(account: Account): HttpHandler[] {
  return [
    route(account, 'records', 'get', '/custom_objects', ({ world }) => {
      const keys = Object.keys(world.objects);
      return HttpResponse.json({ custom_objects: keys.map((key) => definition(world, key)) });
    }),
    route(account, 'records', 'get', '/custom_objects/limits/object_limit', ({ world }) =>
      HttpResponse.json({ count: Object.keys(world.objects).length, limit: OBJECT_LIMIT }),
    ),
    route(account, 'records', 'get', '/custom_objects/limits/record_limit', ({ world }) => {
      const count = Object.values(world.objects).reduce((sum, { records }) => sum + records.length, 0);
      return HttpResponse.json({ count, limit: RECORD_LIMIT });
    }),
    route(account, 'records', 'get', '/custom_objects/:key', ({ world, param }) =>
      world.objects[param('key')]
        ? HttpResponse.json({ custom_object: definition(world, param('key')) })
        : notFound(),
    ),
    route(account, 'records', 'get', '/custom_objects/:key/fields', ({ world, param, request }) =>
      world.objects[param('key')]
        ? HttpResponse.json(fieldPage(world, param('key'), new URL(request.url)))
        : notFound(),
    ),
  ];
}

function definition(world: World, key: string): Record<string, unknown> {
  const title = world.objects[key]?.title ?? key;
  return {
    key,
    url: apiUrl(world, `custom_objects/${key}`),
    created_by_user_id: '1',
    updated_by_user_id: '1',
    created_at: world.now,
    updated_at: world.now,
    title,
    raw_title: title,
    title_pluralized: `${title}s`,
    raw_title_pluralized: `${title}s`,
    description: '',
    raw_description: '',
    allows_photos: false,
    include_in_list_view: !key.startsWith('throughline_'),
  };
}

function fieldPage(world: World, key: string, url: URL): object {
  const all = fields(world, key);
  if (!asksForCursor(url.searchParams)) return { custom_object_fields: all };
  const { items, meta, links } = cursorPage(all, url, ({ id }) => String(id));
  return { custom_object_fields: items, meta, links };
}

function fields(world: World, key: string): Record<string, unknown>[] {
  return (world.objects[key]?.fields ?? []).map((field, index) => ({
    ...field,
    id: 1_000 + index,
    url: apiUrl(world, `custom_objects/${key}/fields/${1_000 + index}`),
    active: true,
    system: false,
    position: index,
    raw_title: field.title,
    description: '',
    raw_description: '',
    regexp_for_validation: null,
    created_at: world.now,
    updated_at: world.now,
  }));
}
