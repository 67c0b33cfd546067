import type { BriefLine } from '../../model/brief';
import type { Fact } from '../../model/fact';
import type { Message, Transcript } from '../../model/transcript';
import { findAsks } from '../asks';
import { anyOf, byLexicon } from '../lexicon';
import { fold } from '../text';
import { briefLine } from './briefLine';

/** What a bot did in one of its messages. */
interface Step {
  deed: string;
  turn: number;
  message: Message;
}

export type Outcome = 'open' | 'noEffect' | 'solved';

const READ = 5_000;

const folded = (message: Message): string => fold(message.text.slice(0, READ));

/** Most telling first in every language: a link to a parcel's page is no article. */
const deeds = byLexicon((vocabularies) => {
  const all = vocabularies.flatMap(({ bot }) => bot.deeds);
  return [...new Set(all.map(([deed]) => deed))].map((deed) => {
    const sources = all.filter(([one]) => one === deed).map(([, source]) => source);
    return { deed, pattern: new RegExp(`(?<![a-z0-9])(?:${sources.join('|')})`) };
  });
});

const outcomes = byLexicon((vocabularies) => ({
  noEffect: new RegExp(`(?<![a-z0-9])${anyOf(vocabularies, ({ bot }) => bot.noEffect)}(?![a-z0-9])`),
  solved: new RegExp(`(?<![a-z0-9])${anyOf(vocabularies, ({ bot }) => bot.solved)}(?![a-z0-9])`),
}));

export const deedOf = (message: Message): string | null => {
  const text = folded(message);
  return deeds().find(({ pattern }) => pattern.test(text))?.deed ?? null;
};

export const saysNoEffect = (message: Message): boolean => outcomes().noEffect.test(folded(message));

/**
 * How a step ended for the customer, up to the next one: they came back on it with the same wish or said that it does not
 * help, they said that it did, or neither.
 */
function outcomeOf(transcript: Transcript, facts: readonly Fact[], from: number, to: number): Outcome {
  const later = transcript.messages.slice(from + 1, to).filter(({ speaker }) => speaker === 'customer');
  if (later.some(saysNoEffect)) return 'noEffect';
  const wishes = facts.filter(({ slot }) => slot === 'wish');
  const before = new Set(wishes.filter(({ place }) => place.turn <= from).map(({ value }) => value));
  const isAskedAgain = wishes.some(
    ({ place, value }) => place.turn > from && place.turn < to && before.has(value),
  );
  if (isAskedAgain) return 'noEffect';
  return later.some((message) => outcomes().solved.test(folded(message))) ? 'solved' : 'open';
}

const botTurns = ({ messages }: Transcript): { message: Message; turn: number }[] =>
  messages.flatMap((message, turn) => (message.speaker === 'bot' ? [{ message, turn }] : []));

const stepsIn = (transcript: Transcript): Step[] =>
  botTurns(transcript).flatMap((one) => {
    const deed = deedOf(one.message);
    return deed === null || deed === 'handover' ? [] : [{ ...one, deed }];
  });

const asksAnything = ({ text, choices }: Message): boolean => findAsks(text).length + choices.length > 0;

/** The bot in one row: the last thing it tried and whether that helped, else what it asked. */
export function botLine(transcript: Transcript, facts: readonly Fact[]): BriefLine | null {
  const turns = botTurns(transcript);
  const lastStep = turns.findLast(({ message }) => asksAnything(message));
  // It went on asking afterwards: then it did understand.
  const last = stepsIn(transcript).findLast(
    ({ deed, turn }) => !(deed === 'notUnderstood' && lastStep !== undefined && lastStep.turn > turn),
  );
  if (last) {
    const outcome = outcomeOf(transcript, facts, last.turn, transcript.messages.length);
    return briefLine('bot', { deed: last.deed, outcome, questions: 0 }, last.message.id);
  }
  const asking = turns.filter(({ message }) => findAsks(message.text).length > 0);
  const closing = asking.at(-1) ?? turns.at(-1);
  if (!closing) return null;
  const deed = asking.length > 0 ? 'asked' : 'spoke';
  return briefLine('bot', { deed, outcome: 'open', questions: asking.length }, closing.message.id);
}

const MOST_STEPS = 8;

/** Everything that the bot tried, oldest first, each with its end; of many the last ones. */
export function botSteps(transcript: Transcript, facts: readonly Fact[]): BriefLine[] {
  const steps = stepsIn(transcript);
  const end = transcript.messages.length;
  return steps
    .map(({ deed, turn, message }, index) => {
      const outcome = outcomeOf(transcript, facts, turn, steps[index + 1]?.turn ?? end);
      return briefLine('step', { deed, outcome, questions: 0 }, message.id);
    })
    .slice(-MOST_STEPS);
}
