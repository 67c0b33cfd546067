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
});
