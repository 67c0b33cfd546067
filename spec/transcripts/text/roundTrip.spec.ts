import fc from 'fast-check';
import { parseTranscriptText } from '../../../src/transcripts/text/parseTranscriptText';
import { HINTS } from './hints';

type Who = 'customer' | 'bot' | 'agent';

interface Line {
  who: Who;
  text: string;
  /** Minute of the day, UTC. */
  minute: number;
}

const NAMES: Record<Who, string> = { customer: 'Ellen Park', bot: 'LampBot', agent: 'Tom Baker' };
const ROLES: Record<Who, string> = { customer: 'Client', bot: 'Assistant virtuel', agent: 'Conseillère' };

/** What people write, colons, times, links, lists and empty lines among it. */
const SAID = [
  'Where is my order 1042?',
  'Order: 1042',
  'At 10:30, I think.',
  'See https://shop.example/a?b=1:2',
  'ok',
  '12,50 €',

  'Note: it was a gift: for my aunt',
  'Bonjour, je n’ai rien reçu.',
  'Straße: Hauptstr. 5',
  '¿Dónde está?',
  '1. unplug it',
];
const said = fc
  .array(fc.constantFrom(...SAID), { minLength: 1, maxLength: 3 })
  .chain((lines) => fc.constantFrom('\n', '\n\n').map((end) => lines.join(end)));

/** A bot that greets, a customer who answers, and more of it. */
const dialogue = fc
  .array(fc.record({ who: fc.constantFrom<Who>('customer', 'bot', 'agent'), text: said, gap: fc.nat(40) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((turns) => {
    let minute = 0;
    const lines = turns.map(({ gap, ...turn }): Line => ({ ...turn, minute: (minute += gap) }));
    const opening: Line[] = [
      { who: 'bot', text: 'Hi! How can I help?', minute: 0 },
      { who: 'customer', text: 'My lamp is broken.', minute: 0 },
    ];
    return [...opening, ...lines];
  });

const pad = (value: number): string => String(value).padStart(2, '0');
const clock24 = ({ minute }: Line): string => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
const clock12 = ({ minute }: Line): string =>
  `${Math.floor(minute / 60) % 12 || 12}:${pad(minute % 60)}:00 ${minute < 720 ? 'AM' : 'PM'}`;
const lines =
  (render: (line: Line) => string, end = '\n') =>
  (all: Line[]) =>
    all.map(render).join(end);

interface Layout {
  format: string;
  render: (all: Line[]) => string;
  names?: Record<Who, string>;
  isTimed?: boolean;
}

const LAYOUTS: Record<string, Layout> = {
  'Zendesk Chat': {
    format: 'zendeskChat',
    render: (all) =>
      `Chat started on 2026-03-10\n\n${lines((l) => `(${clock12(l)}) ${NAMES[l.who]}: ${l.text}`)(all)}`,
    isTimed: true,
  },
  Botpress: {
    format: 'botpress',
    render: lines((l) => `${l.who === 'bot' ? '🤖' : '👤'} ${NAMES[l.who]}:\n${l.text}`, '\n\n---\n\n'),
  },
  'conversation history': {
    format: 'conversationHistory',
    render: (all) =>
      `=== CONVERSATION HISTORY ===\n\n${lines((l) => `[Mar 10, 2026, ${clock12(l)}] ${l.who === 'bot' ? '🤖' : '👤'} ${NAMES[l.who]}: ${l.text}`, '\n\n')(all)}\n\n=== END CONVERSATION HISTORY ===`,
    isTimed: true,
  },
  'dashed segments': {
    format: 'dashedSegments',
    render: (all) =>
      `Chat ID: 7\n2026-03-10 00:00 (UTC)\n-----\n${lines((l) => `${clock12(l)}\n${NAMES[l.who]}\n${l.text}`, '\n-----\n')(all)}`,
    isTimed: true,
  },
  Fin: {
    format: 'fin',
    render: (all) =>
      `## Summary\nFin handed this over.\n\n## Transcript\n${lines((l) => `${NAMES[l.who]}: ${l.text}`)(all)}`,
  },
  Ada: {
    format: 'ada',
    render: (all) =>
      `${lines((l) => `**${NAMES[l.who]}:** ${l.text}`, '\n\n')(all)}\n\n**Summary:** Ada tried to help.`,
  },
  'Name: text': { format: 'labelled', render: lines((l) => `${NAMES[l.who]}: ${l.text}`) },
  'Rôle : texte': { format: 'labelled', render: lines((l) => `${ROLES[l.who]} : ${l.text}`), names: ROLES },
  '[time] Name: text': {
    format: 'labelled',
    render: lines((l) => `[10/03/2026 ${clock24(l)}] ${NAMES[l.who]}: ${l.text}`),
    isTimed: true,
  },
  'ISO time - Name: text': {
    format: 'labelled',
    render: lines((l) => `2026-03-10T${clock24(l)}:00Z - ${NAMES[l.who]}: ${l.text}`),
    isTimed: true,
  },
  'Name (time): text': {
    format: 'labelled',
    render: lines((l) => `${NAMES[l.who]} (10. März 2026 ${clock24(l)} Uhr): ${l.text}`),
    isTimed: true,
  },
  'Name [time] above': {
    format: 'labelled',
    render: lines(
      (l) => `${NAMES[l.who]} [10 mars 2026 à ${clock24(l).replace(':', 'h')}]\n${l.text}`,
      '\n\n',
    ),
    isTimed: true,
  },
  'Name, time above': {
    format: 'labelled',
    render: lines((l) => `${NAMES[l.who]}, 10 Mar 2026 at ${clock12(l)}\n${l.text}`, '\n\n'),
    isTimed: true,
  },
  'bold names': { format: 'labelled', render: lines((l) => `**${NAMES[l.who]}**: ${l.text}`) },
};

describe('a dialogue that is written down and read again', () => {
  it.each(Object.entries(LAYOUTS))(
    'is the same: %s',
    (_, { format, render, names = NAMES, isTimed = false }) => {
      fc.assert(
        fc.property(dialogue, (all) => {
          const story = parseTranscriptText(render(all), { ...HINTS, timeZone: 'UTC', locale: 'en-gb' });
          const read = (story?.messages ?? []).filter(({ isRaw, speaker }) => !isRaw && speaker !== 'system');
          expect(read.map(({ speaker, name, text, at }) => ({ speaker, name, text, at }))).toEqual(
            all.map((line) => ({
              speaker: line.who,
              name: names[line.who],
              text: line.text,
              at: isTimed ? `2026-03-10T${clock24(line)}:00.000Z` : null,
            })),
          );
          expect(story?.format).toBe(format);
        }),
        { numRuns: 200 },
      );
    },
  );
});
