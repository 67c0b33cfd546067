import type { Message } from '../../../src/model/transcript';
import { parseTranscriptText } from '../../../src/transcripts/text/parseTranscriptText';
import { HINTS } from './hints';
import { TEXT_SAMPLES, type Expected } from './samples';

const shown = ({ speaker, name, text, at, isRaw, form }: Message): Expected => ({
  speaker,
  name,
  text,
  at,
  ...(isRaw ? { isRaw } : {}),
  ...(form.length > 0 ? { form } : {}),
});

describe('a transcript written down as text', () => {
  it.each(TEXT_SAMPLES)('is read: $title', ({ text, hints, format, expected }) => {
    const story = parseTranscriptText(text, hints);
    expect(story?.messages.map(shown)).toEqual(expected);
    expect(story?.format).toBe(format);
    expect(story?.isPartial).toBe(false);
  });

  it('may hold more than one conversation', () => {
    const text =
      '=== CHAT HISTORY ===\nBot: Hi\n=== END ===\nLater:\n=== CHAT HISTORY ===\nUser: Hello?\n=== END ===';
    const story = parseTranscriptText(text, TEXT_SAMPLES[0]!.hints);
    expect(story?.messages.map(({ speaker, text: said }) => `${speaker}: ${said}`)).toEqual([
      'bot: Hi',
      'system: Later:',
      'customer: Hello?',
    ]);
    expect(story?.isPartial).toBe(false);
  });

  it('keeps a file as an attachment', () => {
    const file = 'Uploaded: lamp.jpg\nURL: https://files.example/lamp.jpg\nType: image/jpeg\nSize: 12345';
    const text = `(09:21:33 AM) Ellen Park: ${file}\n(09:22:33 AM) Tom Baker: thanks`;
    expect(parseTranscriptText(text, HINTS)?.messages[0]).toMatchObject({
      text: file,
      form: [],
      attachments: [{ name: 'lamp.jpg', contentType: 'image/jpeg', url: 'https://files.example/lamp.jpg' }],
    });
  });

  it.each([
    [
      'WhatsApp',
      '10/03/2026, 09:21 - Ellen Park: Hi\n10/03/2026, 09:22 - Bot: Hello:\n10/03/2026, 09:23 - Ellen Park: ok',
    ],
    ['Teams', '[10:37 AM] Ellen Park\n\nHi\n\n[10:38 AM] Bot\n\nHello:\n\n[10:38 AM] Ellen Park\n\nok'],
    ['Slack', 'Ellen Park  10:02 AM\nHi\nBot  10:03 AM\nHello:\nEllen Park  10:04 AM\nok'],
    ['Markdown headings', '### Ellen Park\nHi\n\n### Bot\nHello:\n\n### Ellen Park\nok'],
    ['bold lines', '**Ellen Park**\nHi\n\n**Bot**\nHello:\n\n**Ellen Park**\nok'],
    ['a Markdown list', '- **Ellen Park**: Hi\n- **Bot**: Hello:\n- **Ellen Park**: ok'],
    ['tags', '[Ellen Park] Hi\n[Bot] Hello:\n[Ellen Park] ok'],
    ['roles of a language model', 'user: Hi\nassistant: Hello:\nuser: ok'],
    ['no space', 'Ellen Park:Hi\nBot:Hello:\nEllen Park:ok'],
    ['quoted', '> Ellen Park: Hi\n> Bot: Hello:\n> Ellen Park: ok'],
  ])('may be written as in %s', (_, text) => {
    const messages = parseTranscriptText(text, HINTS)?.messages ?? [];
    expect(messages.map(({ speaker, text: said }) => [speaker, said])).toEqual([
      ['customer', 'Hi'],
      ['bot', 'Hello:'],
      ['customer', 'ok'],
    ]);
  });
});
