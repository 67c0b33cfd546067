import type { Order } from '../../model/order';
import type { Problem } from '../../model/problem';
import { newestFirst, unique } from '../claimed';
import { SLOT_PROBLEMS, slotSettings, type Connector, type OrderQuery, type ShopSlot } from '../connector';
import { misconfigured, partial } from '../slotProblem';
import { askAll, type JsonParts } from './ask';
import { claim } from './claim';
import type { Mapped } from './runMapping';
import { readSettings, sayPlace } from './settings';
import { toOrder } from './toOrder';

/** Somebody whom nobody knows: asked for when setup tries the endpoint. */
const NOBODY: OrderQuery = {
  emails: [{ value: 'nobody@example.com', isVerified: false }],
  phones: ['+10000000000'],
  externalId: null,
  spokenNumbers: ['0'],
};

/**
 * Orders from any endpoint that answers JSON, read by the expressions (JMESPath) in the options; read only. The credential
 * is the value of a header.
 */
export function createJson(parts: JsonParts): Connector {
  const { slot } = parts;
  const { settings, wrong } = readSettings(slot.options);
  const [first] = wrong;
  const where = first && sayPlace(first);
  const refuse = () => {
    if (first) throw misconfigured(slot.id, 'options', where);
  };
  return {
    id: slot.id,
    label: slot.label,
    settings: slotSettings(slot.id),
    validate: () => (first ? [SLOT_PROBLEMS.options] : []),
    ...(where !== undefined && { whereWrong: where }),
    async findOrders(query, signal) {
      refuse();
      const { value: answers, problems } = await askAll(parts, settings, query, signal);
      const orders = answers.flatMap(({ orders: found }) =>
        found.flatMap((raw): Order[] => {
          const match = claim(raw, settings.mapping, query);
          const order = match && toOrder(raw, slot, match);
          return order ? [order] : [];
        }),
      );
      const all = [...problems, ...answers.flatMap((each) => problemsOf(each, slot))];
      return {
        value: newestFirst(unique(orders, ({ id }) => id)),
        problems: unique(all, ({ kind }) => kind),
      };
    },
    async probe(signal) {
      refuse();
      await askAll(parts, settings, NOBODY, signal);
    },
  };
}

/** Expressions that fail on what was answered leave their field blank, and are told by name. */
function problemsOf({ wrong: [failing], lost }: Mapped, slot: ShopSlot): Problem[] {
  const told: Problem[] = lost > 0 ? [partial(slot, false)] : [];
  if (!failing) return told;
  const { id: source, label } = slot;
  const values = { setting: `${source}_options (${failing.field})` };
  return [...told, { block: 'orders', source, label, kind: 'misconfigured', isRetryable: false, values }];
}
