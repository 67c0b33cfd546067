import { isCommon } from './concepts';

/** What any question may speak of beside its topic. */
const LITTLE = 0.4;
/** What is done with things, and where: two questions that share nothing else differ. */
const SOME = 0.6;
/** A word that no concept has: it may mean the same as one of the other question. */
const UNKNOWN = 0.7;
const FULL = 1;
/** Topics of which a matter has one: whoever asks for one of them again hardly asks anything else. */
const STRONG = 1.5;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const GENERAL = names(
  'use work open keep house building room guard deliver receive buy contact call device offer bring accept status own begin finish date amount lift_help problem set_aside street city install repair document move need ship collect send return condition size computer mobile trip contract inside outside power person child garden group wish experience furniture',
);
const TELLING = names(
  'elevator stairs parking pet allergy mileage witness injury police spam neighbour safeplace caretaker bell note_left giftwrap giftreceipt warranty guarantee instalment browser cache forgot reinstall hard_reset another_outlet another_cable another_browser another_device another_card bleed descale filter pressure meter supplier roaming noise smell leak shutwater stopcock twofactor code_received medicine symptom deductible theft breakfast view luggage driveable courtesycar childseat automatic tenant tax language find_out pause paper notify roundtrip promotion voucher budget frequency screenshot remote fuel contact_way occasion deposit airbag fall dropped somebodyhome floor gate sign tracking letterbox',
);

/** How much a concept tells of what a question is about. */
export const weightOf = (concept: string): number => {
  if (isCommon(concept)) return LITTLE;
  if (concept.startsWith('~')) return UNKNOWN;
  if (GENERAL.has(concept)) return SOME;
  return TELLING.has(concept) ? STRONG : FULL;
};
