import type { Message } from '../model/transcript';
import { compareReply } from './compare';
import { digestInsertion, type SuggestionLife } from './suggestionLife';

/** Less of an inserted text than this in a message that nobody's name stands on: it may be a colleague's. */
const LEAST_KEPT = 0.5;
/** The browser's clock and Zendesk's differ. */
const SKEW_MS = 120_000;

/** Whether live messages are this agent's. */
export interface Authorship {
  /** By the author's id; where there is none by the name; where there is neither only if it holds what was inserted here. */
  isMine(message: Message): boolean;
  /** It holds an inserted text and is younger than the insertion, so that it is no history even at first sight. */
  isNewOfOurs(message: Message): boolean;
}

export function createAuthorship(
  agent: { agentId: number; agentName: string },
  life: Pick<SuggestionLife, 'insertions' | 'lost'>,
): Authorship {
  const live = () => life.insertions().filter((each) => !each.isUndone);
  const resembles = (text: string): boolean =>
    (compareReply(live(), text)?.keptShare ?? 0) >= LEAST_KEPT ||
    life.lost().some((mark) => mark.digest === digestInsertion(text));
  return {
    isMine({ speaker, isPublic, authorId, name, text }) {
      if (speaker !== 'agent' || !isPublic) return false;
      if (authorId) return authorId === String(agent.agentId); // a name may be an alias, or a namesake's
      return name === '' ? resembles(text) : name === agent.agentName;
    },
    isNewOfOurs({ at, text }) {
      const first = Math.min(...[...live(), ...life.lost()].map((each) => Date.parse(each.at)));
      return at !== null && Date.parse(at) >= first - SKEW_MS && resembles(text);
    },
  };
}
