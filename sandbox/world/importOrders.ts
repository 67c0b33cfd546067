import type { Fields } from './importValues';
import type { Ids } from './newcomers';
import type { ImportFile } from './importFile';
import type { ShopCustomer, ShopOrder, World, WorldUser } from './types';
import { addTicket, addUser, idsAbove } from './newcomers';
import { capped, readPieces } from './importFile';
import { commentHtml } from './html';
import { describe, fields, idNumber, isFields, list, moment, words } from './importValues';
import { buyerOf, isPurchase, keepRecorded, kindOf } from './recordedOrders';
import { fromRestOrder, orderName } from './restOrder';

interface OrderImport {
  orders: number;
  /** For people: file, line, what was expected, what was found; also what an import replaced. */
  problems: string[];
}

/**
 * Puts orders of Shopify's REST Admin API ({"order"}, {"orders"}, or orders by themselves; JSON lines and
 * gzip too) into the shop, each with its customer, a Zendesk user of that e-mail, and a ticket
 * "Imported order #1001" to see it from. An order with a name that the seeded shop has takes its place.
 * Orders that another shop answered are kept as they came, for the fake of that shop to serve.
 * Changes `world`. Never throws: what cannot be read becomes a problem and the others are still imported.
 */
export function importOrders(world: World, files: ImportFile[]): OrderImport {
  const result: OrderImport = { orders: 0, problems: [] };
  const add = makeAdder(world);
  for (const file of files) {
    const report = capped(file.name, (text) => result.problems.push(text));
    for (const { where, value } of readPieces(file, report.add)) {
      const orders = ordersIn(value);
      if (typeof orders === 'string') report.add(`${where}: ${orders}.`);
      else {
        for (const order of orders) {
          const remark = add(order);
          if (remark) report.add(`${where}: ${remark}.`);
        }
        result.orders = add.count();
      }
    }
    report.end();
  }
  return result;
}

const EXPECTED = 'an order ({"order"}, {"orders"} or orders by themselves)';

/** What is close to an order but is none, with the words for it. */
const OTHERS: [key: string, name: string][] = [
  ['draft_order', 'a draft order'],
  ['draft_orders', 'draft orders'],
  ['fulfillment', 'a fulfilment without its order'],
  ['fulfillments', 'fulfilments without their order'],
  ['fulfillment_order', 'a fulfilment order'],
  ['fulfillment_event', 'a fulfilment event'],
  ['refund', 'a refund without its order'],
  ['refunds', 'refunds without their order'],
  ['customers', 'customers'],
  ['risks', 'order risks'],
];

/** The orders inside a value, or what is wrong with it. */
function ordersIn(value: unknown): unknown[] | string {
  if (Array.isArray(value) && value.length > 0) return value;
  const inside = unwrapped(fields(value));
  if (Array.isArray(inside)) return inside;
  if (Array.isArray(inside.orders)) return inside.orders;
  if (Array.isArray(inside.items) && 'total_count' in inside) return inside.items;
  if (isFields(inside.order)) return [inside.order];
  if (isOrder(inside) || kindOf(inside)) return [inside];
  const other = OTHERS.find(([key]) => key in inside);
  return `expected ${EXPECTED}, found ${other ? other[1] : describe(value)}`;
}

/** What recorders put around an answer: {"data": …}. */
const unwrapped = (value: Fields): Fields | unknown[] =>
  Array.isArray(value.data) ? value.data : isFields(value.data) ? value.data : value;

/** Answers may leave the lines out, but an order is named and has a state of payment or lines. */
function isOrder(value: Fields): boolean {
  const named = words(value.name) !== null || idNumber(value.order_number) !== null;
  return named && !('invoice_url' in value) && ('line_items' in value || 'financial_status' in value);
}

interface Adder {
  /** Adds an order; answers what people should know about it, or `null`. */
  (value: unknown): string | null;
  count(): number;
}

