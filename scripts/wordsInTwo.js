/** Of `app` the screens show the name alone; Zendesk reads the rest from the file that lies beside the assets. */
const SHOWN = 'name';

/** What a ticket's first view never says: the other pages, and what opens with a click. */
const LATER = [
  'team',
  'setup',
  'privacy',
  'closer',
  'comparison',
  'identity.reason',
  'morePlaybooks',
  'order.personal',
  'order.return',
  'order.step',
  'order.stepState',
  'panel.checked',
  'panel.counted',
  'panel.customer',
  'panel.orders',
  'panel.past',
  'panel.possible',
  'panel.setting',
  'writer',
];

const isLater = (path) => LATER.some((each) => `${path}.`.startsWith(`${each}.`));

/** Nested words that are wanted, without the groups that are left empty. */
const pick = (words, isWanted, path = '') =>
  Object.fromEntries(
    Object.entries(words).flatMap(([name, value]) => {
      const own = path + name;
      if (typeof value === 'string') return isWanted(own) ? [[name, value]] : [];
      const inner = pick(value, isWanted, `${own}.`);
      return Object.keys(inner).length > 0 ? [[name, inner]] : [];
    }),
  );

/**
 * @param {object} translations a file of `translations/`, read
 * @param {boolean} isFirst the words that are there from the start, or the rest
 */
export const wordsOf = ({ app, ...words }, isFirst) =>
  pick({ app: { [SHOWN]: app[SHOWN] }, ...words }, (path) => isLater(path) !== isFirst);

/** A loader of webpack for `translations/*.json?first` and `?later`. */
export default function wordsInTwo(source) {
  return JSON.stringify(wordsOf(JSON.parse(source), this.resourceQuery === '?first'));
}
