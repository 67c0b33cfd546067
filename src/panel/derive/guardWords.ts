import type { GuardWarning } from '../../checks';
import type { Fact } from '../../model/fact';
import { saySent, saySlot } from './known';
import type { Say } from './say';

/** "Vous demandez le n° de commande"; of what is no slot, that it was asked and answered, or told, before. */
export function sayAsked({ warning, isSent }: { warning: GuardWarning; isSent: boolean }, say: Say): string {
  const { translate } = say;
  const { known, slot } = warning;
  if (known.kind === 'fact')
    return translate(isSent ? 'panel.guard.asked' : 'panel.guard.asks', { what: saySlot(slot, say) });
  if (known.question === '') return translate('panel.guard.told');
  const words = { question: known.question };
  return known.by === ''
    ? translate('panel.guard.askedBefore', words)
    : translate('panel.guard.askedBy', { ...words, by: known.by });
}

/** "Donné 08:51 : « 1042 », confirmé"; "Corrigé par Léa 10:31 : 1042"; "Photo envoyée 08:51 : vase.jpg" */
export function sayKnown({ known }: GuardWarning, say: Say): string {
  const fact = known.kind === 'fact' ? known.fact : null;
  const own = fact && fact.standing !== 'sensitive' ? (sayCorrected(fact, say) ?? saySent(fact, say)) : null;
  const sentence = own ?? sayQuoted(known, say);
  return fact?.standing === 'confirmed'
    ? say.translate('panel.guard.confirmed', { known: sentence })
    : sentence;
}

function sayQuoted(known: GuardWarning['known'], say: Say): string {
  const isHidden = known.kind === 'fact' && known.fact.standing === 'sensitive';
  const words = isHidden ? say.translate('panel.known.hidden') : wordsOf(known);
  const when = say.when(known.kind === 'fact' ? known.fact.at : known.at);
  return when
    ? say.translate('panel.guard.knownAt', { when, words })
    : say.translate('panel.guard.known', { words });
}

/** The agent's word is not the customer's. */
function sayCorrected({ decision, value, quote }: Fact, say: Say): string | null {
  if (decision?.verdict !== 'edited') return null;
  const { by, at } = decision;
  const values = { by, isNamed: by === '' ? 'no' : 'yes', when: say.when(at), words: quote || value };
  return say.translate('panel.guard.corrected', values);
}

/** The customer's words. */
const wordsOf = (known: GuardWarning['known']): string =>
  known.kind === 'fact' ? known.fact.quote || known.fact.value : known.answer;
