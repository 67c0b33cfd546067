import { countOwnFacts, countOwnGuard, predictOwnFacts, predictOwnGuard } from './own';
import { countOrder, predictOrder } from './order';
import { countClaims, predictClaims } from './claims';
import { KIND } from './args';
import type { Options } from './args';
import { countReplies, predictReplies, prepareReplies } from './replies';
import type { PoolRow } from './replies';
import {
  countInjection,
  countInnocent,
  countOrdinary,
  predictInjection,
  predictInnocent,
  predictOrdinary,
} from './injection';
import { countMemory, predictMemory } from './memory';
import { countKnowledge, predictKnowledge } from './knowledge';
import { countPii, predictPii } from './pii';
import { countPlaybook, predictPlaybook } from './playbooks';
import { predictAsks, predictFacts, predictReask } from './predict';
import { ASK_SLOTS, MULTIDOGO_SLOTS, sgdSlot, STAR_SLOTS } from './labels';
import type { FactPrediction } from './predict';
import type { Turn } from './rows';
import { countAnswer, emptyTally } from './score';
import type { Tally } from './score';

/** A labelled set: its file, what the engine says of a row, and how that compares with the label. */
export interface EvaluationSet<Row, Prediction> {
  /** Its name in the data folder, or a path of our own with LANG for each of the languages. */
  file: string;
  predict: (row: Row) => Prediction | Promise<Prediction>;
  /** What has to be read or learned first. */
  prepare?: (options: Options) => void;
  /** Adds one row to the tallies, by name. */
  count: (row: Row, prediction: Prediction, tally: (name: string) => Tally) => void;
}

