import type { TextHints } from '../../../src/transcripts/text/parseTranscriptText';

export const HINTS: TextHints = {
  locale: 'en-us',
  timeZone: 'Europe/Paris',
  at: '2026-03-10T12:00:00.000Z',
  customerName: 'Ellen Park',
  botNames: ['lampbot'],
  agentNames: ['Tom Baker'],
};
