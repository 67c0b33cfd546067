import type { Slot } from '../model/fact';
import type { Settings } from '../model/ports';
import { listIn } from '../transcripts/bots';

/** What few teams need to know of people, lower case like the lists. */
const OFF_AT_FIRST = ['dateofbirth', 'policyorclaimnumber'];
/** Recognised so that they can be hidden: they stay. */
const HIDDEN = ['iban', 'securityanswer'];

/** Which kinds of facts the team wants, by `facts_on` and `facts_off`; `other` stands for all that have no name of ours. */
export function wantedFacts(settings: Settings): (slot: Slot) => boolean {
  const on = new Set([...listIn(settings['facts_on']), ...HIDDEN]);
  const off = new Set([...OFF_AT_FIRST, ...listIn(settings['facts_off'])].filter((kind) => !on.has(kind)));
  return (slot) => !off.has((slot.split(':')[0] ?? slot).toLowerCase());
}
