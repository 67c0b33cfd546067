/** Of `app` the screens show the name alone; Zendesk reads the rest from the file that lies beside the assets. */
const SHOWN = 'name';

/** What a ticket's first view never says: the other pages, and what opens with a click. */
const LATER = [
  'brief.behaviour',
  'brief.step',
  'closer',
  'comparison',
  'fact.decided',
  'fact.group',
  'fact.notKept',
  'fact.refused',
  'guard.held',
  'identity.reason',
  'morePlaybooks',
  'order.moreItems',
  'order.openInShop',
  'order.personal',
  'order.placed',
  'order.progress',
  'order.promised',
  'order.refunded',
  'order.return',
  'order.step',
  'order.stepState',
  'panel.brief.group',
  'panel.brief.state',
  'panel.alert.newMessage',
  'panel.checked',
  'panel.conversation',
  'panel.counted',
  'panel.customer',
  'panel.dismiss',
  'panel.draft',
  'panel.evidence',
  'panel.guard.boxField',
  'panel.guard.boxHint',
  'panel.guard.check',
  'panel.guard.clear',
  'panel.guard.copied',
  'panel.guard.copy',
  'panel.guard.level',
  'panel.internal',
  'panel.orders',
  'panel.past',
  'panel.possible',
  'panel.replyIn',
  'panel.setting',
  'panel.shortcuts.check',
  'panel.shortcuts.edit',
  'panel.shortcuts.insert',
  'panel.shortcuts.list',
  'panel.shortcuts.orders',
  'panel.shortcuts.replace',
  'panel.shortcuts.search',
  'panel.shortcuts.turn',
  'panel.shortcuts.undo',
  'panel.shortcuts.write',
  'privacy',
  'setup',
  'slot',
  'team',
  'transcript',
  'wish',
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
