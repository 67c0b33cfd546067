import type { Language, ShopOrder } from './types';
import type { DraftParcel, DraftReturn, OrderDraft } from './orderDraft';
import type { Seed } from './seed';
import { counter } from './seed';
import { days, minutesBefore } from './time';
import { priceIn, product } from './catalogue';
import { scanMessage, trackingNumber, trackingUrl } from './carriers';

const FIRST_ORDER = 5_600_000_000_000;

type Line = ShopOrder['lineItems'][number];

export type OrderMaker = (draft: OrderDraft) => ShopOrder;

/** Turns drafts into orders as the shop would keep them; ids are given out from `firstId` in the order of the calls. */
export function orderMaker(seed: Seed, firstId = 13_400_000_000_001): OrderMaker {
  const nextId = counter(firstId);
  return (draft) => {
    const lines = makeLines(draft, nextId);
    const refunds = makeRefunds(seed, draft, lines, nextId);
    takeAwayRefunded(lines, refunds, draft.cancelled !== undefined);
    const money = sums(draft, lines);
    const order: ShopOrder = {
      id: FIRST_ORDER + draft.number,
      name: `#${draft.number}`,
      ...parties(draft),
      ...moments(seed, draft),
      displayFinancialStatus: financialStatus(draft, refunds, money.totalCents),
      displayFulfillmentStatus: fulfillmentStatus(draft),
      returnStatus: draft.returnStatus ?? returnStatus(draft.returns ?? []),
      ...money.texts,
      note: draft.note ?? null,
      tags: draft.tags ?? [],
      lineItems: lines,
      transactions: makeTransactions(seed, draft, refunds, money.texts.total, nextId),
      refunds,
      returns: makeReturns(seed, draft, lines, nextId),
      fulfillments: (draft.parcels ?? []).map((parcel) =>
        makeParcel(seed, parcel, lines, { id: nextId(), language: languageOf(draft) }),
      ),
    };
    return { ...order, ...draft.override };
  };
}

function parties(draft: OrderDraft) {
  const person = draft.buyer ?? draft.guest;
  const address = person ? { ...person.address, ...draft.shipTo } : null;
  return {
    customerId: draft.buyer?.shop.id ?? null,
    email: person?.shop.email ?? null,
    phone: person?.shop.phone ?? null,
    shippingAddress: address,
    billingAddress: person?.address ?? null,
    currencyCode: currencyOf(draft),
  };
}

function currencyOf(draft: OrderDraft): string {
  return draft.currency ?? (draft.buyer ?? draft.guest)?.place.currency ?? 'EUR';
}

function moments(seed: Seed, draft: OrderDraft) {
  const placed = minutesBefore(seed.now, days(draft.placedDaysAgo));
  const { cancelled } = draft;
  const delivered = (draft.parcels ?? []).every((parcel) => parcel.deliveredDaysAgo !== undefined);
  const closedDaysAgo = draft.placedDaysAgo - 30;
  return {
    createdAt: placed,
    processedAt: placed,
    cancelledAt: cancelled ? minutesBefore(seed.now, days(cancelled.daysAgo)) : null,
    cancelReason: cancelled?.reason ?? null,
    closedAt: delivered && closedDaysAgo > 0 ? minutesBefore(seed.now, days(closedDaysAgo)) : null,
  };
}

const languageOf = (draft: OrderDraft): Language => (draft.buyer ?? draft.guest)?.place.language ?? 'fr';

function makeLines(draft: OrderDraft, nextId: () => number): Line[] {
  const language = languageOf(draft);
  return draft.lines.map(([key, variant, quantity]) => {
    const item = product(key);
    return {
      id: nextId(),
      title: item.title[language],
      variantTitle: item.variants[variant]?.[language] ?? null,
      sku: `${item.sku}-${variant + 1}`,
      quantity,
      currentQuantity: quantity,
      unitPrice: money(priceIn(item, currencyOf(draft))),
      imageUrl: `https://cdn.shopify.com/s/files/1/0777/4401/products/${item.key}-${variant + 1}.jpg`,
    };
  });
}

function cents(line: Line, quantity = line.quantity): number {
  return Math.round(Number(line.unitPrice) * 100) * quantity;
}

/** "8900" cents → "89.00", as the shop writes amounts. */
export function money(amount: number): string {
  return (amount / 100).toFixed(2);
}

function sums(draft: OrderDraft, lines: Line[]) {
  const goods = lines.reduce((sum, line) => sum + cents(line), 0);
  const shipping = draft.shippingCents ?? (goods >= 8000 ? 0 : 490);
  const discount = draft.discountCents ?? 0;
  const totalCents = goods - discount + shipping;
  const texts = {
    total: money(totalCents),
    subtotal: money(goods - discount),
    shipping: money(shipping),
    // Prices include VAT of 20 %.
    tax: money(Math.round(totalCents / 6)),
    discount: money(discount),
  };
  return { totalCents, texts };
}

function makeRefunds(
  seed: Seed,
  draft: OrderDraft,
  lines: Line[],
  nextId: () => number,
): ShopOrder['refunds'] {
  return (draft.refunds ?? []).map((refund) => {
    const back = refund.lines.flatMap((index) => lines[index] ?? []);
    return {
      id: nextId(),
      createdAt: minutesBefore(seed.now, days(refund.daysAgo)),
      amount: money(refund.cents ?? back.reduce((sum, line) => sum + cents(line), 0)),
      note: refund.note ?? null,
      lines: back.map((line) => ({ lineItemId: line.id, quantity: line.quantity })),
    };
  });
}

