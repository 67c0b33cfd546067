/** What may be remembered of a customer. A kind that is not here is never kept. */
export type MemoryKind = 'language' | 'formOfAddress' | 'delivery' | 'contact' | 'size';

/** How sure: found by a bot, seen in several conversations, said in so many words, put right by a colleague. */
export const SURENESS = ['found', 'seen', 'said', 'corrected'] as const;
export type Sureness = (typeof SURENESS)[number];

/** What might be remembered, once an agent agrees. */
export interface MemoryProposal {
  kind: MemoryKind;
  /** In our words: 'fr', 'formal', 'pickupPoint', 'noPhone', 'shoe:42'. */
  value: string;
  /** The sentence in which it was said, as it was written. */
  quote: string;
  ticketId: number;
  /** ISO time or day. */
  at: string;
  sureness: Sureness;
}

/** One thing that is remembered, or was. */
export interface MemoryEntry extends MemoryProposal {
  id: string;
  /** Null: every brand's. */
  brandId: number | null;
}
