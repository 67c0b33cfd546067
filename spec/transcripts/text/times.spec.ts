import { parseTranscriptText, type TextHints } from '../../../src/transcripts/text/parseTranscriptText';
import { HINTS } from './hints';

/** When each was said, of messages with these stamps. */
const times = (stamps: string[], hints: Partial<TextHints> = {}): (string | null)[] => {
  const text = stamps
    .map((stamp, index) => `[${stamp}] ${index % 2 ? 'Customer' : 'Bot'}: hello there`)
    .join('\n');
  return (parseTranscriptText(text, { ...HINTS, timeZone: 'UTC', ...hints })?.messages ?? []).map(
    ({ at }) => at,
  );
};
const iso = (moment: string) => `${moment}:00.000Z`;

describe('times of a transcript', () => {
  it.each([
    ['10:02', '2026-03-10T10:02'],
    ['9:02 AM', '2026-03-10T09:02'],
    ['12:05 am', '2026-03-10T00:05'],
    ['12:30 p.m.', '2026-03-09T12:30'],
    ['9h02', '2026-03-10T09:02'],
    ['9.02 Uhr', '2026-03-10T09:02'],
    ['10 March 2026 9:02', '2026-03-10T09:02'],
    ['Tue, 10 Mar 2026 09:02 GMT', '2026-03-10T09:02'],
    ['Tuesday, March 10, 2026 at 9:02 AM', '2026-03-10T09:02'],
    ['March 10th, 2026 9:02 AM EDT', '2026-03-10T13:02'],
    ['mar. 10 mars 2026 à 09:02', '2026-03-10T09:02'],
    ['10 févr. 2026, 09:02', '2026-02-10T09:02'],
    ['10. März 2026, 9:02 Uhr', '2026-03-10T09:02'],
    ['10.03.2026 um 09:02', '2026-03-10T09:02'],
    ['10.03.26, 09:02', '2026-03-10T09:02'],
    ['10 de marzo de 2026 a las 9:02', '2026-03-10T09:02'],
    ['2026-03-10T09:02:00.000Z', '2026-03-10T09:02'],
    ['2026-03-10 09:02 +01:00', '2026-03-10T08:02'],
    ['2026/03/10 09:02 (America/New_York)', '2026-03-10T13:02'],
    ['09:02, 10 March 2026', '2026-03-10T09:02'],
    ['3/9/26, 9:02 AM', '2026-03-09T09:02'],
    ['Dec 31 9:02 AM', '2025-12-31T09:02'],
  ])('%s', (stamp, moment) => {
    expect(times([stamp, stamp])).toEqual([iso(moment), iso(moment)]);
  });

  it('reads a day by the whole text: a 13 decides, else the locale, and nothing was said in the future', () => {
    expect(times(['03/04/2025 9:02', '13/04/2025 9:02'])[0]).toBe(iso('2025-04-03T09:02'));
    expect(times(['03/04/2025 9:02', '04/13/2025 9:02'], { locale: 'fr' })[0]).toBe(iso('2025-03-04T09:02'));
    expect(times(['03/04/2025 9:02', '03/05/2025 9:02'])[0]).toBe(iso('2025-03-04T09:02'));
    expect(times(['03/04/2025 9:02', '03/05/2025 9:02'], { locale: 'fr' })[0]).toBe(iso('2025-04-03T09:02'));
    expect(times(['10/03/2026 9:02', '10/03/2026 9:03'])[0]).toBe(iso('2026-03-10T09:02'));
  });

  it('passes midnight forwards and backwards', () => {
    const night = ['23:58', '23:59', '00:01', '00:00', '00:03'];
    expect(times(night, { at: '2026-03-10T00:10:00Z' }).map((at) => at?.slice(0, 10))).toEqual([
      '2026-03-09',
      '2026-03-09',
      '2026-03-10',
      '2026-03-10',
      '2026-03-10',
    ]);
    const dated = ['2026-03-01 23:58', '23:59', '00:01'];
    expect(times(dated).map((at) => at?.slice(0, 10))).toEqual(['2026-03-01', '2026-03-01', '2026-03-02']);
  });

  it('was said before it was written down', () => {
    expect(times(['18:00', '18:05'], { at: '2026-03-10T12:00:00Z' })[1]).toBe(iso('2026-03-09T18:05'));
    expect(times(['12:03', '12:04'], { at: '2026-03-10T12:00:00Z' })[1]).toBe(iso('2026-03-10T12:04'));
  });

  it('counts in the zone of the account, summer and winter', () => {
    const zone = { timeZone: 'Europe/Paris' };
    expect(times(['2026-01-10 09:02', '2026-07-10 09:02'], zone)).toEqual([
      iso('2026-01-10T08:02'),
      iso('2026-07-10T07:02'),
    ]);
    expect(times(['2026-03-29 01:59', '2026-03-29 03:00'], zone)).toEqual([
      iso('2026-03-29T00:59'),
      iso('2026-03-29T01:00'),
    ]);
  });

  it('are unknown where the day is, and where there is no such day', () => {
    expect(times(['10:02', '10:03'], { at: null })).toEqual([null, null]);
    expect(times(['Dec 31 9:02 AM', '10:03'], { at: null })).toEqual([null, null]);
    expect(times(['30 Feb 2026 9:02', '10:03'])).toEqual([null, iso('2026-03-10T10:03')]);
    expect(times(['2026-02-29 9:02', '2026-02-28 9:02'])).toEqual([null, iso('2026-02-28T09:02')]);
    expect(times(['10:02', '10:03'], { at: 'yesterday', timeZone: 'Nowhere/Land' })).toEqual([null, null]);
  });
});
