/** Conjunctions that leave open whether what they govern has happened; anywhere before it in its clause. */
const OPEN =
  /(?<![a-z])(?:if|(?<!at )once(?! again| more)|when(?:ever)?|as soon as|until|unless|whether|in case|provided|si|s'ils?|des qu[e']|lorsqu(?:e|')|quand|une fois(?! de plus| encore)|jusqu'a|(?:apres|avant|afin|pour|moins|sous reserve) qu[e']|au cas ou)(?![a-z])/;

/** "After it …", "before your order …": only where their subject is all that stands between. */
const TIMED = /(?<![a-z])(?:after|before)(?: (?:it|they|this|that|(?:your|the|our|this) \w+(?: \w+)?))?$/;

/** A modal or a negation that governs the verb which follows. */
const GOVERNED =
  /(?:(?<![a-z])(?:will|would|should|could|can|may|might|must|shall|to|not|never|nor|cannot|no longer)|n't|'ll|'d)(?: (?:not|be|been|have|yet|already|then|also|soon|always|\w{2,12}ly))*$/;

/** "No refund …", "not all items …", "nothing …" as the subject. */
const NOTHING =
  /(?<![a-z])(?:no(?! (?:worries|problem|doubt))|none|nothing|neither|nobody|not (?:all|every|one|a single|yet))(?: \w+){0,4}$/;

const NEGATED_FR = /(?<![a-z])(?:ne|n')(?: ?(?:vous|nous|l'|le|la|les|lui|leur|en|y))*$/;

/** Said of what is not certain, or by somebody else: "I cannot confirm that …", "you write that …". */
const DOUBTED =
  /(?:not|n't|cannot|never|ne|n')(?: ?[a-z']+){0,3} ?(?:confirm|see|say|know|find|think|believe|sure|certain|mean|guarantee|show|voi|dire|dit|sai|sav|trouv|pens|croi|sur|signifi|garanti|indiqu)|seems?|appears?|possible|(?:may|might|could) be|peut|semble|hope|esper|wish|souhait|(?:make|be) sure|ensure|check(?!ed|ing)|verifie[zr]|(?<![a-z])(?:you|vous) (?:say|said|write|wrote|told|tell|mention|dites|ecrivez|indiquez|signalez)/;

/** Where a statement of its own begins. "Dès que" and its like govern what follows and begin none. */
const BOUNDARY =
  /[.!?;:\n,()]|(?<![a-z])(?:but|mais)(?![a-z])|(?<!(?:des|apres|avant|afin|pour|moins|ce|fois|reserve|so|provided) )(?<![a-z])(?:that|que|qu')(?![a-z])/g;

/** Words that leave a sentence open wherever in a clause they stand, for what was matched without its verb group. */
const LOOSE =
  /(?<![a-z])(?:will|would|should|could|can|may|might|must|to|not|never|n't|\w+n't|no|none|nothing|cannot|after|before|pas|jamais|ne|n'|aucune?|sera|seront|serait|sans|without|you|vous avez)(?![a-z])/;

/** Longest stretch before a statement that is looked at, in characters. */
const REACH = 160;

interface Clause {
  words: string;
  /** What stands before "that" or "que", where the clause begins with it. */
  matrix: string;
}

/** The clause up to `at`. */
function clauseBefore(folded: string, at: number): Clause {
  const before = folded.slice(Math.max(0, at - REACH), at);
  const bounds = [...before.matchAll(BOUNDARY)];
  const last = bounds.at(-1);
  if (!last) return { words: before.trim(), matrix: '' };
  const words = before.slice(last.index + last[0].length).trim();
  const former = bounds.at(-2);
  const isSubordinate = /^(?:that|qu)/.test(last[0]);
  const from = former ? former.index + former[0].length : 0;
  return { words, matrix: isSubordinate ? before.slice(from, last.index).trim() : '' };
}

const isOpen = (words: string): boolean => OPEN.test(words) || TIMED.test(words);

const isGoverned = (words: string): boolean =>
  GOVERNED.test(words) || NOTHING.test(words) || NEGATED_FR.test(words);

/** False where the words that begin at `at` are only spoken of: under a condition, as to come, or as not so. */
export function isStated(folded: string, at: number): boolean {
  const { words, matrix } = clauseBefore(folded, at);
  return !isOpen(words) && !isGoverned(words) && !OPEN.test(matrix) && !DOUBTED.test(matrix);
}

/** The same of an announcement: a condition in a clause before holds for it too, and an offer is none. */
export function isAnnounced(folded: string, at: number): boolean {
  const sentence =
    folded
      .slice(Math.max(0, at - REACH), at)
      .split(/[.!?\n;]/)
      .at(-1) ?? '';
  const isAsked = /^[^.!\n]{0,200}\?/.test(folded.slice(at, at + 201));
  return !isAsked && !OPEN.test(sentence) && isStated(folded, at);
}

/** The same of a bare past tense, of which only the verb is known: anything that may turn it round does. */
export function isPlainlyPast(folded: string, start: number, end: number): boolean {
  const { words } = clauseBefore(folded, start);
  const isAsked = /^[^.!\n]{0,200}\?/.test(folded.slice(end, end + 201));
  const match = folded.slice(start, end);
  return !isAsked && isStated(folded, start) && !LOOSE.test(words) && !LOOSE.test(match);
}
