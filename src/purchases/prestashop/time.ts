import { toIso } from '../../lib/lenient';

/** "2026-01-02 09:30:00" by the clock of the shop, as ISO in UTC; null for "0000-00-00 00:00:00" and what is no time. */
export function fromShopTime(time: string | null | undefined, zone: string): string | null {
  const [, day, clock] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(time ?? '') ?? [];
  const asUtc = Date.parse(`${day}T${clock}Z`);
  if (Number.isNaN(asUtc)) return null;
  const near = asUtc - offsetAt(asUtc, zone);
  // Near a change of the clocks the first guess may have the offset of the other side.
  return toIso(asUtc - offsetAt(near, zone));
}

/** By how many ms that zone's clocks are ahead of UTC at this moment. */
function offsetAt(moment: number, zone: string): number {
  const numbers = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    ...numbers,
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - moment;
}
