import type { BriefLine } from '../../model/brief';
import type { Message, Transcript } from '../../model/transcript';
import { anyOf, byLexicon } from '../lexicon';
import { fold } from '../text';
import { briefLine } from './briefLine';
import { deedOf, saysNoEffect } from './steps';

const READ = 5_000;

const patterns = byLexicon((vocabularies) => {
  const any = (pick: Parameters<typeof anyOf>[1]): RegExp =>
    new RegExp(`(?<![a-z0-9])${anyOf(vocabularies, pick)}(?![a-z0-9])`);
  return {
    asked: any(({ bot }) => bot.wantsHuman),
    offHours: any(({ bot }) => bot.offHours),
    policy: any(({ bot }) => bot.mayNot),
  };
});

const says = (pattern: RegExp, message: Message): boolean => pattern.test(fold(message.text.slice(0, READ)));

/** The turn in which the bot gave over: it says so, or a human speaks next. Null where no bot spoke, or nobody took over. */
function handoverTurn({ messages }: Transcript): number | null {
  const lastOfBot = messages.findLastIndex(({ speaker }) => speaker === 'bot');
  if (lastOfBot < 0) return null;
  const announced = messages.findLastIndex(
    (message) => message.speaker === 'bot' && deedOf(message) === 'handover',
  );
  if (announced >= 0) return announced;
  const taken = messages.findIndex(({ speaker }, turn) => turn > lastOfBot && speaker === 'agent');
  return taken < 0 ? null : taken - 1;
}

/** Why a person was asked for, as far as the conversation shows it, with the message that does. */
export function handoverLine(transcript: Transcript): BriefLine | null {
  const turn = handoverTurn(transcript);
  if (turn === null) return null;
  const before = transcript.messages.slice(0, turn + 1);
  const lastBy = (speaker: Message['speaker'], fits: (message: Message) => boolean): Message | undefined =>
    before.findLast((message) => message.speaker === speaker && fits(message));
  const { asked, offHours, policy } = patterns();
  const reasons: readonly (readonly [string, Message | undefined])[] = [
    ['asked', lastBy('customer', (message) => says(asked, message))],
    ['offHours', lastBy('bot', (message) => says(offHours, message))],
    ['policy', lastBy('bot', (message) => says(policy, message))],
    ['notUnderstood', lastBy('bot', (message) => deedOf(message) === 'notUnderstood')],
    ['noEffect', lastBy('customer', saysNoEffect)],
  ];
  const [reason, message] = reasons.find(([, found]) => found !== undefined) ?? ['unknown', before.at(-1)];
  return briefLine('handover', { reason }, message?.id ?? null);
}
