import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import { emailOfCustomer } from '../../world/recordedOrders';
import type { World } from '../../world/types';
import { serve, type Question } from '../route';
import {
  addresses,
  carriers,
  currencies,
  orderCarriers,
  orderSlips,
  orderStates,
  prestaCustomers,
  prestaOrders,
} from './prestaOrder';
import { PRESTASHOP } from './slots';

type Row = Record<string, unknown>;

/** A PrestaShop's web service over the world's orders, or over recorded ones where such were imported. */
export function prestaShopHandlers(account: Account): HttpHandler[] {
  const root = `https://${PRESTASHOP.host}/api`;
  return [serve(account, 'prestashop', 'get', `${root}/:resource`, (question) => withKey(question))];
}

/** What each resource has; the name of its list, where that is not the resource's own. */
const RESOURCES: Record<string, { rows: (world: World) => Row[]; node?: string }> = {
  customers: {
    rows: (world) => (world.recorded?.prestashop ? recordedCustomers(world) : prestaCustomers(world)),
  },
  orders: { rows: (world) => world.recorded?.prestashop ?? prestaOrders(world) },
  order_slip: { rows: (world) => (world.recorded?.prestashop ? [] : orderSlips(world)), node: 'order_slips' },
  order_carriers: { rows: (world) => (world.recorded?.prestashop ? [] : orderCarriers(world)) },
  order_states: { rows: orderStates },
  currencies: { rows: currencies },
  carriers: { rows: carriers },
  addresses: { rows: (world) => (world.recorded?.prestashop ? [] : addresses(world)) },
};

const recordedCustomers = ({ recorded }: World): Row[] => [
  ...new Map(
    (recorded?.prestashop ?? []).map(({ id_customer: id }) => [
      String(id),
      { id, email: emailOfCustomer(id), is_guest: '0' },
    ]),
  ).values(),
];

function withKey(question: Question): Response {
  const { request, query } = question;
  if (query.get('output_format') !== 'JSON')
    return new HttpResponse('<?xml version="1.0" encoding="UTF-8"?>\n<prestashop></prestashop>', {
      headers: { 'content-type': 'text/xml;charset=utf-8' },
    });
  if (request.headers.get('authorization') !== `Basic ${PRESTASHOP.credential}`)
    return refusal(401, 18, 'Invalid authentication key format');
  const resource = RESOURCES[question.param('resource')];
  if (!resource) return refusal(400, 27, `Resource of type "${question.param('resource')}" does not exists`);
  return list(question, resource.rows(question.world), resource.node ?? question.param('resource'));
}

const refusal = (status: number, code: number, message: string): Response =>
  HttpResponse.json({ errors: [{ code, message }] }, { status });

function list({ query }: Question, rows: Row[], node: string): Response {
  const filters = [...query].flatMap(([name, value]) => {
    const field = /^filter\[(\w+)\]$/.exec(name)?.[1];
    return field === undefined ? [] : [{ field, values: value.replace(/^\[|\]$/g, '').split('|') }];
  });
  const unknown = filters.find(({ field }) => rows.some((row) => !Object.hasOwn(row, field)));
  if (unknown) return refusal(400, 32, `This filter does not exist. Did you mean: "id"? (${unknown.field})`);
  const found = rows
    .filter((row) => filters.every(({ field, values }) => values.some((value) => isEqual(row[field], value))))
    .toSorted((a, b) => Number(b.id) - Number(a.id));
  const [from = 0, count = found.length] = (query.get('limit') ?? '').split(',').filter(Boolean).map(Number);
  const page = found.slice(from, from + count).map((row) => display(row, query.get('display')));
  // Nothing at all is an empty list there, not an object with one.
  return HttpResponse.json(page.length === 0 ? [] : { [node]: page });
}

/** The database minds neither capitals nor accents. */
const isEqual = (theirs: unknown, asked: string): boolean => fold(String(theirs)) === fold(asked);

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function display(row: Row, wanted: string | null): Row {
  if (wanted === 'full') return row;
  const names = wanted?.replace(/^\[|\]$/g, '').split(',') ?? ['id'];
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));
}
