import { AFTERMATH_SDL } from './aftermath';
import { BASE_SDL } from './base';
import { CUSTOMERS_SDL } from './customers';
import { ORDERS_SDL } from './orders';
import { SHIPPING_SDL } from './shipping';

/**
 * The part of Shopify's Admin GraphQL that the fake shop answers: same names, arguments and nullability as in
 * 2026-07 and 2026-10, nothing deprecated. spec/contracts/shopifySubset.spec.ts compares it with both.
 */
export const SHOPIFY_SDL = [BASE_SDL, CUSTOMERS_SDL, ORDERS_SDL, AFTERMATH_SDL, SHIPPING_SDL].join('\n');
