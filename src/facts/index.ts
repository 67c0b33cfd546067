export { calendarDay } from './calendar';
export {
  asksForAnother,
  checksIdentity,
  findAsks,
  isRequest,
  mentionsIn,
  saysAnother,
  slotsNamed,
} from './asks';
export { makeBrief } from './brief/makeBrief';
export { readPromises } from './brief/promises';
export { learnBelow } from './brief/readBelow';
export { confrontFacts, isSameNumber } from './confront';
export { extractFacts, extractInSlices } from './extract';
export { factId } from './factId';
export { detectLanguage, languagesOf, replyLanguageOf } from './language';
export { normaliseValue } from './normaliseValue';
export { readAmounts } from './read/amounts';
export { asksOtherwise } from './otherwise';
export { linksIn, readEmails, readTrackingNumbers } from './read/contacts';
export { readDates, readTimes } from './read/dates';
export { readLabelled } from './read/identifiers';
export { blankAll, blankFrom, withoutQuotes } from './quotes';
export { createReading } from './read/reading';
export type { Found } from './read/reading';
export { allMatches, fold, overlaps, READ_LIMIT, splitSentences, withoutRuns, wordsOf } from './text';
export type { Span } from './text';
export { latestWish } from './wish';
export { anyOf, byLexicon, canRead, learn, learnLater, understands } from './lexicon';
export { hasPhones, learnPhones } from './read/phones';
export { learnThings } from './read/things';
export { isIban } from './read/contacts';
