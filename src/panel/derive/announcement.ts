import { sayLabel } from '../../lib/translate';
import type { PanelView } from '../usePanel';
import { viewCheck } from './claims';
import { sayAsked } from './guardWords';

/** What has changed, in one sentence for those who do not see it: the guard, what was done to the draft, the reply on offer. */
export function sayAnnouncement({ draft, deck, say }: PanelView): string {
  const { translate } = say;
  if (draft.guard) return sayAsked(draft.guard, say);
  if (draft.trouble !== null) return translate(`panel.draft.${draft.trouble}`);
  if (draft.insertion) {
    const { where, at } = draft.insertion;
    return translate(`panel.suggestion.inserted.${where}`, { time: say.time(at) });
  }
  if (!deck.open) return '';
  const { supported, doubtful, contradicted } = viewCheck(deck.open);
  const check = translate('panel.check.spoken', { verified: supported, toCheck: doubtful + contradicted });
  return `${translate('panel.suggestion.title')} : ${sayLabel(translate, deck.open.title)}. ${check}`;
}
