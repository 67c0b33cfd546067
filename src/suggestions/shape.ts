import type { ReplyLanguage } from '../model/language';
import type { Channel } from '../model/ticket';
import { courtesyFor, partCourtesy } from './courtesy';
import type { DraftReply } from './draft';
import type { Situation } from './engine';
import { firstNameOf, plainValue } from './plainValue';

/** A live message is read at a glance, in characters. */
export const LIVE_LIMIT = 300;

export const isLive = (channel: Channel): boolean => channel === 'messaging' || channel === 'chat';

/** True once one of us has written to the customer: from then on a chat needs no greeting. */
const hasAgentSpoken = ({ transcript }: Pick<Situation, 'transcript'>): boolean =>
  (transcript?.messages ?? []).some(({ speaker, isPublic }) => speaker === 'agent' && isPublic);

/** The reply as its channel wants it; null when a chat has no room for even its first piece. */
export function shapeReply(draft: DraftReply, situation: Situation): string | null {
  return isLive(situation.ticket.channel) ? shapeLive(draft, situation) : shapeLetter(draft, situation);
}

/** E-mail and web form: greeting, text, link, closing. A text's own greeting or closing stays instead of ours. */
function shapeLetter(draft: DraftReply, situation: Situation): string {
  const { ticket, agent } = situation;
  const words = courtesyFor(situation, draft.language);
  const { greeting, body, closing } = partCourtesy(draft.text, draft.language);
  const begins =
    greeting ?? words.greeting(firstNameOf(ticket.requester.name), plainValue(ticket.requester.name));
  return [
    begins,
    begins.endsWith(',') ? (words.goOn?.(body) ?? body) : body,
    draft.footer,
    closing ?? words.closing(plainValue(agent.name) ?? '').trim(),
  ]
    .filter((part): part is string => part !== null && part !== '')
    .join('\n\n');
}

/** A chat: whole pieces from the most important on, as many as fit, in the order of the text, no closing, a greeting only in our first message. */
function shapeLive(draft: DraftReply, situation: Situation): string | null {
  // Our own hold none; "thank you for the photo" is no closing.
  const pieces = draft.origin === 'playbook' ? draft.pieces : withoutCourtesy(draft.pieces, draft.language);
  const name = firstNameOf(situation.ticket.requester.name);
  const greeting = hasAgentSpoken(situation) ? '' : courtesyFor(situation, draft.language).liveGreeting(name);
  const room = LIVE_LIMIT - (draft.footer ? draft.footer.length + 1 : 0);
  const first = pieces[0];
  if (first === undefined) return null;
  const place = (piece: string): number => draft.text.indexOf(piece);
  const say = (some: readonly string[], begin: string): string =>
    some.toSorted((a, b) => place(a) - place(b)).reduce(join, begin);
  const begin = [greeting, ''].find((each) => say([first], each).length <= room);
  if (begin === undefined) return null;
  let text = say([first], begin);
  const chosen = [first];
  for (const piece of pieces.slice(1)) {
    chosen.push(piece);
    const longer = say(chosen, begin);
    if (longer.length > room) break;
    text = longer;
  }
  return draft.footer ? `${text}\n${draft.footer}` : text;
}

/** Nothing may follow a link on its line: a full stop or a word would be taken for part of it. */
const ENDS_IN_LINK = /https?:\/\/\S+$/;

function join(before: string, after: string): string {
  if (before === '') return after;
  return before + (ENDS_IN_LINK.test(before) ? '\n' : ' ') + after;
}

function withoutCourtesy(pieces: string[], language: ReplyLanguage): string[] {
  const kept = partCourtesy(pieces.join('\n'), language);
  return kept.body.split('\n').filter((piece) => piece !== '');
}
