import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import { route, type Question } from '../route';
import { sentTo, type Sent } from '../sent';
import { notFound } from './errors';

/** /users/{id}/events: what a team's own program notes about what it sends to customers. */
export const userEventHandlers = (account: Account): HttpHandler[] => [
  route(account, 'users', 'get', '/users/:id/events', listEvents),
];

const MOST = 100;

function listEvents({ world, param, query, now }: Question): Response {
  const user = world.users.find(({ id }) => id === Number(param('id')));
  if (!user) return notFound();
  const size = Math.min(Number(query.get('page[size]') ?? MOST) || MOST, MOST);
  const events = sentTo(user, now).slice(0, size).map(toEvent);
  return HttpResponse.json({ events, links: [], meta: { after_cursor: null, has_more: false } });
}

const TYPES: Record<Sent['kind'], string> = {
  received: 'campaign_email_sent',
  opened: 'campaign_email_opened',
  clicked: 'campaign_email_clicked',
  promised: 'coupon_issued',
};

const toEvent = ({ kind, at, campaign, code, until }: Sent) => ({
  source: 'atelier-nord-mailer',
  type: TYPES[kind],
  description: campaign ?? 'Coupon',
  created_at: at,
  properties: {
    ...(campaign && { campaign_name: campaign }),
    ...(code && { coupon_code: code, expires_at: until }),
  },
});
