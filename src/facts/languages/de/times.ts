import { allMatches } from '../../text';
import type { Found, Reading } from '../../read/reading';
import { spelled } from './spelling';
import { time } from './time';

const { numbers } = time.time;
const WORDS = Object.keys(numbers)
  .filter((word) => word !== 'dutzend' && (numbers[word] ?? 0) <= 24)
  .concat('ein')
  .sort((a, b) => b.length - a.length)
  .join('|');
const HOUR = String.raw`(?:[01]?\d|2[0-4])`;
const NUMBER = String.raw`(?:${HOUR}|${WORDS})`;
const PART = spelled(
  'morgens|früh|vormittags|mittags|nachmittags|abends|nachts|am (?:morgen|vormittag|nachmittag|abend)|in der (?:nacht|früh)',
);
const CLOCK = new RegExp(
  spelled(
    String.raw`(?<![a-z0-9:.,/€$-])(?:(?<exact>${HOUR}[:.][0-5]\d|${HOUR})(?<uhr> ?(?:uhr|h)(?! ?[a-z]*(?:stunden))(?: (?<minute>[0-5]\d)(?!\d))?)|(?<colon>${HOUR}:[0-5]\d(?! ?[ap]\.?m\b))|(?<part>halb|viertel(?: (?:nach|vor|ab|über))?|dreiviertel|(?:${NUMBER}|[1-5]\d) (?:minuten )?(?:nach|vor)(?: halb)?) (?<hour>${NUMBER})(?: uhr)?|(?<spoken>${WORDS}) uhr|(?<=(?:um|gegen|ab|bis|so um|so gegen) )(?<bare>${NUMBER})(?= ?(?:$|[.,!?;)\n])| (?:da|bin|war|kam|zu|an|geliefert|in|noch|passt|geht|wäre|rum|herum|am|morgens|früh|vormittags|mittags|nachmittags|abends|nachts)))(?: (?<tail>${PART}))?(?![a-z0-9:%€$]|[.,]\d| ?(?:€|euro|chf|franken|uhr|tage|wochen|stunden|minuten|monat|prozent|stück|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahr|mal|x |und|oder|bestell)|\.(?:\d| ?(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)))`,
  ),
  'g',
);
/** "Zwischen 10 und 12 Uhr": the first of two hours has no word of its own. */
const RANGE = new RegExp(
  String.raw`(?<![a-z0-9:.,/-])(?<hour>${HOUR})(?:[:.](?<minute>[0-5]\d))?(?= ?(?:-|–|bis|und|oder) ?${HOUR}(?:[:.][0-5]\d)? ?(?:uhr|h)(?![a-z]))`,
  'g',
);
/** "Abends um acht". */
const LED = new RegExp(String.raw`(?<![a-z])${PART} (?:so )?(?:um|gegen|ab) $`);

const hourOf = (written: string): number =>
  /^\d/.test(written) ? Number.parseInt(written, 10) : written === 'ein' ? 1 : (numbers[written] ?? 0);

/** "Halb drei" is 2:30, "Viertel vor" and "dreiviertel drei" 2:45, "Viertel drei" 2:15, "fünf vor halb drei" 2:25. */
const offsetOf = (part: string): number => {
  const minutes = part.startsWith('viertel') ? 15 : hourOf(part);
  if (part === 'halb') return -30;
  if (part === 'dreiviertel') return -15;
  if (part === 'viertel') return -45;
  const towards = / vor/.test(part) ? -minutes : minutes;
  return part.endsWith('halb') ? towards - 30 : towards;
};

/** Hours told without "Uhr" or digits after them are those of the day: "gegen fünf" is in the afternoon. */
const EARLIEST_SPOKEN = 7;

const shifted = (minutes: number, tail: string, isSpoken: boolean): number => {
  if (/morgen|fruh|frueh|vormittag/.test(tail) || (tail.includes('nacht') && !/nachmittag/.test(tail)))
    return minutes;
  const isLate = /nachmittag|abend/.test(tail) || (isSpoken && minutes < EARLIEST_SPOKEN * 60);
  return isLate && minutes < 720 ? minutes + 720 : minutes;
};

const minutesOf = (groups: Record<string, string | undefined>): number => {
  const { exact, minute, colon, part, hour, spoken, bare } = groups;
  const clock = exact ?? colon;
  if (clock !== undefined) {
    const [hours = '0', minutes = minute ?? '0'] = clock.split(/[:.]/);
    return Number(hours) * 60 + Number(minutes);
  }
  if (part !== undefined) return hourOf(hour ?? '') * 60 + offsetOf(part);
  return hourOf(spoken ?? bare ?? '') * 60;
};

const toTime = (groups: Record<string, string | undefined>): string => {
  const isSpoken = groups['part'] !== undefined || groups['bare'] !== undefined;
  const minutes = (shifted(minutesOf(groups), groups['tail'] ?? '', isSpoken) + 1440) % 1440;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** Times of day as German tells them: "18 Uhr", "14.30 Uhr", "halb drei", "gegen fünf". */
export const readTimes = ({ folded }: Reading): Found[] => {
  const place = ({ index, 0: words }: RegExpExecArray): { start: number; end: number } => ({
    start: index,
    end: index + words.length,
  });
  const told = allMatches(CLOCK, folded).map((match) => {
    const led = LED.exec(folded.slice(Math.max(0, match.index - 24), match.index))?.[0] ?? '';
    const tail = `${led}${match.groups?.['tail'] ?? ''}`;
    return { slot: 'time' as const, value: toTime({ ...match.groups, tail }), ...place(match) };
  });
  const firsts = allMatches(RANGE, folded).map((match) => {
    const { hour, minute = '00' } = match.groups ?? {};
    return { slot: 'time' as const, value: toTime({ exact: `${hour ?? ''}:${minute}` }), ...place(match) };
  });
  return [
    ...firsts.filter((one) => !told.some((other) => one.start < other.end && other.start < one.end)),
    ...told,
  ];
};
