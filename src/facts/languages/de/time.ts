import type { Vocabulary } from '../../vocabulary';
import { spelled, spelledNames, spellings } from './spelling';

const WEEKDAYS = ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'];
const PARTS = ['', 's', 'abend', 'morgen', 'nachmittag', 'vormittag', 'mittag', 'früh', 'nacht'];

const parted = (day: string): string => PARTS.flatMap((part) => spellings(`${day}${part}`)).join('|');

const MONTHS = [
  'januar|jan|jänner|jän',
  'februar|feb|feber',
  'märz|mär|mrz',
  'april|apr',
  'mai',
  'juni|juno|jun',
  'juli|julei|jul',
  'august|aug',
  'september|sept|sep',
  'oktober|okt',
  'november|nov',
  'dezember|dez',
];

/** "Today" and the like; "morgen" is read elsewhere, since it is a greeting too. */
const RELATIVE_DAYS = spelledNames({
  übermorgen: 2,
  vorgestern: -2,
  gestern: -1,
  'gestern abend': -1,
  heute: 0,
  heut: 0,
});

/** Days, times and durations in German. */
export const time = {
  time: {
    months: MONTHS.map((names) => names.split('|').flatMap(spellings).join('|')),
    weekdays: WEEKDAYS.map((day) =>
      day === 'samstag' ? `${parted(day)}|${parted('sonnabend')}` : parted(day),
    ),
    past: spelled(
      'hab|habe|haben|hatten?|hätten?|wurden?|waren?|kam|kamen|sollten?|seit|bestellt|gekauft|geliefert|erhalten|bekommen|angekommen|vom',
    ),
    relativeDays: RELATIVE_DAYS,
    numbers: spelledNames({
      eins: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      elf: 11,
      zwölf: 12,
      dutzend: 12,
      dreizehn: 13,
      vierzehn: 14,
      fünfzehn: 15,
      sechzehn: 16,
      siebzehn: 17,
      achtzehn: 18,
      neunzehn: 19,
      zwanzig: 20,
      dreißig: 30,
      vierzig: 40,
      fünfzig: 50,
      hundert: 100,
    }),
    units: [
      ['tage?n?', 1],
      ['wochen?', 7],
      ['monate?n?', 30],
    ],
    next: spelled('(?:nächste|kommende)[nrm]?'),
    last: spelled('(?:letzte|vergangene|vorige)[nrm]?'),
    current: 'diese[nrm]?',
    afterWeekday: spelled('(?:nächste|kommende|letzte|vergangene|diese)r? woche'),
    week: 'woche',
    ahead: 'in|binnen|innerhalb von',
    ago: 'vor',
  },
  roles: {
    start: spelled(
      'ab|von|vom|seit|beginn|anfang|anreise|reisen? [^?]{0,20}an|abholung|abreise(?:ort)|hinflug|hinfahrt',
    ),
    end: spelled(
      'bis(?! wann [^?]{0,30}(?:brauch|benötig|soll|muss|müss))|ende|rückgabe|rückflug|rückfahrt|abreise|zurück|spätestens',
    ),
  },
} satisfies Partial<Vocabulary>;
