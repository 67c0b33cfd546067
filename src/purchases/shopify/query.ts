import { mostTrusted } from '../addresses';
import type { OrderQuery } from '../connector';

/** Admin API version whose schema the query is checked against. */
export const API_VERSION = '2026-07';

/** As many orders as one question shows (`first` of `orders`). */
export const PAGE = 10;

/**
 * One document for every question, so that its cost is known: the newest ten orders that a search finds, and (first time
 * only) which customers the addresses belong to and what our credential may see. It asks for 79 points; a query may cost
 * 1,000, and 100 come back each second for all agents together. Which items lie in which parcel or come back in which
 * return is left out: for ten orders that would double the price. So are pictures, which come with a closer look.
 *
 * A missing scope makes all orders null where the schema forbids nulls; `$withReturns` leaves out what may not be seen.
 */
export const FIND_ORDERS = `query FindOrders(
  $search: String!
  $hasSearch: Boolean!
  $email: String!
  $hasEmail: Boolean!
  $otherEmail: String!
  $hasOtherEmail: Boolean!
  $phone: String!
  $hasPhone: Boolean!
  $withScopes: Boolean!
  $withReturns: Boolean!
  $after: String
) {
  byEmail: customerByIdentifier(identifier: { emailAddress: $email }) @include(if: $hasEmail) {
    id
    numberOfOrders
  }
  byOtherEmail: customerByIdentifier(identifier: { emailAddress: $otherEmail }) @include(if: $hasOtherEmail) {
    id
    numberOfOrders
  }
  byPhone: customerByIdentifier(identifier: { phoneNumber: $phone }) @include(if: $hasPhone) {
    id
    numberOfOrders
  }
  currentAppInstallation @include(if: $withScopes) {
    accessScopes {
      handle
    }
  }
  orders(first: 10, after: $after, query: $search, sortKey: PROCESSED_AT, reverse: true)
    @include(if: $hasSearch) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      email
      phone
      processedAt
      cancelledAt
      displayFinancialStatus
      displayFulfillmentStatus
      subtotalLineItemsQuantity
      customer {
        id
      }
      totalPriceSet {
        presentmentMoney {
          amount
          currencyCode
        }
      }
      totalRefundedSet {
        presentmentMoney {
          amount
          currencyCode
        }
      }
      shippingAddress {
        name
        address1
        address2
        zip
        city
        countryCodeV2
      }
      lineItems(first: 7) {
        nodes {
          id
          title
          variantTitle
          sku
          quantity
          originalUnitPriceSet {
            presentmentMoney {
              amount
              currencyCode
            }
          }
        }
      }
      fulfillments(first: 10) {
        id
        status
        displayStatus
        createdAt
        estimatedDeliveryAt
        deliveredAt
        trackingInfo(first: 1) {
          company
          number
          url
        }
        events(first: 2, sortKey: HAPPENED_AT, reverse: true) {
          nodes {
            status
            happenedAt
            city
            country
          }
        }
      }
      transactions(first: 10) {
        kind
        status
        formattedGateway
        processedAt
        amountSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
      }
      refunds(first: 10) {
        id
        createdAt
        note
        totalRefundedSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
      }
      returns(first: 2, reverse: true) @include(if: $withReturns) {
        nodes {
          id
          name
          status
          createdAt
        }
      }
    }
  }
}`;

/** A harmless question for setup. */
export const PROBE = `query Probe {
  shop {
    name
  }
}`;

export interface FindOrdersVariables {
  search: string;
  hasSearch: boolean;
  email: string;
  hasEmail: boolean;
  otherEmail: string;
  hasOtherEmail: boolean;
  phone: string;
  hasPhone: boolean;
  withScopes: boolean;
  withReturns: boolean;
  /** Cursor of the order before the first one; null for the newest. */
  after: string | null;
}

/** Orders placed with one of the addresses, by customers and guests alike, and who in the shop has them. */
export function firstQuestion(query: OrderQuery, withReturns: boolean): FindOrdersVariables {
  const [email = '', otherEmail = ''] = mostTrusted(query);
  const phone = query.phones.find((each) => E164.test(each)) ?? '';
  const search = searchByEmails(query);
  return {
    search,
    // An empty search would find every order of the shop.
    hasSearch: search !== '',
    email,
    hasEmail: email !== '',
    otherEmail,
    hasOtherEmail: otherEmail !== '',
    phone,
    hasPhone: phone !== '',
    withScopes: true,
    withReturns,
    after: null,
  };
}

/**
 * What the first answer showed to be missing: orders of these customers, or, by number, orders older than the newest ten; or
 * the page after a cursor.
 */
export const nextQuestion = (
  search: string,
  withReturns: boolean,
  after: string | null = null,
): FindOrdersVariables => ({
  ...firstQuestion({ emails: [], phones: [], externalId: null, spokenNumbers: [] }, withReturns),
  search,
  hasSearch: search !== '',
  withScopes: false,
  after,
});

/** Shopify refuses a whole query for an identifier that cannot be one. */
const E164 = /^\+\d{6,15}$/;

export const searchByCustomers = (gids: string[]): string =>
  gids.map((gid) => `customer_id:${gid.replace(/\D/g, '')}`).join(' OR ');

/** Never without the person: a number alone would find somebody else's order. */
export function searchByNumbers(query: OrderQuery, gids: string[]): string {
  const persons = [searchByEmails(query), searchByCustomers(gids)].filter(Boolean).join(' OR ');
  const numbers = query.spokenNumbers
    .slice(0, MOST_NUMBERS)
    .flatMap((number) => [`name:${quote(number)}`, `name:${quote(`#${number}`)}`]);
  return persons && numbers.length > 0 ? `(${persons}) AND (${numbers.join(' OR ')})` : '';
}

const MOST_NUMBERS = 5;

export const searchByEmails = ({ emails }: OrderQuery): string =>
  emails.map(({ value }) => `email:${quote(value)}`).join(' OR ');

/** A phrase of Shopify's search language: nothing in it can end the phrase or add a term. */
const quote = (value: string): string => `"${value.replace(/[\p{Cc}]/gu, ' ').replace(/["\\]/g, '\\$&')}"`;
