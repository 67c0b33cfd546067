/** Orders with their lines and payments. */
export const ORDERS_SDL = /* GraphQL */ `
  enum OrderSortKeys {
    CREATED_AT
    ID
    ORDER_NUMBER
    PROCESSED_AT
    RELEVANCE
    UPDATED_AT
  }
  enum OrderCancelReason {
    CUSTOMER
    DECLINED
    FRAUD
    INVENTORY
    OTHER
    STAFF
  }
  enum OrderDisplayFinancialStatus {
    AUTHORIZED
    EXPIRED
    PAID
    PARTIALLY_PAID
    PARTIALLY_REFUNDED
    PENDING
    REFUNDED
    VOIDED
  }
  enum OrderDisplayFulfillmentStatus {
    FULFILLED
    IN_PROGRESS
    ON_HOLD
    OPEN
    PARTIALLY_FULFILLED
    PENDING_FULFILLMENT
    REQUEST_DECLINED
    RESTOCKED
    SCHEDULED
    UNFULFILLED
  }
  enum OrderReturnStatus {
    INSPECTION_COMPLETE
    IN_PROGRESS
    NO_RETURN
    RETURNED
    RETURN_FAILED
    RETURN_REQUESTED
  }
  type Order {
    billingAddress: MailingAddress
    cancelReason: OrderCancelReason
    cancelledAt: DateTime
    closed: Boolean!
    closedAt: DateTime
    createdAt: DateTime!
    currencyCode: CurrencyCode!
    currentTotalPriceSet: MoneyBag!
    customer: Customer
    customAttributes: [Attribute!]!
    customerLocale: String
    discountApplications(
      after: String
      before: String
      first: Int
      last: Int
      reverse: Boolean = false
    ): DiscountApplicationConnection!
    discountCodes: [String!]!
    displayFinancialStatus: OrderDisplayFinancialStatus
    displayFulfillmentStatus: OrderDisplayFulfillmentStatus!
    email: String
    fulfillments(first: Int, query: String): [Fulfillment!]!
    id: ID!
    legacyResourceId: UnsignedInt64!
    lineItems(
      after: String
      before: String
      first: Int
      last: Int
      reverse: Boolean = false
    ): LineItemConnection!
    name: String!
    note: String
    paymentGatewayNames: [String!]!
    phone: String
    processedAt: DateTime!
    refunds(first: Int): [Refund!]!
    returnStatus: OrderReturnStatus!
    returns(
      after: String
      before: String
      first: Int
      last: Int
      query: String
      reverse: Boolean = false
    ): ReturnConnection!
    shippingAddress: MailingAddress
    subtotalLineItemsQuantity: Int!
    subtotalPriceSet: MoneyBag
    tags: [String!]!
    test: Boolean!
    totalDiscountsSet: MoneyBag
    totalOutstandingSet: MoneyBag!
    totalPriceSet: MoneyBag!
    totalReceivedSet: MoneyBag!
    totalRefundedSet: MoneyBag!
    totalShippingPriceSet: MoneyBag!
    totalTaxSet: MoneyBag
    transactions(capturable: Boolean, first: Int, manuallyResolvable: Boolean): [OrderTransaction!]!
    updatedAt: DateTime!
  }
  type Attribute {
    key: String!
    value: String
  }
  type PricingPercentageValue {
    percentage: Float!
  }
  union PricingValue = MoneyV2 | PricingPercentageValue
  interface DiscountApplication {
    value: PricingValue!
  }
  type DiscountCodeApplication implements DiscountApplication {
    code: String!
    value: PricingValue!
  }
  type AutomaticDiscountApplication implements DiscountApplication {
    title: String!
    value: PricingValue!
  }
  type ManualDiscountApplication implements DiscountApplication {
    title: String!
    value: PricingValue!
  }
  type DiscountApplicationConnection {
    edges: [DiscountApplicationEdge!]!
    nodes: [DiscountApplication!]!
    pageInfo: PageInfo!
  }
  type DiscountApplicationEdge {
    cursor: String!
    node: DiscountApplication!
  }
  type OrderConnection {
    edges: [OrderEdge!]!
    nodes: [Order!]!
    pageInfo: PageInfo!
  }
  type OrderEdge {
    cursor: String!
    node: Order!
  }

  type LineItem {
    currentQuantity: Int!
    discountedTotalSet: MoneyBag!
    discountedUnitPriceSet: MoneyBag!
    id: ID!
    image: Image
    isGiftCard: Boolean!
    name: String!
    originalTotalSet: MoneyBag!
    originalUnitPriceSet: MoneyBag!
    quantity: Int!
    refundableQuantity: Int!
    requiresShipping: Boolean!
    sku: String
    title: String!
    unfulfilledQuantity: Int!
    variantTitle: String
    vendor: String
  }
  type LineItemConnection {
    edges: [LineItemEdge!]!
    nodes: [LineItem!]!
    pageInfo: PageInfo!
  }
  type LineItemEdge {
    cursor: String!
    node: LineItem!
  }

  enum OrderTransactionKind {
    AUTHORIZATION
    CAPTURE
    CHANGE
    EMV_AUTHORIZATION
    REFUND
    SALE
    SUGGESTED_REFUND
    VOID
  }
  enum OrderTransactionStatus {
    AWAITING_RESPONSE
    ERROR
    FAILURE
    PENDING
    SUCCESS
    UNKNOWN
  }
  type OrderTransaction {
    amountSet: MoneyBag!
    createdAt: DateTime!
    formattedGateway: String
    gateway: String
    id: ID!
    kind: OrderTransactionKind!
    processedAt: DateTime
    status: OrderTransactionStatus!
    test: Boolean!
  }
`;
