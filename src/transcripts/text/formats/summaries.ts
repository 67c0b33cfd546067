import { raw, type Format, type Page, type Reading, type Turn } from '../format';
import { answerOf } from '../forms';
import { isPlainHeading, splitSections, type Section } from '../sections';
import { readLabelled } from './labelled';

/** Intercom Fin: a summary, what it collected, and sometimes what was said. */
export const fin = createSummaryFormat(
  'fin',
  'Fin',
  /\bIntercom\b|\bFin(?:'s| AI\b| has\b| handed| escalated| passed|:| [-–—(])|\b[Bb]y Fin\b/,
);

/** Ada: what was said, and below it a summary; Markdown or plain. */
export const ada = createSummaryFormat('ada', 'Ada', /\bAda\b/);

/** Any other bot that hands over with a summary. It signs nothing, so there must be more than that. */
export const summary = createSummaryFormat('summary', null, null);

/** @param signature by which the vendor is known in the text; null where none is, and then nor is `bot`, its name. */
function createSummaryFormat(id: string, bot: string | null, signature: RegExp | null): Format {
  return {
    id,
    read({ lines, hints }) {
      const sections = splitSections(lines);
      const isSummarised = sections.some(({ kind }) => kind === 'summary' || kind === 'data');
      if (!isSummarised || (signature && !lines.some((line) => signature.test(line.slice(0, 1000)))))
        return null;
      const read = sections.map((section) => readSection(section, hints));
      const isTold = read.some(({ isTold }) => isTold);
      return signature || isTold
        ? { turns: read.flatMap(({ turns }) => turns.map((turn) => withBot(turn, bot))) }
        : null;
    },
  };
}

const withBot = (turn: Turn, bot: string | null): Turn =>
  turn.label === bot ? { ...turn, role: 'bot' } : turn;

interface Told extends Reading {
  /** There is more than somebody's prose. */
  isTold: boolean;
}

function readSection(section: Section, hints: Page['hints']): Told {
  const { kind, heading, lines } = section;
  if (kind === 'data') return readData(section, hints.customerName);
  const inside = readLabelled({ lines, hints }, kind === 'transcript');
  if (kind !== 'summary') return readTranscript(section, inside?.turns ?? null);
  const told = inside?.turns ?? [];
  // Below the summary the transcript may follow without a heading.
  const isLead = told[0]?.isRaw ?? false;
  const summed = isLead ? [told[0]?.text ?? ''] : inside ? [] : lines;
  const turn: Turn = { ...raw([heading, ...summed]), isRaw: false };
  return { turns: [turn, ...told.slice(Number(isLead))], isTold: inside !== null };
}

function readTranscript({ heading, lines }: Section, told: Turn[] | null): Told {
  if (!told) return { turns: [raw([heading, ...lines])], isTold: false };
  return { turns: isPlainHeading(heading) ? told : [raw([heading]), ...told], isTold: true };
}

/** The customer's answers as the bot noted them. */
function readData({ heading, lines }: Section, customerName: string): Told {
  const form = lines.map(answerOf).filter((answer) => answer !== null);
  if (form.length === 0) return { turns: [raw([heading, ...lines])], isTold: false };
  const text = [heading, ...lines].join('\n').trim();
  return { turns: [{ label: customerName, role: 'customer', stamp: null, text, form }], isTold: true };
}
