import { isSameNumber } from '../facts';
import type { Order } from '../model/order';
import type { Claim, Evidence } from '../model/suggestion';
import { findStatements } from './claims/find';
import { judge } from './claims/judge';
import type { ClaimSources, Judgement, Statement } from './claims/sources';

interface Judged {
  kind: string;
  start: number;
  end: number;
  judgement: Judgement;
}

type ReadClaims = (text: string, sources: ClaimSources) => Judged[] | null;

let readAll: ReadClaims = () => null;

/** Hands in what reads every kind of claim: fetched once the first view stands. */
export const learnClaims = (read: ReadClaims): void => {
  readAll = read;
};

/** The orders that a text names; all of them when it names none. */
const ordersMeant = (statements: readonly Statement[], orders: readonly Order[]): readonly Order[] => {
  const numbers = statements.filter(({ kind }) => kind === 'orderNumber').map(({ value }) => value);
  const named = orders.filter(({ number }) => numbers.some((value) => isSameNumber(value, number)));
  return named.length > 0 ? named : orders;
};

/** What the first view needs: values, and states in the words of English and French. */
function readFirst(text: string, sources: ClaimSources): Judged[] {
  const statements = findStatements(text, sources);
  const about = ordersMeant(statements, sources.orders);
  return statements.map((one) => {
    const { kind, start, end } = one;
    return { kind, start, end, judgement: judge(one, text.slice(start, end), about, sources) };
  });
}

/**
 * Every amount, date, duration, order number, tracking number, status, carrier, link, e-mail address and done action in a
 * text, each held against the orders, facts, macros and articles: supported or contradicted by one of them, or unsupported.
 * Products, quantities, names and promises too, once `learnClaims` was called.
 */
export function checkClaims(text: string, sources: ClaimSources): { claims: Claim[]; evidence: Evidence[] } {
  const evidence: Evidence[] = [];
  const judged = readAll(text, sources) ?? readFirst(text, sources);
  const claims = judged.map(({ kind, start, end, judgement: { verdict, evidence: one } }): Claim => {
    if (!one) return { kind, start, end, verdict };
    return { kind, start, end, verdict, evidence: indexOf(evidence, one) };
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
