import type { Candidate, Situation } from '../../engine';
import { mattersIn } from '../../matters';
import { firstNameOf, plainLink, plainValue } from '../../plainValue';
import { fold } from '../../retrieval/fold';
import { termsOf } from '../../retrieval/tokenize';
import type { Fact } from '../../../model/fact';
import { valuesOf, type Case } from '../draftPlaybook';
import { lastOf, newAddress } from '../told';
import { brokenPromise, returnsOneOfSeveral } from './ownWords';
import { sentenceOf } from './wants';
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
    company: wholeCompany(situation) ?? 'none',
    out: state.order.status === 'outForDelivery' ? 'yes' : 'no',
    pickup: PICK_UP.test(fold(lastWords(situation))) ? 'yes' : 'no',
    travels: state.underWay.length > 0 ? 'yes' : undefined,
  };
}

/**
 * What they named where they told what is wrong, or what they send back, or all that the order holds; null where that may
 * be several.
 */
function thingIn(situation: Situation, { trouble, wish }: Case['told']): string | null {
  const items = situation.order?.items ?? [];
  const told = situation.facts.filter(({ isSuperseded }) => !isSuperseded);
  const about = trouble ?? (wish === 'return' ? wish : 'defective');
  const matter = told.find(({ slot, value }) => (slot === 'problem' || slot === 'wish') && value === about);
  const only = (words: readonly string[]): string | null => {
    const terms = new Set(words.flatMap((each) => termsOf(each, situation.language)));
    const some = items.filter(({ title }) =>
      termsOf(title, situation.language).some((word) => terms.has(word)),
    );
    return some.length === 1 ? plainValue(some[0]?.title) : null;
  };
  if (items.length === 1) return plainValue(items[0]?.title);
  if (!matter) return null;
  const isBefore = ({ place }: Fact): boolean =>
    place.turn === matter.place.turn && place.start <= matter.place.start;
  const before = told.filter((fact) => fact.slot === 'product' && isBefore(fact));
  const meant = before.filter((fact) => !INTACT.test(fold(sentenceOf(fact, situation))));
  return only([sentenceOf(matter, situation)]) ?? only(meant.map(({ value }) => value));
}

/** Of a thing that nothing is wrong with. */
const INTACT =
  /(?<![a-z])(?:fine|perfect[aoe]?s?|intact[aeo]?s?|ok(?:ay)?|undamaged|nickel|indemne|heil|unversehrt|unbeschadigt|in ordnung|bien|parfaite?s?|sin danos?)(?![a-z])/;

/** The company that they told last, with its legal form where they wrote that anywhere. */
function wholeCompany({ facts }: Situation): string | null {
  const company = lastOf(facts, 'company')?.value ?? '';
  const whole = facts.findLast(
    ({ slot, value, isSuperseded }) => slot === 'company' && !isSuperseded && value.startsWith(`${company} `),
  );
  return plainValue(whole?.value ?? company);
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
