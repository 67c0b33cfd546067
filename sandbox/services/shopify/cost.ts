import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type SelectionSetNode,
} from 'graphql';
import { shopSchema } from './schema';

/**
 * What a query costs before it runs (`extensions.cost.requestedQueryCost`), in Shopify's points.
 *
 * Shopify documents: scalars and enums 0, an object 1, a connection "sized by first and last", at most 1,000 a
 * query (https://shopify.dev/docs/apps/build/apis/graphql-admin/rate-limits). How a connection is sized it only
 * says in part: 2 + cost of one node × a factor that grows with the logarithm of the size
 * (https://community.shopify.dev/t/how-to-calculate-graphql-cost-estimates/24364). The factor used here,
 * ⌊2·ln(size)⌋, the free types below, and that plain lists are not multiplied, give the exact costs of eight
 * queries recorded on real shops (airhorns/shopify-draft-proxy, and community.shopify.dev thread 23101). Shopify
 * may adjust single fields: this is an estimate, and good to a few points.
 */
export function queryCost(document: string | DocumentNode, variables: Record<string, unknown> = {}): number {
  const parsed = typeof document === 'string' ? parse(document) : document;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of parsed.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const operation = parsed.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const root = shopSchema.getQueryType();
  if (!operation || !root) return 0;
  return selectionCost(operation.selectionSet, root, { fragments, variables });
}

/** The factor by which a connection of this size multiplies the cost of one node. */
export function sizeFactor(size: number): number {
  return size <= 0 ? 0 : Math.floor(2 * Math.log(Math.max(2, Math.min(size, 250))));
}

/** What a connection costs beside its nodes. */
export const CONNECTION_COST = 2;

/** Types that cost nothing: values without a life of their own, and the wrapping of pages. */
function isFree(typeName: string): boolean {
  return FREE_TYPES.has(typeName) || typeName.endsWith('Edge');
}

const FREE_TYPES = new Set(['MoneyBag', 'MoneyV2', 'PageInfo', 'CustomerPhoneNumber']);

interface Context {
  fragments: Map<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

function selectionCost(set: SelectionSetNode, type: GraphQLCompositeType, context: Context): number {
  let cost = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      cost += fieldCost(selection, type, context);
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? context.fragments.get(selection.name.value) : selection;
    const on = fragment?.typeCondition ? shopSchema.getType(fragment.typeCondition.name.value) : type;
    if (fragment && isCompositeType(on)) cost += selectionCost(fragment.selectionSet, on, context);
  }
  return cost;
}

function fieldCost(field: FieldNode, parent: GraphQLCompositeType, context: Context): number {
  if (!field.selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
  const definition = parent.getFields()[field.name.value];
  const type = definition && getNamedType(definition.type);
  if (!isCompositeType(type)) return 0;
  const children = selectionCost(field.selectionSet, type, context);
  if (type.name.endsWith('Connection')) {
    return CONNECTION_COST + sizeFactor(sizeOf(field, context.variables)) * children;
  }
  return (isFree(type.name) ? 0 : 1) + children;
}

function sizeOf(field: FieldNode, variables: Record<string, unknown>): number {
  for (const { name, value } of field.arguments ?? []) {
    if (name.value !== 'first' && name.value !== 'last') continue;
    if (value.kind === Kind.INT) return Number(value.value);
    if (value.kind === Kind.VARIABLE) return Number(variables[value.name.value] ?? 1);
  }
  return 1;
}
