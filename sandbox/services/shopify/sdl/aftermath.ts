/** Refunds and returns. */
export const AFTERMATH_SDL = /* GraphQL */ `
  type Refund {
    createdAt: DateTime
    id: ID!
    legacyResourceId: UnsignedInt64!
    note: String
    processedAt: DateTime!
    refundLineItems(
      after: String
      before: String
      first: Int
      last: Int
      reverse: Boolean = false
    ): RefundLineItemConnection!
    totalRefundedSet: MoneyBag!
    updatedAt: DateTime!
  }
  type RefundLineItem {
    id: ID
    lineItem: LineItem!
    quantity: Int!
    subtotalSet: MoneyBag!
  }
  type RefundLineItemConnection {
    edges: [RefundLineItemEdge!]!
    nodes: [RefundLineItem!]!
    pageInfo: PageInfo!
  }
  type RefundLineItemEdge {
    cursor: String!
    node: RefundLineItem!
  }

  enum ReturnStatus {
    CANCELED
    CLOSED
    DECLINED
    OPEN
    REQUESTED
  }
  type Return {
    closedAt: DateTime
    createdAt: DateTime!
    exchangeLineItems(
      after: String
      before: String
      first: Int
      includeRemovedItems: Boolean = false
      last: Int
      reverse: Boolean = false
    ): ExchangeLineItemConnection!
    id: ID!
    name: String!
    returnLineItems(
      after: String
      before: String
      first: Int
      last: Int
      reverse: Boolean = false
    ): ReturnLineItemTypeConnection!
    status: ReturnStatus!
    totalQuantity: Int!
  }
  type ExchangeLineItem {
    id: ID!
    lineItems: [LineItem!]
    processedQuantity: Int!
    quantity: Int!
    unprocessedQuantity: Int!
  }
  type ExchangeLineItemConnection {
    edges: [ExchangeLineItemEdge!]!
    nodes: [ExchangeLineItem!]!
    pageInfo: PageInfo!
  }
  type ExchangeLineItemEdge {
    cursor: String!
    node: ExchangeLineItem!
  }
  type ReturnConnection {
    edges: [ReturnEdge!]!
    nodes: [Return!]!
    pageInfo: PageInfo!
  }
  type ReturnEdge {
    cursor: String!
    node: Return!
  }
  type ReturnReasonDefinition {
    deleted: Boolean!
    handle: String!
    id: ID!
    name: String!
  }
  interface ReturnLineItemType {
    customerNote: String
    id: ID!
    quantity: Int!
    returnReasonDefinition: ReturnReasonDefinition
    returnReasonNote: String!
  }
  type ReturnLineItem implements ReturnLineItemType {
    customerNote: String
    fulfillmentLineItem: FulfillmentLineItem!
    id: ID!
    quantity: Int!
    returnReasonDefinition: ReturnReasonDefinition
    returnReasonNote: String!
  }
  type ReturnLineItemTypeConnection {
    edges: [ReturnLineItemTypeEdge!]!
    nodes: [ReturnLineItemType!]!
    pageInfo: PageInfo!
  }
  type ReturnLineItemTypeEdge {
    cursor: String!
    node: ReturnLineItemType!
  }
`;
