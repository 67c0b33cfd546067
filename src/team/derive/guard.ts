import type { SlotFigures } from '../../acceptance/guardTally';
import type { Translate } from '../../lib/translate';

const percent = (part: number, whole: number, { locale }: Translate): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    whole === 0 ? 0 : part / whole,
  );

/** "le n° de commande". What has no name of ours is one of the others. */
export function saySlotName(slot: string, translate: Translate): string {
  const key = `panel.slot.${slot}`;
  const name = translate(key);
  return name === key ? translate('team.guard.other') : name;
}

export const shareOfUseless = ({ notUseful, warned }: SlotFigures, translate: Translate): string =>
  percent(notUseful, warned, translate);

/** "240 warnings in four weeks: 58 % heeded, 6 % found useless." */
export function sayGuard(figures: readonly SlotFigures[], translate: Translate): string {
  const sum = (pick: (each: SlotFigures) => number): number =>
    figures.reduce((total, each) => total + pick(each), 0);
  const count = sum(({ warned }) => warned);
  const heeded = percent(
    sum((each) => each.heeded),
    count,
    translate,
  );
  const useless = percent(
    sum((each) => each.notUseful),
    count,
    translate,
  );
  return translate('team.guard.all', { count, heeded, useless });
}

/** "Silent about the phone number: 12 % of 120 warnings were not useful". */
export const saySilent = (figures: SlotFigures, translate: Translate): string =>
  translate('team.guard.silent', {
    what: saySlotName(figures.slot, translate),
    share: shareOfUseless(figures, translate),
    count: figures.warned,
  });
