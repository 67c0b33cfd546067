import { fold } from '../../facts';
import type { Fact } from '../../model/fact';
import type { Money, Order } from '../../model/order';
import type { Evidence, Verdict } from '../../model/suggestion';
import type { Transcript } from '../../model/transcript';

/** What a reply may rest on. */
export interface ClaimSources {
  orders: Order[];
  facts: Fact[];
  /** Macros and articles that the text was made from. */
  texts: { kind: 'macro' | 'article'; ref: string; label: string; text: string }[];
  transcript: Transcript | null;
  /** Names of the people who are written to, besides those in orders and facts. */
  people?: string[];
  /** ms since 1970. */
  now: number;
  /** IANA zone in which the text names days; UTC unless told. */
  timeZone?: string;
  /** Of the text: decides how dates and amounts are read. */
  locale: string;
}

/** Something that a text states, as found. Offsets in the text, end exclusive. */
export interface Statement {
  kind: string;
  start: number;
  end: number;
  value: string;
  /** Of a day or an amount: the state of the order that it is told of. */
  of?: string | undefined;
  /** Of a state: said to hold of a part of the order, or expressly of the whole. */
  extent?: 'part' | 'whole' | undefined;
  /** Of a state: the amounts told of it. */
  beside?: string[];
  /** Of a refund: said of the order or the customer ("has been refunded"), not of a refund ("was issued"). */
  isOfOrder?: boolean;
}

/** What became of a statement. */
export interface Judgement {
  verdict: Verdict;
  evidence: Evidence | null;
}

export const UNSUPPORTED: Judgement = { verdict: 'unsupported', evidence: null };

export const supportedBy = (evidence: Evidence): Judgement => ({ verdict: 'supported', evidence });

export const contradictedBy = (evidence: Evidence): Judgement => ({ verdict: 'contradicted', evidence });

/** A field of an order as evidence: "#1042, delivered". */
export const orderEvidence = (order: Order, quote: string): Evidence => ({
  kind: 'order',
  ref: order.id,
  label: order.number,
  quote,
});

export const factEvidence = ({ place, quote, value, decision }: Fact): Evidence => ({
  kind: 'message',
  ref: place.messageId,
  label: quote || value,
  quote: quote || value,
  ...(decision?.verdict === 'edited' && { correction: { by: decision.by, at: decision.at } }),
});

export const sayMoney = ({ amount, currency }: Money): string => `${amount} ${currency}`;

/** The article or macro that holds these very words. */
export function quotedFrom(words: string, { texts }: ClaimSources): Judgement | null {
  const wanted = fold(words).trim();
  const text = texts.find((one) => fold(one.text).includes(wanted));
  return text ? supportedBy({ kind: text.kind, ref: text.ref, label: text.label, quote: words }) : null;
}

/** Facts that may be held up as evidence: not replaced, not doubted. */
export const usableFacts = ({ facts }: ClaimSources): Fact[] =>
  facts.filter(
    ({ isSuperseded, standing }) => !isSuperseded && (standing === 'unchecked' || standing === 'confirmed'),
  );
