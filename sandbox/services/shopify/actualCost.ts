import { CONNECTION_COST, sizeFactor } from './cost';

/**
 * What a query cost after it ran (`actualQueryCost`): the rules of the estimate over what really came back.
 * Shopify keeps its own rule to itself; recorded answers agree with this within a few points.
 */
export function actualCost(data: unknown, requested: number): number {
  return Math.min(requested, Math.max(1, valueCost(data, true)));
}

function valueCost(value: unknown, isRoot = false): number {
  if (Array.isArray(value)) return value.length === 0 ? 0 : Math.max(...value.map((item) => valueCost(item)));
  if (typeof value !== 'object' || value === null) return 0;
  if ('shopMoney' in value || 'presentmentMoney' in value || 'hasNextPage' in value || 'amount' in value)
    return 0;
  const list = listOf(value);
  if (list) return CONNECTION_COST + sizeFactor(list.length) * valueCost(list);
  const inside = Object.values(value).reduce<number>((sum, part) => sum + valueCost(part), 0);
  return isRoot ? inside : 1 + inside;
}

function listOf(value: object): unknown[] | null {
  if ('nodes' in value && Array.isArray(value.nodes)) return value.nodes;
  if (!('edges' in value) || !Array.isArray(value.edges)) return null;
  return value.edges.map((edge: { node?: unknown }) => edge.node);
}
