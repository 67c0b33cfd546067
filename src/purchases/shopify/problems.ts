import type { Problem } from '../../model/problem';
import { isDenied, isProtected, scopeOf } from './ask';
import { countOf, ordersOf, type Owner } from './claimOrders';
import type { Finding } from './finding';
import { PAGE } from './query';

/** Without the scope `read_all_orders` Shopify shows no older orders, in days. */
const VISIBLE_DAYS = 60;

/** What is missing from the answers, for people: a scope, fields that Shopify keeps back, older orders, a broken part. */
export function problemsOf(
  findings: Finding[],
  owners: Owner[],
  part: Pick<Problem, 'block' | 'source' | 'label'>,
): Problem[] {
  const errors = findings.flatMap((finding) => finding.errors);
  const missing = new Set(errors.filter((error) => isDenied(error) && !isProtected(error)).map(scopeOf));
  const problems = [...missing].map((scope): Problem => ({
    ...part,
    kind: 'partial',
    isRetryable: false,
    ...(scope ? { values: { scope } } : {}),
  }));
  const isBroken = findings.some(({ lost }) => lost > 0) || errors.some((error) => !isDenied(error));
  if (isBroken && missing.size === 0) problems.push({ ...part, kind: 'partial', isRetryable: true });
  if (errors.some(isProtected) || isKeptBack(findings))
    problems.push({ ...part, kind: 'redacted', isRetryable: false });
  if (isCutShort(findings, owners))
    problems.push({ ...part, kind: 'history', values: { days: VISIBLE_DAYS }, isRetryable: false });
  return problems;
}

/** The first question finds orders by their address, so they have one: where it is not shown, it is kept from us. */
const isKeptBack = ([first]: Finding[]): boolean =>
  first?.orders.some(({ email }) => email === null) ?? false;

/**
 * Whether older orders are kept from us. The scopes say so; where we may not even see those, it is so when Shopify counts
 * more orders for this customer than it shows.
 */
function isCutShort(findings: Finding[], owners: Owner[]): boolean {
  const scopes = findings[0]?.data.currentAppInstallation?.accessScopes ?? [];
  if (scopes.length > 0) return scopes.every(({ handle }) => handle !== 'read_all_orders');
  const seen = findings.flatMap(({ orders }) => orders);
  return findings.every(({ orders }) => orders.length < PAGE) && countOf(owners) > ordersOf(owners, seen);
}
