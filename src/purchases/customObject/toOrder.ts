import { toIso } from '../../lib/lenient';
import type { Money, Order, OrderItem, OrderMatch, Shipment } from '../../model/order';
import { toLink, trackingLink } from '../carriers';
import { statusByWords } from '../statusWords';
import type { MappedField, Mapping } from './mapping';
import type { ObjectRecord } from './schema';

/** Reads one of our words from a record; null where it is not mapped, empty, or something that is no text. */
export type Read = (field: MappedField) => string | null;

export function createRead(record: ObjectRecord, mapping: Mapping): Read {
  const { name, external_id, created_at, updated_at, custom_object_fields } = record;
  const values: Record<string, unknown> = {
    name,
    external_id,
    created_at,
    updated_at,
    ...custom_object_fields,
  };
  return (field) => {
    const key = mapping[field];
    const value = key === undefined ? null : values[key];
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
}

interface Shop {
  id: string;
  label: string;
}

/** A record of the account's own object in our words; null when it has nothing that could be its number. */
export function toOrder(record: ObjectRecord, mapping: Mapping, shop: Shop, match: OrderMatch): Order | null {
  const read = createRead(record, mapping);
  const number = read('number') ?? record.name;
  if (!number) return null;
  const shopStatus = read('status') ?? '';
  const status = statusByWords(shopStatus);
  const items = toItems(read('items'));
  const shipment = toShipment(record.id, read, items);
  return {
    id: `${shop.id}:${record.id}`,
    source: shop.id,
    shopName: shop.label,
    number,
    status,
    shopStatus,
    placedAt: toIso(read('placed')),
    cancelledAt: null,
    total: toTotal(read),
    refunded: null,
    items,
    shipments: shipment ? [shipment] : [],
    payments: [],
    refunds: [],
    returns: [],
    shippingAddress: null,
    email: read('email')?.toLowerCase() ?? null,
    phone: read('phone'),
    promisedAt: ['delivered', 'cancelled', 'refunded'].includes(status) ? null : toIso(read('promised')),
    adminUrl: null,
    match,
  };
}

/** Blank, not zero, where the account keeps no total: nothing may be claimed of it. */
function toTotal(read: Read): Money {
  const [, digits = '', word = ''] =
    /^(-?\d+(?:[.,]\d{1,4})?)\s*([A-Z]{3})?$/.exec(read('total') ?? '') ?? [];
  const currency = (read('currency') ?? word).toUpperCase();
  return { amount: digits.replace(',', '.'), currency: /^[A-Z]{3}$/.test(currency) ? currency : '' };
}

/** "2 × Lamp Oslo; Cushion", one item a line or between semicolons. */
function toItems(text: string | null): OrderItem[] {
  const names = (text ?? '').split(/[\n;]/).map((name) => name.trim());
  return names.filter(Boolean).map((name, index) => {
    const [, count, title = name] = /^(\d{1,4})\s*[x×*]\s*(.+)$/i.exec(name) ?? [];
    return {
      id: String(index + 1),
      title,
      variant: null,
      sku: null,
      quantity: Number(count ?? 1),
      price: null,
      imageUrl: null,
    };
  });
}

function toShipment(id: string, read: Read, items: OrderItem[]): Shipment | null {
  const shipment: Shipment = {
    id,
    shopStatus: read('status'),
    carrier: read('carrier'),
    trackingNumber: read('tracking'),
    trackingUrl: toLink(read('trackingLink')) ?? trackingLink(read('carrier'), read('tracking')),
    shippedAt: toIso(read('shipped')),
    estimatedAt: toIso(read('promised')),
    deliveredAt: toIso(read('delivered')),
    scans: [],
    itemIds: items.map((item) => item.id),
  };
  const { trackingNumber, trackingUrl, shippedAt, deliveredAt } = shipment;
  return trackingNumber || trackingUrl || shippedAt || deliveredAt ? shipment : null;
}
