import type { Message, Speaker, Transcript } from '../../src/model/transcript';

export const aMessage = (speaker: Speaker, text: string, over: Partial<Message> = {}): Message => ({
  id: over.id ?? `${speaker}:${text}`,
  speaker,
  name: speaker === 'customer' ? 'Marie Durand' : speaker === 'bot' ? 'Léo' : '',
  text,
  at: '2026-11-17T08:51:00Z',
  isPublic: true,
  attachments: [],
  choices: [],
  form: [],
  ...over,
});

/** A conversation, one minute between messages: `['customer', 'Bonjour'], ['bot', '…']`. */
export const aTranscript = (...turns: [Speaker, string][]): Transcript => ({
  source: 'conversation_log',
  isComplete: true,
  messages: turns.map(([speaker, text], index) =>
    aMessage(speaker, text, {
      id: `m${index}`,
      at: new Date(Date.UTC(2026, 10, 17, 8, 51 + index)).toISOString(),
    }),
  ),
});
