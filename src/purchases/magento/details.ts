import type { Sourced } from '../../model/problem';
import type { Claimed } from '../claimed';
import type { ShopSlot } from '../connector';
import { orProblem } from '../orProblem';
import type { Ask, Search } from './ask';
import {
  CREDIT_MEMO_FIELDS,
  creditMemoSchema,
  INVOICE_FIELDS,
  invoiceSchema,
  SHIPMENT_FIELDS,
  shipmentSchema,
  type MagentoOrder,
} from './schema';
import type { Details } from './toOrder';
import { isPositive } from './toStatus';

/**
 * What an order itself does not say: its parcels, when money came and when it went back. One request for each, for all orders
 * at once, and none where there is nothing to be had.
 */
export async function askDetails(
  ask: Ask,
  slot: ShopSlot,
  claimed: Claimed<MagentoOrder>[],
  signal: AbortSignal,
): Promise<Sourced<(their: MagentoOrder) => Details>> {
  const of = (has: (their: MagentoOrder) => boolean): string[] =>
    claimed.flatMap(({ their }) => (has(their) ? [their.entity_id] : []));
  const asked = <Detail>(
    ids: string[],
    read: (search: Omit<Search, 'path' | 'fields'>) => Promise<Detail[]>,
  ) => orProblem(ids.length > 0 ? read(searchFor(ids)) : Promise.resolve([]), [], slot);
  const [shipments, creditMemos, invoices] = await Promise.all([
    asked(of(hasLeft), async (search) => {
      const wanted: Search = { ...search, path: 'shipments', fields: SHIPMENT_FIELDS };
      return (await ask(wanted, shipmentSchema, signal)).items;
    }),
    asked(of(hasRefunds), async (search) => {
      const wanted: Search = { ...search, path: 'creditmemos', fields: CREDIT_MEMO_FIELDS };
      return (await ask(wanted, creditMemoSchema, signal)).items;
    }),
    asked(of(hasPayments), async (search) => {
      const wanted: Search = { ...search, path: 'invoices', fields: INVOICE_FIELDS };
      return (await ask(wanted, invoiceSchema, signal)).items;
    }),
  ]);
  return {
    value: ({ entity_id }) => ({
      shipments: shipments.value.filter(({ order_id }) => order_id === entity_id),
      creditMemos: creditMemos.value.filter(({ order_id }) => order_id === entity_id),
      invoices: invoices.value.filter(({ order_id }) => order_id === entity_id),
    }),
    problems: [...shipments.problems, ...creditMemos.problems, ...invoices.problems],
  };
}

const MOST_DETAILS = 100;

const searchFor = (ids: string[]): Omit<Search, 'path' | 'fields'> => ({
  filters: [{ field: 'order_id', value: ids.join(','), condition: 'in' }],
  size: MOST_DETAILS,
});

const hasLeft = ({ items }: MagentoOrder): boolean => items.some(({ qty_shipped }) => qty_shipped > 0);

const hasRefunds = ({ total_refunded }: MagentoOrder): boolean => isPositive(total_refunded);

const hasPayments = ({ total_paid }: MagentoOrder): boolean => isPositive(total_paid);
