import type { ShopAddress, ShopOrder } from './types';
import type { Carrier } from './carriers';
import type { Person } from './people';

/** A line to buy: product key, which variant (from 0), how many. */
export type DraftLine = [product: string, variant: number, quantity: number];

interface DraftScan {
  daysAgo: number;
  status: string;
  city?: string;
  country?: string;
  /** Left out: the carrier's usual words for that status. */
  message?: string;
}

export interface DraftParcel {
  daysAgo: number;
  carrier: Carrier;
  number?: string;
  /** The day that was promised; negative when still to come. */
  promisedDaysAgo?: number;
  deliveredDaysAgo?: number;
  /** What the shop shows; follows from the last scan when left out. */
  displayStatus?: string;
  scans?: DraftScan[];
  /** Line numbers (from 0) in this parcel; all when left out. */
  lines?: number[];
}

export interface DraftReturn {
  daysAgo: number;
  status: 'REQUESTED' | 'OPEN' | 'CLOSED' | 'DECLINED';
  reason: string;
  lines: number[];
}

interface DraftRefund {
  daysAgo: number;
  lines: number[];
  /** In cents, when it is not the price of those lines. */
  cents?: number;
  note?: string;
  /** PENDING while the bank has not confirmed. Default SUCCESS. */
  status?: 'PENDING' | 'SUCCESS';
}

/** What a situation says about an order; everything else follows. Ages are days before now. */
export interface OrderDraft {
  number: number;
  /** `null`: bought as a guest. */
  buyer: Person | null;
  /** Guests only: who they say they are. */
  guest?: Person;
  placedDaysAgo: number;
  lines: DraftLine[];
  currency?: 'EUR' | 'GBP' | 'USD';
  shippingCents?: number;
  discountCents?: number;
  payment?: 'paid' | 'failed' | 'authorized';
  gateway?: string;
  fulfillment?: 'IN_PROGRESS' | 'ON_HOLD';
  parcels?: DraftParcel[];
  returns?: DraftReturn[];
  returnStatus?: string;
  refunds?: DraftRefund[];
  cancelled?: { daysAgo: number; reason: string };
  note?: string;
  tags?: string[];
  shipTo?: Partial<ShopAddress>;
  /** Last word on anything; for hostile records. */
  override?: Partial<ShopOrder>;
}
