import type { TicketHost } from '../model/ports';
import type { Message } from '../model/transcript';
import type { BotRules } from './bots';
import { expandTexts, mayHoldTranscript, namesOf, type TextReading } from './expandTexts';

interface LiveReading extends Pick<TextReading, 'locale' | 'timeZone'> {
  bots: BotRules;
}

/**
 * The host, whose live conversation tells every text transcript in it as readers do: what a reader told of a comment is then
 * known again, and not told once more as one long message.
 */
export function withStories(host: TicketHost, reading: LiveReading): TicketHost {
  return {
    ...host,
    conversation: async () => tellStories(await host.conversation(), reading),
    onConversationChanged: (listener) =>
      host.onConversationChanged((messages) => {
        if (!messages.some(mayHoldTranscript)) listener(messages);
        else void tellStories(messages, reading).then(listener);
      }),
  };
}

const tellStories = (messages: Message[], { bots, locale, timeZone }: LiveReading): Promise<Message[]> =>
  expandTexts(messages, {
    locale,
    timeZone,
    customerName: namesOf(messages, 'customer')[0] ?? '',
    botNames: [...bots.names, ...namesOf(messages, 'bot')],
    agentNames: namesOf(messages, 'agent'),
  });
