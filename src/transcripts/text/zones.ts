/** Hours east of UTC of the zones whose abbreviation means one thing only to those who write it. */
const HOURS = new Map(
  (
    'Z 0 UTC 0 GMT 0 WET 0 BST 1 WEST 1 CET 1 MEZ 1 CEST 2 MESZ 2 EET 2 EEST 3 ' +
    'EST -5 EDT -4 CST -6 CDT -5 MST -7 MDT -6 PST -8 PDT -7 AKST -9 AKDT -8 HST -10 ' +
    'SGT 8 JST 9 AEST 10 AEDT 11 NZST 12 NZDT 13'
  )
    .match(/[A-Z]+ -?\d+/g)
    ?.map((pair): [string, number] => [pair.split(' ')[0] ?? '', Number(pair.split(' ')[1])]),
);

/** Minutes east of UTC, or an IANA name. */
export type Zone = number | string;

/** Capitals only: "est" is also a word. */
export function zoneNamed(name: string): Zone | null {
  const hours = HOURS.get(name);
  if (hours !== undefined) return hours * 60;
  return name.includes('/') && formatOf(name) ? name : null;
}

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** Making a format costs more than all its use. Null for a zone that Intl does not know. */
function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  let made: Intl.DateTimeFormat | null = null;
  try {
    made = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    // a name that somebody made up
  }
  if (formats.size < 100) formats.set(timeZone, made);
  return made;
}

/** What the clock on the wall shows at a moment, as ms since 1970 as if the wall stood in UTC. Unknown zones count as UTC. */
export function toWall(ms: number, zone: Zone): number {
  if (typeof zone === 'number') return ms + zone * 60_000;
  const format = formatOf(zone);
  if (!format) return ms;
  const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (ms - Math.floor(ms / 1000) * 1000);
}

/** The moment at which the clock on the wall shows this; where it never does (spring), an hour later. */
export function createFromWall(): (wall: number, zone: Zone) => number {
  // Finding an offset is slow and a transcript is dense: one look per quarter of an hour.
  const offsets = new Map<string, number>();
  return (wall, zone) => {
    if (typeof zone === 'number') return wall - zone * 60_000;
    const key = `${Math.floor(wall / 900_000)} ${zone}`;
    const offset = offsets.get(key) ?? offsetAt(wall, zone);
    offsets.set(key, offset);
    return wall - offset;
  };
}

function offsetAt(wall: number, zone: Zone): number {
  const guess = toWall(wall, zone) - wall;
  return toWall(wall - guess, zone) - (wall - guess);
}