function takeAwayRefunded(lines: Line[], refunds: ShopOrder['refunds'], cancelled: boolean): void {
  for (const line of lines) {
    const back = refunds.flatMap((refund) => refund.lines).filter((part) => part.lineItemId === line.id);
    const gone = back.reduce((sum, part) => sum + part.quantity, 0);
    line.currentQuantity = cancelled ? 0 : Math.max(0, line.quantity - gone);
  }
}

function financialStatus(draft: OrderDraft, refunds: ShopOrder['refunds'], totalCents: number): string {
  if (draft.payment === 'failed') return draft.cancelled ? 'VOIDED' : 'PENDING';
  if (draft.payment === 'authorized') return draft.cancelled ? 'VOIDED' : 'AUTHORIZED';
  const back = refunds.reduce((sum, refund) => sum + Math.round(Number(refund.amount) * 100), 0);
  if (back === 0) return 'PAID';
  return back >= totalCents ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
}

function fulfillmentStatus(draft: OrderDraft): string {
  const parcels = draft.parcels ?? [];
  if (parcels.length === 0) return draft.fulfillment ?? 'UNFULFILLED';
  const sent = new Set(parcels.flatMap((parcel) => parcel.lines ?? draft.lines.map((_, index) => index)));
  return sent.size >= draft.lines.length ? 'FULFILLED' : 'PARTIALLY_FULFILLED';
}

function returnStatus(returns: DraftReturn[]): string {
  if (returns.some((entry) => entry.status === 'OPEN')) return 'IN_PROGRESS';
  if (returns.some((entry) => entry.status === 'REQUESTED')) return 'RETURN_REQUESTED';
  if (returns.some((entry) => entry.status === 'CLOSED')) return 'RETURNED';
  return 'NO_RETURN';
}

function makeTransactions(
  seed: Seed,
  draft: OrderDraft,
  refunds: ShopOrder['refunds'],
  total: string,
  nextId: () => number,
): ShopOrder['transactions'] {
  const gateway = draft.gateway ?? 'shopify_payments';
  const paid = {
    id: nextId(),
    kind: draft.payment === 'authorized' ? 'AUTHORIZATION' : 'SALE',
    status: draft.payment === 'failed' ? 'FAILURE' : 'SUCCESS',
    gateway,
    amount: total,
    processedAt: minutesBefore(seed.now, days(draft.placedDaysAgo)),
  };
  const back = refunds.map((refund, index) => ({
    id: nextId(),
    kind: 'REFUND',
    status: draft.refunds?.[index]?.status ?? 'SUCCESS',
    gateway,
    amount: refund.amount,
    processedAt: refund.createdAt,
  }));
  return [paid, ...back];
}

function makeReturns(
  seed: Seed,
  draft: OrderDraft,
  lines: Line[],
  nextId: () => number,
): ShopOrder['returns'] {
  return (draft.returns ?? []).map((entry, index) => ({
    id: nextId(),
    name: `#${draft.number}-R${index + 1}`,
    status: entry.status,
    createdAt: minutesBefore(seed.now, days(entry.daysAgo)),
    lines: entry.lines
      .flatMap((at) => lines[at] ?? [])
      .map((line) => ({ lineItemId: line.id, quantity: line.quantity, reason: entry.reason })),
  }));
}

function makeParcel(
  seed: Seed,
  parcel: DraftParcel,
  lines: Line[],
  { id, language }: { id: number; language: Language },
): ShopOrder['fulfillments'][number] {
  const at = (daysAgo: number | undefined) =>
    daysAgo === undefined ? null : minutesBefore(seed.now, days(daysAgo));
  const number = parcel.number ?? trackingNumber(parcel.carrier, seed.en);
  const scans = [...(parcel.scans ?? [])].sort((a, b) => b.daysAgo - a.daysAgo);
  const last = scans.at(-1)?.status;
  const inTransit = scans.find((scan) => scan.status === 'IN_TRANSIT')?.daysAgo;
  const inside = parcel.lines ? parcel.lines.flatMap((index) => lines[index] ?? []) : lines;
  return {
    id,
    status: 'SUCCESS',
    displayStatus: parcel.displayStatus ?? last ?? 'FULFILLED',
    createdAt: minutesBefore(seed.now, days(parcel.daysAgo)),
    estimatedDeliveryAt: at(parcel.promisedDaysAgo),
    deliveredAt: at(parcel.deliveredDaysAgo),
    inTransitAt: at(inTransit),
    tracking: [{ company: parcel.carrier, number, url: trackingUrl(parcel.carrier, number) }],
    events: scans.map((scan) => ({
      status: scan.status,
      happenedAt: minutesBefore(seed.now, days(scan.daysAgo)),
      city: scan.city ?? null,
      country: scan.country ?? null,
      message: scan.message ?? scanMessage(parcel.carrier, scan.status, language),
    })),
    lines: inside.map((line) => ({ lineItemId: line.id, quantity: line.quantity })),
  };
}
