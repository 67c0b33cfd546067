import { parseTranscriptText } from '../../../src/transcripts/text/parseTranscriptText';
import { HINTS } from './hints';

const told = (text: string): string[] =>
  (parseTranscriptText(text, HINTS)?.messages ?? []).map(({ speaker, text: said }) => `${speaker}: ${said}`);

describe('signs that nobody sees', () => {
  it('do not hide who speaks', () => {
    expect(told('\u200bUser\u200b: my order is 1042\n\u200eBot: thanks\nUser: bye')).toEqual([
      'customer: my order is 1042',
      'bot: thanks',
      'customer: bye',
    ]);
  });

  it('a picture in place of a name speaks among names', () => {
    expect(
      told(
        '[20/11/2026, 10:01] User: hi\n[20/11/2026, 10:02] 🤖: which order?\n[20/11/2026, 10:03] User: 1042',
      ),
    ).toEqual(['customer: hi', 'bot: which order?', 'customer: 1042']);
  });
});
