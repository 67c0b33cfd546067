import fc from 'fast-check';
import type { Suggestion } from '../../src/model/suggestion';
import { partCourtesy } from '../../src/suggestions/courtesy';
import type { DraftReply } from '../../src/suggestions/draft';
import { loadLanguages } from '../../src/app/loadReading';
import { insertableText } from '../../src/suggestions/insertableText';
import { bestPassage } from '../../src/suggestions/passage';
import { splitSentences } from '../../src/suggestions/sentences';
import { shapeReply } from '../../src/suggestions/shape';
import { aTicket } from '../builders/ticket';
import { aTranscript } from '../builders/transcript';
import { aSituation } from './builders';

const aDraft = (text: string, over: Partial<DraftReply> = {}): DraftReply => ({
  origin: 'macro',
  key: 'macro:1',
  title: { text: 'Suivi' },
  reason: null,
  language: 'fr',
  beforeSending: null,
  orderId: null,
  text,
  pieces: splitSentences(text).map(({ start, end }) => text.slice(start, end)),
  footer: null,
  sources: [],
  fit: 1,
  ...over,
});

const aSuggestion = (text: string, doubtful: string[]): Suggestion => ({
  id: 'x',
  origin: 'macro',
  key: 'macro:1',
  title: { text: 'Suivi' },
  reason: null,
  language: 'fr',
  text,
  claims: doubtful.map((words) => ({
    kind: 'duration',
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    verdict: 'unsupported',
  })),
  evidence: [],
  beforeSending: null,
  orderId: null,
  rank: 0,
});

const email = aSituation();
const chat = aSituation({ ticket: aTicket({ channel: 'messaging' }) });
const later = { ...chat, transcript: aTranscript(['customer', 'Bonjour'], ['agent', 'Bonjour Marie']) };

describe('courtesy', () => {
  it.each([
    ['fr', 'Bonjour Marie,\n\nVotre colis est parti.\n\nBien cordialement,\nLéa', 'Votre colis est parti.'],
    ['fr', 'Bonjour, votre colis est parti.\nBelle journée !', 'Votre colis est parti.'],
    ['fr', 'Merci pour la photo.', 'Merci pour la photo.'],
    ['fr', 'Votre colis est parti.\nMerci', 'Votre colis est parti.'],
    [
      'en',
      'Hi Marie,\n\nYour parcel has left.\n\nKind regards,\nLéa\nCustomer care',
      'Your parcel has left.',
    ],
    ['en', 'Thank you for the photo. It helps.', 'Thank you for the photo. It helps.'],
    ['en', 'Dear customer: here it is', 'Here it is'],
    ['en', 'Highlights are listed below.', 'Highlights are listed below.'],
  ] as const)('is told from what is said, %s: %j', (language, text, body) => {
    expect(partCourtesy(text, language).body).toBe(body);
  });
});

describe('shape', () => {
  it('of an e-mail has a greeting and a closing', () => {
    expect(shapeReply(aDraft('Votre colis est parti.'), email)).toBe(
      'Bonjour Marie,\n\nVotre colis est parti.\n\nBien cordialement,\nLéa Martin',
    );
  });

  it('of an e-mail keeps those that a macro has', () => {
    const own = 'Bonsoir,\n\nVotre colis est parti :\n- demain\n\nÀ bientôt';
    expect(shapeReply(aDraft(own), email)).toBe(own);
  });

  it('of a chat has no closing, and a greeting in our first message only', () => {
    const macro = aDraft('Bonjour,\n\nVotre colis est parti.\n\nCordialement,\nLe service client');
    expect(shapeReply(macro, chat)).toBe('Bonjour Marie\u00a0! Votre colis est parti.');
    expect(shapeReply(macro, later)).toBe('Votre colis est parti.');
  });

  it('of a chat is whole sentences within 300 characters, with the link', () => {
    const sentence = 'Cette phrase a bien cinquante-cinq signes tout compris. ';
    const shaped =
      shapeReply(aDraft(sentence.repeat(10), { footer: 'Voir : https://x.example/a' }), later) ?? '';
    expect(shaped.length).toBeLessThanOrEqual(300);
    expect(shaped).toMatch(/compris\.\nVoir : https:\/\/x\.example\/a$/);
    expect(shapeReply(aDraft('mot '.repeat(100)), later)).toBeNull();
  });

  it('of any text keeps the limit', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12, mode: 'sentences' }), (text) => {
        expect((shapeReply(aDraft(text), chat) ?? '').length).toBeLessThanOrEqual(300);
      }),
    );
  });
});

