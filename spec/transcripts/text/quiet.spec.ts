import { parseTranscriptText } from '../../../src/transcripts/text/parseTranscriptText';
import { HINTS } from './hints';

const PROSE = {
  nothing: '',
  'a mail':
    'Hello,\n\nmy lamp is broken. I tried this: unplug it. Note: it was a gift.\n\nThanks,\nEllen Park',
  'a form': 'Order: 1042\nName: Ellen Park\nEmail: ellen@example.com\nCustomer: Ellen Park\nAgent: Tom',
  'a German form': 'Kunde: Jonas Weber\nBestellnummer: 1042\nKundennummer: 77\nProblem: kaputt',
  'details of a browser': 'User agent: Mozilla/5.0\nUser ID: 4\nClient: web\nClient version: 7.1',
  'a list': 'Pros: cheap and light.\nCons: breaks at once.\nPros: it is blue, though.\nCons: the blue fades.',
  'a log':
    '2026-03-10 10:02:33 ERROR: cannot open socket\n2026-03-10 10:02:34 INFO: retry in 5 s\n2026-03-10 10:02:39 ERROR: no',
  'opening hours': 'Monday: 9:00-18:00\nTuesday: 9:00-18:00\nWednesday: closed\n10:30 tea\n12:00 lunch',
  'a question of times': 'Can you call me at 10:30? Or: 11:00.\n10:30 is best.\nThanks: Ellen',
  'quotes of nobody': '> you said it would come\n\nIt did not.\n> and that I would be refunded\nI was not.',
  'a signature': 'Best,\nEllen Park\n--\nPhone: +1 555 0100\nWeb: https://example.com\nPhone: +1 555 0101',
  steps: 'Step 1: open it.\nStep 2: close it.\nStep 1: open it again.\nStep 2: close it again.',
  'a summary': 'Summary: the lamp is broken.\n\nI want my money back.',
  'questions and answers':
    'Question: does it glow?\nAnswer: it does not.\nQuestion: why?\nAnswer: it is broken.',
  lines: '-----\nhello\n-----\nthere\n-----',
  'a smile': '🙂 thank you!\n🙂 you are great',
  headings: '## Customer\nEllen Park\n\n## Agent\nTom Baker\n\n## Details\nThe lamp is broken.',
  'tags in brackets': '[Image] a lamp\n[Image] its shade\n[File] the invoice of it',
  'one speaker': 'Customer: hello\nCustomer: anybody there?',
};

describe('what is no transcript', () => {
  it.each(Object.entries(PROSE))('is not read as one: %s', (_, text) => {
    expect(parseTranscriptText(text, HINTS)).toBeNull();
  });
});
