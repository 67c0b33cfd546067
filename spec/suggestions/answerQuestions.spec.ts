import { createIndex } from '../../src/suggestions/retrieval/createIndex';
import type { ReplyLanguage } from '../../src/model/language';
import type { Candidate, KnowledgeDocument } from '../../src/suggestions/engine';

const article = (
  key: string,
  title: string,
  text: string,
  language: ReplyLanguage = 'en',
): KnowledgeDocument => ({
  key: `article:${key}`,
  origin: 'article',
  title,
  text,
  language,
  url: `https://shop.example/${key}`,
});

const BULB = article(
  'bulb',
  'Which bulb do I need?',
  'Good light is a matter of taste. All our lights take an E27 bulb. To dim a light, choose a bulb marked "dimmable".\n\nOur shop is in Paris.',
);
const LAMP = article(
  'lamp',
  'Oslo lamp: care',
  'To look after the Oslo lamp, use a soft cloth. Clean it dry.',
);
const RETURN = article(
  'return',
  'How to return an item',
  'Go to My account. Print the label. Returns are free.',
);
const TRACK = article('track', 'Follow my order', 'You find the tracking number in your account.');
const COSTS = article(
  'costs',
  'Delivery times and shipping costs',
  'When will it arrive? Delivery takes 3 days. The shipping cost is 5 euros.',
);
const others = Array.from({ length: 60 }, (_, at) =>
  article(`x${at}`, `Note ${at}`, `Nothing of interest, number ${at}.`),
);
const index = createIndex([BULB, LAMP, RETURN, TRACK, COSTS, ...others]);

const answersTo = (text: string): [string, string][] =>
  index
    .search({ text, language: 'en', limit: 12 })
    .flatMap(({ key, answers = [] }: Candidate) =>
      answers.map(({ passage }): [string, string] => [key, passage]),
    );

describe('questions beside the matter', () => {
  it('are answered by the sentences of an article that are about them', () => {
    expect(answersTo('Where is my order? And which bulb does the lamp take?')).toEqual([
      ['article:bulb', 'All our lights take an E27 bulb. To dim a light, choose a bulb marked "dimmable".'],
    ]);
  });

  it.each([
    ['only the record knows', 'Where is my parcel? When will it arrive? When do I get my refund?'],
    ['another product has the article', 'How do I clean it? How should I care for the Lund sofa?'],
    ['the record is asked too', 'When will it arrive and what was the shipping cost?'],
    ['nothing is asked', 'The bulb is fine, thank you.'],
    ['no article is about it', 'Do you have a shop in Madrid that sells gift cards?'],
  ])('are left alone where %s', (_why, text) => {
    expect(answersTo(text)).toEqual([]);
  });

  it('bear long and odd texts', () => {
    expect(answersTo(`${'bulb? '.repeat(3000)}`).length).toBeLessThanOrEqual(1);
    expect(answersTo('????? \u202e bulb \u0000?')).toBeDefined();
  });
});

