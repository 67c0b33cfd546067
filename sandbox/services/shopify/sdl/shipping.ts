/** Shipments with tracking. */
export const SHIPPING_SDL = /* GraphQL */ `
  enum FulfillmentStatus {
    CANCELLED
    ERROR
    FAILURE
    SUCCESS
  }
  enum FulfillmentDisplayStatus {
    ATTEMPTED_DELIVERY
    CANCELED
    CARRIER_PICKED_UP
    CONFIRMED
    DELAYED
    DELIVERED
    FAILURE
    FULFILLED
    IN_TRANSIT
    LABEL_PRINTED
    LABEL_PURCHASED
    LABEL_VOIDED
    MARKED_AS_FULFILLED
    NOT_DELIVERED
    OUT_FOR_DELIVERY
    PICKED_UP
    READY_FOR_PICKUP
    SUBMITTED
  }
  enum FulfillmentEventStatus {
    ATTEMPTED_DELIVERY
    CARRIER_PICKED_UP
    CONFIRMED
    DELAYED
    DELIVERED
    FAILURE
    IN_TRANSIT
    LABEL_PRINTED
    LABEL_PURCHASED
    OUT_FOR_DELIVERY
    READY_FOR_PICKUP
  }
  enum FulfillmentEventSortKeys {
    HAPPENED_AT
    ID
  }
  type Fulfillment {
    createdAt: DateTime!
    deliveredAt: DateTime
    displayStatus: FulfillmentDisplayStatus
    estimatedDeliveryAt: DateTime
    events(
      after: String
      before: String
      first: Int
      last: Int
      reverse: Boolean = false
      sortKey: FulfillmentEventSortKeys = HAPPENED_AT
    ): FulfillmentEventConnection!
    fulfillmentLineItems(
      after: String
      before: String
      first: Int
      last: Int
      reverse: Boolean = false
    ): FulfillmentLineItemConnection!
    id: ID!
    inTransitAt: DateTime
    legacyResourceId: UnsignedInt64!
    name: String!
    status: FulfillmentStatus!
    totalQuantity: Int!
    trackingInfo(first: Int): [FulfillmentTrackingInfo!]!
    updatedAt: DateTime!
  }
  type FulfillmentTrackingInfo {
    company: String
    number: String
    url: URL
  }
  type FulfillmentEvent {
    city: String
    country: String
    createdAt: DateTime!
    happenedAt: DateTime!
    id: ID!
    message: String
    status: FulfillmentEventStatus!
    zip: String
  }
  type FulfillmentEventConnection {
    edges: [FulfillmentEventEdge!]!
    nodes: [FulfillmentEvent!]!
    pageInfo: PageInfo!
  }
  type FulfillmentEventEdge {
    cursor: String!
    node: FulfillmentEvent!
  }
  type FulfillmentLineItem {
    discountedTotalSet: MoneyBag!
    id: ID!
    lineItem: LineItem!
    originalTotalSet: MoneyBag!
    quantity: Int
  }
  type FulfillmentLineItemConnection {
    edges: [FulfillmentLineItemEdge!]!
    nodes: [FulfillmentLineItem!]!
    pageInfo: PageInfo!
  }
  type FulfillmentLineItemEdge {
    cursor: String!
    node: FulfillmentLineItem!
  }
`;
