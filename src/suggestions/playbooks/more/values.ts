import type { Candidate, Situation } from '../../engine';
import { mattersIn } from '../../matters';
import { firstNameOf, plainLink, plainValue } from '../../plainValue';
import { fold } from '../../retrieval/fold';
import { termsOf } from '../../retrieval/tokenize';
import type { Fact } from '../../../model/fact';
import type { OrderItem } from '../../../model/order';
import { valuesOf, type Case } from '../draftPlaybook';
import { newAddress } from '../told';
import { brokenPromise, returnsOneOfSeveral } from './ownWords';
import type { Values } from '../values';

/** Everything that a line may say, of the order if there is one. */
export function allValues(situation: Situation, found: Case | null, article: Candidate | null): Values {
  const { facts, ticket, agent, gist } = situation;
  const isTried = facts.some(({ slot, isSuperseded }) => slot === 'stepTried' && !isSuperseded);
  return {
    ...(found ? { ...valuesOf(found), ...ofOrder(found) } : { carrier: 'none', company: 'none' }),
    tried: isTried ? 'yes' : undefined,
    noCode: gist?.isCodeTold === false ? 'yes' : undefined,
    articleUrl: plainLink(article?.url) ?? undefined,
    firstName: firstNameOf(ticket.requester.name) ?? undefined,
    agent: plainValue(agent.name) ?? undefined,
    agentFirst: firstNameOf(agent.name) ?? undefined,
  };
}

function ofOrder({ situation, state, told }: Case): Values {
  return {
    daysLate: state.daysLate > 0 ? state.daysLate : undefined,
    thing: thingIn(situation, told) ?? 'none',
    ...brokenPromise(situation),
    oneOf: returnsOneOfSeveral(situation) ? 'yes' : undefined,
    newAddress: wholeAddress(situation),
    out: state.order.status === 'outForDelivery' ? 'yes' : 'no',
    pickup: PICK_UP.test(fold(lastWords(situation))) ? 'yes' : 'no',
    travels: state.underWay.length > 0 ? 'yes' : undefined,
  };
}

/** What they named in the very turn in which they told what is wrong, or all that the order holds; null where that may be several. */
function thingIn({ order, facts, language }: Situation, { trouble }: Case['told']): string | null {
  const items = order?.items ?? [];
  const told = facts.filter(({ isSuperseded }) => !isSuperseded);
  const named = told.filter(({ slot }) => slot === 'product');
  const kind = trouble ?? 'defective';
  const problem = told.find(({ slot, value }) => slot === 'problem' && value === kind);
  const beside = named.filter(({ place }) => place.turn === problem?.place.turn);
  const meant = (products: readonly Fact[]): OrderItem[] => {
    const words = new Set(products.flatMap(({ value }) => termsOf(value, language)));
    return items.filter(({ title }) => termsOf(title, language).some((word) => words.has(word)));
  };
  const only = (some: readonly OrderItem[]): string | null =>
    some.length === 1 ? plainValue(some[0]?.title) : null;
  return only(items) ?? only(meant(beside));
}

/**
 * The new address with what is left as it was: where they put the number of the house right, postcode and town are those of
 * the order. Undefined where they tell none.
 */
function wholeAddress({ order, facts }: Situation): string | undefined {
  const address = newAddress(facts);
  const known = order?.shippingAddress;
  if (address === null) return undefined;
  const street = (line: string): string =>
    fold(line)
      .replace(/[^a-z]+/g, ' ')
      .trim();
  const isSameStreet = (known?.lines ?? []).some(
    (line) => street(line) === street(address) && street(line) !== '',
  );
  if (!known || !isSameStreet) return address;
  const rest = [known.postcode, known.city].filter((part) => part && !fold(address).includes(fold(part)));
  return plainValue([address, rest.join(' ')].filter(Boolean).join(', ')) ?? address;
}

/** A place where parcels are kept until they are fetched. */
const PICK_UP =
  /(?<![a-z])(?:pick-?up (?:point|shop)|parcel (?:shop|locker)|locker|point (?:de )?relais|relais colis|consigne|paketshop|packstation|abholstation|punto de (?:recogida|entrega)|taquilla)/;

const lastWords = ({ transcript }: Situation): string =>
  transcript?.messages.findLast(({ speaker }) => speaker === 'customer')?.text ?? '';

const SETS_PASSWORD = /(?<![a-z])(?:password|mot de passe|passwort|kennwort|contrasena)/;

/** The public article that tells how to set a new password. */
export const passwordArticle = (
  { language }: Situation,
  candidates: readonly Candidate[],
): Candidate | null =>
  candidates.find(
    ({ origin, title, text, url, language: written }) =>
      origin === 'article' &&
      plainLink(url) !== null &&
      (written === null || written === language) &&
      (SETS_PASSWORD.test(fold(title)) ||
        (mattersIn(title).includes('account') && SETS_PASSWORD.test(fold(text)))),
  ) ?? null;
