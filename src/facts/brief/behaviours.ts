import type { BriefLine } from '../../model/brief';
import type { Message, Transcript } from '../../model/transcript';
import { anyOf, byLexicon } from '../lexicon';
import { withoutQuotes } from '../quotes';
import { fold, READ_LIMIT } from '../text';
import { briefLine } from './briefLine';

/** Asked this often, it asks for another answer than before. */
const OFTEN = 3;

const MEANS = ['lawyer', 'consumerBody', 'chargeback', 'review'] as const;

const threats = byLexicon((vocabularies) => {
  const any = (pick: Parameters<typeof anyOf>[1]): RegExp =>
    new RegExp(`(?<![a-z0-9])${anyOf(vocabularies, pick)}(?![a-z0-9])`);
  return {
    leave: any((one) => one.threats.leave),
    claims: MEANS.map((means) => ({ means, pattern: any((one) => one.threats[means]) })),
  };
});

/**
 * What the customer does that changes what to do next: asks again and again, says that they will leave or claim. What can
 * be pointed at in their words, never how they feel.
 */
export function behaviourLines({ messages }: Transcript, wants: BriefLine | null): BriefLine[] {
  const own = messages.filter(({ speaker }) => speaker === 'customer');
  const lastThat = (pattern: RegExp): Message | undefined =>
    own.findLast(({ text }) => pattern.test(fold(withoutQuotes(text.slice(0, READ_LIMIT)))));
  const line = (kind: string, count: number, means: string, messageId: string | null): BriefLine =>
    briefLine('behaviour', { kind, count, means }, messageId, true);

  const times = wants && 'values' in wants.label ? Number(wants.label.values?.['times'] ?? 0) : 0;
  const asked = times >= OFTEN ? [line('askedTimes', times, 'other', wants?.messageId ?? null)] : [];
  const { leave, claims } = threats();
  const leaving = lastThat(leave);
  const claiming = claims.flatMap(({ means, pattern }) => {
    const message = lastThat(pattern);
    return message ? [line('threatensToClaim', 0, means, message.id)] : [];
  });
  return [...asked, ...(leaving ? [line('threatensToLeave', 0, 'other', leaving.id)] : []), ...claiming];
}
