import type { Label } from '../../../model/label';
import type { Suggestion } from '../../../model/suggestion';
import { plainLink } from '../../plainValue';
import type { Case } from '../draftPlaybook';
import { beforeSending, reasonOf, titleOf } from '../explain';
import { PLAYBOOKS, type PlaybookName } from '../texts';
import { stepForRemarks, type Remark } from './remarks';
import type { AnyPlaybook, MoreName } from './names';

/** What is to be done first, of what no order shows; and why the reply is offered. */
const EXPLAINED: Readonly<Record<MoreName, { step: string | null; reason: string }>> = {
  'defective/askPhoto': { step: null, reason: 'noPhoto' },
  'defective/check': { step: 'askService', reason: 'defect' },
  'defective/replace': { step: 'createReplacement', reason: 'defect' },
  'payment/received': { step: null, reason: 'paid' },
  'subscription/cancel': { step: 'changeSubscription', reason: 'subscription' },
  'subscription/pause': { step: 'changeSubscription', reason: 'subscription' },
  'subscription/change': { step: 'changeSubscription', reason: 'subscription' },
  'discount/failed': { step: 'checkDiscount', reason: 'asked' },
  'discount/missing': { step: 'checkDiscount', reason: 'total' },
  'discount/promised': { step: 'checkDiscount', reason: 'asked' },
  'access/reset': { step: null, reason: 'article' },
  'access/help': { step: 'checkAccount', reason: 'asked' },
};

const isFirst = (name: AnyPlaybook): name is PlaybookName => (PLAYBOOKS as readonly string[]).includes(name);

/** Words of ours that are fetched with the further playbooks. */
const more = (path: string, values?: Record<string, string | number>): Label => ({
  key: `morePlaybooks.${path}`,
  ...(values && { values }),
});

/** In the agent's language. */
export const sayTitle = (name: AnyPlaybook): Label =>
  isFirst(name) ? titleOf(name) : more(`title.${name.replace('/', '.')}`);

export const titlesOf = (names: readonly AnyPlaybook[]): Label => together(names.map(sayTitle));

const together = (labels: readonly Label[]): Label => {
  const [only] = labels;
  return only !== undefined && labels.length === 1 ? only : { all: labels };
};

/** Why the reply leads with its first matter. */
export function whyOf(name: AnyPlaybook, found: Case | null, { situation }: Pick<Case, 'situation'>): Label {
  if (isFirst(name) && found) {
    const isTold = found.told.saysPhoto && /^(?:damaged|wrongItem)\//.test(name);
    const reason = reasonOf(name, found.state, situation.agent);
    return isTold && 'key' in reason ? { ...reason, key: 'morePlaybooks.reason.photoTold' } : reason;
  }
  const { reason } = isFirst(name) ? { reason: 'asked' } : EXPLAINED[name];
  const values = found ? valuesOfReason(found) : {};
  return more(`reason.${reason}`, values);
}

function valuesOfReason({ state, situation: { agent } }: Case): Record<string, string | number> {
  const label = reasonOf('return/none', state, agent);
  return 'key' in label ? (label.values ?? {}) : {};
}

/** Everything that has to be done first, once each, and where the first of it is done. */
export function stepsOf(
  names: readonly AnyPlaybook[],
  found: Case | null,
  remarks: readonly Remark[] = [],
): Suggestion['beforeSending'] {
  const forRemarks = stepForRemarks(remarks, plainLink(found?.state.order.adminUrl));
  const steps = [...names.flatMap((name) => stepOf(name, found) ?? []), ...(forRemarks ? [forRemarks] : [])];
  const keys = steps.map(({ label }) => JSON.stringify(label));
  const once = steps.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
  if (once.length === 0) return null;
  return {
    label: together(once.map(({ label }) => label)),
    url: once.find(({ url }) => url !== null)?.url ?? null,
  };
}

function stepOf(name: AnyPlaybook, found: Case | null): Suggestion['beforeSending'] {
  if (isFirst(name)) return found && beforeSending(name, found.state);
  const { step } = EXPLAINED[name];
  return step === null
    ? null
    : { label: more(`before.${step}`), url: plainLink(found?.state.order.adminUrl) };
}
