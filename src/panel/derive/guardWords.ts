import type { GuardWarning } from '../../checks';
import { saySlot } from './known';
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

/** "Donné 08:51 : « 1042 », confirmé" */
export function sayKnown({ known }: GuardWarning, say: Say): string {
  const fact = known.kind === 'fact' ? known.fact : null;
  const isHidden = fact?.standing === 'sensitive';
  const words = isHidden ? say.translate('panel.known.hidden') : wordsOf(known);
  const when = say.when(known.kind === 'fact' ? known.fact.at : known.at);
  const sentence = when
    ? say.translate('panel.guard.knownAt', { when, words })
    : say.translate('panel.guard.known', { words });
  return fact?.standing === 'confirmed'
    ? say.translate('panel.guard.confirmed', { known: sentence })
    : sentence;
}

/** The customer's words. */
const wordsOf = (known: GuardWarning['known']): string =>
  known.kind === 'fact' ? known.fact.quote : known.answer;
