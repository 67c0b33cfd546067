import type { Head } from './heads';
import type { TextHints } from './format';
import { isField, roleOf } from './roles';

interface Labels {
  /** Labels, lower case, that name speakers; null where all do. */
  speakers: ReadonlySet<string> | null;
  /** The more, the surer that these lines are turns. */
  score: number;
}

/** What the heads of one shape have in common with a transcript; null where they have not enough. */
export function chooseLabels(heads: readonly Head[], hints: TextHints, isMarked: boolean): Labels | null {
  const [first] = heads;
  if (!first) return null;
  if (first.label === '') return choosePictures(heads, isMarked);
  const voices = voicesOf(heads, hints);
  return first.stamp ? chooseStamped(heads, voices, isMarked) : choosePlain(heads, voices, isMarked);
}

/** Of all that stands in one place before the colon, one label. */
interface Voice {
  label: string;
  count: number;
  /** How often what follows reads like something said, not like a value. */
  said: number;
  isKnown: boolean;
  isSystem: boolean;
}

function voicesOf(heads: readonly Head[], hints: TextHints): Map<string, Voice> {
  const voices = new Map<string, Voice>();
  for (const { label, picture, rest } of heads) {
    const key = label.toLowerCase();
    const role = voices.has(key) ? null : (picture ?? roleOf(label, hints));
    const voice = voices.get(key) ?? {
      label,
      count: 0,
      said: 0,
      isKnown: role !== null,
      isSystem: role === 'system',
    };
    voice.count += 1;
    voice.said += Number(isSaid(rest));
    voices.set(key, voice);
  }
  return voices;
}

/** Nothing in the line itself: then it follows below. */
const isSaid = (rest: string): boolean =>
  rest.trim() === '' ||
  /[.?!…]\s*$/.test(rest.slice(-20)) ||
  rest.slice(0, 100).trim().split(/\s+/).length >= 3;

/** `🤖 text`, `👤 text` */
function choosePictures(heads: readonly Head[], isMarked: boolean): Labels | null {
  const roles = new Set(heads.map(({ picture }) => picture).filter((role) => role !== null));
  const [only] = heads;
  const isTranscript = only?.stamp === null && (roles.size >= 2 || (isMarked && roles.size === 1));
  return isTranscript ? { speakers: null, score: heads.length } : null;
}

/** A time before or behind a name is seldom chance: it takes two, or one and somebody we know. */
function chooseStamped(heads: readonly Head[], voices: Map<string, Voice>, isMarked: boolean): Labels | null {
  const all = [...voices.values()];
  const isKnown = all.some((voice) => voice.isKnown && !voice.isSystem);
  const isNamed = isKnown || all.some(({ label, isSystem }) => !isSystem && !isField(label));
  const isCrowd = voices.size > Math.max(12, heads.length / 2);
  if (!isNamed || isCrowd || (heads.length < 2 && !isKnown && !isMarked)) return null;
  return { speakers: null, score: heads.length * 2 };
}

function choosePlain(heads: readonly Head[], voices: Map<string, Voice>, isMarked: boolean): Labels | null {
  const speakers = new Map([...voices].filter(([, voice]) => isSpeaker(voice)));
  const turns = heads.filter(({ label }) => speakers.has(label.toLowerCase()));
  const all = [...speakers.values()];
  const isKnown = all.some((voice) => voice.isKnown && !voice.isSystem);
  const isEnough = isMarked ? turns.length > 0 : all.length >= 2 && isDialogue(turns, all, isKnown);
  return isEnough ? { speakers: new Set(speakers.keys()), score: turns.length } : null;
}

/** A stranger's name counts only if it comes back, looks like a name, and says things rather than holding values. */
const isSpeaker = ({ label, count, said, isKnown }: Voice): boolean =>
  isKnown ||
  (count >= 2 && said * 2 >= count && /^[^\p{Ll}]/u.test(label) && !isField(label) && isShort(label));

const isShort = (label: string): boolean => label.split(/\s+/).length <= 4;

function isDialogue(turns: readonly Head[], voices: readonly Voice[], isKnown: boolean): boolean {
  const changes = turns.filter(({ label }, index) => index > 0 && turns[index - 1]?.label !== label).length;
  // Two strangers talk: so do the columns of a list, hence a real exchange.
  if (!isKnown) return changes >= 5;
  const said = turns.filter(({ rest }) => rest.trim() !== '' && isSaid(rest)).length;
  return said >= 2 || voices.some(({ count }) => count > 1);
}
