import type { Fact } from '../../src/model/fact';

/** Something that the customer said in the first message. */
export const aFact = (over: Partial<Fact> & Pick<Fact, 'slot' | 'value'>): Fact => ({
  id: `${over.slot}:${over.value}`,
  quote: over.value,
  place: { messageId: 'm1', turn: 0, start: 0, end: over.value.length },
  at: '2026-11-17T08:51:00Z',
  how: 'said',
  isSuperseded: false,
  standing: 'unchecked',
  ...over,
});
