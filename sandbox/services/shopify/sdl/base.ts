import { COUNTRY_CODES, CURRENCY_CODES } from '../codes';

/** Roots, scalars, money, addresses. */
export const BASE_SDL = /* GraphQL */ `
  schema {
    query: QueryRoot
  }

  scalar DateTime
  scalar Decimal
  scalar URL
  scalar UnsignedInt64

  enum CountryCode {
    ${COUNTRY_CODES}
  }
  enum CurrencyCode {
    ${CURRENCY_CODES}
  }

  type QueryRoot {
    currentAppInstallation: AppInstallation!
    customer(id: ID!): Customer
    customerByIdentifier(identifier: CustomerIdentifierInput!): Customer
    customers(
      after: String
      before: String
      first: Int
      last: Int
      query: String
      reverse: Boolean = false
      sortKey: CustomerSortKeys = ID
    ): CustomerConnection!
    order(id: ID!): Order
    orders(
      after: String
      before: String
      first: Int
      last: Int
      query: String
      reverse: Boolean = false
      sortKey: OrderSortKeys = PROCESSED_AT
    ): OrderConnection!
    shop: Shop!
  }

  type AppInstallation {
    accessScopes: [AccessScope!]!
    id: ID!
  }
  type AccessScope {
    description: String!
    handle: String!
  }
  type Shop {
    currencyCode: CurrencyCode!
    id: ID!
    ianaTimezone: String!
    myshopifyDomain: String!
    name: String!
  }

  type PageInfo {
    endCursor: String
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
  }
  type MoneyV2 {
    amount: Decimal!
    currencyCode: CurrencyCode!
  }
  type MoneyBag {
    presentmentMoney: MoneyV2!
    shopMoney: MoneyV2!
  }
  type Image {
    altText: String
    url: URL!
  }
  type MailingAddress {
    address1: String
    address2: String
    city: String
    countryCodeV2: CountryCode
    id: ID!
    name: String
    phone: String
    zip: String
  }
`;