describe('what is inserted', () => {
  const text =
    'Bonjour Marie,\n\nVotre colis est parti. Il arrive sous 5 jours. Merci de votre patience.\n\nBien cordialement,\nLéa';

  it('leaves out sentences that hold an unsupported claim', () => {
    expect(insertableText(aSuggestion(text, ['5 jours']))).toBe(
      'Bonjour Marie,\n\nVotre colis est parti. Merci de votre patience.\n\nBien cordialement,\nLéa',
    );
  });

  it('holds everything when the agent says so', () => {
    expect(insertableText(aSuggestion(text, ['5 jours']), { all: true })).toBe(text);
  });

  it('is nothing when only courtesy is left', () => {
    expect(
      insertableText(aSuggestion('Bonjour,\n\nRemboursé sous 5 jours.\n\nCordialement', ['5 jours'])),
    ).toBe('');
  });

  it('does not say twice what the draft says already', () => {
    const draft = 'Bonjour Madame,\n\nje regarde.\n\nCordialement,\nLéa';
    expect(insertableText(aSuggestion(text, []), { draft })).toBe(
      'Votre colis est parti. Il arrive sous 5 jours. Merci de votre patience.',
    );
    expect(insertableText(aSuggestion(text, []), { draft: 'je regarde' })).toBe(text);
  });

  it('does not sign where a signature stands', () => {
    const text = 'Bonjour,\n\nVotre colis arrive demain.\n\nBien cordialement,\nLéa Martin';
    const draft = '\n\nLéa Martin\nService client Atelier Nord';
    expect(insertableText(aSuggestion(text, []), { draft })).toBe(
      'Bonjour,\n\nVotre colis arrive demain.\n\nBien cordialement,',
    );
  });

  it('goes on in a small letter after the comma of a German greeting, beside a signature too', async () => {
    await loadLanguages(['de']);
    const text = 'Guten Tag Heike,\n\nich frage nach.\n\nMit freundlichen Grüßen\nJonas Weber';
    const german = { ...aSuggestion(text, []), language: 'de' as const };
    expect(insertableText(german, { draft: '\n\nJonas Weber\nKundenservice' })).toBe(
      'Guten Tag Heike,\n\nich frage nach.\n\nMit freundlichen Grüßen',
    );
    expect(insertableText(german, { draft: 'Guten Tag Frau Baumann,\n\n' })).toBe(
      'ich frage nach.\n\nMit freundlichen Grüßen\nJonas Weber',
    );
    expect(insertableText(german, { draft: 'Guten Tag Frau Baumann!\n\n' })).toMatch(/^Ich frage/);
  });
});

describe('sentences', () => {
  it('end neither in numbers, nor in links, nor after a title', () => {
    const text = 'M. Durand, cela fait 89.00 €. Voir https://x.example/a?b=c.d pour tout. Fin !\n- point';
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'M. Durand, cela fait 89.00 €.',
      'Voir https://x.example/a?b=c.d pour tout.',
      'Fin !',
      '- point',
    ]);
  });

  it('do not end in the middle of a German date', () => {
    const text = 'Sie wurde am 18. November zugestellt. Ich war im Raum 18. Dann ging ich.';
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Sie wurde am 18. November zugestellt.',
      'Ich war im Raum 18.',
      'Dann ging ich.',
    ]);
  });

  it('cover every visible character, in order', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parts = splitSentences(text);
        const joined = parts.map(({ start, end }) => text.slice(start, end)).join('');
        expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        parts.forEach(({ start }, at) => expect(start).toBeGreaterThanOrEqual(parts[at - 1]?.end ?? 0));
      }),
    );
  });
});

describe('the passage of an article', () => {
  const article =
    'Bienvenue dans notre aide.\n\nDélais de retour\n\nVous pouvez nous renvoyer un article pendant trente jours.\n\nLivraison\n\nLes colis partent sous deux jours. Le transporteur livre du lundi au samedi.';

  it('is the paragraph that answers', () => {
    expect(bestPassage(article, new Set(['retour', 'renvoy']), 'fr', 700)).toBe(
      'Vous pouvez nous renvoyer un article pendant trente jours.',
    );
    expect(bestPassage(article, new Set(['colis', 'livr']), 'fr', 40)).toBe(
      'Les colis partent sous deux jours.',
    );
  });

  it('is none when nothing answers, or not even a sentence fits', () => {
    expect(bestPassage(article, new Set(['factur']), 'fr', 700)).toBeNull();
    expect(bestPassage(article, new Set(['colis']), 'fr', 10)).toBeNull();
  });
});
