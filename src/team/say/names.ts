import type { Translate } from '../../lib/translate';
import type { EditCluster, GapCauseRow, GapRow, Mark } from '../../model/team';
import { formatShortDay } from '../../lib/format';
import type { Names } from '../parts';

/** Words for a key, or null where nobody has written any. */
const known = (translate: Translate, key: string): string | null => {
  const words = translate(key);
  return words === key ? null : words;
};

/** "Carrier delay" for `playbook:whereIsOrder/late`; a key that has no name of ours stands as it is. */
export function saySuggestion(key: string, translate: Translate): string {
  const [kind = '', rest = ''] = key.split(/:(.*)/s);
  if (kind === 'playbook') return saySituation(rest, translate);
  return key;
}

/** "Carrier delay" for `whereIsOrder/late`, "where is the order" for `whereIsOrder`. */
export function saySituation(situation: string, translate: Translate): string {
  if (situation === '') return translate('team.noSituation');
  const name = situation.replaceAll('/', '.');
  const title = known(translate, `playbook.title.${name}`) ?? known(translate, `wish.${name}`);
  return title ?? situation;
}

export const saySource = (source: string, translate: Translate): string =>
  source === ''
    ? translate('team.noSource')
    : (known(translate, `team.origins.${source}`) ?? translate('team.otherSource'));

/** "order number", as a heading names it. */
export const saySlot = (slot: string, translate: Translate): string =>
  slot === 'other' || slot === 'question'
    ? translate(`team.gaps.${slot}`)
    : (known(translate, `slot.${slot}`) ?? translate('team.gaps.other'));

/** "24 come from the macro “Suivi”". */
export const sayCause = ({ cause, key, label, asked }: GapCauseRow, translate: Translate): string =>
  translate(`team.gaps.cause.${cause}`, {
    count: asked,
    name: label || key.replace(/^macro:/, '') || 'none',
  });

/** "order number 31: 24 come from the macro “Suivi”"; the cause that is named first is the one that can be mended. */
export function sayGap(row: GapRow, translate: Translate): string {
  const [first] = row.causes;
  const values = { slot: saySlot(row.slot, translate), asked: row.asked, legitimate: row.legitimate };
  const head = translate('team.gaps.row', values);
  return first ? translate('team.gaps.with', { head, cause: sayCause(first, translate) }) : head;
}

/** "Carrier delay: “within 5 days” replaced 14 times". */
export const sayCluster = ({ suggestion, kind, before, after, count }: EditCluster, translate: Translate) =>
  translate(`team.rewrites.${kind}`, {
    title: saySuggestion(suggestion, translate),
    words: short(kind === 'added' ? after : before),
    count,
  });

const LONGEST_QUOTE = 48;
const short = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text;

/** "macro “Suivi”, 12/11". */
export const sayMark = ({ kind, label, day }: Mark, translate: Translate): string =>
  translate(`team.marks.${kind}`, { label, day: formatShortDay(day, translate.locale, 'UTC') });

/** A value that can be filtered by, as people know it. */
export function sayChoice(dimension: string, value: string, names: Names, translate: Translate): string {
  if (dimension === 'source') return saySource(value, translate);
  if (dimension === 'situation') return saySituation(value, translate);
  if (value === '') return translate('team.none');
  if (dimension === 'channel') return known(translate, `team.channels.${value}`) ?? value;
  if (dimension === 'language') return languageName(value, translate.locale);
  if (dimension === 'brand') return names.brand(value) || translate('team.brandId', { id: value });
  if (dimension === 'group') return names.group(value) || translate('team.groupId', { id: value });
  return value;
}

function languageName(value: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(value) ?? value;
  } catch {
    return value;
  }
}
