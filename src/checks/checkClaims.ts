import { isSameNumber } from '../facts';
import type { Order } from '../model/order';
import type { Claim, Evidence } from '../model/suggestion';
import { findStatements } from './claims/find';
import { judge } from './claims/judge';
import type { ClaimSources, Statement } from './claims/sources';

/** The orders that a text names; all of them when it names none. */
const ordersMeant = (statements: readonly Statement[], orders: readonly Order[]): readonly Order[] => {
  const numbers = statements.filter(({ kind }) => kind === 'orderNumber').map(({ value }) => value);
  const named = orders.filter(({ number }) => numbers.some((value) => isSameNumber(value, number)));
  return named.length > 0 ? named : orders;
};

/**
 * Every amount, date, duration, order number, tracking number, status, carrier, link, e-mail address and done action in a
 * text, each held against the orders, facts, macros and articles: supported or contradicted by one of them, or unsupported.
 */
export function checkClaims(text: string, sources: ClaimSources): { claims: Claim[]; evidence: Evidence[] } {
  const statements = findStatements(text, sources);
  const about = ordersMeant(statements, sources.orders);
  const evidence: Evidence[] = [];
  const claims = statements.map((statement): Claim => {
    const { kind, start, end } = statement;
    const judgement = judge(statement, text.slice(start, end), about, sources);
    if (!judgement.evidence) return { kind, start, end, verdict: judgement.verdict };
    return { kind, start, end, verdict: judgement.verdict, evidence: indexOf(evidence, judgement.evidence) };
  });
  return { claims, evidence };
}

/** Where this evidence stands in the list; it is added when it is new. */
const indexOf = (list: Evidence[], one: Evidence): number => {
  const index = list.findIndex(
    (other) => other.kind === one.kind && other.ref === one.ref && other.quote === one.quote,
  );
  return index >= 0 ? index : list.push(one) - 1;
};