const plain = (text: unknown): string =>
  String(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

/** The same but for a few signs around it. */
const isSame = (one: string, other: string): boolean => {
  const [a, b] = [plain(one), plain(other)];
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const isWithin = a.includes(b) || b.includes(a);
  return Math.min(a.length, b.length) >= 3 && isWithin && Math.abs(a.length - b.length) <= 6;
};

interface Labelled {
  slot: string;
  value: string;
}

const wordsAt = (turns: readonly Turn[], { turn, start, end }: FactPrediction): string =>
  turns[turn]?.t.slice(start, end) ?? '';

/** Labels against facts, for the slots that are labelled in this row. */
const countFacts = (
  turns: readonly Turn[],
  labels: Labelled[],
  facts: FactPrediction[],
  tally: (name: string) => Tally,
): void => {
  for (const slot of new Set(labels.map((label) => label.slot))) {
    const wanted = [...new Set(labels.filter((label) => label.slot === slot).map(({ value }) => value))];
    const got = facts.filter((fact) => isSlot(slot, fact.slot));
    const hits = (value: string, fact: FactPrediction): boolean =>
      isSame(value, fact.value) || isSame(value, wordsAt(turns, fact));
    const counts = tally(slot);
    for (const value of wanted)
      countAnswer(
        counts,
        true,
        got.some((fact) => hits(value, fact)),
      );
    const needless = got.filter((fact) => !wanted.some((value) => hits(value, fact)));
    counts.wrong += new Set(needless.map(({ value }) => plain(value))).size;
  }
};

const REFERENCES = ['bookingReference', 'orderNumber'];
const isSlot = (wanted: string, got: string): boolean =>
  wanted === got || (REFERENCES.includes(wanted) && REFERENCES.includes(got));

const mapped = (slots: Readonly<Record<string, string>>, name: string, value: string): Labelled[] => {
  const slot = slots[name];
  return slot === undefined ? [] : [{ slot, value }];
};

interface StarRow {
  turns: Turn[];
  gold: { slot: string; value: string; verbatim: boolean }[];
}

const star: EvaluationSet<StarRow, ReturnType<typeof predictFacts>> = {
  file: 'facts_star.dev.jsonl',
  predict: ({ turns }) => predictFacts(turns),
  count: ({ turns, gold }, { facts }, tally) => {
    const labels = gold
      .filter(({ verbatim }) => verbatim)
      .flatMap(({ slot, value }) => mapped(STAR_SLOTS, slot, value));
    countFacts(turns, labels, facts, tally);
  },
};

interface SgdRow {
  turns: Turn[];
  gold: { slot: string; value: string }[];
}

const sgd: EvaluationSet<SgdRow, ReturnType<typeof predictFacts>> = {
  file: 'facts_sgd.dev.jsonl',
  predict: ({ turns }) => predictFacts(turns),
  count: ({ turns, gold }, { facts }, tally) => {
    const labels = gold.flatMap(({ slot, value }) => {
      const ours = sgdSlot(slot);
      return ours === undefined ? [] : [{ slot: ours, value }];
    });
    countFacts(turns, labels, facts, tally);
  },
};

interface TaggedRow {
  text: string;
  tags: string[];
}

/** Runs of one tag are one value. */
const tagged = ({ text, tags }: TaggedRow): Labelled[] => {
  const labels: Labelled[] = [];
  let before = 'O';
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .forEach((word, index) => {
      const tag = tags[index] ?? 'O';
      const slot = MULTIDOGO_SLOTS[tag];
      const last = labels.at(-1);
      if (slot !== undefined && tag === before && last) last.value += ` ${word}`;
      else if (slot !== undefined) labels.push({ slot, value: word });
      before = tag;
    });
  return labels;
};

const multidogo: EvaluationSet<TaggedRow, ReturnType<typeof predictFacts>> = {
  file: 'multidogo_slots.dev.jsonl',
  predict: ({ text }) => predictFacts([{ who: 'U', t: text }]),
  count: (row, { facts }, tally) => {
    const open = facts.map((fact) => ({ slot: fact.slot, words: row.text.slice(fact.start, fact.end) }));
    for (const { slot, value } of tagged(row)) {
      const index = open.findIndex((one) => isSlot(slot, one.slot) && isSame(value, one.words));
      countAnswer(tally(slot), true, index >= 0);
      if (index >= 0) open.splice(index, 1);
    }
    for (const { slot } of open) if (Object.values(MULTIDOGO_SLOTS).includes(slot)) tally(slot).wrong += 1;
  },
};

interface AskRow {
  t: string;
  slots: string[];
}

const asks: EvaluationSet<AskRow, ReturnType<typeof predictAsks>> = {
  file: 'asks.dev.jsonl',
  predict: ({ t }) => predictAsks(t),
  count: ({ slots }, prediction, tally) => {
    countAnswer(tally('asking'), slots.length > 0, prediction.asking);
    const wanted = slots.flatMap((slot) => ASK_SLOTS[slot] ?? []);
    for (const slot of wanted) countAnswer(tally('mapped slots'), true, prediction.asks.includes(slot));
    const isMapped = slots.length > 0 && wanted.length === slots.length;
    if (isMapped)
      tally('mapped slots').wrong += prediction.asks.filter((slot) => !wanted.includes(slot)).length;
  },
};

interface ReaskRow {
  history: Turn[];
  ask: string;
  already_given: boolean | null;
  value: string | null;
}

const reask = (file: string): EvaluationSet<ReaskRow, ReturnType<typeof predictReask>> => ({
  file,
  predict: ({ history, ask }) => predictReask(history, ask),
  count: ({ already_given, value }, prediction, tally) => {
    if (already_given === null) return;
    countAnswer(tally('warn'), already_given, prediction.warn);
    if (!already_given || !prediction.warn) return;
    countAnswer(tally('right value'), true, isSame(prediction.value ?? '', value ?? ''));
  },
});

const replies = (corpus: string): EvaluationSet<PoolRow, { ranking: number[] }> => ({
  file: `pools_${corpus}_${KIND}.dev.jsonl`,
  prepare: prepareReplies,
  predict: predictReplies,
  count: countReplies,
});

/** All sets by name. */
export const SETS = {
  'facts-star': star,
  'facts-sgd': sgd,
  'facts-multidogo': multidogo,
  asks,
  'reask-sgd': reask('reask_sgd.dev.jsonl'),
  'reask-star': reask('reask_star.dev.jsonl'),
  'facts-own': {
    file: 'spec/evaluation/facts-own.LANG.jsonl',
    predict: predictOwnFacts,
    count: countOwnFacts,
  },
  'guard-own': {
    file: 'spec/evaluation/guard-own.LANG.jsonl',
    predict: predictOwnGuard,
    count: countOwnGuard,
  },
  'replies-star': replies('star'),
  'replies-sgd': replies('sgd'),
  injection: {
    file: 'spec/evaluation/injection-own.jsonl',
    predict: predictInjection,
    count: countInjection,
  },
  innocent: {
    file: 'spec/evaluation/innocent-own.jsonl',
    predict: predictInnocent,
    count: countInnocent,
  },
  ordinary: { file: 'facts_star.dev.jsonl', predict: predictOrdinary, count: countOrdinary },
  'knowledge-own': {
    file: 'spec/evaluation/knowledge-own.LANG.jsonl',
    predict: predictKnowledge,
    count: countKnowledge,
  },
  pii: { file: 'pii_presidio_synth_v2.json', predict: predictPii, count: countPii },
  order: { file: 'spec/evaluation/order-own.LANG.jsonl', predict: predictOrder, count: countOrder },
  claims: { file: 'spec/evaluation/claims-own.LANG.jsonl', predict: predictClaims, count: countClaims },
  memory: { file: 'spec/evaluation/memory-own.LANG.jsonl', predict: predictMemory, count: countMemory },
  playbooks: {
    file: 'spec/evaluation/playbooks-own.LANG.jsonl',
    predict: predictPlaybook,
    count: countPlaybook,
  },
} as unknown as Readonly<Record<string, EvaluationSet<unknown, object>>>;

export const newTallies = (): { all: Map<string, Tally>; tally: (name: string) => Tally } => {
  const all = new Map<string, Tally>();
  const tally = (name: string): Tally => {
    const one = all.get(name) ?? emptyTally();
    all.set(name, one);
    return one;
  };
  return { all, tally };
};
