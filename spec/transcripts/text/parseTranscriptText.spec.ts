import type { Message } from '../../../src/model/transcript';
import { parseTranscriptText } from '../../../src/transcripts/text/parseTranscriptText';
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
});