describe('what has to go back, who pays for it, and what they lack', () => {
  const page = (language: ReplyLanguage, key: string, title: string, text: string, keywords = '') => ({
    ...article(`${language}-${key}`, title, text, language),
    keywords,
  });
  const world = createIndex([
    page(
      'en',
      'broken',
      'Something arrived damaged',
      'Send a photo. There is no need to send the broken one back.',
    ),
    page('en', 'wrong', 'I received the wrong item', 'We send the right one without waiting for the other.'),
    page('en', 'policy', 'Returns policy', 'You have 30 days. Returns are free from the UK.'),
    page(
      'en',
      'how',
      'How to return an item',
      'Print the label, or keep the QR code if you have no printer.',
      'printer',
    ),
    page(
      'fr',
      'broken',
      'Article cassé à la réception',
      'Envoyez une photo. Inutile de renvoyer l’article cassé.',
    ),
    page(
      'fr',
      'wrong',
      'J’ai reçu le mauvais article',
      'Nous envoyons le bon sans attendre le retour de l’autre.',
    ),
    page(
      'fr',
      'policy',
      'Politique de retour',
      'Vous avez 30 jours. Le retour est gratuit depuis la France.',
    ),
    page(
      'fr',
      'how',
      'Comment renvoyer un article',
      'Gardez le code QR si vous n’avez pas d’imprimante.',
      'imprimante',
    ),
    page(
      'de',
      'broken',
      'Ein Artikel ist beschädigt',
      'Den beschädigten Artikel müssen Sie nicht zurückschicken.',
    ),
    page(
      'de',
      'wrong',
      'Ich habe den falschen Artikel erhalten',
      'Wir schicken den richtigen, ohne auf den anderen zu warten.',
    ),
    page('de', 'policy', 'Rückgabe: Fristen', 'Die Rücksendung ist kostenlos.'),
    page('de', 'how', 'Wie schicke ich etwas zurück?', 'Ohne Drucker nehmen Sie den QR-Code.', 'drucker'),
    page('es', 'broken', 'Un artículo ha llegado roto', 'No hace falta que devuelva el artículo roto.'),
    page('es', 'wrong', 'He recibido un artículo equivocado', 'Le enviamos el correcto sin esperar al otro.'),
    page('es', 'policy', 'Devoluciones: plazos', 'Las devoluciones son gratuitas.'),
    page(
      'es',
      'how',
      'Cómo devolver un artículo',
      'Si no tiene impresora, guarde el código QR.',
      'impresora',
    ),
    ...others,
  ]);
  const keysFor = (language: ReplyLanguage, text: string, matters: string[]): string[] =>
    world
      .search({ text, language, matters, limit: 12 })
      .filter(({ answers = [] }) => answers.length > 0)
      .map(({ key }) => key.replace('article:', ''));

  it.each<[ReplyLanguage, string, string[], string[]]>([
    ['en', 'Do I have to post the blue one back first?', ['wrongItem'], ['en-wrong']],
    ['en', 'Do I need to send the old one back?', ['damaged'], ['en-broken']],
    ['en', 'Who pays for the postage? I no longer have a printer.', ['return'], ['en-how', 'en-policy']],
    ['fr', 'Faut-il que je le retourne avant de recevoir le bon ?', ['wrongItem'], ['fr-wrong']],
    ['fr', 'Dois-je vous renvoyer l’ancien ?', ['damaged'], ['fr-broken']],
    ['fr', 'Qui paie le retour ? Je n’ai plus d’imprimante.', ['return'], ['fr-how', 'fr-policy']],
    ['de', 'Muss ich die falsche vorher zurückschicken?', ['wrongItem'], ['de-wrong']],
    ['de', 'Muss ich den kaputten zurückschicken?', ['damaged'], ['de-broken']],
    ['de', 'Wer bezahlt das Porto? Einen Drucker habe ich nicht.', ['return'], ['de-how', 'de-policy']],
    ['es', '¿Tengo que regresar antes el azul?', ['wrongItem'], ['es-wrong']],
    ['es', 'Tengo que devolverla?', ['damaged'], ['es-broken']],
    ['es', '¿Quién paga el envío? No tengo impresora.', ['return'], ['es-how', 'es-policy']],
  ])('%s: %s', (language, text, matters, keys) => {
    expect(keysFor(language, text, matters).toSorted()).toEqual(keys);
  });

  it('say nothing where the trouble is not known, or both are', () => {
    expect(keysFor('en', 'Do I have to post the blue one back first?', [])).toEqual([]);
    expect(keysFor('en', 'Do I have to post it back first?', ['damaged', 'wrongItem'])).toEqual([]);
    expect(keysFor('en', 'I have a printer.', ['return'])).toEqual([]);
  });
});

describe('a question of a chat', () => {
  it('needs no mark, and takes the sentence that has its words', () => {
    const plug = createIndex([
      article(
        'bulb',
        'Which bulb do I need?',
        'All our lights take an E27 bulb. Lamps for the US have the right plug.',
      ),
      ...others,
    ]);
    const asked = (text: string) =>
      plug
        .search({ text, language: 'en', limit: 12 })
        .flatMap(({ answers = [] }) => answers.map(({ passage }) => passage));
    expect(asked('also does it have a US plug or do i need an adapter')).toEqual([
      'Lamps for the US have the right plug.',
    ]);
  });

  it('of another town is not answered with ours', () => {
    const shop = createIndex([
      article('paris', 'Our shop in Paris', 'Our shop in Paris is open on Sundays.'),
      ...others,
    ]);
    const found = (text: string) =>
      shop.search({ text, language: 'en', limit: 12 }).some(({ answers = [] }) => answers.length > 0);
    expect([found('Is your shop in Paris open?'), found('Is your shop in Berlin open?')]).toEqual([
      true,
      false,
    ]);
  });
});