function makeAdder(world: World): Adder {
  const ids = idsAbove(world);
  const imported = new Set<number>();
  let recorded = 0;
  const spareId = (base: number) => base + imported.size;
  const addRecorded = (order: Fields): string | null => {
    const kind = kindOf(order);
    const buyer = buyerOf(order, world.recorded?.stripe);
    if (!kind || !keepRecorded(world, kind, order))
      return `order ${buyer.number} was imported already and is left out`;
    if (!isPurchase(kind, order)) return null;
    recorded += 1;
    openTicket(world, ids, buyer);
    return null;
  };
  const add = (value: unknown): string | null => {
    if (isFields(value) && kindOf(value)) return addRecorded(value);
    if (!isFields(value) || !isOrder(value)) {
      return `expected an order with "name" and "line_items", found ${describe(value)}`;
    }
    const id = idNumber(value.id) ?? spareId(5_900_000_000_000);
    const name = orderName(value);
    if (imported.has(id)) return `order ${name} (${id}) was imported already and is left out`;
    imported.add(id);
    const customer = findCustomer(world, value, spareId(7_900_000_000_000));
    const order = fromRestOrder(value, id, customer?.id ?? null, world.now);
    const replaced = replace(world, order);
    openTicket(world, ids, buyerOfShop(order, customer));
    return replaced ? `order ${name} takes the place of the seeded one` : null;
  };
  return Object.assign(add, { count: () => imported.size + recorded });
}

function replace(world: World, order: ShopOrder): boolean {
  const { orders } = world.shop;
  const at = orders.findIndex((known) => known.name === order.name);
  if (at === -1) orders.push(order);
  else orders[at] = order;
  return at !== -1;
}

/** The shop's customer of that id or e-mail, or a new one; `null` for an order without any. */
function findCustomer(world: World, order: Fields, spareId: number): ShopCustomer | null {
  if (!isFields(order.customer)) return null;
  const customer = order.customer;
  const { customers } = world.shop;
  const id = idNumber(customer.id) ?? spareId;
  const email = words(customer.email) ?? words(order.email);
  const known = customers.find(
    (entry) => entry.id === id || (email !== null && sameEmail(entry.email, email)),
  );
  if (known) return known;
  const made: ShopCustomer = {
    id,
    firstName: words(customer.first_name),
    lastName: words(customer.last_name),
    email,
    phone: words(customer.phone) ?? words(fields(customer.default_address).phone),
    createdAt: moment(customer.created_at) ?? world.now,
    locale: 'en',
    tags: (words(customer.tags) ?? '').split(',').flatMap((tag) => words(tag.trim()) ?? []),
    note: words(customer.note),
    emailMarketing: customer.accepts_marketing === true ? 'SUBSCRIBED' : 'NOT_SUBSCRIBED',
  };
  customers.push(made);
  return made;
}

function sameEmail(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() === other.toLowerCase();
}

type Buyer = ReturnType<typeof buyerOf>;

/** Orders are found by e-mail, so the user gets the customer's, or that of the order. */
function buyerOfShop(order: ShopOrder, customer: ShopCustomer | null): Buyer {
  const ofCustomer = list([customer?.firstName, customer?.lastName]).filter(Boolean).join(' ');
  return {
    number: order.name,
    name: words(ofCustomer) ?? order.shippingAddress?.name ?? order.billingAddress?.name ?? null,
    email: customer?.email ?? order.email,
    phone: customer?.phone ?? order.phone,
  };
}

function openTicket(world: World, ids: Ids, buyer: Buyer): void {
  const requester = findUser(world, ids, buyer);
  const subject = `Imported order ${buyer.number}`;
  const body = `Hello, I have a question about my order ${buyer.number}.`;
  addTicket(world, ids, requester, {
    subject,
    via_channel: 'email',
    conversation: null,
    created_at: world.now,
    updated_at: world.now,
    comments: [
      {
        id: ids.comment(),
        author_id: requester.id,
        body,
        html_body: commentHtml(body),
        public: true,
        created_at: world.now,
        attachments: [],
        via: { channel: 'email' },
      },
    ],
  });
}

function findUser(world: World, ids: Ids, { number, name, email, phone }: Buyer): WorldUser {
  const known = world.users.find((user) => sameEmail(user.email, email));
  return known ?? addUser(world, ids, { name: name ?? email ?? `Customer of ${number}`, email, phone });
}
