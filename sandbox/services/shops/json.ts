import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import type { ShopOrder } from '../../world/types';
import { serve, type Question } from '../route';
import { byDate } from './paging';
import { JSON_SHOP } from './slots';
import { idOf } from './wooOrder';

/** A shop system that somebody wrote themselves: one endpoint, and words that nobody else uses. */
export const jsonHandlers = (account: Account): HttpHandler[] => [
  serve(account, 'json', 'get', `https://${JSON_SHOP.host}/api/orders`, answer),
];

function answer(question: Question): Response {
  const { request, query, world } = question;
  if (request.headers.get('x-api-key') !== JSON_SHOP.credential)
    return HttpResponse.json({ message: 'unknown key' }, { status: 401 });
  const email = query.get('email')?.toLowerCase() ?? '';
  const all = world.recorded?.json ?? world.shop.orders.map(jsonOrder);
  const found = all.filter((order) => mailOf(order).toLowerCase() === email);
  const orders = byDate(found, ({ ordered_at: at }) => String(at)).slice(0, 50);
  return HttpResponse.json({ data: { orders, count: found.length } });
}

const mailOf = ({ contact }: Record<string, unknown>): string =>
  typeof contact === 'object' && contact !== null && 'mail' in contact ? String(contact.mail) : '';

function stateOf(order: ShopOrder): string {
  if (order.cancelledAt) return 'storniert';
  if (order.displayFinancialStatus === 'REFUNDED') return 'erstattet';
  if (order.displayFulfillmentStatus === 'FULFILLED') return 'unterwegs';
  return order.displayFinancialStatus === 'PENDING' ? 'offen' : 'in der Werkstatt';
}

/** An order of the world in the words of that system. */
const jsonOrder = (order: ShopOrder): Record<string, unknown> => ({
  order_no: idOf(order),
  ordered_at: order.createdAt,
  state: stateOf(order),
  contact: { mail: order.email, tel: order.phone, name: order.shippingAddress?.name ?? null },
  sums: {
    gross: Number(order.total),
    currency: order.currencyCode,
    back: order.refunds.reduce((sum, { amount }) => sum + Number(amount), 0),
  },
  lines: order.lineItems.map(({ title, variantTitle, sku, quantity, unitPrice }) => ({
    name: title,
    version: variantTitle,
    article: sku,
    count: quantity,
    each: Number(unitPrice),
  })),
  parcels: order.fulfillments.flatMap(({ tracking, createdAt, deliveredAt }) =>
    tracking.map(({ company, number }) => ({
      code: number,
      with: company,
      left: createdAt,
      arrived: deliveredAt ?? null,
    })),
  ),
  ship_to: {
    street: order.shippingAddress?.address1 ?? null,
    zip: order.shippingAddress?.zip ?? null,
    town: order.shippingAddress?.city ?? null,
    land: order.shippingAddress?.countryCodeV2 ?? null,
  },
});
