import { allMatches, fold, READ_LIMIT } from '../../../facts';
import { contradictedBy, supportedBy, UNSUPPORTED } from '../sources';
import type { ClaimSources, Judgement } from '../sources';
import { judgeDays } from './days';
import type { Context, Judged } from './context';
import type { Lexicon } from './lexicon';

const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
const DAY_MS = 86_400_000;

/** "3 to 5 working days": its numbers and its unit, whatever the kind of day. */
interface Duration {
  start: number;
  end: number;
  from: number | null;
  to: number;
  unit: string;
}

function durationsIn(folded: string, { duration, words }: Lexicon): Duration[] {
  const count = (written: string): number => words.numbers[written] ?? Number(written);
  return allMatches(duration, folded).map((match) => {
    const groups = match.groups ?? {};
    const unit = ['hour', 'day', 'week', 'month', 'year'].find((name) => groups[name] !== undefined) ?? 'day';
    return {
      start: match.index,
      end: match.index + match[0].length,
      from: groups['from'] === undefined ? null : count(groups['from']),
      to: count(groups['to'] ?? ''),
      unit,
    };
  });
}

const isSame = (one: Duration, other: Duration): boolean =>
  one.unit === other.unit && one.to === other.to && (one.from ?? one.to) === (other.from ?? other.to);

interface Told {
  text: ClaimSources['texts'][number];
  folded: string;
  told: Duration[];
}

const toldIn = ({ sources, lexicon }: Context): Told[] =>
  sources.texts.map((text) => {
    const folded = fold(text.text.slice(0, READ_LIMIT));
    return { text, folded, told: durationsIn(folded, lexicon) };
  });

function judgeByTexts(one: Duration, words: string, texts: readonly Told[]): Judgement {
  let other: Judgement | null = null;
  for (const { text, folded, told } of texts) {
    const evidence = { kind: text.kind, ref: text.ref, label: text.label, quote: words };
    if (told.some((each) => isSame(one, each))) return supportedBy(evidence);
    const [first] = told.filter(({ unit }) => unit === one.unit);
    if (first) other ??= contradictedBy({ ...evidence, quote: folded.slice(first.start, first.end) });
  }
  return other ?? UNSUPPORTED;
}

/** "A day" and the like is a way of speaking, unless it is counted from now. */
const isVague = ({ to, unit }: Duration, words: string): boolean =>
  to === 1 && !/\d/.test(words) && unit !== 'year' && unit !== 'month';

/** How long something takes, by the articles; how long it is ago, by the record. */
export function readDurations(context: Context): Judged[] {
  const { reading, lexicon, sources } = context;
  const { folded } = reading;
  const texts = toldIn(context);
  return durationsIn(folded, lexicon).flatMap((one): Judged[] => {
    const words = reading.text.slice(one.start, one.end);
    const isAgo =
      lexicon.agoBefore.test(folded.slice(Math.max(0, one.start - 40), one.start)) ||
      lexicon.agoAfter.test(folded.slice(one.end, one.end + 20));
    const days = UNIT_DAYS[one.unit];
    const span = { kind: 'duration', start: one.start, end: one.end };
    if (isAgo && days !== undefined && sources.orders.length > 0) {
      const day = context.dayOf(new Date(sources.now - one.to * days * DAY_MS).toISOString());
      return [{ ...span, judgement: judgeDays([day], span, context) }];
    }
    if (isVague(one, words)) return [];
    return [{ ...span, judgement: judgeByTexts(one, words, texts) }];
  });
}
