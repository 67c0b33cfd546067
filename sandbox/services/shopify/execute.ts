import {
  defaultFieldResolver,
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
} from 'graphql';
import type { Account } from '../../types';
import { actualCost } from './actualCost';
import { mayRun, spend, throttleStatus } from './bucket';
import { queryCost } from './cost';
import { customerNode } from './customerNode';
import { rootOf } from './root';
import { shopSchema } from './schema';
import { viewOf } from './shop';

/** Shopify refuses a query that could cost more. */
const MOST_COST = 1_000;

export interface GraphqlBody {
  query: string;
  variables: Record<string, unknown>;
}

/** The answer to a GraphQL request, always with status 200: data, errors and the cost in `extensions`. */
export async function answerGraphql(account: Account, body: GraphqlBody, now: number): Promise<object> {
  const document = readDocument(account, body.query);
  if ('errors' in document) return document;
  const requested = queryCost(document, body.variables);
  if (requested > MOST_COST) return { errors: [tooExpensive(requested)] };
  if (account.faults.shopify === 'throttled' || !mayRun(account, requested))
    return throttled(account, requested);
  const result = await execute({
    schema: shopSchema,
    document,
    rootValue: rootOf(viewOf(account, now, customerNode)),
    variableValues: body.variables,
    fieldResolver: resolverFor(account),
  });
  return { ...result, extensions: { cost: chargedFor(account, result, requested) } };
}

function readDocument(account: Account, query: string): DocumentNode | { errors: object[] } {
  try {
    const document = parse(query);
    const errors = validate(shopSchema, document);
    if (errors.length === 0) return document;
    // Valid in the real schema perhaps, but not known here: that must not pass unseen.
    account.complaints.push(...errors.map(({ message }) => `The fake shop does not understand: ${message}`));
    return { errors: errors.map((error) => error.toJSON()) };
  } catch (error) {
    const parsed = error instanceof GraphQLError ? error.toJSON() : { message: String(error) };
    return { errors: [parsed] };
  }
}

function chargedFor(account: Account, result: ExecutionResult, requested: number): object {
  const actual = actualCost(result.data, requested);
  return { requestedQueryCost: requested, actualQueryCost: actual, throttleStatus: spend(account, actual) };
}

function throttled(account: Account, requested: number): object {
  const status = throttleStatus(account);
  const available = Math.min(status.currentlyAvailable, Math.max(0, requested - 1));
  const documentation = 'https://shopify.dev/api/usage/rate-limits';
  return {
    errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED', documentation } }],
    extensions: {
      cost: {
        requestedQueryCost: requested,
        actualQueryCost: null,
        throttleStatus: { ...status, currentlyAvailable: available },
      },
    },
  };
}

function tooExpensive(cost: number): object {
  return {
    message: `Query cost is ${cost}, which exceeds the single query max cost limit (${MOST_COST}).`,
    extensions: { code: 'MAX_COST_EXCEEDED', cost, maxCost: MOST_COST },
  };
}

/** Fields that need a scope, and the nullable ones that fail when an answer is only partial. */
const NEEDS_SCOPE: Record<string, string> = {
  order: 'read_orders',
  orders: 'read_orders',
  customer: 'read_customers',
  customers: 'read_customers',
  customerByIdentifier: 'read_customers',
};
const MISSING_WHEN_PARTIAL: Record<string, string[]> = {
  Order: ['displayFinancialStatus', 'customer', 'shippingAddress', 'billingAddress'],
  Customer: ['defaultPhoneNumber', 'defaultAddress'],
  Fulfillment: ['estimatedDeliveryAt'],
};

function resolverFor(account: Account): GraphQLFieldResolver<unknown, unknown> {
  const fault = account.faults.shopify;
  return (source, parameters, context, info) => {
    const { fieldName, parentType } = info;
    if (fault === 'accessDenied' && NEEDS_SCOPE[fieldName])
      throw accessDenied(fieldName, NEEDS_SCOPE[fieldName]);
    if (fault === 'partial' && MISSING_WHEN_PARTIAL[parentType.name]?.includes(fieldName))
      throw internalError();
    return defaultFieldResolver(source, parameters, context, info);
  };
}

function accessDenied(field: string, scope: string): GraphQLError {
  const requiredAccess = `\`${scope}\` access scope.`;
  return new GraphQLError(`Access denied for ${field} field. Required access: ${requiredAccess}`, {
    extensions: {
      code: 'ACCESS_DENIED',
      documentation: 'https://shopify.dev/api/usage/access-scopes',
      requiredAccess,
    },
  });
}

function internalError(): GraphQLError {
  return new GraphQLError('Internal error. Looks like something went wrong on our end.', {
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
}
