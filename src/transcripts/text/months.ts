/** Months as people write them in en, fr, de, es, it, nl and pt, without accents. */
const NAMES = [
  'january janvier januar enero gennaio januari janeiro jan janv janner jaenner ene gen',
  'february fevrier februar febrero febbraio februari fevereiro feb fev fevr febr',
  'march mars marz maerz marzo maart marco mar mrz mrt',
  'april avril abril aprile apr avr abr',
  'may mai mayo maggio mei maio mag',
  'june juin juni junio giugno junho jun giu',
  'july juillet juli julio luglio julho jul juil lug',
  'august aout agosto augustus aug ago',
  'september septembre septiembre settembre setembro sep sept set',
  'october octobre oktober octubre ottobre outubro oct okt ott out',
  'november novembre noviembre novembro nov',
  'december decembre dezember diciembre dicembre dezembro dec dez dic',
];

const MONTHS = new Map(NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])));

/** 1 to 12, or null where the word is no month. */
export const monthOf = (word: string): number | null => MONTHS.get(fold(word)) ?? null;

const WEEKDAYS = new Set(
  (
    'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday ' +
    'lun lundi mar mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche ' +
    'mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag so sonntag ' +
    'lunes martes mie miercoles jue jueves vie viernes sab sabado dom domingo'
  ).split(' '),
);

export const isWeekday = (word: string): boolean => WEEKDAYS.has(fold(word));

/** Lower case without accents. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
