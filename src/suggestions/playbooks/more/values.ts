import type { Candidate, Situation } from '../../engine';
import { mattersIn } from '../../matters';
import { firstNameOf, plainLink, plainValue } from '../../plainValue';
import { fold } from '../../retrieval/fold';
import { termsOf } from '../../retrieval/tokenize';
import { valuesOf, type Case } from '../draftPlaybook';
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

function ofOrder({ situation, state }: Case): Values {
  return {
    daysLate: state.daysLate > 0 ? state.daysLate : undefined,
    thing: thingIn(situation) ?? 'none',
    travels: state.underWay.length > 0 ? 'yes' : undefined,
  };
}

/** The one thing of the order that they name, or all that it holds; null where it may be several. */
function thingIn({ order, facts, language }: Situation): string | null {
  const items = order?.items ?? [];
  const [first, ...others] = items;
  if (first && others.length === 0) return plainValue(first.title);
  const named = facts.filter(({ slot, isSuperseded }) => slot === 'product' && !isSuperseded);
  for (const { value } of named.toReversed()) {
    const words = termsOf(value, language);
    const meant = items.filter(({ title }) => termsOf(title, language).some((word) => words.includes(word)));
    const [only, ...more] = meant;
    if (only && more.length === 0) return plainValue(only.title);
  }
  return null;
}

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
