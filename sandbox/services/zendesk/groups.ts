import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import { route } from '../route';
import { asksForCursor, cursorPage, offsetPage } from './pages';
import { apiUrl } from './serialize';

/** /groups and /brands, by cursor or by number. */
export function groupHandlers(account: Account): HttpHandler[] {
  const list = (name: 'groups' | 'brands') =>
    route(account, 'users', 'get', `/${name}`, ({ world, query, request }) => {
      const url = new URL(request.url);
      const all = world[name].map((each) => ({ ...each, url: apiUrl(world, `${name}/${each.id}`) }));
      const page = asksForCursor(query) ? cursorPage(all, url, ({ id }) => String(id)) : offsetPage(all, url);
      if (page instanceof Response) return page;
      const { items, ...rest } = page;
      return HttpResponse.json({ [name]: items, ...rest });
    });
  return [list('groups'), list('brands')];
}
