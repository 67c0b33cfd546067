import { promisedRemedies, type PromisedRemedy } from '../../../checks/promisedRemedies';
import { fold } from '../../../facts';
import type { Label } from '../../../model/label';
import type { Order } from '../../../model/order';
import type { DraftReply } from '../../draft';

const REFUND = ['refund', 'credit'];
/** What a step before sending gives the customer, in the names of `promisedRemedies`. */
const GIVES: Readonly<Record<string, readonly string[] | undefined>> = {
  // What is sent back may be exchanged, too.
  openReturn: [...REFUND, 'replacement'],
  approveReturn: [...REFUND, 'replacement'],
  issueRefund: REFUND,
  checkRefund: REFUND,
  cancelOrder: REFUND,
  cancelRest: REFUND,
  createReplacement: ['replacement'],
  checkDiscount: ['discount', 'voucher', 'credit'],
};

const namesOf = (label: Label): string[] => {
  if ('all' in label) return label.all.flatMap(namesOf);
  return 'key' in label ? [label.key.replace(/^.*\./, '')] : [];
};

const words = (text: string): string => fold(text).replace(/\s+/g, ' ');

/** What a playbook's text holds out that neither its step before sending gives nor an article says nor the record shows. */
export function unbacked(
  text: string,
  { beforeSending, sources }: Pick<DraftReply, 'beforeSending' | 'sources'>,
  order: Order | null,
): PromisedRemedy[] {
  const steps = beforeSending ? namesOf(beforeSending.label) : [];
  const given = steps.flatMap((step) => GIVES[step] ?? []);
  if (order?.status === 'refunded') given.push(...REFUND);
  const approved = sources.map((source) => words(source.text));
  return promisedRemedies(text).filter(({ start, end, remedies }) => {
    const said = words(text.slice(start, end));
    return !remedies.every((name) => given.includes(name)) && !approved.some((each) => each.includes(said));
  });
}
