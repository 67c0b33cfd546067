/** Customers. */
export const CUSTOMERS_SDL = /* GraphQL */ `
  input CustomerIdentifierInput @oneOf {
    emailAddress: String
    id: ID
    phoneNumber: String
  }
  enum CustomerSortKeys {
    CREATED_AT
    ID
    NAME
    RELEVANCE
    UPDATED_AT
  }
  enum CustomerEmailAddressMarketingState {
    INVALID
    NOT_SUBSCRIBED
    PENDING
    SUBSCRIBED
    UNSUBSCRIBED
  }
  type CustomerEmailAddress {
    emailAddress: String!
    marketingState: CustomerEmailAddressMarketingState!
    marketingUpdatedAt: DateTime
    validFormat: Boolean!
  }
  type CustomerPhoneNumber {
    phoneNumber: String!
  }
  type Customer {
    amountSpent: MoneyV2!
    createdAt: DateTime!
    defaultAddress: MailingAddress
    defaultEmailAddress: CustomerEmailAddress
    defaultPhoneNumber: CustomerPhoneNumber
    displayName: String!
    firstName: String
    id: ID!
    lastName: String
    legacyResourceId: UnsignedInt64!
    locale: String!
    note: String
    numberOfOrders: UnsignedInt64!
    orders(
      after: String
      before: String
      first: Int
      last: Int
      query: String
      reverse: Boolean = false
      sortKey: OrderSortKeys = ID
    ): OrderConnection!
    tags: [String!]!
    updatedAt: DateTime!
    verifiedEmail: Boolean!
  }
  type CustomerConnection {
    edges: [CustomerEdge!]!
    nodes: [Customer!]!
    pageInfo: PageInfo!
  }
  type CustomerEdge {
    cursor: String!
    node: Customer!
  }
`;
