import type { Translate } from '../../lib/translate';
import type { Difference, ShareOf, Shown, Withheld } from '../../model/team';

/** How a share is told: 41 %, or 2.4 in 100 where it is small and each one matters. */
export type Measure = 'percent' | 'perHundred';

/** The number of a share without its unit, except for per cent. */
export const sayAmount = (share: number, measure: Measure, { locale }: Translate): string =>
  measure === 'percent'
    ? new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share)
    : new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(share * 100);

/** "41 %", "2.4 in 100", or a dash where there is nothing to count. */
export function sayMeasure({ share }: ShareOf, measure: Measure, translate: Translate): string {
  if (share === null) return '–';
  const text = sayAmount(share, measure, translate);
  return measure === 'percent' ? text : translate('team.perHundred', { value: text });
}

/** "38 to 44", without its unit; '' where there is nothing to count. */
export function sayInterval({ low, high }: ShareOf, measure: Measure, translate: Translate): string {
  if (low === null || high === null) return '';
  const number = (value: number): string =>
    new Intl.NumberFormat(translate.locale, { maximumFractionDigits: measure === 'percent' ? 0 : 1 }).format(
      value * 100,
    );
  return translate('team.fromTo', { low: number(low), high: number(high) });
}

export const sayNumber = (count: number, { locale }: Translate): string =>
  new Intl.NumberFormat(locale).format(count);

/** Why a figure is not told. */
export const sayWithheld = (why: Withheld, translate: Translate): string => translate(`team.withheld.${why}`);

/** A share in a cell of a table; why not, where it is not told. */
export const sayShown = <T>(shown: Shown<T>, say: (value: T) => string, translate: Translate): string =>
  shown.withheld === null ? say(shown.value) : translate(`team.withheldShort.${shown.withheld}`);

/** "−4 points (−7 to −1)". */
export function sayDifference({ value, low, high }: Difference, translate: Translate): string {
  if (value === null || low === null || high === null) return '–';
  const points = (share: number): string =>
    new Intl.NumberFormat(translate.locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(
      share * 100,
    );
  return translate('team.effect.difference', { value: points(value), low: points(low), high: points(high) });
}
