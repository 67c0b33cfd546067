/**
 * One order looked at closely, and its customer: 70 points. What may not be seen without `read_returns`, and marketing
 * consent, which the admin has to want, are left out by their variables.
 */
export const LOOK_AT_ORDER = `query LookAtOrder($id: ID!, $withReturns: Boolean!, $withConsent: Boolean!) {
  order(id: $id) {
    id
    note
    tags
    customAttributes {
      key
      value
    }
    totalDiscountsSet {
      presentmentMoney {
        amount
        currencyCode
      }
    }
    discountApplications(first: 10) {
      nodes {
        value {
          ... on MoneyV2 {
            amount
            currencyCode
          }
          ... on PricingPercentageValue {
            percentage
          }
        }
        ... on DiscountCodeApplication {
          code
        }
        ... on AutomaticDiscountApplication {
          title
        }
        ... on ManualDiscountApplication {
          title
        }
      }
    }
    lineItems(first: 100) {
      nodes {
        id
        title
        variantTitle
        sku
        quantity
        isGiftCard
        originalUnitPriceSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
        image {
          url
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    transactions(first: 20) {
      kind
      status
      gateway
      amountSet {
        presentmentMoney {
          amount
          currencyCode
        }
      }
    }
    returns(first: 5, reverse: true) @include(if: $withReturns) {
      nodes {
        name
        exchangeLineItems(first: 10) {
          nodes {
            unprocessedQuantity
            quantity
            lineItems {
              title
              variantTitle
            }
          }
        }
      }
    }
    customer {
      createdAt
      note
      tags
      numberOfOrders
      amountSpent {
        amount
        currencyCode
      }
      defaultEmailAddress @include(if: $withConsent) {
        marketingState
        marketingUpdatedAt
      }
    }
  }
}`;

export interface LookVariables {
  id: string;
  withReturns: boolean;
  withConsent: boolean;
}
