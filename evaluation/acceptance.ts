import { existsSync, writeFileSync } from 'node:fs';
import { compareReply } from '../src/acceptance/compare';
import { OUTCOMES, type Insertion, type Outcome } from '../src/model/acceptance';
import { READ_LANGUAGES, type ReplyLanguage } from '../src/model/language';
import { halfOf } from './own';
import { readRows } from './rows';

/** A pair of suggestion and sent text. `same`: the row whose sent text this is under other markup. */
export interface AcceptanceRow {
  id: string;
  inserted: string[];
  sent: string;
  signature: string;
  same?: string;
}

/** Row id → class, of one labeller. */
export type Labels = ReadonlyMap<string, Outcome>;

/** Two that class the same rows: how many, the share that agrees, and Cohen's kappa. */
export interface Agreement {
  rows: number;
  agreed: number;
  kappa: number;
}

const FOLDER = 'spec/evaluation';
const filesOf = (language: string): string => `${FOLDER}/acceptance-own.${language}.jsonl`;
const labelsFile = (who: string): string => `${FOLDER}/acceptance-labels-${who}.jsonl`;

/** The class that a record would have. */
export function predictAcceptance(
  { inserted, sent, signature }: AcceptanceRow,
  language: ReplyLanguage,
): Outcome {
  const insertions = inserted.map((text, index): Insertion => ({
    suggestionId: `s${index}`,
    key: 'playbook:evaluation',
    origin: 'playbook',
    language,
    situation: null,
    text,
    at: '2026-11-17T09:00:00Z',
    isUndone: false,
    isWhole: false,
  }));
  return compareReply(insertions, sent, { signature })?.outcome ?? 'discarded';
}

/** Agreement beyond chance of two who class the same things; 1 where both always say the same one class. */
export function agreementOf(one: Labels, other: Labels): Agreement {
  const ids = [...one.keys()].filter((id) => other.has(id));
  const rows = ids.length;
  const share = (labels: Labels, outcome: Outcome): number =>
    ids.filter((id) => labels.get(id) === outcome).length / rows;
  const agreed = ids.filter((id) => one.get(id) === other.get(id)).length / rows;
  const chance = OUTCOMES.reduce((sum, outcome) => sum + share(one, outcome) * share(other, outcome), 0);
  return { rows, agreed, kappa: chance === 1 ? 1 : (agreed - chance) / (1 - chance) };
}

/** What both say of a row. */
const agreedOn = (one: Labels, other: Labels): Labels =>
  new Map([...one].filter(([id, outcome]) => other.get(id) === outcome));

/** Rows whose class is another than that of the same text under other markup. */
export const differingMarkup = (rows: readonly AcceptanceRow[], labels: Labels): string[] =>
  rows
    .filter(({ id, same }) => same !== undefined && labels.get(id) !== labels.get(same))
    .map(({ id }) => id);

const pick = (labels: Labels, wanted: (id: string) => boolean): Labels =>
  new Map([...labels].filter(([id]) => wanted(id)));

function readLabels(who: string): Labels | null {
  if (!existsSync(labelsFile(who))) return null;
  const lines = readRows<{ id: string; class: Outcome }>(labelsFile(who), Number.POSITIVE_INFINITY);
  return new Map(lines.map((line) => [line.id, line.class]));
}

const line = (name: string, { rows, agreed, kappa }: Agreement): string =>
  `${name.padEnd(34)}${kappa.toFixed(3).padStart(8)}${agreed.toFixed(3).padStart(10)}${String(rows).padStart(7)}`;

/** `npm run evaluate -- acceptance [--out PREDICTIONS.jsonl]`. Fails with words where no labels are there. */
export function runAcceptance(out: string | null): void {
  const byLanguage = READ_LANGUAGES.map((language) => ({
    language,
    rows: readRows<AcceptanceRow>(filesOf(language), Number.POSITIVE_INFINITY),
  }));
  const rows = byLanguage.flatMap((each) => each.rows);
  const ours: Labels = new Map(
    byLanguage.flatMap((each) =>
      each.rows.map((row) => [row.id, predictAcceptance(row, each.language)] as const),
    ),
  );
  if (out !== null)
    writeFileSync(
      out,
      [...ours].map(([id, outcome]) => `${JSON.stringify({ id, class: outcome })}\n`).join(''),
    );
  const [a, b] = [readLabels('a'), readLabels('b')];
  if (!a || !b) throw new Error(`The labels are missing: ${labelsFile(a ? 'b' : 'a')}.`);
  const both = agreedOn(a, b);
  const of = (half: string): Labels => pick(both, (id) => halfOf({ id }) === half);
  const scores = {
    'labellers with each other': agreementOf(a, b),
    'ours with a': agreementOf(ours, a),
    'ours with b': agreementOf(ours, b),
    'ours with what both say': agreementOf(ours, both),
    ...Object.fromEntries(
      ['(even rows)', '(odd rows)'].map((half) => [`ours with both ${half}`, agreementOf(ours, of(half))]),
    ),
    ...Object.fromEntries(
      READ_LANGUAGES.map((language) => [
        `ours with both, ${language}`,
        agreementOf(
          ours,
          pick(both, (id) => id.startsWith(`${language}-`)),
        ),
      ]),
    ),
  };
  const differing = differingMarkup(rows, ours);
  const pairs = rows.filter(({ same }) => same !== undefined).length;
  console.log(`acceptance: ${rows.length} pairs\n${''.padEnd(34)}   kappa    agreed   rows`);
  for (const [name, score] of Object.entries(scores)) console.log(line(name, score));
  console.log(`other markup, other class: ${differing.length} of ${pairs} ${differing.join(' ')}`);
  console.log(JSON.stringify({ set: 'acceptance', rows: rows.length, scores, markup: { pairs, differing } }));
}
